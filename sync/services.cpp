// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/services.h"

#include "await.h"
#include "domain/connection.h"
#include "domain/ratewindow.h"
#include "domain/whenanswered.h"
#include "jsonfile.h"
#include "keyring.h"
#include "network/transport.h"
#include "servicedocuments.h"
#include "servicefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::ApiDocument;
using domain::ApiError;
using domain::ApiService;
using domain::ConnectionId;
using domain::Done;
using domain::Result;
using network::ApiKey;

using Way = std::shared_ptr<network::Transport>;

namespace {

ApiError cancelled()
{
    return { .kind = ApiError::Kind::Cancelled };
}

ApiError noSuchService()
{
    return ApiError::notPossible(
        QCoreApplication::translate("Sync", "This system is not connected any more."));
}

/// Why a key cannot stand in a request to it.
std::optional<ApiError> objectionToKey(const ApiService &service, const QString &key)
{
    const bool isNeeded = !service.auth.header.isEmpty();
    if (isNeeded && key.isEmpty())
        return ApiError::notPossible(
            QCoreApplication::translate("Sync", "This system needs a key."));
    if (!key.isEmpty() && !domain::isUsableKey(key))
        return ApiError::notPossible(QCoreApplication::translate(
            "Sync",
            "This is not a key: keys hold no spaces, no line breaks and only plain "
            "letters, digits and signs."));
    return std::nullopt;
}

std::optional<ApiError> objectionTo(const ApiService &draft, const QString &key)
{
    if (!draft.baseUrl.isValid() || draft.baseUrl.host().isEmpty())
        return ApiError::notPossible(
            QCoreApplication::translate("Sync", "The address of the system is missing."));
    if (!domain::isAllowedBaseUrl(draft.baseUrl))
        return ApiError{ .kind = ApiError::Kind::Insecure };
    return objectionToKey(draft, key);
}

QString productOf(const ApiService &service, const QString &path)
{
    const domain::ApiSystem *system = domain::apiSystem(service.system);
    return system ? system->productOf(path) : QString();
}

/// What tests a key there.
network::Request questionFor(const ApiService &draft)
{
    const QString question = domain::apiSystem(draft.system)->keyQuestionIn(draft.region);
    network::Request request;
    request.path = question.section(u'?', 0, 0);
    request.encodedQuery = question.section(u'?', 1).toLatin1();
    request.priority = network::Priority::Action;
    request.asItCame = true;
    return request;
}

/// Not a web server's page, but the API's own words: it took the key, and has no such list.
bool isOwnNotFound(const network::Reply &reply)
{
    const QJsonObject said = QJsonDocument::fromJson(reply.body).object();
    return reply.status == 404 && (said.contains("error"_L1) || said.contains("errors"_L1));
}

network::Transport::Options optionsFor(const ApiService &service, const ApiKey &key)
{
    const domain::ApiSystem *system = domain::apiSystem(service.system);
    network::Transport::Options options;
    options.baseUrl = service.baseUrl;
    options.key = key;
    options.auth = service.auth;
    options.windows = domain::presetWindows(service.limits);
    options.question = system ? QString::fromLatin1(system->question) : QString();
    return options;
}

} // namespace

struct Services::Private : public QObject
{
    Private(Options given, Keyring &keys, Services *services)
        : options(std::move(given))
        , file(options.dataDirectory)
        , documents(file)
        , keyring(keys)
        , q(services)
    {
    }

    QCoro::Task<Result<Done>> test(ApiService draft, ApiKey key);
    QCoro::Task<Result<ConnectionId>> add(ApiService draft, QString key, bool memoryOnly,
                                          QByteArray document);
    QCoro::Task<Result<Done>> replaceKey(ConnectionId id, QString key, bool memoryOnly);
    QCoro::Task<Result<Done>> replaceDocument(ConnectionId id, QByteArray document);
    QCoro::Task<Result<Done>> forget(ConnectionId id);
    QCoro::Task<Result<Way>> transport(ConnectionId id, QString path);
    QCoro::Task<Result<ApiKey>> keyOf(ApiService service);
    /// Gives the service with what is to be known of its key.
    QCoro::Task<Result<ApiService>> keepKey(ApiService service, QString key, bool memoryOnly);
    Result<Done> put(const ApiService &service);
    Way makeWay(const ApiService &service, const ApiKey &key, const QString &product = {});
    Way wayFor(const ApiService &service, const ApiKey &key, const QString &product);

    Options options;
    ServiceFile file;
    ServiceDocuments documents;
    Keyring &keyring;
    QHash<ConnectionId, QHash<QString, Way>> ways; ///< by product
    QHash<ConnectionId, int> keysReplaced;
    Services *q;
};

Result<Done> Services::Private::put(const ApiService &service)
{
    auto written = file.put(service);
    if (written)
        emit q->servicesChanged();
    return written;
}

Way Services::Private::makeWay(const ApiService &service, const ApiKey &key, const QString &product)
{
    network::Transport::Options how = optionsFor(service, key);
    how.ledgerDirectory = options.ledgerDirectory;
    how.product = product;
    auto way = std::make_shared<network::Transport>(how);
    connect(way.get(), &network::Transport::requestFinished, q, &Services::requestFinished);
    return way;
}

/// Somebody else may have waited for the key as well, and made it.
Way Services::Private::wayFor(const ApiService &service, const ApiKey &key, const QString &product)
{
    Way &way = ways[service.id][product];
    if (!way)
        way = makeWay(service, key, product);
    return way;
}

QCoro::Task<Result<Done>> Services::Private::test(ApiService draft, ApiKey key)
{
    const QPointer<QObject> self(this);
    const network::Request request = questionFor(draft);
    const Way way = makeWay(draft, key, productOf(draft, request.path));
    const auto reply = co_await cancellable(self, way->send(request));
    if (!reply)
        co_return cancelled();
    if (!*reply)
        co_return reply->error();
    const auto error = network::errorIn(reply->value());
    if (error && !isOwnNotFound(reply->value()))
        co_return *error;
    co_return Done{};
}

QCoro::Task<Result<ApiService>> Services::Private::keepKey(ApiService service, QString key,
                                                           bool memoryOnly)
{
    if (key.isEmpty())
        co_return service;
    const QPointer<QObject> self(this);
    const ApiKey secret(key.toLatin1());
    const auto kept = co_await cancellable(self, keyring.keep(service.id, secret, memoryOnly));
    if (!kept)
        co_return cancelled();
    if (!*kept)
        co_return kept->error();
    service.keyInMemoryOnly = memoryOnly;
    if (!memoryOnly)
        service.keyStoredAt = QDateTime::currentDateTimeUtc();
    co_return service;
}

QCoro::Task<Result<ConnectionId>> Services::Private::add(ApiService draft, QString key,
                                                         bool memoryOnly, QByteArray document)
{
    const QPointer<QObject> self(this);
    if (const auto objection = objectionTo(draft, key))
        co_return *objection;
    draft.id = ConnectionId::create();
    draft.hasDocument = !document.isEmpty();
    draft.keyStoredAt = {};
    if (draft.hasDocument) {
        const auto kept = co_await cancellable(self, documents.keep(draft.id, document));
        if (!kept)
            co_return cancelled();
        if (!*kept)
            co_return kept->error();
    }
    const auto kept = co_await cancellable(self, keepKey(draft, key, memoryOnly));
    if (!kept)
        co_return cancelled();
    const Result<Done> stored = *kept ? put(kept->value()) : Result<Done>(kept->error());
    if (stored)
        co_return draft.id;
    documents.drop(draft.id);
    if (*kept) // a key that belongs to nothing would stay for ever
        co_await cancellable(self, keyring.forget(draft.id, kept->value().keyStoredAt.isValid()));
    co_return stored.error();
}

QCoro::Task<Result<Done>> Services::Private::replaceKey(ConnectionId id, QString key,
                                                        bool memoryOnly)
{
    const QPointer<QObject> self(this);
    const auto service = file.find(id);
    if (!service)
        co_return noSuchService();
    if (const auto objection = objectionToKey(*service, key))
        co_return *objection;
    const auto kept = co_await cancellable(self, keepKey(*service, key, memoryOnly));
    if (!kept)
        co_return cancelled();
    if (!*kept)
        co_return kept->error();
    ++keysReplaced[id];
    ways.remove(id);
    co_return put(kept->value());
}

QCoro::Task<Result<Done>> Services::Private::replaceDocument(ConnectionId id, QByteArray document)
{
    const QPointer<QObject> self(this);
    auto service = file.find(id);
    if (!service)
        co_return noSuchService();
    if (document.isEmpty()) {
        documents.drop(id);
    } else {
        const auto kept = co_await cancellable(self, documents.keep(id, document));
        if (!kept)
            co_return cancelled();
        if (!*kept)
            co_return *kept;
    }
    service->hasDocument = !document.isEmpty();
    auto stored = put(*service);
    if (stored)
        emit q->documentChanged(id);
    co_return stored;
}

QCoro::Task<Result<Done>> Services::Private::forget(ConnectionId id)
{
    const QPointer<QObject> self(this);
    const auto service = file.find(id);
    if (!service)
        co_return Done{};
    const auto forgotten =
        co_await cancellable(self, keyring.forget(id, service->keyStoredAt.isValid()));
    if (!forgotten)
        co_return cancelled();
    if (!*forgotten)
        co_return *forgotten;
    documents.drop(id);
    for (const Way &way : ways.take(id))
        way->cancelAll();
    const auto removed = file.remove(id);
    emit q->servicesChanged();
    co_return removed;
}

QCoro::Task<Result<ApiKey>> Services::Private::keyOf(ApiService service)
{
    const QPointer<QObject> self(this);
    if (service.auth.header.isEmpty())
        co_return ApiKey();
    const bool wasStored = service.keyStoredAt.isValid() && !service.keyInMemoryOnly;
    const auto key = co_await cancellable(self, keyring.key(service.id, wasStored));
    if (!key)
        co_return cancelled();
    if (*key || wasStored || !service.keyInMemoryOnly)
        co_return *key;
    ApiError gone = key->error();
    gone.detail = QCoreApplication::translate(
        "Sync", "Its key was kept for one session only. Enter it again in the settings.");
    co_return gone;
}

QCoro::Task<Result<Way>> Services::Private::transport(ConnectionId id, QString path)
{
    const QPointer<QObject> self(this);
    const auto service = file.find(id);
    if (!service)
        co_return noSuchService();
    const QString product = productOf(*service, path);
    if (const Way known = ways.value(id).value(product))
        co_return known;
    const int replaced = keysReplaced.value(id);
    const auto key = co_await cancellable(self, keyOf(*service));
    if (!key)
        co_return cancelled();
    if (replaced != keysReplaced.value(id)) // this may be the old one
        co_return co_await transport(id, path);
    if (!*key)
        co_return key->error();
    co_return wayFor(*service, key->value(), product);
}

Services::Services(Options options, Keyring &keyring, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options), keyring, this))
{
}

Services::~Services() = default;

QList<ApiService> Services::services() const
{
    return d->file.services();
}

std::optional<ApiService> Services::service(ConnectionId id) const
{
    return d->file.find(id);
}

QFuture<Result<ApiDocument>> Services::read(QByteArray document) const
{
    return ServiceDocuments::read(std::move(document));
}

QFuture<Result<Done>> Services::test(ApiService draft, QString key)
{
    key = key.trimmed();
    if (const auto objection = objectionTo(draft, key))
        return readyFuture(Result<Done>(*objection));
    const domain::ApiSystem *system = domain::apiSystem(draft.system);
    if (!system || system->keyQuestionIn(draft.region).isEmpty())
        return readyFuture(Result<Done>(Done{}));
    return toFuture(d->test(std::move(draft), ApiKey(key.toLatin1())));
}

QFuture<Result<ConnectionId>> Services::add(ApiService draft, QString key, bool memoryOnly,
                                            QByteArray document)
{
    return toFuture(d->add(std::move(draft), key.trimmed(), memoryOnly, std::move(document)));
}

QFuture<Result<Done>> Services::replaceKey(ConnectionId id, QString key, bool memoryOnly)
{
    return toFuture(d->replaceKey(std::move(id), key.trimmed(), memoryOnly));
}

QFuture<Result<Done>> Services::replaceDocument(ConnectionId id, QByteArray document)
{
    return toFuture(d->replaceDocument(std::move(id), std::move(document)));
}

Result<Done> Services::update(const ApiService &service)
{
    auto stored = d->file.find(service.id);
    if (!stored)
        return noSuchService();
    if (stored->limits != service.limits)
        d->ways.remove(service.id);
    stored->name = service.name;
    stored->region = service.region;
    stored->limits = service.limits;
    stored->isProduction = service.isProduction;
    return d->put(*stored);
}

QFuture<Result<Done>> Services::forget(ConnectionId id)
{
    return toFuture(d->forget(std::move(id)));
}

QFuture<Result<ApiDocument>> Services::document(ConnectionId id)
{
    const auto service = d->file.find(id);
    if (!service)
        return readyFuture(Result<ApiDocument>(noSuchService()));
    if (service->hasDocument)
        return d->documents.imported(id);
    return d->documents.ofSystem(service->system, service->version);
}

QFuture<Result<ApiDocument>> Services::systemDocument(QString system, QString version)
{
    return d->documents.ofSystem(system, version);
}

QFuture<Result<Way>> Services::transport(ConnectionId id, QString path)
{
    return toFuture(d->transport(std::move(id), std::move(path)));
}

} // namespace forecourt::sync
