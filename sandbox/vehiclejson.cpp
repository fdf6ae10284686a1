// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehiclejson.h"

#include "cataloguejson.h"
#include "cataloguetable.h"
#include "dealership.h"
#include "jsonwriter.h"
#include "random.h"

namespace forecourt::sandbox {

namespace {

constexpr quint64 DetailThrow = 61;
constexpr int MediaPerVehicle = 16;

struct Place
{
    const char *address;
    const char *name;
};

constexpr std::array Places = {
    Place{ "Ngong Road 412, Nairobi", "Nairobi – Ngong Road" },
    Place{ "Mombasa Road, Plot 17, Nairobi", "Nairobi – Mombasa Road" },
    Place{ "Kiambu Road 88, Nairobi", "Nairobi – Kiambu Road" },
    Place{ "Links Road 5, Nyali, Mombasa", "Mombasa – Nyali" },
};
constexpr std::array Safety = { "ABS",
                                "Airbags",
                                "Lane Assist",
                                "Rear Camera",
                                "ISOFIX",
                                "Blind Spot Monitor",
                                "Tyre Pressure Monitor",
                                "Stability Control" };
constexpr std::array Exterior = { "Alloy Wheels", "Roof Rails", "Fog Lamps",    "LED Headlights",
                                  "Tow Bar",      "Sunroof",    "Privacy Glass" };
constexpr std::array Interior = { "Leather Seats",   "Heated Seats",  "Third Row",
                                  "Climate Control", "Keyless Entry", "Cruise Control",
                                  "Electric Seats" };
constexpr std::array Entertainment = { "Bluetooth",  "CarPlay",       "Android Auto",
                                       "Navigation", "Premium Sound", "USB-C" };
constexpr std::array Openings = { "Well-maintained", "Locally used, one owner", "Freshly imported",
                                  "Carefully kept", "Full service history" };
constexpr std::array Endings = { "Inspection report available.", "Logbook ready for transfer.",
                                 "Duty paid, number plates included.",
                                 "Viewing seven days a week, bring your mechanic." };

template <std::size_t N>
void writeSome(JsonWriter &json, const char *key, const std::array<const char *, N> &from,
               Dice &dice)
{
    json.key(key).beginArray();
    const quint32 first = dice.below(quint32(N));
    const int count = dice.between(1, 4);
    for (int i = 0; i < count; ++i)
        json.value(from[(first + quint32(i) * 2 + quint32(i) / 4) % N]);
    json.endArray();
}

void writeFeatures(JsonWriter &json, Dice &dice)
{
    if (dice.chance(6))
        return;
    json.key("features").beginObject();
    writeSome(json, "safety", Safety, dice);
    writeSome(json, "exterior", Exterior, dice);
    writeSome(json, "interior", Interior, dice);
    if (!dice.chance(15))
        writeSome(json, "entertainment", Entertainment, dice);
    json.endObject();
}

/** The featured photo is not always the first, and sortOrder not always the array's order. */
void writeMedia(JsonWriter &json, const Dealership &dealership, int index, const Vehicle &vehicle)
{
    Dice dice(dealership.options.seed, DetailThrow + 1, quint64(index));
    const int featured = dice.chance(75) ? 0 : dice.between(0, std::max(0, vehicle.photos - 1));
    const bool isReversed = dice.chance(20);
    const QByteArray folder = dealership.baseUrl + "/media/" + dealership.vehicles.id(index) + '/';
    json.key("media").beginArray();
    for (int i = 0; i < vehicle.photos; ++i) {
        const int photo = isReversed ? vehicle.photos - 1 - i : i;
        const quint64 id = quint64(index) * MediaPerVehicle + quint64(photo);
        json.beginObject().field("id", dealership.ids.id(IdKind::Media, id));
        json.field("url", folder + QByteArray::number(photo + 1) + ".jpg").field("type", "photo");
        json.field("category", photo % 4 == 3 ? "interior" : "exterior");
        json.field("isFeatured", photo == featured).field("sortOrder", photo + 1).endObject();
    }
    json.endArray();
}

/**
 * The document shows only saleOptions. What rentals and auctions carry is this
 * demo's guess, in the same manner.
 */
void writeOptions(JsonWriter &json, const Vehicle &vehicle, Dice &dice)
{
    static constexpr const char *Names[] = { "saleOptions", "rentalOptions", "auctionOptions" };
    static constexpr const char *Prices[] = { "price", "dailyRate", "startingBid" };
    const bool negotiable = dice.chance(60);
    const bool financing = dice.chance(70);
    json.key(Names[int(vehicle.listing)]).beginObject();
    if (vehicle.price > 0)
        json.field(Prices[int(vehicle.listing)], vehicle.price);
    switch (vehicle.listing) {
    case Listing::Sale:
        json.field("isNegotiable", negotiable).field("financingAvailable", financing);
        break;
    case Listing::Rental:
        json.field("minimumDays", dice.between(1, 3));
        if (vehicle.price > 0)
            json.field("weeklyRate", vehicle.price * 6);
        break;
    case Listing::Auction:
        json.moment("endDate", vehicle.created + 240LL * 24 * 3600);
        break;
    }
    json.endObject();
}

void writeModelOfVehicle(JsonWriter &json, const Dealership &dealership, int index)
{
    const Model &model = dealership.catalogue.models()[std::size_t(index)];
    const BodyRow &body = bodyRows()[std::size_t(model.body)];
    json.key("model").beginObject();
    json.field("id", dealership.ids.id(IdKind::Model, quint64(index)));
    json.field("name", model.name).field("slug", slugOf(model.name)).key("brand");
    writeBrandStub(json, dealership, model.brand, LogoPart::With);
    json.key("bodyType").beginObject();
    json.field("id", dealership.ids.id(IdKind::BodyType, quint64(model.body)));
    json.field("name", body.name).field("code", body.code).endObject().endObject();
}

void writeEngineOfVehicle(JsonWriter &json, const Dealership &dealership, int engine)
{
    const EngineRow &row = engineRows()[std::size_t(engine)];
    json.key("engine").beginObject();
    json.field("id", dealership.ids.id(IdKind::Engine, quint64(engine)));
    json.field("name", row.name).field("type", row.type).field("horsepower", row.horsepower);
    json.field("transmission", row.transmission).endObject();
}

void writeTexts(JsonWriter &json, const Dealership &dealership, int index, Dice &dice)
{
    const Vehicle &vehicle = dealership.vehicles.vehicle(index);
    const Model &model = dealership.catalogue.models()[std::size_t(vehicle.model)];
    const QByteArray body = QByteArray(bodyRows()[std::size_t(model.body)].name);
    const QByteArray slug =
        slugOf(dealership.catalogue.brands()[std::size_t(model.brand)].name + ' ' + model.name);
    json.field("name", dealership.vehicles.name(index));
    json.field("slug",
               slug + '-' + QByteArray::number(vehicle.year) + '-'
                   + dealership.vehicles.id(index).right(6));
    const QByteArray opening = dice.pick(Openings);
    const QByteArray ending = dice.pick(Endings);
    if (!dice.chance(8))
        json.field("description", opening + ' ' + body.toLower() + ". " + ending);
}

} // namespace

void writeVehicle(JsonWriter &json, const Dealership &dealership, int index)
{
    const Vehicle &vehicle = dealership.vehicles.vehicle(index);
    Dice dice(dealership.options.seed, DetailThrow, quint64(index));
    json.beginObject().field("id", dealership.vehicles.id(index));
    writeTexts(json, dealership, index, dice);
    json.field("year", vehicle.year);
    if (vehicle.mileage >= 0)
        json.field("mileage", vehicle.mileage);
    json.field("exteriorColor", exteriorPaints()[std::size_t(vehicle.exterior)].name);
    if (vehicle.interior >= 0)
        json.field("interiorColor", interiorPaints()[std::size_t(vehicle.interior)].name);
    json.field("listingType", listingText(vehicle.listing));
    json.field("status", statusText(vehicle.status));
    writeModelOfVehicle(json, dealership, vehicle.model);
    if (vehicle.engine >= 0)
        writeEngineOfVehicle(json, dealership, vehicle.engine);
    writeMedia(json, dealership, index, vehicle);
    writeOptions(json, vehicle, dice);
    writeFeatures(json, dice);
    if (!dice.chance(8)) {
        const Place &place = dice.pick(Places);
        json.key("pickupDetails").beginObject();
        json.field("address", place.address).field("locationName", place.name).endObject();
    }
    json.moment("createdDate", vehicle.created).moment("updatedDate", vehicle.updated).endObject();
}

} // namespace forecourt::sandbox
