// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/appraiser.h"

#include "appraiser_p.h"
#include "await.h"
#include "domain/whenanswered.h"
#include "network/transport.h"
#include "storage/store.h"
#include "sync/services.h"

#include <QCoreApplication>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::Appraisal;
using domain::AppraisalId;
using domain::ConnectionId;
using domain::Done;
using domain::Result;
using domain::ValuationState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Appraiser)
};

ApiError cancelled()
{
    return { .kind = ApiError::Kind::Cancelled };
}

} // namespace

std::optional<ApiError> errorOf(const QList<domain::QuestionFault> &faults)
{
    QStringList sentences;
    for (const domain::QuestionFault &fault : faults)
        sentences << fault.sentence;
    return faults.isEmpty() ? std::nullopt
                            : std::optional(ApiError::notPossible(sentences.join(u' ')));
}

bool appraises(const domain::ApiService &service)
{
    const domain::ApiSystem *system = domain::apiSystem(service.system);
    return system && system->appraises;
}

QCoro::Task<Result<Done>> Appraiser::Private::save(AppraisalId id, domain::AppraisalDetails details)
{
    const QPointer<QObject> self(this);
    const bool loaded = co_await book.load();
    if (!self || !loaded)
        co_return cancelled();
    const auto saving = set(id, details);
    const auto saved = co_await cancellable(self, saving);
    co_return saved ? *saved : Result<Done>(cancelled());
}

AppraisalBook::Saved Appraiser::Private::set(const AppraisalId &id,
                                             const domain::AppraisalDetails &details)
{
    return book.change(id, u"edit"_s, [&](Appraisal &appraisal) { appraisal.setDetails(details); });
}

QCoro::Task<Result<Done>> Appraiser::Private::remove(AppraisalId id)
{
    const QPointer<QObject> self(this);
    const bool loaded = co_await book.load();
    if (!self || !loaded)
        co_return cancelled();
    const Appraisal *appraisal = book.find(id);
    if (appraisal && appraisal->state == ValuationState::Asking)
        co_return ApiError::notPossible(Words::tr("AutoGrab is being asked. Wait for its answer."));
    const auto removing = book.remove(id);
    const auto saved = co_await cancellable(self, removing);
    co_return saved ? *saved : Result<Done>(cancelled());
}

QCoro::Task<Result<Appraiser::Private::Way>> Appraiser::Private::wayTo(ConnectionId service,
                                                                       QString path)
{
    const QPointer<QObject> self(this);
    ApiError offline;
    offline.kind = ApiError::Kind::Offline;
    if (isOffline && isOffline())
        co_return offline;
    const auto way = co_await cancellable(self, services.transport(service, path));
    if (!way)
        co_return cancelled();
    // Said before anything is written down: the transport would hold it back.
    if (*way && way->value()->ledger().isQuotaUsedUp())
        co_return ApiError::notPossible(Words::tr("This month's maximum of such requests is used "
                                                  "up, so nothing was asked."));
    co_return *way;
}

void Appraiser::Private::watch(const ConnectionId &service, const Way &way)
{
    if (watched.value(service) == way)
        return;
    watched.insert(service, way);
    connect(way.get(), &network::Transport::quotaChanged, this,
            [this, service] { emit q->quotaChanged(service); });
    emit q->quotaChanged(service);
}

Appraiser::Appraiser(Services &services, storage::Store &store, QString person,
                     std::function<bool()> isOffline)
    : d(new Private(this, services, store.desk(), std::move(person), std::move(isOffline)))
{
    connect(&services, &Services::servicesChanged, this, &Appraiser::servicesChanged);
}

Appraiser::~Appraiser() = default;

QList<domain::ApiService> Appraiser::services() const
{
    QList<domain::ApiService> found;
    for (const domain::ApiService &service : d->services.services()) {
        if (appraises(service))
            found.append(service);
    }
    return found;
}

QStringList Appraiser::regionsOf(const domain::ApiService &service)
{
    QStringList regions;
    if (const domain::ApiSystem *system = domain::apiSystem(service.system)) {
        for (const char *region : system->regions)
            regions.append(QString::fromLatin1(region));
    }
    if (!service.region.isEmpty() && !regions.contains(service.region))
        regions.prepend(service.region);
    return regions;
}

Appraiser::Asked Appraiser::lookUp(ConnectionId service, domain::VehicleQuestion question,
                                   bool again)
{
    return toFuture(d->lookUp(std::move(service), std::move(question), again));
}

Appraiser::Asked Appraiser::value(AppraisalId id, bool again)
{
    return toFuture(d->value(std::move(id), again));
}

QFuture<Result<Done>> Appraiser::save(AppraisalId id, domain::AppraisalDetails details)
{
    return toFuture(d->save(std::move(id), std::move(details)));
}

QFuture<Result<Done>> Appraiser::remove(AppraisalId id)
{
    return toFuture(d->remove(std::move(id)));
}

QFuture<Result<Done>> Appraiser::restore(Appraisal removed)
{
    return d->book.add(std::move(removed), u"restored"_s);
}

domain::RequestQuota Appraiser::quota(const ConnectionId &service) const
{
    const auto way = d->watched.value(service);
    return way ? way->ledger().quota() : domain::RequestQuota();
}

void Appraiser::watchQuota(const ConnectionId &service)
{
    domain::whenAnswered(d->services.transport(service, network::AutoGrabClient::valuationPath),
                         this, [this, service](const Result<Private::Way> &way) {
                             if (way)
                                 d->watch(service, way.value());
                         });
}

void Appraiser::permitBeyondQuota(const ConnectionId &service)
{
    if (const auto way = d->watched.value(service))
        way->permitBeyondMaximum();
}

} // namespace forecourt::sync
