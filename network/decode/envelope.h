// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include "domain/result.h"
#include "network/page.h"
#include "network/transport.h"

namespace forecourt::network {

/// An error for an answer that is not what the document promises.
domain::ApiError malformed(const Reply &reply, const QString &detail);

/// `data` as an object.
domain::Result<QJsonObject> dataObject(const Reply &reply);
/// `data` as a list.
domain::Result<QJsonArray> dataArray(const Reply &reply);
/// `data` as a list of texts.
domain::Result<QStringList> dataTexts(const Reply &reply);

/// Decodes one row; nothing where it has no id.
template <typename Row> using RowDecoder = std::optional<Row> (*)(const QJsonObject &);

/// What the server says about the whole list.
template <typename Row> void readPaging(Page<Row> &page, const Reply &reply)
{
    page.total = numberOf(reply.json, Name("total"));
    page.page = numberOf(reply.json, Name("page"), 1);
    page.limit = numberOf(reply.json, Name("limit"), 1);
    page.totalPages = numberOf(reply.json, Name("totalPages"));
    page.receivedAt = reply.receivedAt;
    page.sentAt = reply.sentAt;
}

template <typename Row>
domain::Result<Page<Row>> decodePage(const Reply &reply, RowDecoder<Row> decode)
{
    const auto data = dataArray(reply);
    if (!data)
        return data.error();
    Page<Row> page;
    page.rows.reserve(data->size());
    for (const QJsonValue value : *data) {
        std::optional<Row> row = value.isObject() ? decode(value.toObject()) : std::nullopt;
        if (row)
            page.rows.append(std::move(*row));
        else
            ++page.skipped;
    }
    readPaging(page, reply);
    return page;
}

/// The rows as they came.
domain::Result<Page<CustomerText>> pageOfTexts(const Reply &reply);

template <typename Row> domain::Result<Row> decodeOne(const Reply &reply, RowDecoder<Row> decode)
{
    const auto data = dataObject(reply);
    if (!data)
        return data.error();
    std::optional<Row> row = decode(*data);
    if (!row)
        return malformed(reply, QStringLiteral("the record has no id"));
    return std::move(*row);
}

} // namespace forecourt::network
