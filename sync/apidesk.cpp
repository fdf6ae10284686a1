// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/apidesk.h"

#include "await.h"
#include "network/openapidocument.h"
#include "network/transport.h"
#include "storage/apianswers.h"
#include "storage/desk.h"
#include "storage/smalltables.h"
#include "storage/store.h"
#include "sync/services.h"
#include "writepaper.h"

#include "domain/secrets.h"

#include <QCoreApplication>
#include <QUuid>
#include <QtConcurrentRun>

#include <set>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::ApiAnswer;
using domain::ApiCall;
using domain::ApiDocument;
using domain::ApiError;
using domain::ApiService;
using domain::ConnectionId;
using domain::Done;
using domain::Paper;
using domain::Result;
using network::Reply;
using network::Request;

using Way = std::shared_ptr<network::Transport>;

namespace {

ApiError cancelled()
{
    return { .kind = ApiError::Kind::Cancelled };
}

Request requestOf(const ApiCall &call)
{
    Request request;
    request.method = call.method;
    request.path = QString::fromLatin1(call.path);
    request.recordedPath = QString::fromLatin1(call.keptPath);
    request.encodedQuery = call.query;
    request.headers = call.headers;
    request.body = call.body;
    request.contentType = call.contentType;
    request.asItCame = true;
    request.priority = call.writes() ? network::Priority::Action : network::Priority::Looking;
    request.repeat = call.writes() ? network::Repeat::Post : network::Repeat::Get;
    return request;
}

ApiAnswer answerOf(const ConnectionId &service, const ApiCall &call, const Reply &reply)
{
    ApiAnswer answer;
    answer.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    answer.service = service;
    answer.call = call;
    answer.status = reply.status;
    answer.contentType = reply.contentType;
    answer.headers = reply.headers;
    answer.body = reply.body;
    answer.durationMs = reply.duration.count();
    answer.receivedAt = reply.receivedAt;
    return answer;
}

/// With what the document says of it, and then without what may not be kept.
ApiAnswer checkedAnswer(const std::optional<ApiDocument> &document, ApiAnswer answer)
{
    const domain::ApiOperation *operation =
        document ? document->operation(answer.call.operation) : nullptr;
    if (operation)
        answer.findings = network::findingsOf(*document, *operation, answer);
    return withoutSecrets(std::move(answer));
}

/// Nobody may take it for one that did not go, and send it again.
ApiError sentAndNotKept(int status, const ApiError &why)
{
    ApiError error = ApiError::notPossible(
        QCoreApplication::translate("Sync",
                                    "It was sent and answered with %1, but this could not be "
                                    "recorded: %2 Do not send it again.")
            .arg(status)
            .arg(why.explanation()));
    error.httpStatus = status;
    error.sentMaybe = true;
    return error;
}

/// The record that the path ends with.
domain::VehicleId vehicleOf(const ApiCall &call)
{
    return { QString::fromUtf8(
        QByteArray::fromPercentEncoding(call.path.mid(call.path.lastIndexOf('/') + 1))) };
}

QString requestId(const ConnectionId &service, const QString &name)
{
    static const QUuid space(u"{0f4f2a5e-6a58-4d31-9f0e-3a5d7c1b9e42}"_s);
    return QUuid::createUuidV5(space, service.value + u'\n' + name).toString(QUuid::WithoutBraces);
}

} // namespace

struct ApiDesk::Private : public QObject
{
    Private(Services &others, storage::Store &ours, ApiService itself, network::Transport &way,
            ApiDesk *desk)
        : services(others)
        , store(ours)
        , own(std::move(itself))
        , ownWay(way)
        , q(desk)
    {
    }

    std::optional<ApiService> target(const ConnectionId &id) const;
    std::optional<ApiError> objectionTo(const ApiCall &call) const;
    QFuture<Result<ApiDocument>> document(const ConnectionId &id);
    QFuture<Result<Way>> wayTo(const ConnectionId &id, const ApiCall &call);
    QCoro::Task<Result<QString>> call(ConnectionId id, ApiCall call);
    QCoro::Task<Result<Reply>> sendRecorded(Paper paper, ApiCall call, Way way);
    void noteView(const ConnectionId &id, const ApiCall &call, const Result<Reply> &reply);
    QCoro::Task<Result<QString>> keep(ApiAnswer answer);
    QCoro::Task<std::optional<ApiAnswer>> check(ApiAnswer answer);

    Services &services;
    storage::Store &store;
    const ApiService own;
    network::Transport &ownWay;
    ApiDesk *q;
    std::set<std::weak_ptr<network::Transport>, std::owner_less<>> ways; ///< that reads went by
};

std::optional<ApiService> ApiDesk::Private::target(const ConnectionId &id) const
{
    return id == own.id ? std::optional(own) : services.service(id);
}

/// Before anything of it is written down.
std::optional<ApiError> ApiDesk::Private::objectionTo(const ApiCall &call) const
{
    if (lacksSecret(call))
        return ApiError::notPossible(QCoreApplication::translate(
            "Sync",
            "A password or token of this request was not kept. Fill it in and send it again."));
    if (ownWay.isOffline())
        return ApiError{ .kind = ApiError::Kind::Offline };
    return std::nullopt;
}

QFuture<Result<ApiDocument>> ApiDesk::Private::document(const ConnectionId &id)
{
    return id == own.id ? services.systemDocument(own.system, own.version) : services.document(id);
}

QFuture<Result<Way>> ApiDesk::Private::wayTo(const ConnectionId &id, const ApiCall &call)
{
    if (id != own.id)
        return services.transport(id, QString::fromLatin1(call.path));
    // It belongs to the session, which outlives this.
    return readyFuture(Result<Way>(Way(std::shared_ptr<void>(), &ownWay)));
}

QCoro::Task<Result<QString>> ApiDesk::Private::call(ConnectionId id, ApiCall call)
{
    const QPointer<QObject> self(this);
    if (const auto objection = objectionTo(call))
        co_return *objection;
    const auto service = target(id);
    const auto way = co_await cancellable(self, wayTo(id, call));
    if (!way)
        co_return cancelled();
    if (!*way)
        co_return way->error();
    if (!service)
        co_return ApiError::notPossible(
            QCoreApplication::translate("Sync", "This system is not connected any more."));
    const Paper paper = call.writes() ? writePaper(*service, call) : Paper();
    std::optional<Result<Reply>> reply;
    if (call.writes()) {
        reply = co_await cancellable(self, sendRecorded(paper, call, way->value()));
    } else {
        ways.insert(way->value());
        Request request = requestOf(call);
        request.asker = this;
        auto sending = way->value()->send(request);
        reply = co_await cancellable(self, std::move(sending));
    }
    if (!reply)
        co_return cancelled();
    noteView(id, call, *reply);
    if (!*reply)
        co_return reply->error();
    ApiAnswer answer = answerOf(id, call, reply->value());
    if (!paper.id.isEmpty())
        answer.id = paper.id; // so that the record leads to it
    const auto kept = co_await cancellable(self, keep(answer));
    if (kept && !*kept && call.writes())
        co_return sentAndNotKept(answer.status, kept->error());
    co_return kept.value_or(cancelled());
}

/// Once the request may have arrived the view may have been counted.
void ApiDesk::Private::noteView(const ConnectionId &id, const ApiCall &call,
                                const Result<Reply> &reply)
{
    const bool mayCount = reply ? reply->status / 100 == 2 : reply.error().sentMaybe;
    if (id == own.id && call.counts == domain::ApiCount::PublicView && mayCount)
        emit q->viewCounted(vehicleOf(call));
}

/// On disk before its first byte leaves; what came of it is on disk before anybody is told.
QCoro::Task<Result<Reply>> ApiDesk::Private::sendRecorded(Paper paper, ApiCall call, Way way)
{
    const QPointer<QObject> self(this);
    const auto noted = co_await cancellable(self, store.desk().savePaper(paper, stateOf(paper)));
    if (!noted)
        co_return cancelled();
    if (!*noted)
        co_return noted->error();
    auto sending = way->send(requestOf(call));
    auto reply = co_await cancellable(self, std::move(sending));
    if (!reply) // at the next start it is found as "sending", and becomes unknown
        co_return cancelled();
    const Paper outcome = settled(paper, *reply);
    if (!*reply && reply->error().sentMaybe) {
        ApiError unknown = reply->error();
        unknown.kind = ApiError::Kind::Unknown;
        reply.emplace(unknown);
    }
    const auto told = co_await cancellable(self, store.desk().savePaper(outcome, stateOf(outcome)));
    if (told && !*told && *reply)
        co_return sentAndNotKept(reply->value().status, told->error());
    co_return *reply;
}

/// A large answer takes some time to read.
QCoro::Task<std::optional<ApiAnswer>> ApiDesk::Private::check(ApiAnswer answer)
{
    const QPointer<QObject> self(this);
    const auto known = co_await cancellable(self, document(answer.service));
    std::optional<ApiDocument> described;
    if (known && *known)
        described = known->value();
    const auto checking = QtConcurrent::run(checkedAnswer, described, answer);
    co_return co_await cancellable(self, checking);
}

QCoro::Task<Result<QString>> ApiDesk::Private::keep(ApiAnswer answer)
{
    const QPointer<QObject> self(this);
    auto checking = check(std::move(answer));
    const auto checked = co_await cancellable(self, std::move(checking));
    if (!checked || !*checked)
        co_return cancelled();
    const ApiAnswer clean = **checked;
    const auto stored = co_await cancellable(self, store.apiAnswers().add(clean));
    if (!stored)
        co_return cancelled();
    if (!*stored)
        co_return stored->error();
    co_return clean.id;
}

ApiDesk::ApiDesk(Services &services, storage::Store &store, ApiService own,
                 network::Transport &ownTransport)
    : d(std::make_unique<Private>(services, store, std::move(own), ownTransport, this))
{
    connect(&services, &Services::servicesChanged, this, &ApiDesk::targetsChanged);
    connect(&services, &Services::requestFinished, this,
            [table = &store.activity()](const domain::RequestRecord &record) {
                table->append(record);
            });
}

ApiDesk::~ApiDesk() = default;

Services &ApiDesk::services() const
{
    return d->services;
}

QList<ApiService> ApiDesk::targets() const
{
    QList<ApiService> all = d->services.services();
    all.prepend(d->own);
    return all;
}

QFuture<Result<ApiDocument>> ApiDesk::document(ConnectionId id)
{
    return d->document(id);
}

QFuture<Result<QString>> ApiDesk::call(ConnectionId id, ApiCall call)
{
    return toFuture(d->call(std::move(id), std::move(call)));
}

void ApiDesk::cancelReads()
{
    d->ownWay.cancelWaiting(d.get());
    for (const auto &way : std::exchange(d->ways, {})) {
        if (const Way alive = way.lock())
            alive->cancelWaiting(d.get());
    }
}

QFuture<Result<Done>> ApiDesk::saveRequest(ConnectionId id, QString name, QString operation,
                                           domain::ApiInput input)
{
    name = name.trimmed();
    if (name.isEmpty())
        return readyFuture(Result<Done>(ApiError::notPossible(
            QCoreApplication::translate("Sync", "A saved request needs a name."))));
    const QJsonObject value{ { u"service"_s, id.value },
                             { u"name"_s, name },
                             { u"operation"_s, operation },
                             { u"input"_s, toJson(domain::withoutSecrets(std::move(input))) } };
    const Paper paper{ requestId(id, name), domain::papers::savedRequest,
                       QDateTime::currentDateTimeUtc(), value };
    return d->store.desk().savePaper(paper, u"saved"_s);
}

QFuture<Result<Done>> ApiDesk::removeRequest(QString paperId)
{
    const Paper paper{
        std::move(paperId), domain::papers::savedRequest, QDateTime::currentDateTimeUtc(), {}
    };
    return d->store.desk().savePaper(paper, u"removed"_s);
}

} // namespace forecourt::sync
