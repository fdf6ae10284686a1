// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "looktable.h"
#include "network/carstrelclient.h"
#include "storage/store.h"
#include "sync/status.h"

#include <QObject>

#include <functional>

namespace forecourt::sync {

class MirrorPull;

/// Between two passes: the few questions that notice what changed, and more only where it did.
class LookRound : public QObject
{
public:
    /// Whether the key may read a part, or is to be asked again.
    using MayRead = std::function<bool(Part)>;
    LookRound(network::CarStrelClient &client, storage::Store &store, MirrorPull &pull,
              MayRead mayRead);

    using Outcome = QCoro::Task<std::optional<domain::ApiError>>;
    /// Several of them must not run side by side.
    Outcome run();
    /// The server's figures changed by more than was found: only a pass can find the rest.
    bool wantsPass() const { return m_wantsPass; }
    /// After a complete pass: what the figures still differ by is how the server counts.
    QCoro::Task<void> settle();

private:
    /// By how much the server's summary is ahead of what the mirror adds up to.
    struct Gap
    {
        int customers = 0;
        int transactions = 0;
        qint64 revenue = 0;
        friend bool operator==(const Gap &, const Gap &) = default;
    };
    QCoro::Task<std::optional<Gap>> measure();
    Outcome readStatistics();
    Outcome lookAtCustomers(std::optional<domain::CustomerStats> before);
    Outcome lookAtVehicles(std::optional<domain::VehicleStats> before);
    Outcome readFirst(const LookRow *row);
    Outcome readNewestVehicles();

    network::CarStrelClient &m_client;
    storage::Store &m_store;
    MirrorPull &m_pull;
    MayRead m_mayRead;
    std::optional<Gap> m_settled;
    bool m_wantsPass = false;
};

} // namespace forecourt::sync
