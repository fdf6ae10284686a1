// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/syncsection.h"

#include "dialogs/labelledfield.h"
#include "models/facets.h"
#include "models/workspace.h"
#include "sync/session.h"
#include "widgets/textlabel.h"
#include "widgets/toggleswitch.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int pageSize = 100;
static constexpr int summaries = 2;
static constexpr int intervals[] = { 0, 5, 15, 30, 60 };
static constexpr int usualInterval = 15;

qint64 requestsOfAPass(qint64 customers, qint64 vehicles)
{
    const auto pages = [](qint64 rows) {
        return qMax<qint64>(1, (rows + pageSize - 1) / pageSize);
    };
    return pages(customers) + pages(vehicles) + summaries;
}

SyncSection::SyncSection(const PageContext &context, QWidget *parent)
    : Card(tr("Sync"), parent)
    , m_context(context)
    , m_interval(new QComboBox)
    , m_field(new LabelledField(tr("Fetch what is new"), m_interval))
    , m_offline(new ToggleSwitch(tr("Work offline")))
{
    for (const int minutes : intervals)
        m_interval->addItem(minutes ? tr("Every %1 minutes").arg(minutes) : tr("Only by hand (F5)"),
                            minutes);
    const int minutes = context.settings.value("sync/intervalMinutes", usualInterval).toInt();
    m_interval->setCurrentIndex(qMax(0, m_interval->findData(minutes)));
    m_interval->setMaximumWidth(260);
    auto *words = new TextLabel(tr("Nothing is fetched or sent; changes wait in the outbox."),
                                Type::Small, Token::Muted);
    words->setWordWrap(true);
    m_offline->setAccessibleDescription(words->text());
    body()->setSpacing(12);
    body()->addWidget(m_field);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_offline);
    column->addWidget(words);
    body()->addLayout(column);
    connect(m_interval, &QComboBox::activated, this, [this] {
        const int chosen = m_interval->currentData().toInt();
        m_context.settings.setValue("sync/intervalMinutes", chosen);
        m_context.session.startSchedule({ .look = std::chrono::minutes(chosen) });
        showCost();
    });
    connect(m_offline, &QAbstractButton::clicked, &context.session, &sync::Session::setWorkOffline);
    connect(&context.session, &sync::Session::statusChanged, this, &SyncSection::showOffline);
    connect(&context.workspace.facets(), &models::Facets::changed, this, &SyncSection::showCost);
    showCost();
    showOffline();
}

void SyncSection::showCost()
{
    const models::Facets &facets = m_context.workspace.facets();
    const int minutes = m_interval->currentData().toInt();
    // Asking is what has them read.
    const qint64 once = requestsOfAPass(facets.customers().total, facets.listings().total);
    if (!facets.isLoaded())
        return m_field->setHint({});
    const auto &formatting = m_context.workspace.formatting();
    m_field->setHint(
        minutes ? tr("About %1 requests an hour: %2 each time, in pages of 100.")
                      .arg(formatting.number(once * 60 / minutes), formatting.number(once))
                : tr("About %1 requests each time, in pages of 100.").arg(formatting.number(once)));
}

void SyncSection::showOffline()
{
    m_offline->setChecked(m_context.session.status().link == sync::Status::Link::WorkingOffline);
}

} // namespace forecourt::ui
