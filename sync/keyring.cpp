// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring.h"

#include "await.h"

#include <QCoreApplication>

namespace forecourt::sync {

using domain::ApiError;
using domain::Done;
using domain::Result;
using network::ApiKey;

Keyring::Keyring(ApiKey environmentKey)
    : m_environmentKey(std::move(environmentKey))
{
}

QCoro::Task<Result<ApiKey>> Keyring::key(domain::ConnectionId id, bool wasStored)
{
    if (!m_environmentKey.isEmpty())
        co_return m_environmentKey;
    if (const auto known = m_inMemory.constFind(id); known != m_inMemory.cend())
        co_return *known;
    if (!wasStored) {
        co_return ApiError{ .kind = ApiError::Kind::Keychain,
                            .detail = QCoreApplication::translate(
                                "Sync", "No key was stored for this connection.") };
    }
    co_return co_await m_keychain.read(id.value, true);
}

QCoro::Task<Result<Done>> Keyring::keep(domain::ConnectionId id, ApiKey key, bool memoryOnly)
{
    const QPointer<QObject> self(this);
    if (!memoryOnly) {
        const auto written = co_await cancellable(self, m_keychain.write(id.value, key));
        if (!written)
            co_return ApiError{ .kind = ApiError::Kind::Cancelled };
        if (!*written)
            co_return written->error();
        m_inMemory.remove(id);
        co_return Done{};
    }
    m_inMemory.insert(id, std::move(key));
    co_return Done{};
}

QCoro::Task<Result<Done>> Keyring::forget(domain::ConnectionId id, bool wasStored)
{
    m_inMemory.remove(id);
    if (!wasStored)
        co_return Done{};
    co_return co_await m_keychain.remove(id.value);
}

} // namespace forecourt::sync
