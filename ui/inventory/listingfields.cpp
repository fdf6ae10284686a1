// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/listingfields.h"

#include "domain/enums.h"
#include "domain/vehicle.h"
#include "models/formatting.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::EnumSet;
using domain::Vehicle;
using models::Formatting;

namespace {

struct FieldRow
{
    const char *label; // to be translated in the context "ListingField"
    QString (*value)(const Vehicle &, const Formatting &);
};

QString word(EnumSet set, const QString &text)
{
    return text.isEmpty() ? QString() : domain::enumText(set, text);
}

QString yesNo(const std::optional<bool> &value)
{
    if (!value)
        return {};
    return *value ? QCoreApplication::translate("ListingField", "Yes")
                  : QCoreApplication::translate("ListingField", "No");
}

QString engine(const Vehicle &vehicle, const Formatting &formatting)
{
    QStringList parts;
    if (!vehicle.engineName.isEmpty())
        parts << vehicle.engineName;
    if (vehicle.horsepower) {
        parts << QCoreApplication::translate("ListingField", "%1 hp")
                     .arg(formatting.number(*vehicle.horsepower));
    }
    return parts.join(u", "_s);
}

QString moment(const std::optional<QDateTime> &at, const Formatting &formatting)
{
    return at ? formatting.dateTime(*at) : QString();
}

constexpr FieldRow fields[] = {
    { QT_TRANSLATE_NOOP("ListingField", "Listing"),
      [](const Vehicle &v, const Formatting &) {
          return word(EnumSet::ListingType, v.listingType);
      } },
    { QT_TRANSLATE_NOOP("ListingField", "Status"),
      [](const Vehicle &v, const Formatting &) { return word(EnumSet::VehicleStatus, v.status); } },
    { QT_TRANSLATE_NOOP("ListingField", "Brand"),
      [](const Vehicle &v, const Formatting &) { return v.brandName; } },
    { QT_TRANSLATE_NOOP("ListingField", "Model"),
      [](const Vehicle &v, const Formatting &) { return v.modelName; } },
    { QT_TRANSLATE_NOOP("ListingField", "Body type"),
      [](const Vehicle &v, const Formatting &) { return v.bodyTypeName; } },
    { QT_TRANSLATE_NOOP("ListingField", "Year"),
      [](const Vehicle &v, const Formatting &) {
          return v.year ? QString::number(*v.year) : QString();
      } },
    { QT_TRANSLATE_NOOP("ListingField", "Mileage"),
      [](const Vehicle &v, const Formatting &f) {
          return v.mileage ? f.mileage(v.mileage) : QString();
      } },
    { QT_TRANSLATE_NOOP("ListingField", "Engine"), engine },
    { QT_TRANSLATE_NOOP("ListingField", "Fuel"),
      [](const Vehicle &v, const Formatting &) { return word(EnumSet::Fuel, v.fuel); } },
    { QT_TRANSLATE_NOOP("ListingField", "Transmission"),
      [](const Vehicle &v, const Formatting &) {
          return word(EnumSet::Transmission, v.transmission);
      } },
    { QT_TRANSLATE_NOOP("ListingField", "Drivetrain"),
      [](const Vehicle &v, const Formatting &) {
          return word(EnumSet::Drivetrain, v.drivetrain);
      } },
    { QT_TRANSLATE_NOOP("ListingField", "Colour"),
      [](const Vehicle &v, const Formatting &) { return v.exteriorColor; } },
    { QT_TRANSLATE_NOOP("ListingField", "Interior"),
      [](const Vehicle &v, const Formatting &) { return v.interiorColor; } },
    { QT_TRANSLATE_NOOP("ListingField", "Negotiable"),
      [](const Vehicle &v, const Formatting &) { return yesNo(v.isNegotiable); } },
    { QT_TRANSLATE_NOOP("ListingField", "Financing"),
      [](const Vehicle &v, const Formatting &) { return yesNo(v.financingAvailable); } },
    { QT_TRANSLATE_NOOP("ListingField", "Pick-up place"),
      [](const Vehicle &v, const Formatting &) { return v.pickupLocation; } },
    { QT_TRANSLATE_NOOP("ListingField", "Address"),
      [](const Vehicle &v, const Formatting &) { return v.pickupAddress; } },
    { QT_TRANSLATE_NOOP("ListingField", "Listed"),
      [](const Vehicle &v, const Formatting &f) { return moment(v.createdDate, f); } },
    { QT_TRANSLATE_NOOP("ListingField", "Changed"),
      [](const Vehicle &v, const Formatting &f) { return moment(v.updatedDate, f); } },
    { QT_TRANSLATE_NOOP("ListingField", "Slug"),
      [](const Vehicle &v, const Formatting &) { return v.slug; } },
    { QT_TRANSLATE_NOOP("ListingField", "Listing ID"),
      [](const Vehicle &v, const Formatting &) { return v.id.value; } },
};

// The document's own groups in the user's language; others as they came.
constexpr const char *groups[] = {
    QT_TRANSLATE_NOOP("FeatureGroup", "Safety"),
    QT_TRANSLATE_NOOP("FeatureGroup", "Exterior"),
    QT_TRANSLATE_NOOP("FeatureGroup", "Interior"),
    QT_TRANSLATE_NOOP("FeatureGroup", "Entertainment"),
};

QString groupText(const QString &name)
{
    for (const char *group : groups) {
        if (name.compare(QLatin1String(group), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("FeatureGroup", group);
    }
    return name.isEmpty() ? name : QString(name.at(0).toUpper() + name.mid(1));
}

} // namespace

LabelledValues listingFields(const Vehicle &vehicle, const Formatting &formatting)
{
    LabelledValues values;
    for (const FieldRow &row : fields) {
        values.append({ QCoreApplication::translate("ListingField", row.label),
                        row.value(vehicle, formatting) });
    }
    return values;
}

LabelledValues listingFeatures(const Vehicle &vehicle, const Formatting &formatting)
{
    LabelledValues values;
    for (const domain::FeatureGroup &group : vehicle.features)
        values.append({ groupText(group.name), formatting.list(group.features) });
    return values;
}

} // namespace forecourt::ui
