// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customercards.h"
#include "domain/appraisal.h"

namespace forecourt::ui {

/// What a customer offered in exchange, newest first; each leads to its appraisal.
class TradeInsCard : public FactsCard
{
    Q_OBJECT
public:
    explicit TradeInsCard(Navigator &navigator, QWidget *parent = nullptr);
    void show(const QList<domain::Appraisal> &appraisals, const models::Formatting &formatting);

private:
    Navigator &m_navigator;
};

} // namespace forecourt::ui
