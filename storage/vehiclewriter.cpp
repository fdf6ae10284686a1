// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehiclewriter.h"

#include "believedtime.h"
#include "convert.h"
#include "domain/enums.h"
#include "domain/folding.h"
#include "vehiclearchive.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::canonicalEnum;
using domain::folded;
using domain::Vehicle;

namespace {

QString searchText(const Vehicle &vehicle)
{
    QStringList parts{ vehicle.displayName(), vehicle.name,           vehicle.description,
                       vehicle.exteriorColor, vehicle.interiorColor,  vehicle.brandName,
                       vehicle.modelName,     vehicle.bodyTypeName,   vehicle.engineName,
                       vehicle.pickupAddress, vehicle.pickupLocation, vehicle.slug };
    if (vehicle.year)
        parts << QString::number(*vehicle.year);
    for (const domain::FeatureGroup &group : vehicle.features)
        parts << group.features;
    parts.removeAll(QString());
    parts.removeDuplicates();
    return folded(parts.join(u'\n'));
}

/// When a vehicle was seen, and by which pass.
struct Seen
{
    qint64 pass = 0, missed = 0, receivedAt = 0;
};

void writeVehicle(Sql &sql, const Vehicle &v, const QByteArray &value, const Seen &seen,
                  qint64 hash)
{
    sql.run(u"INSERT INTO vehicle(id, name_key, year, mileage, price, impressions, created,"
            " listing_type, status, fuel, transmission, colour, brand_id, model_id,"
            " body_type_id, brand, body_type, colour_shown, brand_shown, body_type_shown, text,"
            " pass, missed, received, hash)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT(id) DO UPDATE SET name_key = excluded.name_key, year = excluded.year,"
            " mileage = excluded.mileage, price = excluded.price,"
            " impressions = excluded.impressions, created = excluded.created,"
            " listing_type = excluded.listing_type, status = excluded.status,"
            " fuel = excluded.fuel, transmission = excluded.transmission,"
            " colour = excluded.colour, brand_id = excluded.brand_id,"
            " model_id = excluded.model_id, body_type_id = excluded.body_type_id,"
            " brand = excluded.brand, body_type = excluded.body_type,"
            " colour_shown = excluded.colour_shown, brand_shown = excluded.brand_shown,"
            " body_type_shown = excluded.body_type_shown, text = excluded.text,"
            " pass = excluded.pass,"
            " missed = excluded.missed,"
            " received = excluded.received,"
            " hash = excluded.hash"_s,
            { v.id.value,
              nullable(folded(v.displayName())),
              nullable(v.year),
              nullable(v.mileage),
              nullable(v.price),
              nullable(v.impressionsCount),
              nullable(v.createdDate),
              nullable(canonicalEnum(v.listingType)),
              nullable(canonicalEnum(v.status)),
              nullable(canonicalEnum(v.fuel)),
              nullable(canonicalEnum(v.transmission)),
              nullable(folded(v.exteriorColor)),
              nullable(v.brandId.value),
              nullable(v.modelId.value),
              nullable(v.bodyTypeId.value),
              nullable(folded(v.brandName)),
              nullable(folded(v.bodyTypeName)),
              nullable(v.exteriorColor),
              nullable(v.brandName),
              nullable(v.bodyTypeName),
              searchText(v),
              seen.pass,
              seen.missed,
              seen.receivedAt,
              hash });
    const QVariant row = sql.value(u"SELECT row FROM vehicle WHERE id = ?"_s, { v.id.value });
    sql.run(u"INSERT OR REPLACE INTO vehicle_detail(row, value, source) VALUES(?, ?, ?)"_s,
            { row, value, textOf(v.source) });
}

struct Glance
{
    qint64 row, hash, received, missed, pass;
};

std::optional<Glance> glance(Sql &sql, const domain::VehicleId &id, const BelievedTime &believed)
{
    Answer answer = sql.ask(u"SELECT row, hash, received, missed, pass FROM vehicle WHERE id = ?"_s,
                            { id.value });
    if (!answer.next())
        return std::nullopt;
    return Glance{ answer.integer(0), answer.integer(1), believed.of(answer.integer(2)),
                   answer.integer(3), believed.of(answer.integer(4)) };
}

} // namespace

TableDelta putVehicles(Sql &sql, const QList<Vehicle> &vehicles, qint64 pass, qint64 receivedAt)
{
    TableDelta delta;
    const BelievedTime believed(std::max(pass, receivedAt));
    for (const Vehicle &vehicle : vehicles) {
        if (vehicle.id.isEmpty())
            continue;
        const std::optional<Glance> old = glance(sql, vehicle.id, believed);
        Seen seen{ pass, 0, receivedAt };
        if (old)
            seen = { std::max(pass, old->pass), pass > 0 ? 0 : old->missed, receivedAt };
        const QByteArray value = archived(vehicle);
        const qint64 hash = hashOf(value + textOf(vehicle.source).toUtf8());
        const bool same = old && (old->hash == hash || receivedAt < old->received);
        if (same) {
            sql.run(u"UPDATE vehicle SET pass = ?, missed = ?, received = ? WHERE row = ?"_s,
                    { seen.pass, seen.missed, std::max(receivedAt, old->received), old->row });
            if (pass > 0 && old->missed > 1)
                delta.updated.append(old->row);
            continue;
        }
        writeVehicle(sql, vehicle, value, seen, hash);
        const Glance now = glance(sql, vehicle.id, believed).value_or(Glance{});
        (old ? delta.updated : delta.inserted).append(now.row);
    }
    return delta;
}

QList<Figure> figuresOf(const QList<Vehicle> &vehicles, const QDateTime &at)
{
    QList<Figure> figures;
    for (const Vehicle &vehicle : vehicles) {
        const QString subject = u"vehicle/"_s + vehicle.id.value;
        if (vehicle.price)
            figures.append({ subject, u"price"_s, at, vehicle.price->toNumber() });
        if (vehicle.impressionsCount)
            figures.append({ subject, u"impressions"_s, at, double(*vehicle.impressionsCount) });
    }
    return figures;
}

TableDelta finishVehiclePass(Sql &sql, qint64 pass)
{
    // What was met outside of any pass may have come after this one began.
    const qint64 latest = BelievedTime(pass).latest();
    sql.run(u"UPDATE vehicle SET missed = missed + (pass > 0),"
            " pass = iif(pass = 0, ?, iif(pass > ?, 1, pass)) WHERE pass < ? OR pass > ?"_s,
            { pass, latest, pass, latest });
    TableDelta delta;
    Answer answer = sql.ask(u"SELECT row FROM vehicle WHERE pass < ? AND missed = 2"_s, { pass });
    while (answer.next())
        delta.updated.append(answer.integer(0));
    return delta;
}

} // namespace forecourt::storage
