// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/followupform.h"

#include "models/formatting.h"
#include "widgets/filterbar.h"
#include "widgets/flowlayout.h"
#include "widgets/wheelguard.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr struct
{
    int days;
    const char *text;
} usualDays[] = {
    { 0, QT_TRANSLATE_NOOP("forecourt::ui::FollowUpForm", "Today") },
    { 1, QT_TRANSLATE_NOOP("forecourt::ui::FollowUpForm", "Tomorrow") },
    { 7, QT_TRANSLATE_NOOP("forecourt::ui::FollowUpForm", "In a week") },
};

FollowUpForm::FollowUpForm(QWidget *parent)
    : LogForm(tr("Set a follow-up"), parent)
    , m_text(new QLineEdit)
    , m_due(new QDateEdit)
{
    addField(tr("What to do"), m_text);
    m_due->setCalendarPopup(true);
    guardFromWheel(m_due);
    m_due->setLayoutDirection(Qt::LeftToRight);
    addField(tr("Due"), m_due);
    buildDays();
    addFooter();
    setSaveText(tr("Save follow-up"));
    connect(m_text, &QLineEdit::textChanged, this, &FollowUpForm::afterEdit);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        if (canSave())
            emit saveWanted();
    });
    connect(m_due, &QDateEdit::dateChanged, this, [this] {
        showDay();
        afterEdit();
    });
    restore({});
}

void FollowUpForm::buildDays()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 6, 6);
    for (const auto &usual : usualDays) {
        auto *chip = new FilterChip(tr(usual.text));
        connect(chip, &FilterChip::clicked, this, [this, days = usual.days] {
            m_due->setDate(QDate::currentDate().addDays(days));
            showDay();
        });
        m_days.insert(usual.days, chip);
        flow->addWidget(chip);
    }
    body()->addWidget(row);
}

void FollowUpForm::showDay()
{
    const qint64 days = QDate::currentDate().daysTo(m_due->date());
    for (auto it = m_days.cbegin(); it != m_days.cend(); ++it)
        it.value()->setChecked(it.key() == days);
}

void FollowUpForm::setFormatting(const models::Formatting &formatting)
{
    m_due->setLocale(formatting.locale);
    m_due->setDisplayFormat(u"ddd d MMM yyyy"_s);
}

QJsonObject FollowUpForm::toJson() const
{
    if (m_text->text().trimmed().isEmpty())
        return {};
    return { { u"text"_s, m_text->text() }, { u"due"_s, m_due->date().toString(Qt::ISODate) } };
}

void FollowUpForm::restore(const QJsonObject &typed)
{
    const QSignalBlocker quiet(this);
    const QDate today = QDate::currentDate();
    const QDate due = QDate::fromString(typed["due"_L1].toString(), Qt::ISODate);
    m_due->setMinimumDate(today);
    m_due->setDate(due.isValid() ? due : today.addDays(1));
    m_text->setText(typed["text"_L1].toString());
    showDay();
    afterEdit();
}

domain::FollowUp FollowUpForm::followUp() const
{
    domain::FollowUp followUp;
    followUp.text = m_text->text().trimmed();
    followUp.due = m_due->date();
    return followUp;
}

void FollowUpForm::focusFirst()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace forecourt::ui
