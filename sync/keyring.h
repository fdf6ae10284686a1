// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "network/keychain.h"

#include <QHash>
#include <QObject>

namespace forecourt::sync {

/// The keys that this process uses: from the environment, for this session only, or from the
/// keychain.
class Keyring : public QObject
{
public:
    explicit Keyring(network::ApiKey environmentKey);

    QCoro::Task<domain::Result<network::ApiKey>> key(domain::ConnectionId id, bool wasStored);
    QCoro::Task<domain::Result<domain::Done>> keep(domain::ConnectionId id, network::ApiKey key,
                                                   bool memoryOnly);
    bool hasInMemory(const domain::ConnectionId &id) const { return m_inMemory.contains(id); }
    QCoro::Task<domain::Result<domain::Done>> forget(domain::ConnectionId id, bool wasStored);

private:
    network::ApiKey m_environmentKey;
    QHash<domain::ConnectionId, network::ApiKey> m_inMemory;
    network::Keychain m_keychain;
};

} // namespace forecourt::sync
