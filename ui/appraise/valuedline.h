// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal.h"
#include "page/page.h"

namespace forecourt::ui {

class TextLabel;

/// What a listing of ours was valued at, and how its price stands to that; nothing where it was
/// not valued. Leads to the appraisal, and follows it.
class ValuedLine : public QWidget
{
    Q_OBJECT
public:
    explicit ValuedLine(const PageContext &context, QWidget *parent = nullptr);
    void show(const domain::VehicleId &id, std::optional<domain::Amount> price);
    QString text() const;

private:
    void refresh();

    PageContext m_context;
    domain::VehicleId m_id;
    std::optional<domain::Amount> m_price;
    domain::AppraisalId m_appraisal;
    TextLabel *m_text;
};

} // namespace forecourt::ui
