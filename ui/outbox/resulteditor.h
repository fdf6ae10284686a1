// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerpatch.h"

#include <QWidget>

class QAbstractItemModel;

namespace forecourt::models {
struct Formatting;
}

namespace forecourt::ui {

class ChipEditor;
class NotesEdit;
class PreferencesEdit;
class ToggleSwitch;

/// Edits one field's value with the control that the customer's form has for it.
class ResultEditor : public QWidget
{
    Q_OBJECT
public:
    ResultEditor(domain::CustomerField field, const models::Formatting &formatting,
                 QWidget *parent = nullptr);

    void setTagModel(QAbstractItemModel *tags);
    void setValue(const QJsonValue &value); ///< emits nothing
    QJsonValue value() const;
    QString problem() const; ///< why this cannot be saved; else empty

signals:
    void edited(); ///< by a person

private:
    domain::CustomerField m_field;
    NotesEdit *m_notes = nullptr;
    ChipEditor *m_tags = nullptr;
    ToggleSwitch *m_vip = nullptr;
    PreferencesEdit *m_preferences = nullptr;
};

} // namespace forecourt::ui
