// SPDX-License-Identifier: GPL-3.0-or-later
#include "engagement.h"

#include "envelope.h"

namespace forecourt::network {

using namespace Qt::StringLiterals;

namespace {

/// The server took the request and says itself that it did not do it.
domain::ApiError declined(const Reply &reply, const QString &message)
{
    domain::ApiError error;
    error.kind = domain::ApiError::Kind::Invalid;
    error.httpStatus = reply.status;
    error.serverMessage = message.left(500);
    return error;
}

} // namespace

domain::Result<domain::Done> subscribedFrom(const Reply &reply)
{
    const auto data = dataObject(reply);
    if (!data)
        return data.error();
    const auto subscribed = flagOf(*data, "subscribed"_L1);
    if (!subscribed)
        return malformed(reply, u"\"subscribed\" is not true or false"_s);
    if (!*subscribed)
        return declined(reply, textOf(reply.json, "message"_L1));
    return domain::Done{};
}

domain::Result<domain::Done> unsubscribedFrom(const Reply &)
{
    // The document shows a message and nothing else; the status alone says it.
    return domain::Done{};
}

domain::Result<ContactReceipt> contactReceiptFrom(const Reply &reply)
{
    const auto data = dataObject(reply);
    if (!data)
        return data.error();
    ContactReceipt receipt;
    receipt.message = textOf(*data, "message"_L1);
    receipt.referenceId = textOf(*data, "referenceId"_L1);
    if (flagOf(*data, "success"_L1) == false)
        return declined(reply, receipt.message);
    if (receipt.referenceId.isEmpty())
        return malformed(reply, u"no referenceId came"_s);
    return receipt;
}

domain::Result<TestDriveReceipt> testDriveReceiptFrom(const Reply &reply)
{
    const auto data = dataObject(reply);
    if (!data)
        return data.error();
    TestDriveReceipt receipt;
    receipt.id = textOf(*data, "id"_L1);
    receipt.vehicleId = idOf<domain::VehicleId>(*data, "vehicleId"_L1);
    receipt.status = textOf(*data, "status"_L1);
    if (receipt.id.isEmpty())
        return malformed(reply, u"no id came"_s);
    return receipt;
}

} // namespace forecourt::network
