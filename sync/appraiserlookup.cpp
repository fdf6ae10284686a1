// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraiser_p.h"

#include "await.h"
#include "network/transport.h"
#include "sync/services.h"

#include <QCoreApplication>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::Appraisal;
using domain::AppraisalId;
using domain::ConnectionId;
using domain::Result;
using network::AutoGrabClient;

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
    const auto way = co_await cancellable(self, wayTo(service, AutoGrabClient::vehiclePath));
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

} // namespace forecourt::sync
