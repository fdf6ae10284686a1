// SPDX-License-Identifier: GPL-3.0-or-later
#include "envelope.h"

namespace forecourt::network {

using namespace Qt::StringLiterals;

domain::ApiError malformed(const Reply &reply, const QString &detail)
{
    domain::ApiError error;
    error.kind = domain::ApiError::Kind::Malformed;
    error.httpStatus = reply.status;
    error.detail = detail;
    error.sentMaybe = true;
    return error;
}

domain::Result<QJsonObject> dataObject(const Reply &reply)
{
    const QJsonValue data = reply.json.value("data"_L1);
    if (!data.isObject())
        return malformed(reply, u"\"data\" is not an object"_s);
    return data.toObject();
}

domain::Result<QJsonArray> dataArray(const Reply &reply)
{
    const QJsonValue data = reply.json.value("data"_L1);
    if (!data.isArray())
        return malformed(reply, u"\"data\" is not a list"_s);
    return data.toArray();
}

domain::Result<QStringList> dataTexts(const Reply &reply)
{
    auto texts = textsOf(reply.json, Name("data"));
    if (!texts)
        return malformed(reply, u"\"data\" is not a list"_s);
    return std::move(*texts);
}

} // namespace forecourt::network
