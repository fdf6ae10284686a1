// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/requestgraphs.h"

#include "models/formatting.h"
#include "models/workspace.h"
#include "theme/paint.h"
#include "widgets/segmented.h"
#include "widgets/textlabel.h"
#include "widgets/timechart.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using models::Formatting;
using Bucket = models::RequestSeries::Bucket;
using Span = models::RequestSeries::Span;

namespace {

struct GraphRow
{
    const char *title;
    Token color;
    double (*value)(const Bucket &);
    QString (*figure)(const Bucket &, const Formatting &);
};

double requests(const Bucket &bucket)
{
    return bucket.requests();
}

double refusals(const Bucket &bucket)
{
    return bucket.refused;
}

double latency(const Bucket &bucket)
{
    return double(bucket.latencyMs().value_or(0));
}

constexpr GraphRow rows[] = {
    { QT_TRANSLATE_NOOP("forecourt::ui::RequestGraphs", "Requests"), Token::Series1, requests,
      [](const Bucket &bucket, const Formatting &formatting) {
          return formatting.number(bucket.requests());
      } },
    { QT_TRANSLATE_NOOP("forecourt::ui::RequestGraphs", "Refused for their number"), Token::Series3,
      refusals,
      [](const Bucket &bucket, const Formatting &formatting) {
          return formatting.number(bucket.refused);
      } },
    { QT_TRANSLATE_NOOP("forecourt::ui::RequestGraphs", "Time to an answer, on average"),
      Token::Series2, latency,
      [](const Bucket &bucket, const Formatting &formatting) {
          return bucket.latencyMs() ? formatting.duration(*bucket.latencyMs())
                                    : Formatting::notKnown();
      } },
};

} // namespace

RequestGraphs::RequestGraphs(models::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_series(workspace.requestSeries())
    , m_spans(new Segmented)
{
    m_spans->addChoice(u"hour"_s, tr("Last hour"));
    m_spans->addChoice(u"day"_s, tr("Last day"));
    m_spans->setCurrent(m_series.span() == Span::Day ? u"day"_s : u"hour"_s);
    m_spans->setAccessibleName(tr("Time that the graphs show"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 12, 20, 8);
    row->setSpacing(24);
    for (Graph &graph : m_graphs)
        row->addWidget(makeGraph(graph), 1);
    row->addWidget(m_spans, 0, Qt::AlignTop);
    connect(m_spans, &Segmented::currentChanged, this, [this](const QString &id) {
        m_series.setSpan(id == "day"_L1 ? Span::Day : Span::Hour);
    });
    connect(&m_series, &models::RequestSeries::changed, this, &RequestGraphs::follow);
    connect(&workspace, &models::Workspace::formattingChanged, this, &RequestGraphs::follow);
    follow();
}

QWidget *RequestGraphs::makeGraph(Graph &graph)
{
    auto *box = new QWidget;
    graph = { new ElidedLabel({}, Type::Small, Token::Muted), new TextLabel({}, Type::SmallStrong),
              new TimeChart };
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(graph.title, 1);
    head->addWidget(graph.figure);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(graph.chart);
    return box;
}

QString RequestGraphs::figure(int index) const
{
    return m_graphs[size_t(index)].figure->text();
}

void RequestGraphs::follow()
{
    const Formatting &formatting = m_workspace.formatting();
    const Bucket total = m_series.total();
    for (size_t i = 0; i < m_graphs.size(); ++i) {
        const GraphRow &row = rows[i];
        const Graph &graph = m_graphs[i];
        QList<ChartValue> values;
        for (const Bucket &bucket : m_series.buckets()) {
            values.append({ .label = formatting.time(bucket.from),
                            .value = row.value(bucket),
                            .display = row.figure(bucket, formatting),
                            .color = row.color });
        }
        const QString sum = row.figure(total, formatting);
        graph.title->setText(tr(row.title));
        graph.figure->setText(sum);
        graph.chart->setAccessibleName(tr(row.title));
        graph.chart->setAccessibleDescription(sum);
        graph.chart->setValues(values);
    }
}

} // namespace forecourt::ui
