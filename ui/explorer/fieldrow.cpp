// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/fieldrow.h"

#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int indent = 16;
static constexpr qsizetype longestNote = 280;

QString fieldTitle(const models::ApiField &field)
{
    return field.name.isEmpty() ? FieldRow::tr("Body") : field.name;
}

FieldRow::FieldRow(const models::ApiField &field, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_editor(editor)
    , m_head(new QHBoxLayout)
    , m_note(new TextLabel({}, Type::Small, Token::Muted))
    , m_problem(new TextLabel({}, Type::Small, Token::Bad))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(field.depth * indent, 0, 0, 0);
    column->setSpacing(4);
    m_head->setSpacing(6);
    column->addLayout(m_head);
    buildHead();
    if (editor) {
        column->addWidget(editor);
        editor->setAccessibleName(spokenName());
        setFocusProxy(editor);
    }
    for (TextLabel *line : { m_problem, m_note }) {
        line->setWordWrap(true);
        column->addWidget(line);
    }
    m_note->setText(noteText());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    showNote();
}

void FieldRow::buildHead()
{
    auto *name = new ElidedLabel(fieldTitle(m_field), Type::SmallStrong,
                                 m_field.deprecated ? Token::Muted : Token::Text);
    name->setBuddy(m_editor);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_head->addWidget(name);
    if (m_field.required)
        m_head->addWidget(new TextLabel(tr("required"), Type::Small, Token::Accent));
    if (m_field.deprecated)
        m_head->addWidget(new TextLabel(tr("deprecated"), Type::Small, Token::Warning));
    m_head->addStretch(1);
    m_head->addWidget(new TextLabel(m_field.type, Type::Small, Token::Muted));
}

QString FieldRow::spokenName() const
{
    QStringList parts{ fieldTitle(m_field) };
    if (m_field.required)
        parts << tr("required");
    if (m_field.deprecated)
        parts << tr("deprecated");
    parts << m_field.type;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString FieldRow::noteText() const
{
    QStringList parts{ m_field.hint, m_field.description.simplified() };
    parts.removeAll(QString());
    const QString note = parts.join(u" · "_s);
    return note.size() > longestNote ? QString(note.first(longestNote) % u'…') : note;
}

void FieldRow::addAction(QWidget *button)
{
    m_head->addWidget(button);
}

void FieldRow::setFault(const QString &sentence)
{
    if (sentence == m_fault)
        return;
    m_fault = sentence;
    if (m_editor) {
        m_editor->setProperty("invalid", !sentence.isEmpty());
        m_editor->update();
    }
    showNote();
}

void FieldRow::showNote()
{
    m_problem->setText(m_fault);
    m_problem->setVisible(!m_fault.isEmpty());
    m_note->setVisible(!m_note->text().isEmpty());
    if (m_editor)
        m_editor->setAccessibleDescription(m_fault.isEmpty() ? m_note->text() : m_fault);
}

} // namespace forecourt::ui
