// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlog.h"

#include "jsonwriter.h"

#include <QDateTime>

namespace forecourt::sandbox {

namespace {

constexpr std::size_t LinesKept = 20'000;

} // namespace

void RequestLog::add(const Request &request, int status)
{
    ++m_count;
    if (m_lines.size() >= LinesKept)
        m_lines.pop_front();
    m_lines.push_back({ request.method, request.path, request.query, status,
                        QDateTime::currentMSecsSinceEpoch(), request.hasKey,
                        !request.authorization.isEmpty(), request.body.size() });
}

void RequestLog::clear()
{
    m_lines.clear();
    m_count = 0;
}

QByteArray RequestLog::toJson() const
{
    JsonWriter json(qsizetype(m_lines.size()) * 160);
    json.beginArray();
    for (const Line &line : m_lines) {
        json.beginObject().field("method", line.method);
        json.field("path", line.query.isEmpty() ? line.path : line.path + '?' + line.query);
        json.field("status", line.status).field("time", line.milliseconds);
        json.field("hasKey", line.hasKey).field("hasAuthorization", line.hasAuthorization);
        json.field("bodyBytes", line.bodyBytes).endObject();
    }
    return json.endArray().take();
}

} // namespace forecourt::sandbox
