// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguejson.h"
#include "cataloguetable.h"
#include "dealership.h"
#include "endpoints.h"
#include "jsonwriter.h"
#include "paging.h"

namespace forecourt::sandbox {

namespace {

using Write = void (*)(JsonWriter &, const Dealership &, int);

/** The place of an id in a list of so many, where it is one of them. */
std::optional<int> placeOf(const Dealership &dealership, const Call &call, IdKind kind,
                           std::size_t count)
{
    const auto index = dealership.ids.index(kind, call.id);
    return index && *index < count ? std::optional(int(*index)) : std::nullopt;
}

Reply getOne(const Dealership &dealership, const Call &call, IdKind kind, std::size_t count,
             const char *what, Write write)
{
    const auto place = placeOf(dealership, call, kind, count);
    if (!place)
        return notFound(what, call.id);
    JsonWriter json;
    write(json, dealership, *place);
    return dataReply(json.take());
}

qint64 cappedCount(const Dealership &dealership, std::size_t count)
{
    const int cap = dealership.options.listCap;
    return cap > 0 ? std::min<qint64>(cap, qint64(count)) : qint64(count);
}

enum class TotalPart { Without, With };

/** A list that the document shows without paging. */
Reply listAll(const Dealership &dealership, const std::vector<int> &rows, TotalPart total,
              Write write)
{
    JsonWriter json(16'384);
    json.beginObject().field("statusCode", 200).key("data").beginArray();
    for (qint64 i = 0; i < cappedCount(dealership, rows.size()); ++i)
        write(json, dealership, rows[std::size_t(i)]);
    json.endArray();
    if (total == TotalPart::With)
        json.field("total", rows.size());
    return { 200, json.endObject().take() };
}

Reply listPage(const Dealership &dealership, const Call &call, std::size_t count, Write write)
{
    const Paging paging(call, 50, dealership.options.pageCap);
    JsonWriter json(16'384);
    json.beginObject().field("statusCode", 200).key("data").beginArray();
    for (qint64 i = paging.first(); i < paging.end(qint64(count)); ++i)
        write(json, dealership, int(i));
    return { 200, json.endArray().field("total", count).endObject().take() };
}

std::vector<int> everyIndex(std::size_t count)
{
    std::vector<int> indexes(count);
    for (std::size_t i = 0; i < count; ++i)
        indexes[i] = int(i);
    return indexes;
}

Reply listTexts(std::initializer_list<const char *> texts)
{
    JsonWriter json;
    json.beginArray();
    for (const char *text : texts)
        json.value(text);
    return dataReply(json.endArray().take());
}

void writeModelAlone(JsonWriter &json, const Dealership &dealership, int model)
{
    writeModel(json, dealership, model, BrandPart::Without);
}

void writeModelWithBrand(JsonWriter &json, const Dealership &dealership, int model)
{
    writeModel(json, dealership, model, BrandPart::With);
}

void writeBrandAlone(JsonWriter &json, const Dealership &dealership, int brand)
{
    writeBrand(json, dealership, brand, CountsPart::Without);
}

} // namespace

Reply listBrands(Dealership &dealership, const Call &call)
{
    const Paging paging(call, 50, dealership.options.pageCap);
    const auto total = qint64(dealership.catalogue.brands().size());
    JsonWriter json(32'768);
    json.beginObject().field("statusCode", 200).field("message", "data has been received");
    json.key("data").beginArray();
    for (qint64 i = paging.first(); i < paging.end(total); ++i)
        writeBrand(json, dealership, int(i), CountsPart::With);
    json.endArray();
    paging.write(json, total);
    return { 200, json.endObject().take() };
}

Reply getBrand(Dealership &dealership, const Call &call)
{
    return getOne(dealership, call, IdKind::Brand, dealership.catalogue.brands().size(), "brand",
                  writeBrandAlone);
}

Reply listModelsOfBrand(Dealership &dealership, const Call &call)
{
    const auto &brands = dealership.catalogue.brands();
    const auto brand = placeOf(dealership, call, IdKind::Brand, brands.size());
    if (!brand)
        return notFound("brand", call.id);
    return listAll(dealership, brands[std::size_t(*brand)].models, TotalPart::Without,
                   writeModelAlone);
}

Reply listModels(Dealership &dealership, const Call &call)
{
    const Catalogue &catalogue = dealership.catalogue;
    std::vector<int> rows = everyIndex(catalogue.models().size());
    if (call.query.contains("brandId")) {
        const auto brand = dealership.ids.index(IdKind::Brand, call.query.value("brandId"));
        const bool isKnown = brand && *brand < catalogue.brands().size();
        rows = isKnown ? catalogue.brands()[*brand].models : std::vector<int>();
    }
    return listAll(dealership, rows, TotalPart::With, writeModelWithBrand);
}

Reply getModel(Dealership &dealership, const Call &call)
{
    return getOne(dealership, call, IdKind::Model, dealership.catalogue.models().size(), "model",
                  writeModelWithBrand);
}

Reply listBodyTypes(Dealership &dealership, const Call &)
{
    return listAll(dealership, everyIndex(bodyRows().size()), TotalPart::With, writeBodyType);
}

Reply getBodyType(Dealership &dealership, const Call &call)
{
    return getOne(dealership, call, IdKind::BodyType, bodyRows().size(), "body type",
                  writeBodyType);
}

Reply listEngines(Dealership &dealership, const Call &)
{
    return listAll(dealership, everyIndex(engineRows().size()), TotalPart::Without, writeEngine);
}

Reply getEngine(Dealership &dealership, const Call &call)
{
    return getOne(dealership, call, IdKind::Engine, engineRows().size(), "engine", writeEngine);
}

Reply listEngineTypes(Dealership &, const Call &)
{
    return listTexts({ "PETROL", "DIESEL", "ELECTRIC", "HYBRID", "PLUGIN_HYBRID" });
}

Reply listTransmissionTypes(Dealership &, const Call &)
{
    return listTexts({ "MANUAL", "AUTOMATIC", "CVT", "DCT", "SEMI_AUTOMATIC" });
}

Reply listDrivetrainTypes(Dealership &, const Call &)
{
    return listTexts({ "FWD", "RWD", "AWD", "4WD" });
}

Reply listGenerations(Dealership &dealership, const Call &call)
{
    return listPage(dealership, call, dealership.catalogue.generations().size(), writeGeneration);
}

Reply getGeneration(Dealership &dealership, const Call &call)
{
    return getOne(dealership, call, IdKind::Generation, dealership.catalogue.generations().size(),
                  "generation", writeGeneration);
}

Reply listTrims(Dealership &dealership, const Call &call)
{
    return listPage(dealership, call, dealership.catalogue.trims().size(), writeTrim);
}

Reply getTrim(Dealership &dealership, const Call &call)
{
    return getOne(dealership, call, IdKind::Trim, dealership.catalogue.trims().size(), "trim",
                  writeTrim);
}

} // namespace forecourt::sandbox
