// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboarddata.h"
#include "models/formatting.h"
#include "widgets/card.h"

namespace forecourt::ui {

class BarList;
class Histogram;
class TextLabel;

/// One breakdown as bars; a bar leads to the list behind it.
class ChartCard : public Card
{
    Q_OBJECT
public:
    enum class Kind { Bars, Columns };
    explicit ChartCard(Kind kind, QWidget *parent = nullptr);

    void show(const models::Series &series, const models::Formatting &formatting);
    /// As a click on the bar does; nothing where no list is behind it.
    void open(int bar);

signals:
    void behindWanted(const forecourt::models::Behind &behind);

private:
    models::Series m_series;
    BarList *m_bars = nullptr;
    Histogram *m_columns = nullptr;
    TextLabel *m_source;
    TextLabel *m_nothing;
    TextLabel *m_more;
};

} // namespace forecourt::ui
