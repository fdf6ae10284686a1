// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/accounts.h"

#include "await.h"
#include "connectionfile.h"
#include "connectiontest.h"
#include "keyring.h"
#include "sessionopen.h"
#include "storage/customertable.h"
#include "storage/store.h"
#include "sync/services.h"
#include "sync/webhookinbox.h"

#include <QCoreApplication>
#include <QDir>

namespace forecourt::sync {

using domain::ApiError;
using domain::Connection;
using domain::ConnectionId;
using domain::Done;
using domain::Environment;
using domain::Result;
using network::ApiKey;

using Opened = Result<std::shared_ptr<Session>>;

namespace {

constexpr int customersCompared = 100'000;

ApiError unusableKey()
{
    return ApiError::notPossible(QCoreApplication::translate(
        "Sync",
        "This is not a CarStrel key: keys begin with sk_live_ or sk_test_ and hold no "
        "spaces."));
}

ApiError forbiddenAddress()
{
    return ApiError{ .kind = ApiError::Kind::Insecure };
}

std::shared_ptr<network::Transport> transportFor(const QUrl &url, const ApiKey &key,
                                                 const QString &ledgerDirectory)
{
    network::Transport::Options options;
    options.baseUrl = url;
    options.key = key;
    options.ledgerDirectory = ledgerDirectory;
    options.idleLimit = std::chrono::seconds(10);
    return std::make_shared<network::Transport>(options);
}

} // namespace

struct Accounts::Private : public QObject
{
    explicit Private(const Options &options, Accounts *accounts)
        : file(options.dataDirectory)
        , environmentKey(options.environmentKey)
        , ledgerDirectory(options.ledgerDirectory)
        , keyring(environmentKey)
        , serviceKeyring({})
        , webhookKeyring({})
        , services({ options.dataDirectory, options.ledgerDirectory }, serviceKeyring)
        , q(accounts)
    {
    }

    QCoro::Task<Result<ConnectionId>> add(Connection draft, QString text, bool memoryOnly);
    QCoro::Task<Result<Done>> replaceKey(ConnectionId id, QString text, bool memoryOnly);
    QCoro::Task<Result<Done>> forgetKey(ConnectionId id);
    QCoro::Task<Result<Done>> forgetConnection(ConnectionId id);
    QCoro::Task<Opened> open(ConnectionId id);
    QCoro::Task<Opened> openWith(Connection connection, Result<ApiKey> key);
    QCoro::Task<Result<QSet<domain::CustomerId>>> knownCustomers(ConnectionId id);
    std::optional<Connection> find(const ConnectionId &id) const;
    Result<Done> put(const Connection &connection);

    ConnectionFile file;
    ApiKey environmentKey;
    QString ledgerDirectory;
    Keyring keyring;
    Keyring serviceKeyring; ///< the environment's key is CarStrel's, and nobody else's to see
    Keyring webhookKeyring; ///< likewise; "until the program ends" is longer than a session
    Services services;
    Accounts *q;
};

std::optional<Connection> Accounts::Private::find(const ConnectionId &id) const
{
    for (const auto &connection : file.connections()) {
        if (connection.id == id)
            return connection;
    }
    return std::nullopt;
}

Result<Done> Accounts::Private::put(const Connection &connection)
{
    auto written = file.put(connection);
    if (written)
        emit q->connectionsChanged();
    return written;
}

QCoro::Task<Result<ConnectionId>> Accounts::Private::add(Connection draft, QString text,
                                                         bool memoryOnly)
{
    const QPointer<QObject> self(this);
    const auto environment = domain::environmentOfKey(text);
    if (!environment || !domain::isUsableKey(text))
        co_return unusableKey();
    if (!domain::isAllowedBaseUrl(draft.baseUrl))
        co_return forbiddenAddress();
    draft.id = ConnectionId::create();
    draft.environment = *environment;
    draft.keyInMemoryOnly = memoryOnly;
    const auto kept =
        co_await cancellable(self, keyring.keep(draft.id, ApiKey(text.toLatin1()), memoryOnly));
    if (!kept)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (!*kept)
        co_return kept->error();
    if (!memoryOnly)
        draft.keyStoredAt = QDateTime::currentDateTimeUtc();
    const auto written = put(draft);
    if (!written)
        co_return written.error();
    co_return draft.id;
}

QCoro::Task<Result<QSet<domain::CustomerId>>> Accounts::Private::knownCustomers(ConnectionId id)
{
    const QPointer<QObject> self(this);
    const QString directory = file.directoryOf(id);
    QSet<domain::CustomerId> known;
    if (!QDir(directory).exists())
        co_return known;
    // A second store on the same files: readers never block, and this one only reads.
    const auto store = std::make_shared<storage::Store>(
        storage::Store::Options{ directory, file.device(), personName() });
    const auto opened = co_await cancellable(self, store->open());
    if (!opened)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (!*opened)
        co_return opened->error();
    auto collected = std::make_shared<QSet<domain::CustomerId>>();
    const auto collect = [collected](const QList<storage::CustomerRow> &rows) {
        for (const auto &row : rows)
            collected->insert(row.customer.id);
        return collected->size() < customersCompared;
    };
    // Named first: GCC 12 destroys captures and braces that stand inside an await twice.
    auto reading = store->customers().forEach(domain::CustomerQuery(), collect);
    const auto read = co_await cancellable(self, std::move(reading));
    if (!read)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (!*read)
        co_return read->error();
    co_return *collected;
}

QCoro::Task<Result<Done>> Accounts::Private::replaceKey(ConnectionId id, QString text,
                                                        bool memoryOnly)
{
    const QPointer<QObject> self(this);
    auto connection = find(id);
    const auto environment = domain::environmentOfKey(text);
    if (!connection || !environment || !domain::isUsableKey(text))
        co_return unusableKey();
    if (*environment != connection->environment) {
        co_return ApiError::notPossible(QCoreApplication::translate(
            "Sync",
            "A test key cannot take the place of a live key, nor the other way round. "
            "Make a connection of its own for it."));
    }
    const ApiKey key(text.toLatin1());
    const auto known = co_await cancellable(self, knownCustomers(id));
    if (!known)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (!*known)
        co_return known->error();
    const auto same = co_await cancellable(
        self,
        knowsCustomers(transportFor(connection->baseUrl, key, ledgerDirectory), known->value()));
    if (!same)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (!*same)
        co_return same->error();
    if (same->value() == std::optional(false)) {
        co_return ApiError::notPossible(QCoreApplication::translate(
            "Sync",
            "None of this key's customers is known here: it is another dealership's. "
            "Make a connection of its own for it, so that nothing is mixed up."));
    }
    const auto kept = co_await cancellable(self, keyring.keep(id, key, memoryOnly));
    if (!kept)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (!*kept)
        co_return kept->error();
    connection->keyInMemoryOnly = memoryOnly;
    if (!memoryOnly)
        connection->keyStoredAt = QDateTime::currentDateTimeUtc();
    const auto written = put(*connection);
    if (written)
        emit q->reopenNeeded(id);
    co_return written;
}

QCoro::Task<Result<Done>> Accounts::Private::forgetKey(ConnectionId id)
{
    const QPointer<QObject> self(this);
    auto connection = find(id);
    if (!connection)
        co_return Done{};
    const auto removed =
        co_await cancellable(self, keyring.forget(id, connection->keyStoredAt.isValid()));
    if (!removed)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (!*removed)
        co_return removed->error();
    connection->keyStoredAt = {};
    connection->keyInMemoryOnly = false;
    const auto written = put(*connection);
    if (written)
        emit q->reopenNeeded(id);
    co_return written;
}

QCoro::Task<Result<Done>> Accounts::Private::forgetConnection(ConnectionId id)
{
    const QPointer<QObject> self(this);
    const auto connection = find(id);
    const bool wasStored = connection && connection->keyStoredAt.isValid();
    const auto forgotten = co_await cancellable(self, keyring.forget(id, wasStored));
    if (!forgotten)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (!*forgotten)
        co_return forgotten->error();
    const ConnectionId webhooks = WebhookInbox::secretId(id);
    const bool keepsSecret = WebhookInbox::keepsSecret(file.directoryOf(id));
    const auto ended = co_await cancellable(self, webhookKeyring.forget(webhooks, keepsSecret));
    if (!ended)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (!*ended)
        co_return ended->error();
    if (!QDir(file.directoryOf(id)).removeRecursively())
        co_return ApiError::storage(file.directoryOf(id));
    const auto removed = file.remove(id);
    emit q->connectionsChanged();
    co_return removed;
}

QCoro::Task<Opened> Accounts::Private::openWith(Connection connection, Result<ApiKey> key)
{
    SessionPlace place{ file.directoryOf(connection.id), ledgerDirectory, &services,
                        &webhookKeyring };
    co_return co_await openSession(std::move(connection), std::move(place), file.device(),
                                   std::move(key));
}

QCoro::Task<Opened> Accounts::Private::open(ConnectionId id)
{
    const QPointer<QObject> self(this);
    const auto connection = find(id);
    if (!connection) {
        co_return ApiError::notPossible(
            QCoreApplication::translate("Sync", "There is no such connection."));
    }
    auto key = co_await cancellable(self, keyring.key(id, connection->keyStoredAt.isValid()));
    if (!key)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    // The environment's key must not push one environment's edits to the other.
    if (*key && !environmentKey.isEmpty()
        && domain::environmentOfKey(QString::fromLatin1(environmentKey.reveal()))
            != connection->environment)
        *key = unusableKey();
    file.setLastUsed(id);
    co_return co_await openWith(*connection, std::move(*key));
}

Accounts::Accounts(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options, this))
{
}

Accounts::~Accounts() = default;

QList<Connection> Accounts::connections() const
{
    return d->file.connections();
}

std::optional<Connection> Accounts::connection(ConnectionId id) const
{
    return d->find(id);
}

ConnectionId Accounts::lastUsed() const
{
    return d->file.lastUsed();
}

ConnectionId Accounts::demoId()
{
    return ConnectionId{ QStringLiteral("demo") };
}

Services &Accounts::services() const
{
    return d->services;
}

QFuture<ConnectionReport> Accounts::test(QUrl baseUrl, QString key)
{
    ConnectionReport refused;
    if (!domain::isUsableKey(key))
        refused.error = unusableKey();
    else if (!domain::isAllowedBaseUrl(baseUrl))
        refused.error = forbiddenAddress();
    if (refused.error)
        return readyFuture(refused);
    return toFuture(
        testConnection(transportFor(baseUrl, ApiKey(key.toLatin1()), d->ledgerDirectory)));
}

QFuture<Result<ConnectionId>> Accounts::add(Connection draft, QString key, bool memoryOnly)
{
    return toFuture(d->add(std::move(draft), key.trimmed(), memoryOnly));
}

QFuture<Result<Done>> Accounts::replaceKey(ConnectionId id, QString key, bool memoryOnly)
{
    return toFuture(d->replaceKey(std::move(id), key.trimmed(), memoryOnly));
}

QFuture<Result<Done>> Accounts::forgetKey(ConnectionId id)
{
    return toFuture(d->forgetKey(std::move(id)));
}

QFuture<Result<Done>> Accounts::forgetConnection(ConnectionId id)
{
    return toFuture(d->forgetConnection(std::move(id)));
}

Result<Done> Accounts::update(const Connection &connection)
{
    auto stored = d->find(connection.id);
    if (!stored) {
        return ApiError::notPossible(
            QCoreApplication::translate("Sync", "There is no such connection."));
    }
    stored->name = connection.name;
    stored->place = connection.place;
    stored->currency = connection.currency;
    stored->mileageUnit = connection.mileageUnit;
    const bool areOthers = std::exchange(stored->limits, connection.limits) != connection.limits;
    const auto written = d->put(*stored);
    if (written && areOthers)
        emit reopenNeeded(connection.id);
    return written;
}

QFuture<Opened> Accounts::open(ConnectionId id)
{
    return toFuture(d->open(std::move(id)));
}

QFuture<Opened> Accounts::openDemo(QUrl url, QByteArray key)
{
    Connection demo;
    demo.id = demoId();
    demo.name = QCoreApplication::translate("Sync", "Demo dealership");
    demo.place = QCoreApplication::translate("Sync", "Nairobi");
    demo.environment = Environment::Demo;
    demo.baseUrl = url;
    return toFuture(d->openWith(demo, ApiKey(key)));
}

QFuture<Opened> Accounts::openAddress(QUrl baseUrl)
{
    const auto environment =
        domain::environmentOfKey(QString::fromLatin1(d->environmentKey.reveal()));
    if (!domain::isAllowedBaseUrl(baseUrl))
        return readyFuture(Opened(forbiddenAddress()));
    for (const auto &stored : d->file.connections()) {
        if (stored.baseUrl == baseUrl && (!environment || stored.environment == *environment))
            return open(stored.id);
    }
    if (d->environmentKey.isEmpty() || !environment)
        return readyFuture(Opened(unusableKey()));
    Connection connection;
    connection.id.value =
        QStringLiteral("address-")
        + QString::fromLatin1(
            d->environmentKey.fingerprint(d->file.salt() + baseUrl.toEncoded()).left(32));
    connection.name = baseUrl.host();
    connection.environment = *environment;
    connection.baseUrl = baseUrl;
    return toFuture(d->openWith(connection, d->environmentKey));
}

} // namespace forecourt::sync
