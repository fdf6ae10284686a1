// SPDX-License-Identifier: GPL-3.0-or-later
#include "control.h"

#include "fault.h"
#include "faultrelay.h"
#include "jsonwriter.h"
#include "requestlog.h"
#include "site.h"

#include <QJsonDocument>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Handle = Reply (*)(const Controls &, const Request &);

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

Reply showRequests(const Controls &controls, const Request &)
{
    return { 200, controls.log.toJson() };
}

/** Also what did not reach the server whole. */
Reply showArrivals(const Controls &controls, const Request &)
{
    return { 200, controls.relay.arrivals().toJson() };
}

Reply refuse(const Controls &controls, const Request &request)
{
    controls.relay.refuseFor(objectIn(request)["ms"_L1].toInt(300));
    return done();
}

Reply resetCounters(const Controls &controls, const Request &)
{
    controls.log.clear();
    controls.relay.arrivals().clear();
    return done();
}

Reply changeFaults(const Controls &controls, const Request &request)
{
    QString errorText;
    const QJsonArray specs = QJsonDocument::fromJson(request.body).array();
    return controls.faults.replace(specs, errorText) ? done() : errorReply(400, errorText.toUtf8());
}

Reply showState(const Controls &controls, const Request &)
{
    JsonWriter json;
    json.beginObject().field("requests", controls.log.count());
    json.field("refused", controls.site.limiter().refused());
    json.field("faults", controls.faults.doneCount());
    controls.site.writeState(json);
    return { 200, json.endObject().take() };
}

Reply changeLimit(const Controls &controls, const Request &request)
{
    const QJsonObject wanted = objectIn(request);
    const auto dialect = rateHeadersNamed(wanted["headers"_L1].toString(u"retry-after"_s));
    if (!dialect)
        return errorReply(400, "headers is not known");
    controls.site.limiter().set(wanted["limit"_L1].toInt(), wanted["seconds"_L1].toInt(1),
                                *dialect);
    return done();
}

Reply changeOptions(const Controls &controls, const Request &request)
{
    const QJsonObject wanted = objectIn(request);
    Options &options = controls.site.options();
    options.latencyMs = wanted["latency"_L1].toInt(options.latencyMs);
    options.blogs = wanted["blogs"_L1].toInt(options.blogs);
    options.listCap = wanted["listCap"_L1].toInt(options.listCap);
    if (wanted.contains("monthlyMaximum"_L1))
        controls.site.limiter().setMonthlyMaximum(wanted["monthlyMaximum"_L1].toInt());
    if (wanted.contains("keys"_L1)) {
        options.keys.clear();
        for (const auto &key : wanted["keys"_L1].toArray())
            options.keys.append(key.toString().toUtf8());
    }
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
    {"POST", "/_sandbox/limit", changeLimit},
    {"POST", "/_sandbox/options", changeOptions},
};
// clang-format on

} // namespace

Reply answerControl(const Controls &controls, const Request &request)
{
    for (const ControlRoute &route : ControlRoutes) {
        if (request.path == route.path && request.method == route.method)
            return route.handle(controls, request);
    }
    if (const auto reply = controls.site.control(request))
        return *reply;
    return errorReply(404, "Cannot " + request.method + ' ' + request.path.left(120));
}

} // namespace forecourt::sandbox
