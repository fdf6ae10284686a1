// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace forecourt::ui {

class TextLabel;

/// A control with its label above and one line below it: a hint, or what is wrong with it.
class LabelledField : public QWidget
{
    Q_OBJECT
public:
    LabelledField(const QString &label, QWidget *control, QWidget *parent = nullptr);

    QWidget *control() const { return m_control; }
    void setHint(const QString &hint);
    /// Frames the control in red and says why; an empty text takes it back.
    void setProblem(const QString &problem);
    QString problem() const { return m_problem; }

private:
    void showLine();
    QWidget *m_control;
    TextLabel *m_line;
    QString m_hint;
    QString m_problem;
};

/// Fields side by side, all as wide as one another.
QWidget *sideBySide(const QList<QWidget *> &fields);

} // namespace forecourt::ui
