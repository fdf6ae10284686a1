// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"

#include <QWidget>

class QButtonGroup;

namespace forecourt::models {
struct CustomerCounts;
}

namespace forecourt::ui {

class CheckMenu;
class FilterChip;
class FlowLayout;

/// The row of pills below the customers' title. Holds the question's filters, and says when a
/// person changed one; text and sort order pass through untouched.
class CustomerFilters : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerFilters(QWidget *parent = nullptr);

    void setQuery(const domain::CustomerQuery &query); ///< emits nothing
    const domain::CustomerQuery &query() const { return m_query; }
    void setCounts(const models::CustomerCounts &counts);

    bool hasHeightForWidth() const override { return true; }

signals:
    void queryEdited(const forecourt::domain::CustomerQuery &query);

private:
    FilterChip *addSegment(const QString &id, const QString &text);
    void buildSegments(const QStringList &ids);
    void buildRest();
    void buildChosen();
    void showQuery();
    void edit(const std::function<void(domain::CustomerQuery &)> &change);

    domain::CustomerQuery m_query;
    FlowLayout *m_flow;
    QButtonGroup *m_segments;
    QStringList m_segmentIds;
    FilterChip *m_vip = nullptr;
    FilterChip *m_waiting = nullptr;
    FilterChip *m_tags = nullptr;
    FilterChip *m_stage = nullptr;
    CheckMenu *m_tagMenu;
    CheckMenu *m_stageMenu;
    QStringList m_chosenTags;
    QList<FilterChip *> m_chosen;
    int m_waitingCount = 0;
};

} // namespace forecourt::ui
