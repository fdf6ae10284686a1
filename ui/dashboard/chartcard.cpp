// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/chartcard.h"

#include "widgets/barlist.h"
#include "widgets/histogram.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

constexpr int mostBars = 8;

// By models::Tone: what a bar means keeps its colour from chart to chart.
constexpr Token seriesTokens[] = { Token::Series1, Token::Series1, Token::Series2,
                                   Token::Series3, Token::Series5, Token::Series4 };

bool leadsSomewhere(const models::Behind &behind)
{
    return !std::holds_alternative<std::monostate>(behind);
}

} // namespace

ChartCard::ChartCard(Kind kind, QWidget *parent)
    : Card({}, parent)
    , m_source(new TextLabel({}, Type::Small, Token::Muted))
    , m_nothing(new TextLabel(tr("Nothing to show yet"), Type::Body, Token::Muted))
    , m_more(new TextLabel({}, Type::Small, Token::Muted))
{
    addHeaderWidget(m_source);
    body()->addWidget(m_nothing);
    const auto lead = [this](const QVariant &key) { open(key.toInt()); };
    if (kind == Kind::Bars) {
        m_bars = new BarList;
        body()->addWidget(m_bars);
        body()->addWidget(m_more);
        body()->addStretch(1);
        connect(m_bars, &BarList::activated, this, lead);
    } else {
        m_columns = new Histogram;
        m_columns->setMinimumHeight(220);
        body()->addWidget(m_columns, 1);
        body()->addWidget(m_more);
        connect(m_columns, &Histogram::activated, this, lead);
    }
}

void ChartCard::show(const models::Series &series, const models::Formatting &formatting)
{
    m_series = series;
    setTitle(series.title);
    QList<ChartValue> values;
    QStringList spoken;
    for (int i = 0; i < series.bars.size() && (m_columns || i < mostBars); ++i) {
        const models::Bar &bar = series.bars.at(i);
        QString figure = formatting.number(bar.value);
        if (bar.mirrorValue)
            figure = tr("%1 (%2 here)").arg(figure, formatting.number(*bar.mirrorValue));
        values.append({ .label = bar.label,
                        .value = double(bar.value),
                        .display = figure,
                        .color = seriesTokens[int(bar.tone)],
                        .key = leadsSomewhere(bar.behind) ? QVariant(i) : QVariant() });
        spoken << tr("%1: %2").arg(bar.label, figure);
    }
    m_source->setText(series.fromServer ? tr("from the server") : tr("from this desk"));
    m_source->setVisible(!values.isEmpty());
    const int left = int(series.bars.size() - values.size());
    m_more->setText(tr("and %1 with fewer").arg(formatting.number(left)));
    m_more->setVisible(left > 0);
    m_nothing->setVisible(values.isEmpty());
    QWidget *chart = m_bars ? static_cast<QWidget *>(m_bars) : m_columns;
    chart->setVisible(!values.isEmpty());
    chart->setAccessibleName(series.title);
    chart->setAccessibleDescription(spoken.join(u", "_s));
    if (m_bars)
        m_bars->setValues(values);
    else
        m_columns->setValues(values);
}

void ChartCard::open(int bar)
{
    if (bar >= 0 && bar < m_series.bars.size() && leadsSomewhere(m_series.bars.at(bar).behind))
        emit behindWanted(m_series.bars.at(bar).behind);
}

} // namespace forecourt::ui
