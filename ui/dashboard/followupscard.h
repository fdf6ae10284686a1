// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactlog.h"
#include "page/page.h"
#include "widgets/card.h"

#include <QSet>

namespace forecourt::models {
class FollowUps;
}

namespace forecourt::ui {

class Badge;
class BoardGrid;
class TextLabel;

/// What is to be done for customers: overdue, today, this week, later. Each leads to its
/// customer, and can be marked as done here.
class FollowUpsCard : public Card
{
    Q_OBJECT
public:
    explicit FollowUpsCard(const PageContext &context, QWidget *parent = nullptr);

private:
    void fill();
    void showCounts();
    QWidget *makeColumn(domain::DueGroup group);
    QWidget *makeRow(const domain::FollowUp &followUp);
    void finish(const domain::FollowUp &followUp);

    PageContext m_context;
    models::FollowUps &m_followUps;
    Badge *m_overdue;
    Badge *m_today;
    BoardGrid *m_columns;
    TextLabel *m_nothing;
    QSet<domain::DueGroup> m_open; ///< those of which all is shown
    QSet<domain::FollowUpId> m_finishing;
};

} // namespace forecourt::ui
