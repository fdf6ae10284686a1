// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionopen.h"

#include "await.h"
#include "pushlease.h"
#include "sessionprivate.h"

#include "domain/ratewindow.h"
#include "storage/desk.h"

#include <QDir>

namespace forecourt::sync {

using domain::ApiError;
using domain::Result;

QString personName()
{
    for (const char *name : { "USER", "USERNAME", "LOGNAME" }) {
        if (const auto value = qEnvironmentVariable(name); !value.isEmpty())
            return value;
    }
    return QStringLiteral("unknown");
}

QCoro::Task<Result<std::shared_ptr<Session>>> openSession(domain::Connection connection,
                                                          SessionPlace place, QString device,
                                                          Result<network::ApiKey> key)
{
    const QString directory = place.directory;
    QDir().mkpath(directory);
    const storage::DeskOwner owner{ connection.id.value, connection.environment, connection.name };
    auto store = std::make_unique<storage::Store>(
        storage::Store::Options{ directory, device, personName(), owner });
    const QPointer<QObject> self(store.get());
    const auto opened = co_await cancellable(self, store->open());
    if (!opened)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (!*opened)
        co_return opened->error();
    // What another process is sending right now is not ours to take up.
    PushLease lease(directory);
    if (lease.take()) {
        const auto recovered = co_await cancellable(self, store->desk().recover());
        if (!recovered)
            co_return ApiError{ .kind = ApiError::Kind::Cancelled };
        if (!*recovered)
            co_return recovered->error();
        lease.release();
    }

    network::Transport::Options options;
    options.baseUrl = connection.baseUrl;
    options.windows = domain::presetWindows(connection.limits);
    options.ledgerDirectory = place.ledgerDirectory;
    if (key)
        options.key = key.value();
    auto parts = std::make_unique<Session::Private>(std::move(connection), place, std::move(store),
                                                    std::move(options));
    if (!key) {
        parts->status.link = Status::Link::NoKey;
        parts->status.lastError = key.error();
    }
    auto *attached = parts.get();
    auto session = std::make_shared<Session>(std::move(parts));
    attached->attach(session.get());
    co_return session;
}

} // namespace forecourt::sync
