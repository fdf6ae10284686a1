// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/appraiser.h"

#include "appraisalbook.h"
#include "await.h"
#include "domain/whenanswered.h"
#include "network/autograbclient.h"
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
using network::AutoGrabClient;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Appraiser)
};

// AutoGrab counts its limits and quotas for each of these apart.
const QString vehicles = u"vehicles"_s;
const QString valuations = u"valuations"_s;

ApiError cancelled()
{
    return { .kind = ApiError::Kind::Cancelled };
}

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

/// Whatever may have arrived is in doubt; what did not leave at all is as if nobody had asked.
ValuationState stateAfter(const ApiError &error)
{
    if (error.sentMaybe || error.kind == ApiError::Kind::Unknown)
        return ValuationState::Unknown;
    return error.httpStatus != 0 ? ValuationState::Refused : ValuationState::None;
}

QString problemIn(const ApiError &error)
{
    if (error.serverMessage.isEmpty())
        return error.explanation();
    return Words::tr("%1 AutoGrab says: “%2”").arg(error.explanation(), error.serverMessage);
}

Appraiser::Answered answered(const AppraisalId &id, const QDateTime &at, bool remembered)
{
    return { id, at, remembered };
}

QString wordOf(ValuationState state)
{
    return state == ValuationState::Unknown ? u"unknown"_s
        : state == ValuationState::Refused  ? u"rejected"_s
                                            : u"notsent"_s;
}

} // namespace

struct Appraiser::Private : public QObject
{
    Private(Appraiser *owner, Services &allServices, storage::Store &store, QString who)
        : q(owner)
        , services(allServices)
        , book(store.desk())
        , person(std::move(who))
    {
    }

    using Way = std::shared_ptr<network::Transport>;
    using Answer = Result<Answered>;

    QCoro::Task<Answer> lookUp(ConnectionId service, domain::VehicleQuestion question, bool again);
    QCoro::Task<Answer> value(AppraisalId id, bool again);
    QCoro::Task<Result<Done>> save(AppraisalId id, domain::AppraisalDetails details);
    QCoro::Task<Result<Done>> remove(AppraisalId id);

    std::optional<ApiError> faultIn(const ConnectionId &service,
                                    const domain::VehicleQuestion &question) const;
    std::optional<ApiError> faultIn(const AppraisalId &id, bool again) const;
    AppraisalBook::Saved keep(const ConnectionId &service, const domain::VehicleQuestion &question,
                              const AutoGrabClient::Found &found, const AppraisalId &id);
    AppraisalBook::Saved begin(const AppraisalId &id);
    AppraisalBook::Saved settle(const AppraisalId &id, const domain::ValuationQuestion &question,
                                const Result<AutoGrabClient::Predicted> &answer);
    AppraisalBook::Saved copy(const AppraisalId &id, const domain::Valuation &valuation);
    AppraisalBook::Saved set(const AppraisalId &id, const domain::AppraisalDetails &details);
    QCoro::Task<Answer> ask(AppraisalId id, Way way);
    QCoro::Task<Answer> remember(AppraisalId id, domain::Valuation valuation);
    void watch(const ConnectionId &service, const Way &way);

    Appraiser *q;
    Services &services;
    AppraisalBook book;
    QString person;
    QHash<ConnectionId, Way> watched;
};

std::optional<ApiError> Appraiser::Private::faultIn(const ConnectionId &id,
                                                    const domain::VehicleQuestion &question) const
{
    const auto service = services.service(id);
    if (!service || !appraises(*service))
        return ApiError::notPossible(Words::tr("AutoGrab is not connected."));
    return errorOf(domain::faultsOf(question, regionsOf(*service)));
}

QCoro::Task<Appraiser::Private::Answer>
Appraiser::Private::lookUp(ConnectionId service, domain::VehicleQuestion question, bool again)
{
    const QPointer<QObject> self(this);
    question.plate = domain::plateFrom(question.plate).value_or(question.plate);
    if (const auto fault = faultIn(service, question))
        co_return *fault;
    const bool loaded = co_await book.load();
    if (!self || !loaded)
        co_return cancelled();
    const auto *known = domain::rememberedVehicle(book.all(), service, question);
    if (known && !again)
        co_return answered(known->id, known->lookedUpAt, true);
    const auto way = co_await cancellable(self, services.transport(service, vehicles));
    if (!way)
        co_return cancelled();
    if (!*way)
        co_return way->error();
    AutoGrabClient client(*way->value());
    const auto found = co_await cancellable(self, client.vehicle(question));
    if (!found)
        co_return cancelled();
    if (!*found)
        co_return found->error();
    const AppraisalId id = AppraisalId::create();
    const auto keeping = keep(service, question, found->value(), id);
    const auto saved = co_await cancellable(self, keeping);
    if (!saved)
        co_return cancelled();
    if (!*saved)
        co_return saved->error();
    co_return answered(id, found->value().at, false);
}

AppraisalBook::Saved Appraiser::Private::keep(const ConnectionId &service,
                                              const domain::VehicleQuestion &question,
                                              const AutoGrabClient::Found &found,
                                              const AppraisalId &id)
{
    Appraisal appraisal;
    appraisal.id = id;
    appraisal.service = service;
    appraisal.question = question;
    appraisal.vehicle = found.vehicle;
    appraisal.lookedUpAt = found.at;
    appraisal.person = person;
    return book.add(appraisal, u"lookedup"_s);
}

std::optional<ApiError> Appraiser::Private::faultIn(const AppraisalId &id, bool again) const
{
    const Appraisal *appraisal = book.find(id);
    if (!appraisal)
        return ApiError::notPossible(Words::tr("This appraisal is not on this desk any more."));
    if (appraisal->state == ValuationState::Asking)
        return ApiError::notPossible(Words::tr("AutoGrab is being asked already."));
    if (appraisal->state == ValuationState::Unknown && !again)
        return ApiError::notPossible(Words::tr("No answer came to the last question, and AutoGrab "
                                               "may have counted it. Ask again on purpose."));
    const auto service = services.service(appraisal->service);
    const QStringList regions =
        service ? regionsOf(*service) : QStringList{ appraisal->question.region };
    return errorOf(domain::faultsOf(appraisal->valuationQuestion(), regions));
}

QCoro::Task<Appraiser::Private::Answer> Appraiser::Private::value(AppraisalId id, bool again)
{
    const QPointer<QObject> self(this);
    const bool loaded = co_await book.load();
    if (!self || !loaded)
        co_return cancelled();
    if (const auto fault = faultIn(id, again))
        co_return *fault;
    const Appraisal appraisal = *book.find(id);
    const auto *known =
        domain::rememberedValuation(book.all(), appraisal.service, appraisal.valuationQuestion());
    if (known && !again) {
        const domain::Valuation valuation = *known->valuation;
        co_return co_await remember(id, valuation);
    }
    const auto way = co_await cancellable(self, services.transport(appraisal.service, valuations));
    if (!way)
        co_return cancelled();
    if (!*way)
        co_return way->error();
    const Way transport = way->value();
    watch(appraisal.service, transport);
    co_return co_await ask(id, transport);
}

QCoro::Task<Appraiser::Private::Answer> Appraiser::Private::remember(AppraisalId id,
                                                                     domain::Valuation valuation)
{
    const QPointer<QObject> self(this);
    const auto copying = copy(id, valuation);
    const auto saved = co_await cancellable(self, copying);
    if (!saved)
        co_return cancelled();
    if (!*saved)
        co_return saved->error();
    co_return answered(id, valuation.at, true);
}

AppraisalBook::Saved Appraiser::Private::copy(const AppraisalId &id,
                                              const domain::Valuation &valuation)
{
    return book.change(id, u"remembered"_s, [&](Appraisal &appraisal) {
        appraisal.valuation = valuation;
        appraisal.state = ValuationState::Valued;
        appraisal.problem.clear();
    });
}

QCoro::Task<Appraiser::Private::Answer> Appraiser::Private::ask(AppraisalId id, Way way)
{
    const QPointer<QObject> self(this);
    // Somebody else may have asked, or taken it away, while the key was being read.
    if (const auto fault = faultIn(id, true))
        co_return *fault;
    const domain::ValuationQuestion question = book.find(id)->valuationQuestion();
    const auto beginning = begin(id);
    const auto begun = co_await cancellable(self, beginning);
    if (!begun)
        co_return cancelled();
    if (!*begun)
        co_return begun->error();
    AutoGrabClient client(*way);
    const auto answer = co_await cancellable(self, client.predict(question));
    if (!answer)
        co_return cancelled();
    const auto settling = settle(id, question, *answer);
    const auto saved = co_await cancellable(self, settling);
    if (!saved)
        co_return cancelled();
    if (!*saved)
        co_return saved->error();
    if (!*answer)
        co_return answer->error();
    co_return answered(id, answer->value().at, false);
}

AppraisalBook::Saved Appraiser::Private::begin(const AppraisalId &id)
{
    return book.change(id, u"sending"_s, [](Appraisal &appraisal) {
        appraisal.state = ValuationState::Asking;
        appraisal.askedAt = QDateTime::currentDateTimeUtc();
        appraisal.problem.clear();
    });
}

AppraisalBook::Saved Appraiser::Private::settle(const AppraisalId &id,
                                                const domain::ValuationQuestion &question,
                                                const Result<AutoGrabClient::Predicted> &answer)
{
    if (!answer) {
        const ValuationState state = stateAfter(answer.error());
        return book.change(id, wordOf(state), [&](Appraisal &appraisal) {
            const bool isKnown = state == ValuationState::None && appraisal.valuation;
            appraisal.state = isKnown ? ValuationState::Valued : state;
            appraisal.problem = problemIn(answer.error());
        });
    }
    return book.change(id, u"valued"_s, [&](Appraisal &appraisal) {
        appraisal.state = ValuationState::Valued;
        appraisal.valuation = domain::Valuation{ .kms = int(question.kms.value_or(0)),
                                                 .condition = question.condition,
                                                 .at = answer->at,
                                                 .source = answer->answer };
    });
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

void Appraiser::Private::watch(const ConnectionId &service, const Way &way)
{
    if (watched.value(service) == way)
        return;
    watched.insert(service, way);
    connect(way.get(), &network::Transport::quotaChanged, this,
            [this, service] { emit q->quotaChanged(service); });
    emit q->quotaChanged(service);
}

Appraiser::Appraiser(Services &services, storage::Store &store, QString person)
    : d(new Private(this, services, store, std::move(person)))
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
    domain::whenAnswered(d->services.transport(service, valuations), this,
                         [this, service](const Result<Private::Way> &way) {
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
