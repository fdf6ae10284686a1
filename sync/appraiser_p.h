// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appraisalbook.h"
#include "network/autograbclient.h"
#include "sync/appraiser.h"

#include <QCoroTask>
#include <QHash>

namespace forecourt::network {
class Transport;
}
namespace forecourt::storage {
class Desk;
}

namespace forecourt::sync {

/// All faults as one error; nothing where there is none.
std::optional<domain::ApiError> errorOf(const QList<domain::QuestionFault> &faults);
bool appraises(const domain::ApiService &service);

inline Appraiser::Answered answered(const domain::AppraisalId &id, const QDateTime &at,
                                    bool remembered)
{
    return { id, at, remembered };
}

struct Appraiser::Private : public QObject
{
    Private(Appraiser *owner, Services &allServices, storage::Desk &desk, QString who,
            std::function<bool()> offline)
        : q(owner)
        , services(allServices)
        , book(desk)
        , person(std::move(who))
        , isOffline(std::move(offline))
    {
    }

    using Way = std::shared_ptr<network::Transport>;
    using Answer = domain::Result<Answered>;

    QCoro::Task<Answer> lookUp(domain::ConnectionId service, domain::VehicleQuestion question,
                               bool again);
    QCoro::Task<Answer> value(domain::AppraisalId id, bool again);
    QCoro::Task<domain::Result<domain::Done>> save(domain::AppraisalId id,
                                                   domain::AppraisalDetails details);
    QCoro::Task<domain::Result<domain::Done>> remove(domain::AppraisalId id);

    std::optional<domain::ApiError> faultIn(const domain::ConnectionId &service,
                                            const domain::VehicleQuestion &question) const;
    std::optional<domain::ApiError> faultIn(const domain::AppraisalId &id, bool again) const;
    AppraisalBook::Saved keep(const domain::ConnectionId &service,
                              const domain::VehicleQuestion &question,
                              const network::AutoGrabClient::Found &found,
                              const domain::AppraisalId &id);
    AppraisalBook::Saved begin(const domain::AppraisalId &id);
    AppraisalBook::Saved settle(const domain::AppraisalId &id,
                                const domain::ValuationQuestion &question,
                                const domain::Result<network::AutoGrabClient::Predicted> &answer);
    AppraisalBook::Saved copy(const domain::AppraisalId &id, const domain::Valuation &valuation);
    AppraisalBook::Saved set(const domain::AppraisalId &id,
                             const domain::AppraisalDetails &details);
    QCoro::Task<Answer> ask(domain::AppraisalId id, Way way);
    QCoro::Task<Answer> remember(domain::AppraisalId id, domain::Valuation valuation);
    void watch(const domain::ConnectionId &service, const Way &way);
    /// The way to the service where something at this path may be asked now.
    QCoro::Task<domain::Result<Way>> wayTo(domain::ConnectionId service, QString path);

    Appraiser *q;
    Services &services;
    AppraisalBook book;
    QString person;
    std::function<bool()> isOffline;
    QHash<domain::ConnectionId, Way> watched;
};

} // namespace forecourt::sync
