// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguejson.h"

#include "cataloguetable.h"
#include "dealership.h"
#include "jsonwriter.h"

namespace forecourt::sandbox {

namespace {

QByteArray idOf(const Dealership &dealership, IdKind kind, int index)
{
    return dealership.ids.id(kind, quint64(index));
}

const Brand &brandOf(const Dealership &dealership, int brand)
{
    return dealership.catalogue.brands()[std::size_t(brand)];
}

const Model &modelOf(const Dealership &dealership, int model)
{
    return dealership.catalogue.models()[std::size_t(model)];
}

QByteArray logoUrl(const Dealership &dealership, int brand)
{
    return dealership.baseUrl + "/media/brands/" + brandOf(dealership, brand).slug + ".png";
}

void writeCounts(JsonWriter &json, const Dealership &dealership, int brand)
{
    int counts[3] = {};
    for (const Vehicle &vehicle : dealership.vehicles.all()) {
        if (!vehicle.isGone && modelOf(dealership, vehicle.model).brand == brand)
            ++counts[int(vehicle.listing)];
    }
    json.key("vehicleCounts").beginObject();
    json.field("rental", counts[int(Listing::Rental)]).field("sale", counts[int(Listing::Sale)]);
    json.field("auction", counts[int(Listing::Auction)]);
    json.field("total", counts[0] + counts[1] + counts[2]).endObject();
}

} // namespace

void writeBrandStub(JsonWriter &json, const Dealership &dealership, int brand, LogoPart logo)
{
    json.beginObject().field("id", idOf(dealership, IdKind::Brand, brand));
    json.field("name", brandOf(dealership, brand).name);
    if (logo == LogoPart::With)
        json.field("logoUrl", logoUrl(dealership, brand));
    json.endObject();
}

void writeBodyStub(JsonWriter &json, const Dealership &dealership, int body)
{
    json.beginObject().field("id", idOf(dealership, IdKind::BodyType, body));
    json.field("name", bodyRows()[std::size_t(body)].name).endObject();
}

void writeModelStub(JsonWriter &json, const Dealership &dealership, int model)
{
    json.beginObject().field("id", idOf(dealership, IdKind::Model, model));
    json.field("name", modelOf(dealership, model).name).endObject();
}

void writeEngine(JsonWriter &json, const Dealership &dealership, int engine)
{
    const EngineRow &row = engineRows()[std::size_t(engine)];
    json.beginObject().field("id", idOf(dealership, IdKind::Engine, engine));
    json.field("name", row.name).field("type", row.type);
    if (row.displacement)
        json.field("displacement", row.displacement);
    json.field("horsepower", row.horsepower).field("transmission", row.transmission).endObject();
}

void writeBodyType(JsonWriter &json, const Dealership &dealership, int body)
{
    const BodyRow &row = bodyRows()[std::size_t(body)];
    json.beginObject().field("id", idOf(dealership, IdKind::BodyType, body));
    json.field("name", row.name).field("code", row.code).field("description", row.description);
    json.field("iconUrl", dealership.baseUrl + "/media/body-types/" + slugOf(row.name) + ".png");
    json.endObject();
}

void writeGeneration(JsonWriter &json, const Dealership &dealership, int generation)
{
    const Generation &row = dealership.catalogue.generations()[std::size_t(generation)];
    json.beginObject().field("id", idOf(dealership, IdKind::Generation, generation));
    json.field("name", row.name).field("slug", slugOf(row.name)).key("model");
    writeModelStub(json, dealership, row.model);
    json.field("startYear", row.startYear).key("endYear");
    if (row.endYear > 0)
        json.value(row.endYear);
    else
        json.null();
    json.endObject();
}

void writeTrim(JsonWriter &json, const Dealership &dealership, int trim)
{
    const Trim &row = dealership.catalogue.trims()[std::size_t(trim)];
    json.beginObject().field("id", idOf(dealership, IdKind::Trim, trim));
    json.field("name", row.name).field("slug", slugOf(row.name)).key("model");
    writeModelStub(json, dealership, row.model);
    json.endObject();
}

void writeModel(JsonWriter &json, const Dealership &dealership, int model, BrandPart brand)
{
    const Model &row = modelOf(dealership, model);
    json.beginObject().field("id", idOf(dealership, IdKind::Model, model));
    json.field("name", row.name).field("slug", slugOf(row.name));
    if (brand == BrandPart::With) {
        json.key("brand");
        writeBrandStub(json, dealership, row.brand, LogoPart::Without);
    }
    json.key("bodyType");
    writeBodyStub(json, dealership, row.body);
    json.endObject();
}

void writeBrand(JsonWriter &json, const Dealership &dealership, int brand, CountsPart counts)
{
    const Brand &row = brandOf(dealership, brand);
    json.beginObject().field("id", idOf(dealership, IdKind::Brand, brand));
    json.field("name", row.name).field("slug", row.slug);
    json.field("logoUrl", logoUrl(dealership, brand)).field("countryOfOrigin", row.country);
    json.key("models").beginArray();
    for (const int model : row.models) {
        const QByteArray &name = modelOf(dealership, model).name;
        json.beginObject().field("id", idOf(dealership, IdKind::Model, model));
        json.field("name", name).field("slug", slugOf(name)).endObject();
    }
    json.endArray();
    if (counts == CountsPart::With)
        writeCounts(json, dealership, brand);
    json.endObject();
}

} // namespace forecourt::sandbox
