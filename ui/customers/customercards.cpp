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
    if (!customer.totalSpent)
        return {};
    const QString money = formatting.money(customer.totalSpent);
    if (!customer.totalPurchases)
        return money;
    return GlanceCard::tr("%1 in %Ln purchase(s)", nullptr, *customer.totalPurchases).arg(money);
}

static QString vehiclesText(const domain::Customer &customer)
{
    QStringList parts;
    if (customer.totalVehiclesPurchased)
        parts << GlanceCard::tr("%Ln bought", nullptr, *customer.totalVehiclesPurchased);
    if (customer.totalVehiclesRented)
        parts << GlanceCard::tr("%Ln rented", nullptr, *customer.totalVehiclesRented);
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
    m_fields->clear();
    m_fields->addRow(tr("Segment"), domain::enumText(EnumSet::Segment, customer.customerSegment));
    m_fields->addRow(tr("Stage"),
                     domain::enumText(EnumSet::LifecycleStage, customer.lifecycleStage));
    if (customer.leadScore)
        m_fields->addRow(tr("Lead score"), tr("%L1 of 100").arg(*customer.leadScore));
    m_fields->addRow(tr("Spent"), spentText(customer, formatting));
    m_fields->addRow(tr("Vehicles"), vehiclesText(customer));
    m_fields->addRow(tr("Last purchase"), dateText(customer.lastPurchaseDate, formatting));
    m_fields->addRow(tr("Customer since"),
                     customer.createdDate ? formatting.longDate(*customer.createdDate) : QString());
    m_fields->addRow(tr("Looking for"), wishText(customer, formatting));
    const QString when = formatting.ago(detail.seenAt());
    m_seen->setText(
        detail.isNoLongerListed()
            ? tr("The server no longer lists this customer; last seen %1.").arg(when)
            : tr("From the server, seen %1. Only the fields above can be changed.").arg(when));
    m_seen->setVisible(detail.seenAt().isValid());
}

MatchesCard::MatchesCard(Navigator &navigator, QWidget *parent)
    : Card(tr("Matching cars"), parent)
    , m_navigator(navigator)
{
}

void MatchesCard::show(const models::CustomerDetail &detail)
{
    const auto matches = detail.matches().mid(0, shownMatches);
    clearBody(this);
    body()->setSpacing(2);
    if (matches.isEmpty()) {
        const bool asked = !wishText(detail.customer(), Formatting()).isEmpty();
        auto *none = new TextLabel(asked ? tr("No car in stock fits what is looked for.")
                                         : tr("Say what is looked for to see the cars that fit."),
                                   Type::Small, Token::Muted);
        none->setWordWrap(true);
        body()->addWidget(none);
    }
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
    : Card(tr("Test drives"), parent)
    , m_navigator(navigator)
{
    body()->setSpacing(2);
    hide();
}

void DrivesCard::show(const QList<domain::TestDrive> &drives, const Formatting &formatting)
{
    clearBody(this);
    for (const domain::TestDrive &drive : drives) {
        const QString when =
            drive.preferredDate ? formatting.dateTime(*drive.preferredDate) : tr("no time yet");
        auto *row = new LinkRow(models::TestDriveModel::vehicleText(drive), when);
        const bool sent = drive.sendState == domain::SendState::Sent;
        row->setBelow(joined({ domain::statusText(drive.status),
                               sent ? QString() : domain::sendStateText(drive.sendState) }),
                      sent ? Token::Muted
                           : pair(toneOf(models::TestDriveModel::toneOf(drive.sendState))).text);
        const domain::TestDriveId id = drive.id;
        connect(row, &LinkRow::clicked, this, [this, id] { emit m_navigator.testDriveWanted(id); });
        body()->addWidget(row);
    }
    setVisible(!drives.isEmpty());
}

RecordsCard::RecordsCard(QWidget *parent)
    : Card(tr("Contact record"), parent)
{
    hide();
}

void RecordsCard::show(const QList<models::RecordLine> &records, const Formatting &formatting)
{
    clearBody(this);
    for (const models::RecordLine &record : records) {
        auto *what = new TextLabel(joined({ record.what, record.subject }));
        auto *below = new TextLabel(
            joined({ record.state, formatting.dateTime(record.at), record.person,
                     record.reference.isEmpty() ? QString()
                                                : tr("reference %1").arg(record.reference) }),
            Type::Small, Token::Muted);
        for (TextLabel *label : { what, below }) {
            label->setWordWrap(true);
            label->setSelectable(true);
            body()->addWidget(label);
        }
    }
    setVisible(!records.isEmpty());
}

} // namespace forecourt::ui
