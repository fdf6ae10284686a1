// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisalquestion.h"
#include "domain/appraisedvehicle.h"
#include "domain/result.h"

#include <QCoroTask>
#include <QDateTime>

namespace forecourt::network {

class Transport;

/// The part of AutoGrab's API that an appraisal needs. Checks nothing: see domain::faultsOf. None
/// of the calls throws; answers are decoded off the calling thread.
class AutoGrabClient
{
public:
    explicit AutoGrabClient(Transport &transport);

    static constexpr QLatin1StringView vehiclePath{ "/vehicle/" };
    static constexpr QLatin1StringView platePath{ "/vehicles/registrations/" };
    static constexpr QLatin1StringView valuationPath{ "/valuations/predict" };

    template <typename T> using Answer = QCoro::Task<domain::Result<T>>;

    struct Found
    {
        domain::AppraisedVehicle vehicle;
        QDateTime at;
    };
    /// By plate or by id, as the question has it. A plate that is known while no model matches it
    /// brings a vehicle without an id.
    Answer<Found> vehicle(domain::VehicleQuestion question);

    struct Predicted
    {
        QJsonObject answer; ///< as it came, but for "success"
        QDateTime at;
    };
    /// Costs quota, and is sent at most once: an answer that never came is
    /// ApiError::Kind::Unknown.
    Answer<Predicted> predict(domain::ValuationQuestion question);

private:
    Transport &m_transport;
};

} // namespace forecourt::network
