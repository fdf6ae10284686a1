// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <QWidget>

namespace forecourt::ui {

class Badge;
class KeyEdit;
class LabelledField;
class TextLabel;

/// The key with its label, and at once in words whether it is a live or a test key.
class KeyField : public QWidget
{
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);

    KeyEdit *edit() const { return m_edit; }
    QString key() const;
    std::optional<domain::Environment> environment() const;
    /// The badge's word and the sentence beside it.
    QString verdict() const;
    void setProblem(const QString &problem);
    QString problem() const;
    /// Says at the field what is wrong and takes the keyboard there.
    bool validate();

signals:
    void changed();

private:
    void judge();
    KeyEdit *m_edit;
    LabelledField *m_field;
    QWidget *m_verdict;
    Badge *m_badge;
    TextLabel *m_words;
};

} // namespace forecourt::ui
