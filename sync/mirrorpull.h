// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/carstrelclient.h"
#include "storage/store.h"

#include <QObject>

#include <functional>
#include <memory>

namespace forecourt::sync {

struct PageQuestion;
struct Slice;

/// How the last complete reading of a list ended.
struct ListFacts
{
    int total = -1; ///< by the server's word; -1: not read yet
    int seen = 0; ///< different rows that it gave
    bool isCertain = false; ///< nothing can have slipped through between its pages
    bool isComplete() const { return isCertain && seen >= total; }
};

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
    const ListFacts &customerFacts() const { return m_customers; }
    const ListFacts &vehicleFacts() const { return m_vehicles; }
    /// Pages of the lists that this pass has not begun; nothing where their length is not known.
    std::optional<int> pagesToCome() const;
    /// The pages that are under way still arrive; no further one is asked for.
    void stop() { m_stopped = true; }
    void start();
    bool isStopped() const { return m_stopped; }

private:
    template <typename Row> struct List;
    template <typename Row>
    QCoro::Task<domain::Result<Slice>> readPage(List<Row> *list, PageQuestion asked);
    template <typename Row> void prepare(List<Row> *list);
    template <typename Row> Outcome readAll(List<Row> *list);
    template <typename Row> Outcome storeAll(List<Row> *list);
    template <typename Row> Outcome pull(std::unique_ptr<List<Row>> list);

    network::CarStrelClient &m_client;
    storage::Store &m_store;
    Progress m_progress;
    ListFacts m_customers, m_vehicles;
    int m_begun = 0; ///< lists of this pass
    bool m_stopped = false;
};

} // namespace forecourt::sync
