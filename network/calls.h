// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/envelope.h"
#include "offload.h"

#include "network/transport.h"

#include <QCoroTask>

// How every call of CarStrelClient goes: build a request, send it, decode off this thread. The
// coroutines touch the transport only before they first wait, since it may be gone after.
namespace forecourt::network {

/// One segment of a path. An empty or dotted id would lead to another resource.
std::optional<QString> pathSegment(const QString &id);
/// Adds a parameter that is percent-encoded, nothing where it is empty.
void addParameter(QUrlQuery &query, Name name, const QString &value);
void addParameter(QUrlQuery &query, Name name, std::optional<int> value);
void addParameter(QUrlQuery &query, Name name, std::optional<domain::Amount> value);

Request getRequest(const QString &path, Priority priority);
/// `base` with `id` behind it and then `rest`; an empty path, which send() refuses, for an id
/// that cannot stand in one.
Request getRequest(const QString &base, const QString &id, const QString &rest, Priority priority);
Request sendRequest(const QByteArray &method, const QString &path, const QJsonObject &body);

template <typename T> using Decoder = std::function<domain::Result<T>(const Reply &)>;

/// A request whose effect must not be repeated: where its 2xx answer makes no sense it may well
/// have worked, so that is Unknown.
domain::ApiError doubtful(domain::ApiError error);

template <typename T>
QCoro::Task<domain::Result<T>> call(Transport &transport, Request request, Decoder<T> decode)
{
    const bool once = request.repeat == Repeat::Post;
    const domain::Result<Reply> reply = co_await transport.send(std::move(request));
    if (!reply)
        co_return reply.error();
    // A lambda within the awaiting expression is destroyed twice by GCC 12.
    auto decoding = offload([reply, decode] { return decode(*reply); });
    const auto decoded = co_await decoding;
    domain::ApiError cancelled;
    cancelled.kind = domain::ApiError::Kind::Cancelled;
    if (!decoded)
        co_return cancelled;
    if (!*decoded && once)
        co_return doubtful(decoded->error());
    co_return *decoded;
}

template <typename Row>
QCoro::Task<domain::Result<Page<Row>>> callForPage(Transport &transport, Request request,
                                                   RowDecoder<Row> decode)
{
    return call<Page<Row>>(transport, std::move(request),
                           [decode](const Reply &reply) { return decodePage<Row>(reply, decode); });
}

template <typename Row>
QCoro::Task<domain::Result<Row>> callForOne(Transport &transport, Request request,
                                            RowDecoder<Row> decode)
{
    return call<Row>(transport, std::move(request),
                     [decode](const Reply &reply) { return decodeOne<Row>(reply, decode); });
}

} // namespace forecourt::network
