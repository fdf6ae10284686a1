// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "param.h"

#include <QSet>

#include <functional>
#include <optional>

namespace forecourt::sandbox {

struct Dealership;

/** One endpoint of a document, answered by a house that has the data. */
template <typename House> struct RouteOf
{
    const char *method;
    /** ":id" stands for an id. */
    const char *path;
    /** What a key may be forbidden, such as "vehicles". */
    const char *group;
    std::span<const Param> query;
    std::span<const Param> body;
    Reply (*handle)(House &, const Call &);
};

using Route = RouteOf<Dealership>;

/** CarStrel's 31. */
std::span<const Route> routes();

/** Where a path is the pattern's: what stands for ":id", empty where it has none. */
std::optional<QByteArray> idIn(QByteArrayView pattern, const QByteArray &path);

/** Which group of endpoints a key may not use, and how a refusal is said. */
struct Doorman
{
    QSet<QByteArray> forbidden;
    std::function<Reply(const Refusal &)> refuse;
};

/** Finds the route, checks permission, query and body, and lets the house answer. */
template <typename House>
Reply routed(std::span<const RouteOf<House>> routes, House &house, const Request &request,
             const Doorman &doorman)
{
    bool isKnownPath = false;
    for (const RouteOf<House> &route : routes) {
        const auto id = idIn(route.path, request.path);
        if (!id)
            continue;
        isKnownPath = true;
        if (request.method != route.method)
            continue;
        if (doorman.forbidden.contains(route.group))
            return doorman.refuse({ 403, "API key doesn't have permission for this resource" });
        Call call{ request, *id, {}, {} };
        if (const Refusal refusal = check(route.query, route.body, call))
            return doorman.refuse(refusal);
        return route.handle(house, call);
    }
    const QByteArray what = request.method + ' ' + request.path.left(120);
    return doorman.refuse({ isKnownPath ? 405 : 404, "Cannot " + what });
}

} // namespace forecourt::sandbox
