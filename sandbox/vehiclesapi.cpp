// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguetable.h"
#include "dealership.h"
#include "endpoints.h"
#include "jsonwriter.h"
#include "paging.h"
#include "vehiclejson.h"

#include <QMap>

namespace forecourt::sandbox {

namespace {

std::optional<double> numberIn(const Call &call, const char *name)
{
    const auto found = call.query.constFind(name);
    return found == call.query.cend() ? std::nullopt : std::optional(found->toDouble());
}

/** The index behind an id; one that nothing has where the id is not known. */
std::optional<quint64> indexIn(const Dealership &dealership, const Call &call, const char *name,
                               IdKind kind)
{
    const auto found = call.query.constFind(name);
    if (found == call.query.cend())
        return std::nullopt;
    return dealership.ids.index(kind, *found).value_or(~0ULL);
}

std::optional<Listing> listingIn(const Call &call)
{
    for (const Listing listing : { Listing::Sale, Listing::Rental, Listing::Auction }) {
        if (call.query.value("listingType") == listingText(listing))
            return listing;
    }
    return std::nullopt;
}

VehicleSort sortIn(const Call &call)
{
    static const QHash<QByteArray, VehicleSort> Sorts = { { "impressionsCount",
                                                            VehicleSort::Impressions },
                                                          { "year", VehicleSort::Year },
                                                          { "mileage", VehicleSort::Mileage },
                                                          { "price", VehicleSort::Price },
                                                          { "name", VehicleSort::Name } };
    return Sorts.value(call.query.value("sort"), VehicleSort::Created);
}

void writeCounts(JsonWriter &json, const char *key, const QMap<QByteArray, int> &counts)
{
    json.key(key).beginObject();
    for (auto count = counts.begin(); count != counts.end(); ++count)
        json.field(count.key(), count.value());
    json.endObject();
}

} // namespace

Reply listVehicles(Dealership &dealership, const Call &call)
{
    VehicleQuestion question;
    question.brand = indexIn(dealership, call, "brandId", IdKind::Brand);
    question.model = indexIn(dealership, call, "modelId", IdKind::Model);
    question.body = indexIn(dealership, call, "bodyTypeId", IdKind::BodyType);
    question.minYear = numberIn(call, "minYear");
    question.maxYear = numberIn(call, "maxYear");
    question.minPrice = numberIn(call, "minPrice");
    question.maxPrice = numberIn(call, "maxPrice");
    question.listing = listingIn(call);
    question.sort = sortIn(call);
    question.descending = call.query.value("order") != "asc";

    const Paging paging(call, 20, dealership.options.pageCap);
    const std::vector<int> found = dealership.vehicles.answer(question);
    const auto total = qint64(found.size());
    JsonWriter json(2500 * paging.limit);
    json.beginObject().field("statusCode", 200).key("data").beginArray();
    for (qint64 i = paging.first(); i < paging.end(total); ++i)
        writeVehicle(json, dealership, found[std::size_t(i)]);
    json.endArray();
    paging.writeAll(json, total);
    return { 200, json.endObject().take() };
}

Reply getVehicle(Dealership &dealership, const Call &call)
{
    const auto index = dealership.vehicles.indexOf(call.id);
    if (!index)
        return notFound("vehicle", call.id);
    dealership.vehicles.countView(*index);
    JsonWriter json(2500);
    writeVehicle(json, dealership, *index);
    return dataReply(json.take());
}

Reply summariseVehicles(Dealership &dealership, const Call &)
{
    int total = 0;
    int available = 0;
    int listings[3] = {};
    QMap<QByteArray, int> bodies;
    QMap<QByteArray, int> brands;
    for (const Vehicle &vehicle : dealership.vehicles.all()) {
        if (vehicle.isGone)
            continue;
        const Model &model = dealership.catalogue.models()[std::size_t(vehicle.model)];
        ++total;
        available += vehicle.status == VehicleStatus::Available;
        ++listings[int(vehicle.listing)];
        ++bodies[bodyRows()[std::size_t(model.body)].name];
        ++brands[dealership.catalogue.brands()[std::size_t(model.brand)].name];
    }
    JsonWriter json;
    json.beginObject().field("totalVehicles", total).field("availableVehicles", available);
    json.key("byListingType").beginObject();
    for (const Listing listing : { Listing::Sale, Listing::Rental, Listing::Auction })
        json.field(listingText(listing), listings[int(listing)]);
    json.endObject();
    writeCounts(json, "byBodyType", bodies);
    writeCounts(json, "byBrand", brands);
    return dataReply(json.endObject().take());
}

} // namespace forecourt::sandbox
