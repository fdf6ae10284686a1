// SPDX-License-Identifier: GPL-3.0-or-later
#include "autograb.h"

#include "envelope.h"

namespace forecourt::network {

using namespace Qt::StringLiterals;
using domain::ApiError;

namespace {

/// `{"error": true, "message": …}`, which comes with status 200 too; or a success that is none.
std::optional<ApiError> refusalIn(const Reply &reply)
{
    const bool isRefused = flagOf(reply.json, "error"_L1).value_or(false)
        || !flagOf(reply.json, "success"_L1).value_or(true);
    if (!isRefused)
        return {};
    ApiError error;
    error.kind = ApiError::Kind::Invalid;
    error.httpStatus = reply.status;
    error.serverMessage = textOf(reply.json, "message"_L1).left(500);
    return error;
}

} // namespace

domain::Result<AutoGrabClient::Found> foundVehicleFrom(const Reply &reply)
{
    if (const auto refusal = refusalIn(reply))
        return *refusal;
    QJsonObject rest = reply.json;
    const QJsonValue vehicle = rest.take("vehicle"_L1);
    for (const auto known : { "success"_L1, "error"_L1 })
        rest.remove(known);
    // Null is an answer: the plate is known, and what is known of it stands beside.
    const bool isKnown = vehicle.isObject() || (vehicle.isNull() && !rest.isEmpty());
    if (!isKnown)
        return malformed(reply, u"\"vehicle\" is not an object"_s);
    QJsonObject source = vehicle.toObject();
    for (auto it = rest.begin(); it != rest.end(); ++it) {
        if (!source.contains(it.key()))
            source.insert(it.key(), it.value());
    }
    AutoGrabClient::Found found;
    found.vehicle = domain::AppraisedVehicle::fromJson(source);
    found.at = reply.receivedAt;
    return found;
}

domain::Result<AutoGrabClient::Predicted> predictionFrom(const Reply &reply)
{
    if (const auto refusal = refusalIn(reply))
        return *refusal;
    AutoGrabClient::Predicted predicted;
    predicted.answer = reply.json;
    predicted.answer.remove("success"_L1);
    predicted.at = reply.receivedAt;
    if (predicted.answer.isEmpty())
        return malformed(reply, u"no prediction came"_s);
    return predicted;
}

} // namespace forecourt::network
