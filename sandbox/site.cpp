// SPDX-License-Identifier: GPL-3.0-or-later
#include "site.h"

#include "route.h"

namespace forecourt::sandbox {

Site::Site(const Options &options)
    : m_options(options)
    , m_limiter(options)
{
}

QByteArray Site::bearerIn(const Request &request)
{
    return request.authorization.startsWith("Bearer ") ? request.authorization.sliced(7)
                                                       : QByteArray();
}

Reply Site::answer(const Request &request)
{
    if (const auto reply = open(request))
        return *reply;
    const QByteArray key = keyIn(request);
    if (!options().keys.contains(key))
        return refusal({ 401, "Invalid or missing API key" });
    const RateVerdict verdict = m_limiter.take(accountOf(request, key));
    const Doorman doorman{ options().forbidden.value(key),
                           [this](const Refusal &why) { return refusal(why); } };
    Reply reply = verdict.refusal ? refusal(verdict.refusal) : routed(request, doorman);
    reply.headers += verdict.headers;
    return reply;
}

} // namespace forecourt::sandbox
