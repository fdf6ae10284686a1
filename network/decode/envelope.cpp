// SPDX-License-Identifier: GPL-3.0-or-later
#include "envelope.h"

#include <QJsonDocument>

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

domain::Result<Page<CustomerText>> pageOfTexts(const Reply &reply)
{
    const auto data = dataArray(reply);
    if (!data)
        return data.error();
    QList<RowText> rows = reply.rows;
    // A list that could not be taken apart was read as a whole.
    for (const QJsonValue value : *data) {
        const QJsonObject row = value.toObject();
        rows.append({ textOf(row, Name("id")).toUtf8(),
                      QJsonDocument(row).toJson(QJsonDocument::Compact) });
    }
    Page<CustomerText> page;
    page.rows.reserve(rows.size());
    for (const RowText &row : std::as_const(rows)) {
        if (row.id.isEmpty())
            ++page.skipped;
        else
            page.rows.append({ domain::CustomerId{ QString::fromUtf8(row.id) }, row.text });
    }
    readPaging(page, reply);
    return page;
}

domain::Result<QStringList> dataTexts(const Reply &reply)
{
    auto texts = textsOf(reply.json, Name("data"));
    if (!texts)
        return malformed(reply, u"\"data\" is not a list"_s);
    return std::move(*texts);
}

} // namespace forecourt::network
