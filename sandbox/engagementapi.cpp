// SPDX-License-Identifier: GPL-3.0-or-later
#include "blogs.h"
#include "dealership.h"
#include "endpoints.h"
#include "jsonwriter.h"
#include "paging.h"

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

Reply subscribe(Dealership &dealership, const Call &call)
{
    const QString email = call.text("email"_L1);
    dealership.engagement.subscribe(email, true);
    JsonWriter json;
    json.beginObject().field("email", email.toUtf8()).field("subscribed", true).endObject();
    return dataReply(json.take());
}

Reply unsubscribe(Dealership &dealership, const Call &call)
{
    dealership.engagement.subscribe(call.text("email"_L1), false);
    JsonWriter json;
    json.beginObject().field("statusCode", 200).field("message", "Successfully unsubscribed");
    return { 200, json.endObject().take() };
}

Reply listBlogs(Dealership &dealership, const Call &call)
{
    const Paging paging(call, 20, dealership.options.pageCap);
    const qint64 total = dealership.options.blogs;
    JsonWriter json;
    json.beginObject().field("statusCode", 200).key("data").beginArray();
    for (qint64 i = paging.first(); i < paging.end(total); ++i)
        writeBlog(json, dealership, int(i));
    json.endArray();
    paging.writeAll(json, total);
    return { 200, json.endObject().take() };
}

Reply submitContact(Dealership &dealership, const Call &call)
{
    const QByteArray reference = dealership.engagement.submitLetter(call.fields);
    JsonWriter json;
    json.beginObject().field("success", true).field("message", "Message sent");
    json.field("referenceId", reference).endObject();
    return dataReply(json.take(), 201);
}

Reply requestTestDrive(Dealership &dealership, const Call &call)
{
    const QByteArray vehicle = call.text("vehicleId"_L1).toUtf8();
    if (!dealership.vehicles.indexOf(vehicle))
        return notFound("vehicle", vehicle);
    const QByteArray id = dealership.engagement.requestTestDrive(call.fields);
    JsonWriter json;
    json.beginObject().field("id", id).field("vehicleId", vehicle);
    json.field("status", "pending").endObject();
    return dataReply(json.take(), 201);
}

} // namespace forecourt::sandbox
