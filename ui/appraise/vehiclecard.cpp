// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraise/vehiclecard.h"

#include "dialogs/disclosure.h"
#include "models/appraisaltext.h"
#include "widgets/fieldlist.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static QWidget *stacked(QWidget *first, QWidget *second)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(first);
    column->addWidget(second);
    return both;
}

VehicleCard::VehicleCard(QWidget *parent)
    : FactsCard(tr("Vehicle"), parent)
    , m_facts(new FieldList)
    , m_rest(new FieldList)
    , m_missing(new TextLabel({}, Type::Small, Token::Muted))
    , m_none(new TextLabel(tr("AutoGrab knows the plate, but no model that it could value."),
                           Type::Body, Token::Muted))
    , m_more(new Disclosure(tr("More that AutoGrab sent"), stacked(m_rest, m_missing)))
{
    m_missing->setWordWrap(true);
    m_none->setWordWrap(true);
    body()->addWidget(m_none);
    body()->addWidget(m_facts);
    body()->addWidget(m_more);
}

static void fill(FieldList *list, const QList<models::Fact> &facts)
{
    list->clear();
    for (const models::Fact &fact : facts)
        list->addRow(fact.title, fact.value);
}

void VehicleCard::show(const domain::Appraisal &appraisal, const models::Formatting &formatting)
{
    const domain::AppraisedVehicle &vehicle = appraisal.vehicle;
    const auto facts = models::vehicleFacts(vehicle, formatting);
    const auto rest = models::jsonFacts(vehicle.rest(), formatting);
    QStringList all{ appraisal.id.value };
    for (const models::Fact &fact : facts + rest)
        all << fact.title << fact.value;
    if (!isNew(all))
        return;
    m_none->setVisible(vehicle.id.isEmpty());
    fill(m_facts, facts);
    m_facts->setVisible(!facts.isEmpty());
    QList<models::Fact> further = rest;
    if (!vehicle.id.isEmpty())
        further.prepend({ tr("AutoGrab id"), vehicle.id });
    fill(m_rest, further);
    showMissing(vehicle);
    m_more->setOpen(vehicle.id.isEmpty());
}

void VehicleCard::showMissing(const domain::AppraisedVehicle &vehicle)
{
    const QStringList missing = models::missingFacts(vehicle);
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(tr("Not known to AutoGrab: %1").arg(missing.join(u", "_s)));
}

} // namespace forecourt::ui
