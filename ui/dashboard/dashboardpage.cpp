// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboardpage.h"

#include "customers/tones.h"
#include "dashboard/boardgrid.h"
#include "dashboard/chartcard.h"
#include "dashboard/followupscard.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "status/forbiddenbanner.h"
#include "sync/session.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/stattile.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

struct ChartRow
{
    const char *id;
    ChartCard::Kind kind;
    bool wide;
};

constexpr ChartRow charts[] = {
    { "listingTypes", ChartCard::Kind::Bars, false },
    { "bodyTypes", ChartCard::Kind::Bars, false },
    { "segments", ChartCard::Kind::Bars, false },
    { "daysListed", ChartCard::Kind::Columns, true },
    { "brands", ChartCard::Kind::Bars, false },
};

// A tile's neutral line is muted text, not a badge.
Token contextToken(models::Tone tone)
{
    return tone == models::Tone::Neutral ? Token::Muted : pair(toneOf(tone)).text;
}

} // namespace

DashboardPage::DashboardPage(const PageContext &given, QWidget *parent)
    : Page(given, parent)
    , m_data(given.workspace.dashboard())
    , m_header(new PageHeader(tr("Dashboard")))
    , m_fetch(makeButton(tr("Refresh"), u"refresh-cw"_s))
    , m_stack(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_empty(new EmptyState)
    , m_tileGrid(new BoardGrid(190, 5))
    , m_chartGrid(new BoardGrid(300, 3))
{
    build();
    buildCharts();
    connect(&m_data, &models::DashboardData::changed, this, &DashboardPage::refresh);
    connect(&given.workspace, &models::Workspace::formattingChanged, this, &DashboardPage::refresh);
    connect(m_fetch, &QPushButton::clicked, this, [this] { context().session.syncNow(); });
    refresh();
}

void DashboardPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header->setLined(false);
    m_header->addAction(m_fetch);
    layout->addWidget(m_header);
    layout->addWidget(new ForbiddenBanner(context(), sync::Part::Statistics));
    layout->addWidget(m_stack, 1);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(20, 4, 20, 20);
    inner->setSpacing(12);
    inner->addWidget(m_tileGrid);
    inner->addWidget(new FollowUpsCard(context()));
    inner->addWidget(m_chartGrid);
    inner->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Figures"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_empty->setContent(u"chart-column"_s, tr("Counting…"));
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
}

void DashboardPage::buildCharts()
{
    for (const ChartRow &row : charts) {
        auto *card = new ChartCard(row.kind);
        m_charts.insert(QString::fromLatin1(row.id), card);
        m_chartGrid->addCard(card, row.wide);
        connect(card, &ChartCard::behindWanted, this, &DashboardPage::lead);
    }
}

void DashboardPage::refresh()
{
    m_stack->setCurrentIndex(m_data.isLoaded() ? 0 : 1);
    if (!m_data.isLoaded())
        return;
    showAge();
    showTiles();
    const models::Formatting &formatting = context().workspace.formatting();
    for (auto it = m_charts.cbegin(); it != m_charts.cend(); ++it)
        it.value()->show(m_data.seriesOf(it.key()), formatting);
}

void DashboardPage::showAge()
{
    const models::Formatting &formatting = context().workspace.formatting();
    const QDateTime at = m_data.asOf();
    if (!m_data.hasServerFigures() || !at.isValid()) {
        m_header->setDetail(tr("counted on this desk; the server sent no figures yet"));
        return;
    }
    const bool today = at.toLocalTime().date() == QDate::currentDate();
    m_header->setDetail(tr("as of %1, from the server and this desk")
                            .arg(today ? formatting.time(at) : formatting.dateTime(at)));
}

void DashboardPage::showTiles()
{
    for (const models::Tile &tile : m_data.tiles()) {
        StatTile *&shown = m_tiles[tile.id];
        if (!shown) {
            shown = new StatTile(tile.title);
            m_tileGrid->addCard(shown);
            connect(shown, &QAbstractButton::clicked, this,
                    [this, id = tile.id] { lead(m_behind.value(id)); });
        }
        m_behind.insert(tile.id, tile.behind);
        shown->setText(tile.title);
        shown->setFigure(tile.value, tile.addition);
        if (tile.mirrorNote.isEmpty())
            shown->setContext(tile.note, contextToken(tile.noteTone));
        else if (tile.note.isEmpty())
            shown->setContext(tile.mirrorNote, Token::Warning);
        else
            shown->setContext(tr("%1 · %2").arg(tile.mirrorNote, tile.note), Token::Warning);
        shown->setToolTip(plainToolTip(shown->accessibleName() + u"\n"_s + tile.note));
    }
}

void DashboardPage::lead(const models::Behind &behind)
{
    Navigator &navigator = context().navigator;
    if (const auto *customers = std::get_if<domain::CustomerQuery>(&behind))
        emit navigator.customersWanted(*customers);
    else if (const auto *vehicles = std::get_if<domain::VehicleQuery>(&behind))
        emit navigator.vehiclesWanted(*vehicles);
}

void DashboardPage::enter()
{
    m_data.refresh();
}

} // namespace forecourt::ui
