// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/contactform.h"

#include "models/formatting.h"
#include "widgets/filterbar.h"
#include "widgets/textlabel.h"
#include "widgets/wheelguard.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Contact;
using domain::ContactKind;

using namespace std::chrono_literals;
static constexpr auto clockStep = 10s;

ContactForm::ContactForm(QWidget *parent)
    : LogForm(tr("Log a contact"), parent)
    , m_finishing(new TextLabel({}, Type::Small, Token::Muted))
    , m_kinds(new FilterBar)
    , m_text(new QPlainTextEdit)
    , m_when(new QDateTimeEdit)
{
    build();
    m_clock.setInterval(clockStep);
    connect(&m_clock, &QTimer::timeout, this, &ContactForm::keepTime);
    connect(m_kinds, &FilterBar::currentChanged, this, &ContactForm::afterEdit);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ContactForm::afterEdit);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_timeIsSaid = true;
        afterEdit();
    });
    restore({});
}

void ContactForm::build()
{
    m_finishing->setWordWrap(true);
    body()->addWidget(m_finishing);
    m_kinds->setAccessibleName(tr("How"));
    for (const ContactKind kind : domain::contactKinds)
        m_kinds->addPill(domain::toKey(kind), domain::contactKindText(kind));
    body()->addWidget(m_kinds);
    body()->addSpacing(4);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(72);
    addField(tr("What was said"), m_text);
    m_when->setCalendarPopup(true);
    guardFromWheel(m_when);
    // Mirrored it would also turn round hours and minutes.
    m_when->setLayoutDirection(Qt::LeftToRight);
    addField(tr("When"), m_when);
    addFooter();
}

void ContactForm::setFormatting(const models::Formatting &formatting)
{
    const QLocale &locale = formatting.locale;
    m_when->setLocale(locale);
    m_when->setDisplayFormat(u"ddd d MMM yyyy, "_s + locale.timeFormat(QLocale::ShortFormat));
}

/// Nobody's hands are in the field while it goes on.
void ContactForm::keepTime()
{
    if (!m_timeIsSaid && !m_when->hasFocus())
        showNow();
}

void ContactForm::showNow()
{
    const QSignalBlocker quiet(m_when);
    const QDateTime now = QDateTime::currentDateTime();
    m_when->setMaximumDate(now.date());
    m_when->setDateTime(now);
}

QJsonObject ContactForm::toJson() const
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return {};
    QJsonObject typed{ { u"kind"_s, m_kinds->current() }, { u"text"_s, text } };
    if (m_timeIsSaid)
        typed.insert(u"at"_s, m_when->dateTime().toUTC().toString(Qt::ISODateWithMs));
    if (!m_finishes.isEmpty())
        typed.insert(u"finishes"_s, m_finishes.value);
    return typed;
}

void ContactForm::restore(const QJsonObject &typed)
{
    const QSignalBlocker quiet(this);
    const ContactKind kind = domain::contactKindFromKey(typed["kind"_L1].toString());
    m_kinds->setChecked(domain::toKey(kind == ContactKind::Other ? ContactKind::Call : kind));
    m_text->setPlainText(typed["text"_L1].toString());
    m_timeIsSaid = false;
    showNow();
    const QDateTime at = QDateTime::fromString(typed["at"_L1].toString(), Qt::ISODateWithMs);
    if (at.isValid())
        m_when->setDateTime(at.toLocalTime());
    m_clock.start();
    setFinishes({});
    afterEdit();
}

Contact ContactForm::contact() const
{
    Contact contact;
    contact.kind = domain::contactKindFromKey(m_kinds->current());
    contact.text = m_text->toPlainText().trimmed();
    if (m_timeIsSaid)
        contact.at = m_when->dateTime();
    return contact;
}

void ContactForm::setFinishes(const domain::FollowUp &followUp)
{
    m_finishes = followUp.id;
    const bool finishes = !m_finishes.isEmpty();
    m_finishing->setText(tr("Saving it also marks as done: %1").arg(followUp.text));
    m_finishing->setVisible(finishes);
    setSaveText(finishes ? tr("Save, and done") : tr("Save contact"));
}

void ContactForm::focusFirst()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace forecourt::ui
