// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vehicle.h"

#include <QCoreApplication>

#include <algorithm>

namespace forecourt::domain {

QString Vehicle::displayName() const
{
    const QString given = name.simplified();
    if (!given.isEmpty())
        return given;
    QStringList parts;
    if (year)
        parts << QString::number(*year);
    parts << brandName << modelName;
    const QString composed = parts.join(QLatin1Char(' ')).simplified();
    return composed.isEmpty() ? QCoreApplication::translate("Domain", "Vehicle without a name")
                              : composed;
}

void sortMedia(QList<Media> &media)
{
    std::stable_sort(media.begin(), media.end(), [](const Media &a, const Media &b) {
        return a.isFeatured != b.isFeatured ? a.isFeatured : a.sortOrder < b.sortOrder;
    });
}

std::optional<int> daysListed(const Vehicle &vehicle, const QDateTime &now)
{
    if (!vehicle.createdDate || !vehicle.createdDate->isValid() || !now.isValid())
        return {};
    constexpr qint64 SecondsPerDay = 24 * 60 * 60;
    const qint64 days = vehicle.createdDate->secsTo(now) / SecondsPerDay;
    return int(std::max<qint64>(days, 0));
}

Ageing ageingOf(int days)
{
    if (days <= 30)
        return Ageing::Fresh;
    if (days <= 60)
        return Ageing::Settled;
    return days <= 90 ? Ageing::Ageing : Ageing::Old;
}

} // namespace forecourt::domain
