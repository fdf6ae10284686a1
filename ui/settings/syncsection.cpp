// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/syncsection.h"

#include "dialogs/labelledfield.h"
#include "models/formatting.h"
#include "models/workspace.h"
#include "sync/session.h"
#include "ui/schedulesettings.h"
#include "widgets/textlabel.h"
#include "widgets/toggleswitch.h"
#include "widgets/wheelguard.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

struct Choice
{
    int minutes;
    const char *text;
};

constexpr Choice looks[] = {
    { 5, QT_TRANSLATE_NOOP("forecourt::ui::SyncSection", "Every 5 minutes") },
    { 15, QT_TRANSLATE_NOOP("forecourt::ui::SyncSection", "Every 15 minutes") },
    { 30, QT_TRANSLATE_NOOP("forecourt::ui::SyncSection", "Every 30 minutes") },
    { 60, QT_TRANSLATE_NOOP("forecourt::ui::SyncSection", "Every hour") },
    { 0, QT_TRANSLATE_NOOP("forecourt::ui::SyncSection", "Only by hand (F5)") },
};

constexpr Choice passes[] = {
    { 6 * 60, QT_TRANSLATE_NOOP("forecourt::ui::SyncSection", "Every 6 hours") },
    { 24 * 60, QT_TRANSLATE_NOOP("forecourt::ui::SyncSection", "Every day") },
    { 7 * 24 * 60, QT_TRANSLATE_NOOP("forecourt::ui::SyncSection", "Every week") },
    { 0, QT_TRANSLATE_NOOP("forecourt::ui::SyncSection", "Only by hand (F5)") },
};

/// A value that another version wrote is kept as a choice of its own.
template <size_t N> QComboBox *makeChoice(const Choice (&choices)[N], std::chrono::minutes chosen)
{
    auto *box = new QComboBox;
    for (const Choice &choice : choices)
        box->addItem(SyncSection::tr(choice.text), choice.minutes);
    const int minutes = int(chosen.count());
    if (box->findData(minutes) < 0)
        box->addItem(SyncSection::tr("Every %n minute(s)", nullptr, minutes), minutes);
    box->setCurrentIndex(box->findData(minutes));
    guardFromWheel(box);
    return box;
}

QLayout *withWords(QWidget *control, TextLabel *words)
{
    words->setWordWrap(true);
    control->setAccessibleDescription(words->text());
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(control);
    column->addWidget(words);
    return column;
}

} // namespace

QString scheduleCostWords(const domain::ScheduleCost &cost, const models::Formatting &formatting)
{
    const auto whole = [&](double hourly) { return formatting.number(qint64(std::ceil(hourly))); };
    QString words = SyncSection::tr("Asks nothing by itself.");
    if (cost.requestsAnHour > 0) {
        const QString quiet = whole(cost.requestsAnHour), busy = whole(cost.busyAnHour);
        words = cost.allowedAnHour < 0
            ? SyncSection::tr(
                  "About %1 requests an hour, on a busy day up to %2; no limit is known.")
                  .arg(quiet, busy)
            : SyncSection::tr("About %1 requests an hour of %2, on a busy day up to %3.")
                  .arg(quiet, formatting.number(cost.allowedAnHour), busy);
    }
    if (cost.notesAnHour <= 0)
        return words;
    return SyncSection::tr("%1 Besides, about %2 an hour until all notes are known.")
        .arg(words, whole(cost.notesAnHour));
}

SyncSection::SyncSection(const PageContext &context, QWidget *parent)
    : Card(tr("Sync"), parent)
    , m_context(context)
    , m_look(makeChoice(looks, loadSchedule(context.settings).look))
    , m_pass(makeChoice(passes, loadSchedule(context.settings).pass))
    , m_notes(new ToggleSwitch(tr("Fetch notes in the background")))
    , m_notesKnown(new TextLabel({}, Type::Small, Token::Muted))
    , m_cost(new TextLabel)
    , m_offline(new ToggleSwitch(tr("Work offline")))
{
    m_notes->setChecked(loadSchedule(context.settings).fetchNotes);
    build();
    for (QComboBox *box : { m_look, m_pass })
        connect(box, &QComboBox::activated, this, &SyncSection::choose);
    connect(m_notes, &QAbstractButton::clicked, this, &SyncSection::choose);
    connect(m_offline, &QAbstractButton::clicked, &context.session, &sync::Session::setWorkOffline);
    connect(&context.session, &sync::Session::statusChanged, this, [this] {
        showStatus();
        showCost();
    });
    showCost();
    showStatus();
}

void SyncSection::build()
{
    auto *look = new LabelledField(tr("Look for what is new"), m_look);
    look->setHint(tr("Statistics, and what was added or changed last."));
    auto *pass = new LabelledField(tr("Read everything again"), m_pass);
    pass->setHint(tr("Finds what nothing else tells of, in pages of 100."));
    m_cost->setWordWrap(true);
    body()->setSpacing(12);
    body()->addWidget(sideBySide({ look, pass }));
    body()->addLayout(withWords(m_notes, m_notesKnown));
    body()->addWidget(m_cost);
    auto *words = new TextLabel(tr("Nothing is fetched or sent; changes wait in the outbox."),
                                Type::Small, Token::Muted);
    body()->addLayout(withWords(m_offline, words));
}

domain::SyncSchedule SyncSection::chosen() const
{
    return { .look = std::chrono::minutes(m_look->currentData().toInt()),
             .pass = std::chrono::minutes(m_pass->currentData().toInt()),
             .fetchNotes = m_notes->isChecked() };
}

void SyncSection::choose()
{
    saveSchedule(m_context.settings, chosen());
    m_context.session.startSchedule(chosen());
    showCost();
}

QString SyncSection::cost() const
{
    return m_cost->text();
}

void SyncSection::showCost()
{
    const domain::ScheduleCost cost = m_context.session.costOf(chosen());
    m_cost->setText(scheduleCostWords(cost, m_context.workspace.formatting()));
    m_look->setAccessibleDescription(m_cost->text());
}

void SyncSection::showStatus()
{
    const sync::Status status = m_context.session.status();
    const auto &formatting = m_context.workspace.formatting();
    m_offline->setChecked(status.link == sync::Status::Link::WorkingOffline);
    m_notesKnown->setText(
        status.customers > 0
            ? tr("Lists come without notes: each customer's is one request. Known of %1 of %2.")
                  .arg(formatting.number(status.notesKnown), formatting.number(status.customers))
            : tr("Lists come without notes: each customer's is one request."));
}

} // namespace forecourt::ui
