// SPDX-License-Identifier: GPL-3.0-or-later
#include "api.h"

#include "dealership.h"
#include "route.h"

namespace forecourt::sandbox {

namespace {

/** Whether a path is a route's; what stands for ":id" goes to `id`. */
bool isPathOf(const Route &route, const QByteArray &path, QByteArray &id)
{
    const QByteArrayView pattern(route.path);
    const qsizetype colon = pattern.indexOf(":id");
    if (colon < 0)
        return pattern == path;
    const QByteArrayView tail = pattern.sliced(colon + 3);
    if (path.size() <= colon + tail.size() || !path.startsWith(pattern.first(colon))
        || !path.endsWith(tail))
        return false;
    id = path.mid(colon, path.size() - colon - tail.size());
    return !id.contains('/');
}

} // namespace

Api::Api(Dealership &dealership)
    : m_dealership(dealership)
    , m_limiter(dealership.options)
{
}

Reply Api::answer(const Request &request)
{
    if (!m_dealership.options.keys.contains(request.key))
        return errorReply(401, "Invalid or missing API key");
    const RateVerdict verdict = m_limiter.take(request.key);
    Reply reply = verdict.isAllowed ? routed(request) : verdict.refusal;
    reply.headers += verdict.headers;
    return reply;
}

Reply Api::routed(const Request &request)
{
    bool isKnownPath = false;
    for (const Route &route : routes()) {
        QByteArray id;
        if (!isPathOf(route, request.path, id))
            continue;
        isKnownPath = true;
        if (request.method != route.method)
            continue;
        if (m_dealership.options.forbidden.value(request.key).contains(route.group))
            return errorReply(403, "API key doesn't have permission for this resource");
        Call call{ request, id, {}, {} };
        QByteArray complaint;
        if (!check(route, call, complaint))
            return errorReply(400, complaint);
        return route.handle(m_dealership, call);
    }
    const QByteArray what = request.method + ' ' + request.path.left(120);
    return errorReply(isKnownPath ? 405 : 404, "Cannot " + what);
}

} // namespace forecourt::sandbox
