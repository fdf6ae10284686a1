// SPDX-License-Identifier: GPL-3.0-or-later
#include "control.h"

#include "api.h"
#include "churn.h"
#include "customerjson.h"
#include "dealership.h"
#include "fault.h"
#include "faultrelay.h"
#include "jsonwriter.h"
#include "requestlog.h"
#include "vehiclejson.h"

#include <QJsonDocument>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Handle = Reply (*)(const Controls &, const Request &, const QByteArray &id);

struct ControlRoute
{
    const char *method;
    /** A path that ends in '/' is followed by an id. */
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

Reply showRequests(const Controls &controls, const Request &, const QByteArray &)
{
    return { 200, controls.log.toJson() };
}

/** Also what did not reach the server whole. */
Reply showArrivals(const Controls &controls, const Request &, const QByteArray &)
{
    return { 200, controls.relay.arrivals().toJson() };
}

Reply refuse(const Controls &controls, const Request &request, const QByteArray &)
{
    controls.relay.refuseFor(objectIn(request)["ms"_L1].toInt(300));
    return done();
}

Reply resetCounters(const Controls &controls, const Request &, const QByteArray &)
{
    controls.log.clear();
    controls.relay.arrivals().clear();
    return done();
}

Reply changeFaults(const Controls &controls, const Request &request, const QByteArray &)
{
    QString errorText;
    const QJsonArray specs = QJsonDocument::fromJson(request.body).array();
    return controls.faults.replace(specs, errorText) ? done() : errorReply(400, errorText.toUtf8());
}

Reply changeChurn(const Controls &controls, const Request &request, const QByteArray &)
{
    return controls.churn.set(objectIn(request)) ? done() : errorReply(400, "kinds are not known");
}

Reply showState(const Controls &controls, const Request &, const QByteArray &)
{
    Dealership &dealership = controls.dealership;
    JsonWriter json;
    json.beginObject().field("customers", dealership.customers.sums().count);
    json.field("vehicles", dealership.vehicles.answer({}).size());
    json.field("editedCustomers", dealership.customers.editedCount());
    json.field("requests", controls.log.count()).field("refused", controls.api.limiter().refused());
    json.field("faults", controls.faults.doneCount());
    json.field("churned", controls.churn.changesDone());
    json.field("letters", dealership.engagement.letters());
    json.field("testDrives", dealership.engagement.testDrives());
    json.key("subscribers").beginArray();
    for (const QString &email : dealership.engagement.subscribers())
        json.value(email.toUtf8());
    json.endArray();
    return { 200, json.endObject().take() };
}

Reply changeLimit(const Controls &controls, const Request &request, const QByteArray &)
{
    const QJsonObject wanted = objectIn(request);
    const auto dialect = rateHeadersNamed(wanted["headers"_L1].toString(u"retry-after"_s));
    if (!dialect)
        return errorReply(400, "headers is not known");
    controls.api.limiter().set(wanted["limit"_L1].toInt(), wanted["seconds"_L1].toInt(1), *dialect);
    return done();
}

Reply changeOptions(const Controls &controls, const Request &request, const QByteArray &)
{
    const QJsonObject wanted = objectIn(request);
    Options &options = controls.dealership.options;
    options.latencyMs = wanted["latency"_L1].toInt(options.latencyMs);
    options.blogs = wanted["blogs"_L1].toInt(options.blogs);
    options.listCap = wanted["listCap"_L1].toInt(options.listCap);
    if (wanted.contains("monthlyMaximum"_L1))
        controls.api.limiter().setMonthlyMaximum(wanted["monthlyMaximum"_L1].toInt());
    if (wanted.contains("keys"_L1)) {
        options.keys.clear();
        for (const auto &key : wanted["keys"_L1].toArray())
            options.keys.append(key.toString().toUtf8());
    }
    return done();
}

Reply customerReply(const Controls &controls, Slot slot)
{
    JsonWriter json;
    writeCustomerDetail(json, controls.dealership.customers.customer(slot));
    return { 200, json.take() };
}

Reply showCustomer(const Controls &controls, const Request &, const QByteArray &id)
{
    const auto slot = controls.dealership.customers.slotOf(id);
    return slot ? customerReply(controls, *slot) : notFound("customer", id);
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

Reply changeCustomer(const Controls &controls, const Request &request, const QByteArray &id)
{
    const auto slot = controls.dealership.customers.slotOf(id);
    if (!slot)
        return notFound("customer", id);
    Customers &customers = controls.dealership.customers;
    customers.change(*slot, withoutAdditions(objectIn(request), customers.customer(*slot)));
    return customerReply(controls, *slot);
}

Reply addCustomer(const Controls &controls, const Request &request, const QByteArray &)
{
    return customerReply(controls, controls.dealership.customers.add(objectIn(request)));
}

Reply removeCustomer(const Controls &controls, const Request &, const QByteArray &id)
{
    const auto slot = controls.dealership.customers.slotOf(id);
    if (!slot)
        return notFound("customer", id);
    controls.dealership.customers.remove(*slot);
    return done();
}

Reply vehicleReply(const Controls &controls, int index)
{
    JsonWriter json;
    writeVehicle(json, controls.dealership, index);
    return { 200, json.take() };
}

Reply showVehicle(const Controls &controls, const Request &, const QByteArray &id)
{
    const auto index = controls.dealership.vehicles.indexOf(id);
    if (!index)
        return notFound("vehicle", id);
    JsonWriter json;
    json.beginObject().field("impressions", controls.dealership.vehicles.impressions(*index));
    json.key("vehicle");
    writeVehicle(json, controls.dealership, *index);
    return { 200, json.endObject().take() };
}

Reply changeVehicle(const Controls &controls, const Request &request, const QByteArray &id)
{
    const auto index = controls.dealership.vehicles.indexOf(id);
    if (!index)
        return notFound("vehicle", id);
    controls.dealership.vehicles.change(*index, objectIn(request));
    return vehicleReply(controls, *index);
}

Reply addVehicle(const Controls &controls, const Request &request, const QByteArray &)
{
    const int index = controls.dealership.vehicles.add(objectIn(request));
    return index < 0 ? errorReply(400, "brand and model are not in the catalogue")
                     : vehicleReply(controls, index);
}

Reply removeVehicle(const Controls &controls, const Request &, const QByteArray &id)
{
    const auto index = controls.dealership.vehicles.indexOf(id);
    if (!index)
        return notFound("vehicle", id);
    controls.dealership.vehicles.remove(*index);
    return done();
}

// clang-format off
constexpr ControlRoute ControlRoutes[] = {
    {"GET", "/_sandbox/requests", showRequests},
    {"GET", "/_sandbox/arrivals", showArrivals},
    {"POST", "/_sandbox/refuse", refuse},
    {"POST", "/_sandbox/reset-counters", resetCounters},
    {"GET", "/_sandbox/state", showState},
    {"POST", "/_sandbox/faults", changeFaults},
    {"POST", "/_sandbox/churn", changeChurn},
    {"POST", "/_sandbox/limit", changeLimit},
    {"POST", "/_sandbox/options", changeOptions},
    {"POST", "/_sandbox/customers", addCustomer},
    {"GET", "/_sandbox/customers/", showCustomer},
    {"POST", "/_sandbox/customers/", changeCustomer},
    {"DELETE", "/_sandbox/customers/", removeCustomer},
    {"POST", "/_sandbox/vehicles", addVehicle},
    {"GET", "/_sandbox/vehicles/", showVehicle},
    {"POST", "/_sandbox/vehicles/", changeVehicle},
    {"DELETE", "/_sandbox/vehicles/", removeVehicle},
};
// clang-format on

} // namespace

Reply answerControl(const Controls &controls, const Request &request)
{
    for (const ControlRoute &route : ControlRoutes) {
        const QByteArrayView path(route.path);
        const bool hasId = path.endsWith('/');
        const bool isPath = hasId
            ? request.path.startsWith(path) && request.path.size() > path.size()
            : request.path == path;
        if (isPath && request.method == route.method)
            return route.handle(controls, request,
                                hasId ? request.path.mid(path.size()) : QByteArray());
    }
    return errorReply(404, "Cannot " + request.method + ' ' + request.path.left(120));
}

} // namespace forecourt::sandbox
