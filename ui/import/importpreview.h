// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace forecourt::domain {
struct ImportPlan;
}
namespace forecourt::models {
class ImportModel;
struct Formatting;
} // namespace forecourt::models

namespace forecourt::ui {

class EmptyState;
class Segmented;
class TableView;
class TextLabel;

/// What a file would change, line by line, with counts and a filter for what is left out.
class ImportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPreview(const models::Formatting &formatting, QWidget *parent = nullptr);

    /// Nothing to show, and why.
    void showSentence(const QString &icon, const QString &sentence);
    void showPlan(const domain::ImportPlan &plan);

    TableView *view() const { return m_view; }
    Segmented *filter() const { return m_filter; }
    TextLabel *counts() const { return m_counts; }
    models::ImportModel *model() const { return m_model; }

private:
    void showRows();

    models::ImportModel *m_model;
    TextLabel *m_counts;
    Segmented *m_filter;
    QStackedWidget *m_stack;
    TableView *m_view;
    EmptyState *m_empty;
};

} // namespace forecourt::ui
