// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customercards.h"

#include "customers/linkrow.h"
#include "customers/tones.h"
#include "domain/enums.h"
#include "models/testdrivemodel.h"
#include "page/navigator.h"
#include "widgets/fieldlist.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using models::Formatting;

static constexpr int shownMatches = 5;

void clearBody(Card *card)
{
    while (QLayoutItem *item = card->body()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

bool FactsCard::isNew(const QStringList &facts)
{
    if (m_facts == facts)
        return false;
    m_facts = facts;
    return true;
}

void FactsCard::addText(const QString &text, Type type, Token token)
{
    if (text.isEmpty())
        return;
    auto *label = new TextLabel(text, type, token);
    label->setWordWrap(true);
    label->setSelectable(true);
    body()->addWidget(label);
}

GlanceCard::GlanceCard(QWidget *parent)
    : Card(tr("At a glance"), parent)
    , m_fields(new FieldList)
    , m_seen(new TextLabel({}, Type::Small, Token::Muted))
{
    m_seen->setWordWrap(true);
    body()->addWidget(m_fields);
    body()->addWidget(m_seen);
}

static QString joined(QStringList parts)
{
    parts.removeAll({});
    return parts.join(u" · "_s);
}

static QString spentText(const domain::Customer &customer, const Formatting &formatting)
{
    if (customer.totalPurchases == 0
        && customer.totalSpent.value_or(domain::Amount()).hundredths == 0)
        return GlanceCard::tr("nothing bought yet");
    if (!customer.totalSpent)
        return {};
    const QString money = formatting.money(customer.totalSpent);
    if (!customer.totalPurchases)
        return money;
    const int purchases = *customer.totalPurchases;
    return purchases == 1 ? GlanceCard::tr("%1 in one purchase").arg(money)
                          : GlanceCard::tr("%1 in %L2 purchases").arg(money).arg(purchases);
}

static QString vehiclesText(const domain::Customer &customer)
{
    QStringList parts;
    if (customer.totalVehiclesPurchased.value_or(0) > 0)
        parts << GlanceCard::tr("%L1 bought").arg(*customer.totalVehiclesPurchased);
    if (customer.totalVehiclesRented.value_or(0) > 0)
        parts << GlanceCard::tr("%L1 rented").arg(*customer.totalVehiclesRented);
    return joined(parts);
}

static QString dateText(const std::optional<QDateTime> &at, const Formatting &formatting)
{
    if (!at)
        return {};
    return GlanceCard::tr("%1, %2").arg(formatting.longDate(*at), formatting.ago(*at));
}

static QString wishText(const domain::Customer &customer, const Formatting &formatting)
{
    const domain::Preferences wish = customer.preferences.value_or(domain::Preferences());
    const bool range = wish.minPrice() || wish.maxPrice();
    return joined({ formatting.list(wish.vehicleTypes()),
                    range ? formatting.moneyRange(wish.minPrice(), wish.maxPrice()) : QString() });
}

void GlanceCard::show(const models::CustomerDetail &detail, const Formatting &formatting)
{
    using domain::EnumSet;
    const domain::Customer &customer = detail.customer();
    const QString origin = detail.provenance().text(formatting);
    const QString wish = detail.provenance(domain::CustomerField::Preferences).text(formatting);
    m_fields->setRows({
        { tr("Segment"), domain::enumText(EnumSet::Segment, customer.customerSegment), origin },
        { tr("Stage"), domain::enumText(EnumSet::LifecycleStage, customer.lifecycleStage), origin },
        { tr("Lead score"),
          customer.leadScore ? tr("%L1 of 100").arg(*customer.leadScore) : QString(), origin },
        { tr("Spent"), spentText(customer, formatting), origin },
        { tr("Vehicles"), vehiclesText(customer), origin },
        { tr("Last purchase"), dateText(customer.lastPurchaseDate, formatting), origin },
        { tr("Customer since"),
          customer.createdDate ? formatting.longDate(*customer.createdDate) : QString(), origin },
        { tr("Looking for"), wishText(customer, formatting), wish },
    });
    const QString when = formatting.ago(detail.seenAt());
    m_seen->setText(detail.isNoLongerListed()
                        ? tr("The server no longer lists this customer; last seen %1.").arg(when)
                        : tr("From the server, seen %1. Not changeable here.").arg(when));
    m_seen->setVisible(detail.seenAt().isValid());
}

MatchesCard::MatchesCard(Navigator &navigator, QWidget *parent)
    : FactsCard(tr("Matching cars"), parent)
    , m_navigator(navigator)
{
}

void MatchesCard::show(const models::CustomerDetail &detail)
{
    const auto matches = detail.matches().mid(0, shownMatches);
    const bool asked = !wishText(detail.customer(), Formatting()).isEmpty();
    QStringList facts{ asked ? u"asked"_s : QString() };
    for (const models::VehicleMatch &match : matches)
        facts << match.vehicle.id.value << match.vehicle.displayName() << match.price
              << match.reason;
    if (!isNew(facts))
        return;
    clearBody(this);
    body()->setSpacing(2);
    if (matches.isEmpty())
        addText(asked ? tr("No car in stock fits what is looked for.")
                      : tr("Say what is looked for to see the cars that fit."),
                Type::Small, Token::Muted);
    for (const models::VehicleMatch &match : matches) {
        auto *row = new LinkRow(match.vehicle.displayName(), match.price);
        const Tone tone = toneOf(match.tone);
        row->setBelow(match.reason, tone == Tone::Neutral ? Token::Muted : pair(tone).text);
        const domain::VehicleId id = match.vehicle.id;
        connect(row, &LinkRow::clicked, this, [this, id] { emit m_navigator.vehicleWanted(id); });
        body()->addWidget(row);
    }
}

DrivesCard::DrivesCard(Navigator &navigator, QWidget *parent)
    : FactsCard(tr("Test drives"), parent)
    , m_navigator(navigator)
{
    body()->setSpacing(2);
    hide();
}

static QString driveState(const domain::TestDrive &drive)
{
    const bool sent = drive.sendState == domain::SendState::Sent;
    return joined({ domain::statusText(drive.status),
                    sent ? QString() : domain::sendStateText(drive.sendState) });
}

void DrivesCard::show(const QList<domain::TestDrive> &drives, const Formatting &formatting)
{
    setVisible(!drives.isEmpty());
    const auto when = [&](const domain::TestDrive &drive) {
        return drive.preferredDate ? formatting.dateTime(*drive.preferredDate) : tr("no time yet");
    };
    QStringList facts;
    for (const domain::TestDrive &drive : drives)
        facts << drive.id.value << drive.vehicleName << when(drive) << driveState(drive);
    if (!isNew(facts))
        return;
    clearBody(this);
    for (const domain::TestDrive &drive : drives) {
        auto *row = new LinkRow(models::TestDriveModel::vehicleText(drive), when(drive));
        const Tone tone = toneOf(models::TestDriveModel::toneOf(drive.sendState));
        const bool sent = drive.sendState == domain::SendState::Sent;
        row->setBelow(driveState(drive), sent ? Token::Muted : pair(tone).text);
        const domain::TestDriveId id = drive.id;
        connect(row, &LinkRow::clicked, this, [this, id] { emit m_navigator.testDriveWanted(id); });
        body()->addWidget(row);
    }
}

RecordsCard::RecordsCard(QWidget *parent)
    : FactsCard(tr("Contact record"), parent)
{
    hide();
}

void RecordsCard::show(const QList<models::RecordLine> &records, const Formatting &formatting)
{
    setVisible(!records.isEmpty());
    QStringList facts;
    for (const models::RecordLine &record : records) {
        const QString reference =
            record.reference.isEmpty() ? QString() : tr("reference %1").arg(record.reference);
        facts << joined({ record.what, record.subject })
              << joined({ record.state, formatting.dateTime(record.at), record.person, reference });
    }
    if (!isNew(facts))
        return;
    clearBody(this);
    for (qsizetype i = 0; i + 1 < facts.size(); i += 2) {
        addText(facts.at(i), Type::Body);
        addText(facts.at(i + 1), Type::Small, Token::Muted);
    }
}

} // namespace forecourt::ui
