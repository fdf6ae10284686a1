// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apiservice.h"
#include "domain/appraisal.h"
#include "domain/requestquota.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace forecourt::storage {
class Store;
}

namespace forecourt::sync {

class Services;

/// Looks vehicles up at AutoGrab and has them valued. Every answer is stored before anybody sees
/// it, the question for a valuation is on disk before its first byte leaves and goes at most once,
/// and what was answered before is given again without a request.
class Appraiser : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this; `person` stands on what is looked up from here. While `isOffline` says
    /// so nothing is asked.
    Appraiser(Services &services, storage::Store &store, QString person,
              std::function<bool()> isOffline = {});
    ~Appraiser() override;

    /// Those whose system appraises.
    QList<domain::ApiService> services() const;
    /// What a question to this service may name.
    static QStringList regionsOf(const domain::ApiService &service);

    struct Answered
    {
        domain::AppraisalId id;
        QDateTime at; ///< when AutoGrab answered
        bool remembered = false; ///< it was asked before: no request went out
    };
    using Asked = QFuture<domain::Result<Answered>>;
    /// The newest appraisal that answers this; else, or where somebody wants to ask `again`, a
    /// new one. Nothing is sent where the question has a fault: the error says which.
    Asked lookUp(domain::ConnectionId service, domain::VehicleQuestion question,
                 bool again = false);
    /// Values it by its kilometres and condition, with an earlier answer to the same question
    /// where there is one. A question costs quota; after one that got no answer only `again`
    /// asks.
    Asked value(domain::AppraisalId id, bool again = false);

    QFuture<domain::Result<domain::Done>> save(domain::AppraisalId id,
                                               domain::AppraisalDetails details);
    QFuture<domain::Result<domain::Done>> remove(domain::AppraisalId id);
    /// Takes remove() back.
    QFuture<domain::Result<domain::Done>> restore(domain::Appraisal removed);

    /// Of the month's valuations, as the server told it last; see watchQuota().
    domain::RequestQuota quota(const domain::ConnectionId &service) const;
    /// From now on quotaChanged() tells of it, first what was known of old.
    void watchQuota(const domain::ConnectionId &service);
    /// A person's word that this month's maximum may be exceeded, until the program ends.
    void permitBeyondQuota(const domain::ConnectionId &service);

signals:
    void servicesChanged();
    void quotaChanged(const forecourt::domain::ConnectionId &service);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::sync
