// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customercards.h"
#include "domain/appraisal.h"

namespace forecourt::ui {

class Disclosure;
class FieldList;

/// What AutoGrab knows of the vehicle: the facts that people ask for, and under "More" all else
/// that came, with what did not come.
class VehicleCard : public FactsCard
{
    Q_OBJECT
public:
    explicit VehicleCard(QWidget *parent = nullptr);
    void show(const domain::Appraisal &appraisal, const models::Formatting &formatting);
    Disclosure *more() const { return m_more; }

private:
    void showMissing(const domain::AppraisedVehicle &vehicle);

    FieldList *m_facts;
    FieldList *m_rest;
    TextLabel *m_missing;
    TextLabel *m_none;
    Disclosure *m_more;
};

} // namespace forecourt::ui
