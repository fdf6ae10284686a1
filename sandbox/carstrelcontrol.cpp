// SPDX-License-Identifier: GPL-3.0-or-later
#include "carstrelcontrol.h"

#include "churn.h"
#include "customerjson.h"
#include "dealership.h"
#include "jsonwriter.h"
#include "route.h"
#include "vehiclejson.h"

#include <QJsonDocument>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Handle = Reply (*)(Dealership &, const Request &, const QByteArray &id);

struct ControlRoute
{
    const char *method;
    const char *path;
    Handle handle;
};

QJsonObject objectIn(const Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

Reply done()
{
    return { 200, "{\"done\":true}" };
}

Reply customerReply(Dealership &dealership, Slot slot)
{
    JsonWriter json;
    writeCustomerDetail(json, dealership.customers.customer(slot));
    return { 200, json.take() };
}

Reply showCustomer(Dealership &dealership, const Request &, const QByteArray &id)
{
    const auto slot = dealership.customers.slotOf(id);
    return slot ? customerReply(dealership, *slot) : notFound("customer", id);
}

/**
 * "addTags" and "addNotes" become whole fields, read and written in one go: another client of the
 * same office who overwrites nobody's change.
 */
QJsonObject withoutAdditions(QJsonObject wanted, const Customer &now)
{
    if (wanted.contains("addTags"_L1)) {
        QJsonArray tags;
        for (const QByteArray &tag : now.tags)
            tags.append(QString::fromUtf8(tag));
        for (const auto &tag : wanted.take("addTags"_L1).toArray())
            tags.append(tag);
        wanted["tags"_L1] = tags;
    }
    if (wanted.contains("addNotes"_L1)) {
        const QString line = wanted.take("addNotes"_L1).toString();
        const QString notes = QString::fromUtf8(now.notes);
        wanted["notes"_L1] = notes.isEmpty() ? line : QString(notes + u'\n' + line);
    }
    return wanted;
}

Reply changeCustomer(Dealership &dealership, const Request &request, const QByteArray &id)
{
    const auto slot = dealership.customers.slotOf(id);
    if (!slot)
        return notFound("customer", id);
    Customers &customers = dealership.customers;
    customers.change(*slot, withoutAdditions(objectIn(request), customers.customer(*slot)));
    return customerReply(dealership, *slot);
}

Reply addCustomer(Dealership &dealership, const Request &request, const QByteArray &)
{
    return customerReply(dealership, dealership.customers.add(objectIn(request)));
}

Reply removeCustomer(Dealership &dealership, const Request &, const QByteArray &id)
{
    const auto slot = dealership.customers.slotOf(id);
    if (!slot)
        return notFound("customer", id);
    dealership.customers.remove(*slot);
    return done();
}

Reply vehicleReply(Dealership &dealership, int index)
{
    JsonWriter json;
    writeVehicle(json, dealership, index);
    return { 200, json.take() };
}

Reply showVehicle(Dealership &dealership, const Request &, const QByteArray &id)
{
    const auto index = dealership.vehicles.indexOf(id);
    if (!index)
        return notFound("vehicle", id);
    JsonWriter json;
    json.beginObject().field("impressions", dealership.vehicles.impressions(*index));
    json.key("vehicle");
    writeVehicle(json, dealership, *index);
    return { 200, json.endObject().take() };
}

Reply changeVehicle(Dealership &dealership, const Request &request, const QByteArray &id)
{
    const auto index = dealership.vehicles.indexOf(id);
    if (!index)
        return notFound("vehicle", id);
    dealership.vehicles.change(*index, objectIn(request));
    return vehicleReply(dealership, *index);
}

Reply addVehicle(Dealership &dealership, const Request &request, const QByteArray &)
{
    const int index = dealership.vehicles.add(objectIn(request));
    return index < 0 ? errorReply(400, "brand and model are not in the catalogue")
                     : vehicleReply(dealership, index);
}

Reply removeVehicle(Dealership &dealership, const Request &, const QByteArray &id)
{
    const auto index = dealership.vehicles.indexOf(id);
    if (!index)
        return notFound("vehicle", id);
    dealership.vehicles.remove(*index);
    return done();
}

// clang-format off
constexpr ControlRoute ControlRoutes[] = {
    {"POST", "/_sandbox/customers", addCustomer},
    {"GET", "/_sandbox/customers/:id", showCustomer},
    {"POST", "/_sandbox/customers/:id", changeCustomer},
    {"DELETE", "/_sandbox/customers/:id", removeCustomer},
    {"POST", "/_sandbox/vehicles", addVehicle},
    {"GET", "/_sandbox/vehicles/:id", showVehicle},
    {"POST", "/_sandbox/vehicles/:id", changeVehicle},
    {"DELETE", "/_sandbox/vehicles/:id", removeVehicle},
};
// clang-format on

} // namespace

std::optional<Reply> answerControl(Dealership &dealership, Churn &churn, const Request &request)
{
    if (request.method == "POST" && request.path == "/_sandbox/churn")
        return churn.set(objectIn(request)) ? done() : errorReply(400, "kinds are not known");
    for (const ControlRoute &route : ControlRoutes) {
        const auto id = idIn(route.path, request.path);
        if (id && request.method == route.method)
            return route.handle(dealership, request, *id);
    }
    return std::nullopt;
}

} // namespace forecourt::sandbox
