// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/vehiclecolumns.h"

#include "domain/enums.h"

#include <QCoreApplication>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::EnumSet;
using domain::VehicleSort;
using Row = storage::VehicleRow;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VehicleModel)
};

Cell plainCell(const QString &text)
{
    return { .text = text, .sort = text };
}

Cell enumCell(EnumSet set, const QString &value)
{
    return { .text = domain::enumText(set, value), .sort = domain::canonicalEnum(value) };
}

Cell showPhoto(const Row &, const Formatting &)
{
    return { .text = {} };
}

Cell showVehicle(const Row &row, const Formatting &formatting)
{
    const domain::Vehicle &vehicle = row.vehicle;
    QStringList facts;
    if (vehicle.mileage)
        facts << formatting.mileage(vehicle.mileage);
    if (!vehicle.fuel.isEmpty())
        facts << domain::enumText(EnumSet::Fuel, vehicle.fuel);
    if (!vehicle.transmission.isEmpty())
        facts << domain::enumText(EnumSet::Transmission, vehicle.transmission);
    const QString name = vehicle.displayName();
    return { .text = name,
             .subtitle = facts.join(u" · "_s),
             .sort = name,
             .toolTip = row.noLongerListed ? QString(name % u'\n' % Words::tr("No longer listed"))
                                           : name };
}

Cell showListingType(const Row &row, const Formatting &)
{
    Cell cell = enumCell(EnumSet::ListingType, row.vehicle.listingType);
    if (!cell.text.isEmpty())
        cell.tone = listingTone(row.vehicle.listingType);
    return cell;
}

Cell showStatus(const Row &row, const Formatting &)
{
    if (row.noLongerListed)
        return { .text = Words::tr("No longer listed"), .sort = u"~"_s, .tone = Tone::Neutral };
    Cell cell = enumCell(EnumSet::VehicleStatus, row.vehicle.status);
    if (!cell.text.isEmpty())
        cell.tone = vehicleStatusTone(row.vehicle.status);
    return cell;
}

// A year is a name, not a quantity: no separators.
Cell showYear(const Row &row, const Formatting &formatting)
{
    const auto &year = row.vehicle.year;
    QLocale locale = formatting.locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return { .text = year ? locale.toString(*year) : Formatting::notKnown(),
             .sort = year.value_or(0) };
}

Cell showMileage(const Row &row, const Formatting &formatting)
{
    return { .text = formatting.mileage(row.vehicle.mileage),
             .sort = row.vehicle.mileage.value_or(-1) };
}

Cell showPrice(const Row &row, const Formatting &formatting)
{
    const auto &price = row.vehicle.price;
    Cell cell{ .text = formatting.money(price), .sort = price ? price->hundredths : qint64(-1) };
    if (!price)
        cell.toolTip = Words::tr("Price not sent");
    return cell;
}

Cell showDaysListed(const Row &row, const Formatting &formatting)
{
    const auto days = domain::daysListed(row.vehicle, QDateTime::currentDateTimeUtc());
    if (!days)
        return { .text = {}, .sort = -1 };
    return { .text = formatting.days(*days),
             .sort = *days,
             .tone = ageingTone(*days),
             .toolTip =
                 Words::tr("Listed on %1").arg(formatting.longDate(*row.vehicle.createdDate)) };
}

Cell showBodyType(const Row &row, const Formatting &)
{
    return plainCell(row.vehicle.bodyTypeName);
}

Cell showFuel(const Row &row, const Formatting &)
{
    return enumCell(EnumSet::Fuel, row.vehicle.fuel);
}

Cell showTransmission(const Row &row, const Formatting &)
{
    return enumCell(EnumSet::Transmission, row.vehicle.transmission);
}

Cell showColour(const Row &row, const Formatting &)
{
    return plainCell(row.vehicle.exteriorColor);
}

Cell showImpressions(const Row &row, const Formatting &formatting)
{
    const auto &count = row.vehicle.impressionsCount;
    Cell cell{ .text = formatting.number(count), .sort = count.value_or(-1) };
    if (!count)
        cell.toolTip = Words::tr("Not sent by the API");
    return cell;
}

QString placeOf(const domain::Vehicle &vehicle)
{
    return vehicle.pickupLocation.isEmpty() ? vehicle.pickupAddress : vehicle.pickupLocation;
}

Cell showLocation(const Row &row, const Formatting &)
{
    Cell cell = plainCell(placeOf(row.vehicle));
    cell.toolTip = row.vehicle.pickupAddress;
    return cell;
}

Cell showUpdated(const Row &row, const Formatting &formatting)
{
    const auto &at = row.vehicle.updatedDate;
    if (!at)
        return { .text = Formatting::notKnown(), .sort = QDateTime() };
    return { .text = formatting.date(*at), .sort = *at, .toolTip = formatting.ago(*at) };
}

QString text(std::optional<qint64> value)
{
    return value ? QString::number(*value) : QString();
}

constexpr std::array<VehicleTraits::Spec, VehicleTraits::columnCount> table{ {
    { { "photo", QT_TRANSLATE_NOOP("Columns", "Photo"), CellKind::Photo, 72, true, false },
      showPhoto,
      nullptr },
    { { "vehicle", QT_TRANSLATE_NOOP("Columns", "Vehicle"), CellKind::TwoLine, 248, true, true },
      showVehicle,
      [](const Row &row) { return row.vehicle.name; },
      VehicleSort::Name },
    { { "listingType", QT_TRANSLATE_NOOP("Columns", "Listing"), CellKind::Badge, 80, true, true },
      showListingType,
      [](const Row &row) { return row.vehicle.listingType; },
      VehicleSort::ListingType },
    { { "status", QT_TRANSLATE_NOOP("Columns", "Status"), CellKind::Badge, 96, true, true },
      showStatus,
      [](const Row &row) { return row.vehicle.status; },
      VehicleSort::Status },
    { { "year", QT_TRANSLATE_NOOP("Columns", "Year"), CellKind::Number, 64, true, true },
      showYear,
      [](const Row &row) { return text(row.vehicle.year); },
      VehicleSort::Year },
    { { "mileage", QT_TRANSLATE_NOOP("Columns", "Mileage"), CellKind::Number, 104, true, true },
      showMileage,
      [](const Row &row) { return text(row.vehicle.mileage); },
      VehicleSort::Mileage },
    { { "price", QT_TRANSLATE_NOOP("Columns", "Price"), CellKind::Money, 128, true, true },
      showPrice,
      [](const Row &row) {
          const auto &price = row.vehicle.price;
          return price ? QString::number(price->toNumber(), 'f', 2) : QString();
      },
      VehicleSort::Price },
    { { "daysListed", QT_TRANSLATE_NOOP("Columns", "Listed"), CellKind::Badge, 72, true, true },
      showDaysListed,
      [](const Row &row) {
          return text(domain::daysListed(row.vehicle, QDateTime::currentDateTimeUtc()));
      },
      VehicleSort::CreatedDate,
      true },
    { { "bodyType", QT_TRANSLATE_NOOP("Columns", "Body type"), CellKind::Text, 96, false, true },
      showBodyType,
      [](const Row &row) { return row.vehicle.bodyTypeName; },
      VehicleSort::BodyType },
    { { "fuel", QT_TRANSLATE_NOOP("Columns", "Fuel"), CellKind::Text, 88, false, true },
      showFuel,
      [](const Row &row) { return row.vehicle.fuel; },
      VehicleSort::Fuel },
    { { "transmission", QT_TRANSLATE_NOOP("Columns", "Transmission"), CellKind::Text, 104, false,
        true },
      showTransmission,
      [](const Row &row) { return row.vehicle.transmission; },
      VehicleSort::Transmission },
    { { "colour", QT_TRANSLATE_NOOP("Columns", "Colour"), CellKind::Text, 96, false, true },
      showColour,
      [](const Row &row) { return row.vehicle.exteriorColor; },
      VehicleSort::Colour },
    { { "impressions", QT_TRANSLATE_NOOP("Columns", "Views"), CellKind::Number, 80, false, true },
      showImpressions,
      [](const Row &row) { return text(row.vehicle.impressionsCount); },
      VehicleSort::Impressions },
    { { "location", QT_TRANSLATE_NOOP("Columns", "Location"), CellKind::Text, 120, false, false },
      showLocation,
      [](const Row &row) { return placeOf(row.vehicle); } },
    { { "updatedDate", QT_TRANSLATE_NOOP("Columns", "Updated"), CellKind::Date, 104, false, false },
      showUpdated,
      [](const Row &row) {
          const auto &at = row.vehicle.updatedDate;
          return at ? at->toUTC().toString(Qt::ISODate) : QString();
      } },
} };

constexpr auto tableInfos = infosOf(table);

using Tones = QHash<QString, Tone>;

} // namespace

std::span<const VehicleTraits::Spec> VehicleTraits::specs()
{
    return table;
}

std::span<const ColumnInfo> VehicleTraits::infos()
{
    return tableInfos;
}

QVariant VehicleTraits::data(const Row &row, int role)
{
    const QList<domain::Media> &media = row.vehicle.media;
    switch (role) {
    case ObjectRole:
        return QVariant::fromValue(row.vehicle);
    case MarkRole:
        return int(row.noLongerListed ? Mark::NoLongerListed : Mark::None);
    case PhotoUrlRole:
        return media.isEmpty() ? QUrl() : media.first().url;
    case PhotoCountRole:
        return int(media.size());
    default:
        return {};
    }
}

Tone listingTone(QStringView listingType)
{
    static const Tones tones{ { u"sale"_s, Tone::Accent },
                              { u"rental"_s, Tone::Vip },
                              { u"auction"_s, Tone::Warning } };
    return tones.value(domain::canonicalEnum(listingType), Tone::Neutral);
}

Tone vehicleStatusTone(QStringView status)
{
    static const Tones tones{
        { u"available"_s, Tone::Good },  { u"reserved"_s, Tone::Warning },
        { u"pending"_s, Tone::Warning }, { u"sold"_s, Tone::Neutral },
        { u"rented"_s, Tone::Accent },   { u"unavailable"_s, Tone::Neutral }
    };
    return tones.value(domain::canonicalEnum(status), Tone::Neutral);
}

Tone ageingTone(int days)
{
    switch (domain::ageingOf(days)) {
    case domain::Ageing::Fresh:
        return Tone::Good;
    case domain::Ageing::Settled:
        return Tone::Accent;
    case domain::Ageing::Ageing:
        return Tone::Warning;
    case domain::Ageing::Old:
        break;
    }
    return Tone::Bad;
}

} // namespace forecourt::models
