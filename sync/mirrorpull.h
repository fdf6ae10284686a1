// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/carstrelclient.h"
#include "storage/store.h"

#include <QObject>

#include <functional>

namespace forecourt::sync {

/// Brings customers, vehicles, statistics and posts into the mirror, one complete pass at a time.
class MirrorPull : public QObject
{
public:
    /// Which part is being fetched and how far: pages, 0 where the total is not known yet.
    using Progress = std::function<void(const QString &part, int done, int total)>;

    MirrorPull(network::CarStrelClient &client, storage::Store &store, Progress progress);

    using Outcome = QCoro::Task<std::optional<domain::ApiError>>;
    Outcome customers();
    Outcome vehicles();
    Outcome statistics();
    Outcome news();
    /// The pages that are under way still arrive; no further one is asked for.
    void stop() { m_stopped = true; }
    void start() { m_stopped = false; }

private:
    template <typename Row> struct Pass;
    template <typename Row, typename Fetch, typename Put>
    QCoro::Task<void> walk(std::shared_ptr<Pass<Row>> pass, Fetch fetch, Put put);
    template <typename Row, typename Fetch, typename Put, typename Finish>
    Outcome pull(QString part, Fetch fetch, Put put, Finish finish);

    network::CarStrelClient &m_client;
    storage::Store &m_store;
    Progress m_progress;
    bool m_stopped = false;
};

} // namespace forecourt::sync
