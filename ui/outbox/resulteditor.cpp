// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/resulteditor.h"

#include "customers/notesedit.h"
#include "customers/preferencesedit.h"
#include "models/formatting.h"
#include "widgets/chipeditor.h"
#include "widgets/toggleswitch.h"

namespace forecourt::ui {

using domain::CustomerField;

ResultEditor::ResultEditor(CustomerField field, const models::Formatting &formatting,
                           QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    switch (field) {
    case CustomerField::Notes:
        layout->addWidget(m_notes = new NotesEdit);
        m_notes->setAccessibleName(tr("Result"));
        m_notes->setTabChangesFocus(true);
        connect(m_notes, &NotesEdit::notesEdited, this, &ResultEditor::edited);
        break;
    case CustomerField::Tags:
        layout->addWidget(m_tags = new ChipEditor);
        m_tags->setAccessibleLabel(tr("Result"));
        connect(m_tags, &ChipEditor::chipsChanged, this, &ResultEditor::edited);
        break;
    case CustomerField::Preferences:
        layout->addWidget(m_preferences = new PreferencesEdit);
        m_preferences->setFormatting(formatting);
        connect(m_preferences, &PreferencesEdit::edited, this, &ResultEditor::edited);
        break;
    case CustomerField::IsVip:
        layout->addWidget(m_vip = new ToggleSwitch(domain::fieldText(field)));
        connect(m_vip, &QAbstractButton::clicked, this, &ResultEditor::edited);
        break;
    }
}

void ResultEditor::setTagModel(QAbstractItemModel *tags)
{
    if (m_tags)
        m_tags->setCompletionModel(tags);
}

void ResultEditor::setValue(const QJsonValue &value)
{
    domain::CustomerDraft draft;
    setFieldValue(draft, m_field, value);
    if (m_notes)
        m_notes->setNotes(draft.notes.value_or(QString()));
    if (m_tags)
        m_tags->setChips(draft.tags.value_or(QStringList()));
    if (m_preferences)
        m_preferences->setPreferences(draft.preferences.value_or(domain::Preferences()));
    if (m_vip)
        m_vip->setChecked(draft.isVip.value_or(false));
}

QJsonValue ResultEditor::value() const
{
    domain::CustomerDraft draft;
    if (m_notes)
        draft.notes = m_notes->toPlainText();
    if (m_tags)
        draft.tags = m_tags->chips();
    if (m_preferences)
        draft.preferences = m_preferences->preferences();
    if (m_vip)
        draft.isVip = m_vip->isChecked();
    return fieldValue(draft, m_field);
}

QString ResultEditor::problem() const
{
    return m_preferences ? m_preferences->problem() : QString();
}

} // namespace forecourt::ui
