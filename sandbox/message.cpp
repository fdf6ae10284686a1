// SPDX-License-Identifier: GPL-3.0-or-later
#include "message.h"

#include "jsonwriter.h"
#include "moment.h"

namespace forecourt::sandbox {

namespace {

struct StatusText
{
    int status;
    const char *text;
};

constexpr StatusText StatusTexts[] = {
    { 400, "Bad Request" },
    { 401, "Unauthorized" },
    { 403, "Forbidden" },
    { 404, "Not Found" },
    { 405, "Method Not Allowed" },
    { 409, "Conflict" },
    { 422, "Unprocessable Entity" },
    { 429, "Too Many Requests" },
    { 500, "Internal Server Error" },
    { 502, "Bad Gateway" },
    { 503, "Service Unavailable" },
    { 504, "Gateway Timeout" },
};

} // namespace

QByteArray statusText(int status)
{
    for (const StatusText &known : StatusTexts) {
        if (known.status == status)
            return known.text;
    }
    return "Error";
}

Reply errorReply(int status, const QByteArray &detail)
{
    // The document's own example has the status in words as the message and the reason
    // as the error. A refused field is named in both.
    const QByteArray text = statusText(status);
    JsonWriter json;
    json.beginObject().field("statusCode", status);
    json.field("message", status == 400 ? text + ": " + detail : text);
    json.field("error", detail).moment("timestamp", secondsNow()).endObject();
    return { status, json.take() };
}

Reply notFound(const char *what, const QByteArray &id)
{
    return errorReply(404, QByteArray("There is no ") + what + " with the id " + id.left(80));
}

Reply dataReply(const QByteArray &dataJson, int statusCode)
{
    JsonWriter json(dataJson.size() + 64);
    json.beginObject().field("statusCode", statusCode).key("data").raw(dataJson).endObject();
    return { 200, json.take() };
}

} // namespace forecourt::sandbox
