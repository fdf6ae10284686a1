// SPDX-License-Identifier: GPL-3.0-or-later
#include "general/generalsite.h"

#include "jsonwriter.h"

#include <QJsonDocument>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Code
{
    int status;
    const char *code;
};

constexpr Code Codes[] = {
    { 400, "INVALID_REQUEST" }, { 401, "UNAUTHORIZED" },        { 403, "FORBIDDEN" },
    { 404, "NOT_FOUND" },       { 405, "NOT_ALLOWED" },         { 429, "RATE_LIMIT_EXCEEDED" },
    { 500, "INTERNAL_ERROR" },  { 503, "SERVICE_UNAVAILABLE" },
};

QByteArray codeOf(int status)
{
    for (const Code &known : Codes) {
        if (known.status == status)
            return known.code;
    }
    return "ERROR";
}

const char *reasonOf(Wrong wrong)
{
    if (wrong == Wrong::Missing)
        return "required_field_missing";
    return wrong == Wrong::Unknown ? "unknown_field" : "invalid_value";
}

QByteArray sentenceOf(const Refusal &why)
{
    if (why.waitSeconds >= 0)
        return why.text + ". Try again in " + QByteArray::number(why.waitSeconds) + " seconds.";
    return why.wrong == Wrong::Nothing ? why.text : "Invalid parameter: " + why.text;
}

} // namespace

GeneralSite::GeneralSite(const Options &options)
    : Site(options)
    , m_stock(options.seed, options.rows, options.today)
{
    m_webhook.setReceiver(QUrl(options.webhookUrl), options.webhookSecret);
}

Reply GeneralSite::refusal(const Refusal &why) const
{
    JsonWriter json;
    json.beginObject().field("status", "error").key("error").beginObject();
    json.field("code", codeOf(why.status)).field("message", sentenceOf(why));
    if (why.wrong != Wrong::Nothing) {
        json.key("details").beginObject().field("field", why.field);
        json.field("reason", reasonOf(why.wrong)).endObject();
    }
    if (why.waitSeconds >= 0)
        json.field("retry_after", why.waitSeconds);
    return { why.status, json.endObject().endObject().take() };
}

std::optional<Reply> GeneralSite::control(const Request &request)
{
    if (request.method != "POST" || request.path != "/_sandbox/webhook")
        return std::nullopt;
    const QJsonObject wanted = QJsonDocument::fromJson(request.body).object();
    m_webhook.setReceiver(QUrl(wanted["url"_L1].toString()),
                          wanted["secret"_L1].toString().toUtf8());
    return Reply{ 200, "{\"done\":true}" };
}

void GeneralSite::writeState(JsonWriter &json)
{
    json.field("resources", m_stock.resources.count());
    json.field("webhooksTaken", m_webhook.taken()).field("webhooksFailed", m_webhook.failed());
}

Reply GeneralSite::routed(const Request &request, const Doorman &doorman)
{
    GeneralHouse house{ m_stock, m_webhook, doorman.refuse };
    return sandbox::routed(generalRoutes(), house, request, doorman);
}

} // namespace forecourt::sandbox
