// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/autograbclient.h"

#include "calls.h"
#include "decode/autograb.h"

namespace forecourt::network {

using namespace Qt::StringLiterals;

template <typename T> using Answer = AutoGrabClient::Answer<T>;

AutoGrabClient::AutoGrabClient(Transport &transport)
    : m_transport(transport)
{
}

Answer<AutoGrabClient::Found> AutoGrabClient::vehicle(domain::VehicleQuestion question)
{
    Request request = question.plate.isEmpty()
        ? getRequest(vehiclePath, question.vehicleId, {}, Priority::Action)
        : getRequest(platePath, question.plate, {}, Priority::Action);
    addParameter(request.query, "region"_L1, question.region);
    return call<Found>(m_transport, std::move(request), foundVehicleFrom);
}

Answer<AutoGrabClient::Predicted> AutoGrabClient::predict(domain::ValuationQuestion question)
{
    QJsonObject body{ { u"region"_s, question.region }, { u"vehicle_id"_s, question.vehicleId } };
    if (question.kms) // required: domain::faultsOf says so before
        body.insert("kms"_L1, *question.kms);
    if (question.condition)
        body.insert("condition_score"_L1, *question.condition);
    return call<Predicted>(m_transport, sendRequest("POST", valuationPath, body), predictionFrom);
}

} // namespace forecourt::network
