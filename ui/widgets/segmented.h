// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace forecourt::ui {

// Two to five choices side by side, one of them on (Grid | Table).
class Segmented : public QWidget
{
    Q_OBJECT
public:
    explicit Segmented(QWidget *parent = nullptr);
    QAbstractButton *addChoice(const QString &id, const QString &text, const QString &icon = {});
    QString current() const;
    void setCurrent(const QString &id); // emits nothing

signals:
    void currentChanged(const QString &id); // by the user

private:
    QButtonGroup *m_group;
    QStringList m_ids;
};

} // namespace forecourt::ui
