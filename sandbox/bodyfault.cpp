// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyfault.h"

#include <QJsonDocument>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue ofAnotherType(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return 42;
    case QJsonValue::Double:
        return u"forty-two"_s;
    case QJsonValue::Bool:
        return u"yes"_s;
    case QJsonValue::Array:
        return QJsonObject{ { "unexpected"_L1, true } };
    case QJsonValue::Object:
        return QJsonArray{ 1, 2, 3 };
    default:
        return false;
    }
}

QJsonObject spoiledObject(const Fault &fault, const QJsonObject &good)
{
    QJsonObject bad = good;
    for (auto member = good.begin(); member != good.end(); ++member) {
        const bool isMeant = fault.field.isEmpty() || member.key() == fault.field;
        if (!isMeant && member.value().isObject())
            bad[member.key()] = spoiledObject(fault, member.value().toObject());
        // Where every field is meant, the id stays, so that the rest can be looked at.
        if (!isMeant || (fault.field.isEmpty() && member.key() == u"id"))
            continue;
        if (fault.kind == FaultKind::Nulls)
            bad[member.key()] = QJsonValue::Null;
        else if (fault.kind == FaultKind::Missing)
            bad.remove(member.key());
        else
            bad[member.key()] = ofAnotherType(member.value());
    }
    return bad;
}

QJsonValue spoiledData(const Fault &fault, const QJsonValue &data)
{
    if (data.isObject())
        return spoiledObject(fault, data.toObject());
    QJsonArray rows;
    for (const auto &row : data.toArray())
        rows.append(row.isObject() ? QJsonValue(spoiledObject(fault, row.toObject()))
                                   : ofAnotherType(row));
    return rows;
}

/** What the answer is about, whatever its system calls it. */
Reply withSpoiledData(const Fault &fault, Reply reply)
{
    QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    for (const auto &name : { "data"_L1, "vehicle"_L1, "prediction"_L1 }) {
        if (body.contains(name))
            body[name] = spoiledData(fault, body[name]);
    }
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

Reply statusReply(const Fault &fault, Reply reply)
{
    if (fault.retryAfter >= 0)
        reply.headers.append({ "Retry-After", QByteArray::number(fault.retryAfter) });
    return reply;
}

constexpr auto MaintenancePage = "<!DOCTYPE html><html><head><title>Be right back</title></head>"
                                 "<body><h1>We are down for maintenance</h1></body></html>";
constexpr auto Garbage = "{\"statusCode\":200,\"data\":[{\"id\":\x80\xff\xfe,,]}}\x01\x02";

} // namespace

Reply spoiled(const Fault &fault, const Reply &good, const Reply &refusal)
{
    switch (fault.kind) {
    case FaultKind::Status:
        return statusReply(fault, refusal);
    case FaultKind::Redirect:
        return { fault.status, {}, "text/plain", { { "Location", fault.location } } };
    case FaultKind::Garbage:
        return { fault.status, Garbage };
    case FaultKind::Html:
        return { fault.status, MaintenancePage, "text/html; charset=utf-8" };
    case FaultKind::Empty:
        return { fault.status, {} };
    case FaultKind::Nulls:
    case FaultKind::Missing:
    case FaultKind::Types:
        return withSpoiledData(fault, good);
    default:
        return good;
    }
}

} // namespace forecourt::sandbox
