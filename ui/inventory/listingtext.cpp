// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/listingtext.h"

#include "domain/enums.h"
#include "models/formatting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

QString factsLine(const domain::Vehicle &vehicle, const models::Formatting &formatting)
{
    QStringList parts;
    if (vehicle.mileage)
        parts << formatting.mileage(vehicle.mileage);
    if (!vehicle.fuel.isEmpty())
        parts << domain::enumText(domain::EnumSet::Fuel, vehicle.fuel);
    if (!vehicle.transmission.isEmpty())
        parts << domain::enumText(domain::EnumSet::Transmission, vehicle.transmission);
    return parts.join(u" · "_s);
}

QString priceText(const domain::Vehicle &vehicle, const models::Formatting &formatting)
{
    return vehicle.price ? formatting.money(vehicle.price)
                         : QCoreApplication::translate("Listing", "Price not sent");
}

QString locationText(const domain::Vehicle &vehicle)
{
    QStringList parts{ vehicle.pickupLocation, vehicle.pickupAddress };
    // "123 Main St, Nairobi" says the place already.
    if (vehicle.pickupAddress.contains(vehicle.pickupLocation, Qt::CaseInsensitive))
        parts.removeFirst();
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Tone listingTone(const QString &listingType)
{
    static const QHash<QString, Tone> tones{
        { u"sale"_s, Tone::Accent },
        { u"rental"_s, Tone::Vip },
        { u"auction"_s, Tone::Warning },
    };
    return tones.value(domain::canonicalEnum(listingType), Tone::Neutral);
}

Tone ageingTone(int days)
{
    static constexpr Tone tones[] = { Tone::Good, Tone::Accent, Tone::Warning, Tone::Bad };
    return tones[size_t(domain::ageingOf(days))];
}

} // namespace forecourt::ui
