// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include "models/dashboarddata.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace forecourt::ui {

class BoardGrid;
class ChartCard;
class EmptyState;
class PageHeader;
class StatTile;

/// The dealership in figures; each leads to the list behind it.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    explicit DashboardPage(const PageContext &context, QWidget *parent = nullptr);

    void enter() override;

    StatTile *tile(const QString &id) const { return m_tiles.value(id); }
    ChartCard *chart(const QString &id) const { return m_charts.value(id); }

private:
    void build();
    void buildCharts();
    void refresh();
    void showAge();
    void showTiles();
    void lead(const models::Behind &behind);

    models::DashboardData &m_data;
    PageHeader *m_header;
    QPushButton *m_fetch;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    BoardGrid *m_tileGrid;
    BoardGrid *m_chartGrid;
    QHash<QString, StatTile *> m_tiles;
    QHash<QString, models::Behind> m_behind;
    QHash<QString, ChartCard *> m_charts;
};

} // namespace forecourt::ui
