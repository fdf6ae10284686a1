// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/requestseries.h"

#include <QWidget>

namespace forecourt::models {
struct Formatting;
class Workspace;
} // namespace forecourt::models

namespace forecourt::ui {

class Segmented;
class TextLabel;
class TimeChart;

/// Requests, refusals and how long answers took, over the last hour or day.
class RequestGraphs : public QWidget
{
    Q_OBJECT
public:
    explicit RequestGraphs(models::Workspace &workspace, QWidget *parent = nullptr);

    Segmented *spans() const { return m_spans; }
    TimeChart *chart(int index) const { return m_graphs[size_t(index)].chart; }
    QString figure(int index) const;

private:
    struct Graph
    {
        TextLabel *title;
        TextLabel *figure;
        TimeChart *chart;
    };
    QWidget *makeGraph(Graph &graph);
    void follow();

    models::Workspace &m_workspace;
    models::RequestSeries &m_series;
    Segmented *m_spans;
    std::array<Graph, 3> m_graphs;
};

} // namespace forecourt::ui
