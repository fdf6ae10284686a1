// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrivals.h"

#include "jsonwriter.h"

namespace forecourt::sandbox {

namespace {

constexpr std::size_t ArrivalsKept = 20'000;

qsizetype announcedLength(const QByteArray &head)
{
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype place = head.toLower().indexOf(name);
    if (place < 0)
        return 0;
    const qsizetype start = place + name.size();
    return head.mid(start, head.indexOf("\r\n", start) - start).trimmed().toLongLong();
}

} // namespace

std::optional<RequestHead> headIn(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArrayList line = bytes.first(bytes.indexOf("\r\n")).split(' ');
    const QByteArray target = line.value(1);
    return RequestHead{ line.value(0), target.split('?').value(0), end + 4,
                        announcedLength(bytes.first(end + 2)) };
}

std::shared_ptr<Arrival> Arrivals::add(const RequestHead &head)
{
    auto arrival = std::make_shared<Arrival>(Arrival{ head });
    if (head.path.startsWith("/_sandbox/"))
        return arrival;
    if (m_all.size() >= ArrivalsKept)
        m_all.pop_front();
    m_all.push_back(arrival);
    return arrival;
}

QByteArray Arrivals::toJson() const
{
    JsonWriter json;
    json.beginArray();
    for (const auto &arrival : m_all) {
        json.beginObject().field("method", arrival->head.method);
        json.field("path", arrival->head.path);
        json.field("bytes", arrival->head.bytes + arrival->head.bodyBytes);
        json.field("passed", arrival->passed).endObject();
    }
    return json.endArray().take();
}

} // namespace forecourt::sandbox
