// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apifield.h"

#include <QWidget>

class QHBoxLayout;

namespace forecourt::ui {

class TextLabel;

/// A field of an operation's form: name, "required", type, its editor, and below what is to be
/// known of it or what is wrong with it.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// `editor` may be null: a heading.
    FieldRow(const models::ApiField &field, QWidget *editor, QWidget *parent = nullptr);

    const models::ApiField &field() const { return m_field; }
    QWidget *editor() const { return m_editor; }
    void setFault(const QString &sentence);
    QString fault() const { return m_fault; }
    /// At the end of the line of the name.
    void addAction(QWidget *button);

private:
    QString spokenName() const;
    QString noteText() const;
    void buildHead();
    void showNote();

    models::ApiField m_field;
    QWidget *m_editor;
    QHBoxLayout *m_head;
    TextLabel *m_note;
    TextLabel *m_problem;
    QString m_fault;
};

/// What a field is called: its name, or "Body".
QString fieldTitle(const models::ApiField &field);

} // namespace forecourt::ui
