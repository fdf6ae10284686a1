// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/logrow.h"

#include "customers/tones.h"
#include "models/followups.h"
#include "models/formatting.h"
#include "widgets/badge.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Contact;
using domain::DueGroup;
using domain::FollowUp;
using models::Formatting;

namespace {

constexpr struct
{
    const char *icon;
    const char *name;
} looks[] = {
    { "check", QT_TRANSLATE_NOOP("forecourt::ui::LogRow", "Mark as done") },
    { "message-circle",
      QT_TRANSLATE_NOOP("forecourt::ui::LogRow", "Log the contact and mark as done…") },
    { "rotate-ccw", QT_TRANSLATE_NOOP("forecourt::ui::LogRow", "Not done after all") },
    { "trash-2", QT_TRANSLATE_NOOP("forecourt::ui::LogRow", "Remove") },
};

QString joined(QStringList parts)
{
    parts.removeAll({});
    return parts.join(u" · "_s);
}

QString dueText(const FollowUp &followUp, DueGroup group, const Formatting &formatting)
{
    const QDateTime day = followUp.due.startOfDay();
    const QString date = formatting.date(day);
    return group == DueGroup::Overdue ? LogRow::tr("due %1, %2").arg(date, formatting.ago(day))
                                      : LogRow::tr("due %1").arg(date);
}

} // namespace

LogRow::LogRow(const domain::LogEntry &entry, const Formatting &formatting, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_head(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_head->setSpacing(8);
    layout->addLayout(m_head);
    std::visit([&](const auto &each) { describe(each, formatting); }, m_entry);
    const QString said = std::visit([](const auto &each) { return each.text; }, m_entry);
    const auto *followUp = std::get_if<FollowUp>(&m_entry);
    auto *text = new TextLabel(said, Type::Body,
                               followUp && followUp->isDone() ? Token::Muted : Token::Text);
    text->setWordWrap(true);
    text->setSelectable(true);
    layout->addWidget(text);
}

QString LogRow::id() const
{
    return std::visit([](const auto &each) { return each.id.value; }, m_entry);
}

static void addHead(QHBoxLayout *head, Badge *badge, const QString &text, Token token)
{
    auto *label = new ElidedLabel(text, Type::Small, token);
    head->addWidget(badge);
    head->addWidget(label, 1);
}

void LogRow::describe(const Contact &contact, const Formatting &formatting)
{
    const QString kind = domain::contactKindText(contact.kind);
    addHead(m_head, new Badge(kind), joined({ formatting.dateTime(contact.at), contact.person }),
            Token::Muted);
    addButton(LogAction::Remove, joined({ kind, contact.text }));
}

void LogRow::describe(const FollowUp &followUp, const Formatting &formatting)
{
    if (followUp.isDone()) {
        addHead(m_head, new Badge(tr("Done"), Tone::Good),
                joined({ formatting.dateTime(followUp.doneAt), followUp.doneBy }), Token::Muted);
        addButton(LogAction::Reopen, followUp.text);
    } else {
        const DueGroup group = models::dueGroupOf(followUp, formatting);
        const Tone tone = toneOf(models::FollowUps::toneOf(group));
        addHead(m_head, new Badge(models::FollowUps::groupText(group), tone),
                joined({ dueText(followUp, group, formatting), followUp.person }),
                tone == Tone::Warning ? Token::Warning : Token::Muted);
        addButton(LogAction::Done, followUp.text);
        addButton(LogAction::DoneByContact, followUp.text);
    }
    addButton(LogAction::Remove, followUp.text);
}

void LogRow::addButton(LogAction action, const QString &subject)
{
    const auto &row = looks[size_t(action)];
    const QString name = tr(row.name);
    QToolButton *button = makeIconButton(QString::fromLatin1(row.icon), name);
    button->setAccessibleName(tr("%1: %2", "what a button does, to what").arg(name, subject));
    button->setFixedSize(26, 26);
    connect(button, &QToolButton::clicked, this, [this, action] { emit wanted(action); });
    m_head->addWidget(button);
}

void LogRow::focusFirst()
{
    if (auto *button = findChild<QToolButton *>())
        button->setFocus(Qt::OtherFocusReason);
}

} // namespace forecourt::ui
