// SPDX-License-Identifier: GPL-3.0-or-later
#include "autograb/autograbsite.h"

#include "jsonwriter.h"
#include "route.h"

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

using enum Need;

constexpr Param RegionQuery[] = { { "region", Type::Choice, Required, 0, "nz" } };
constexpr Param ValuationBody[] = {
    { "region", Type::Choice, Required, 0, "nz" },
    { "vehicle_id", Type::Text, Required },
    { "kms", Type::Whole, Required, 2'000'000 },
    { "condition_score", Type::Number, Optional, 5, "", {}, 1 },
};

Reply findByPlate(AutograbSite &site, const Call &call)
{
    return site.findByPlate(call);
}

Reply findById(AutograbSite &site, const Call &call)
{
    return site.findById(call);
}

Reply predict(AutograbSite &site, const Call &call)
{
    return site.predict(call);
}

constexpr RouteOf<AutograbSite> Routes[] = {
    { "GET", "/v2/vehicles/registrations/:id", "vehicles", RegionQuery, {}, findByPlate },
    { "GET", "/v2/vehicle/:id", "vehicles", RegionQuery, {}, findById },
    { "POST", "/v2/valuations/predict", "valuations", {}, ValuationBody, predict },
};

/** The plates of its "API Test Cases", which are not counted; one of them is not known. */
constexpr char TestPlates[] = "REG4";
constexpr char NoMatch[] = "REG4NOMATCH";

Reply success(QJsonObject answer)
{
    answer["success"_L1] = true;
    return { 200, QJsonDocument(answer).toJson(QJsonDocument::Compact) };
}

} // namespace

AutograbSite::AutograbSite(const Options &options)
    : Site(options)
    , m_cars(options.seed, options.today)
    , m_ids(options.seed)
{
}

QByteArray AutograbSite::accountOf(const Request &request, const QByteArray &key) const
{
    const QByteArray tried = QByteArray("/v2/vehicles/registrations/") + TestPlates;
    if (request.path.startsWith(tried))
        return key + " tests";
    return key + (request.path.startsWith("/v2/valuations") ? " valuations" : " vehicles");
}

Reply AutograbSite::refusal(const Refusal &why) const
{
    JsonWriter json;
    json.beginObject().field("error", true).field("message", why.text);
    return { why.status, json.endObject().take() };
}

void AutograbSite::writeState(JsonWriter &json)
{
    json.field("valuations", m_valuations);
}

Reply AutograbSite::findByPlate(const Call &call) const
{
    const QByteArray plate = QByteArray::fromPercentEncoding(call.id).toUpper();
    const bool isTest = plate.startsWith(TestPlates);
    if ((plate.size() > 8 && !isTest) || plate.contains(' '))
        return refusal({ 400, "plate must have 1 to 8 characters and no blanks" });
    if (plate.startsWith("ZZ") || plate == NoMatch)
        return refusal({ 404, "Vehicle via registration " + plate + " not found in database" });
    const int index = m_cars.indexOfPlate(plate);
    if (plate.startsWith("UX"))
        return success({ { "vehicle"_L1, QJsonValue::Null },
                         { "upstream_vehicle"_L1, m_cars.upstream(index) } });
    return success({ { "vehicle"_L1, m_cars.vehicle(index) } });
}

Reply AutograbSite::findById(const Call &call) const
{
    const auto index = m_cars.indexOfId(call.id);
    if (!index)
        return refusal({ 404, "Vehicle " + call.id.left(40) + " not found in database" });
    return success({ { "vehicle"_L1, m_cars.vehicle(*index) } });
}

Reply AutograbSite::predict(const Call &call)
{
    const QByteArray id = call.text("vehicle_id"_L1).toUtf8();
    const auto index = m_cars.indexOfId(id);
    if (!index)
        return refusal({ 404, "Vehicle " + id.left(40) + " not found in database" });
    const qint64 kms = call.fields["kms"_L1].toInteger();
    const double score = call.fields["condition_score"_L1].toDouble(3);
    const int retail = m_cars.retailPrice(*index, kms);
    const QByteArray reference = m_ids.id(IdKind::Reference, ++m_valuations);
    const QJsonObject prediction{ { "id"_L1, QString::fromLatin1(reference) },
                                  { "vehicle_id"_L1, QString::fromLatin1(id) },
                                  { "kms"_L1, kms },
                                  { "price"_L1, retail },
                                  { "score"_L1, 0.75 + *index % 20 * 0.01 },
                                  { "retail_price"_L1, retail },
                                  { "trade_price"_L1, int(retail * (0.7 + 0.04 * score)) },
                                  { "adjustment"_L1, QJsonValue::Null } };
    return success({ { "prediction"_L1, prediction } });
}

Reply AutograbSite::routed(const Request &request, const Doorman &doorman)
{
    return sandbox::routed<AutograbSite>(Routes, *this, request, doorman);
}

} // namespace forecourt::sandbox
