// SPDX-License-Identifier: GPL-3.0-or-later
#include "carstrelsite.h"

#include "carstrelcontrol.h"
#include "jsonwriter.h"
#include "moment.h"
#include "photosapi.h"
#include "route.h"

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

Reply refusalInBody(int waitSeconds)
{
    JsonWriter json;
    json.beginObject().field("statusCode", 429).field("message", "Too Many Requests");
    json.key("error").beginObject().field("code", "RATE_LIMIT_EXCEEDED");
    json.field("message",
               "Rate limit exceeded. Try again in " + QByteArray::number(waitSeconds)
                   + " seconds.");
    json.field("retry_after", waitSeconds).endObject();
    return { 429, json.moment("timestamp", secondsNow()).endObject().take() };
}

} // namespace

CarstrelSite::CarstrelSite(const Options &options)
    : Site(options)
    , m_dealership(options)
    , m_churn(m_dealership)
{
}

QString CarstrelSite::restore()
{
    if (m_dealership.restore())
        return {};
    return u"cannot use --data-dir %1: %2"_s.arg(m_dealership.options.dataDir,
                                                 m_dealership.journal.errorText());
}

Reply CarstrelSite::refusal(const Refusal &why) const
{
    if (why.waitSeconds >= 0 && limiter().dialect() == RateHeaders::Body)
        return refusalInBody(why.waitSeconds);
    return errorReply(why.status, why.text);
}

std::function<Reply()> CarstrelSite::aside(const Request &request)
{
    return request.path.startsWith("/media/") ? pictureWork(m_dealership, request) : nullptr;
}

std::optional<Reply> CarstrelSite::control(const Request &request)
{
    return answerControl(m_dealership, m_churn, request);
}

void CarstrelSite::writeState(JsonWriter &json)
{
    json.field("customers", m_dealership.customers.sums().count);
    json.field("vehicles", m_dealership.vehicles.answer({}).size());
    json.field("editedCustomers", m_dealership.customers.editedCount());
    json.field("churned", m_churn.changesDone());
    json.field("letters", m_dealership.engagement.letters());
    json.field("testDrives", m_dealership.engagement.testDrives());
    json.key("subscribers").beginArray();
    for (const QString &email : m_dealership.engagement.subscribers())
        json.value(email.toUtf8());
    json.endArray();
}

Reply CarstrelSite::routed(const Request &request, const Doorman &doorman)
{
    return sandbox::routed(routes(), m_dealership, request, doorman);
}

} // namespace forecourt::sandbox
