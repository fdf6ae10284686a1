// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorpull.h"

#include "await.h"
#include "storage/customertable.h"
#include "storage/smalltables.h"
#include "storage/vehicletable.h"

#include <QCoreApplication>
#include <QDateTime>

namespace forecourt::sync {

using domain::ApiError;

namespace {

// As many as the transport sends at once; more would only wait there.
constexpr int pagesAtOnce = 6;
constexpr int rowsPerPage = 100;
// A page is stored while the next ones are fetched, but answers must not pile up in memory.
constexpr int storingAtOnce = 24;

ApiError cancelled()
{
    return ApiError{ .kind = ApiError::Kind::Cancelled };
}

} // namespace

/// The state that the walkers of one pass share.
template <typename Row> struct MirrorPull::Pass
{
    QString part;
    qint64 number = 0;
    int nextPage = 2;
    int pages = 0;
    int done = 0;
    std::optional<ApiError> error;
    QList<QFuture<domain::Result<storage::TableDelta>>> storing;
};

MirrorPull::MirrorPull(network::CarStrelClient &client, storage::Store &store, Progress progress)
    : m_client(client)
    , m_store(store)
    , m_progress(std::move(progress))
{
}

/// Takes the next page until there is none; several of these run side by side.
template <typename Row, typename Fetch, typename Put>
QCoro::Task<void> MirrorPull::walk(std::shared_ptr<Pass<Row>> pass, Fetch fetch, Put put)
{
    const QPointer<QObject> self(this);
    while (!m_stopped && !pass->error && pass->nextPage <= pass->pages) {
        // As old as the question: an edit that was sent meanwhile is newer than the answer.
        const auto asked = QDateTime::currentDateTimeUtc();
        auto page = co_await cancellable(self, fetch(pass->nextPage++));
        if (!page)
            co_return;
        if (!*page) {
            pass->error = page->error();
            co_return;
        }
        auto &answer = page->value();
        // The list may have grown while it was read.
        pass->pages = qMax(pass->pages, answer.totalPages.value_or(pass->pages));
        pass->storing.append(put(std::move(answer.rows), pass->number, asked));
        m_progress(pass->part, ++pass->done, pass->pages);
        if (pass->storing.size() > storingAtOnce) {
            const auto stored = co_await cancellable(self, pass->storing.takeFirst());
            if (!stored)
                co_return;
            if (!*stored)
                pass->error = stored->error();
        }
    }
}

template <typename Row, typename Fetch, typename Put, typename Finish>
MirrorPull::Outcome MirrorPull::pull(QString part, Fetch fetch, Put put, Finish finish)
{
    const QPointer<QObject> self(this);
    auto pass = std::make_shared<Pass<Row>>();
    pass->part = part;
    pass->number = QDateTime::currentMSecsSinceEpoch();
    m_progress(part, 0, 0);

    const auto asked = QDateTime::currentDateTimeUtc();
    auto first = co_await cancellable(self, fetch(1));
    if (!first)
        co_return cancelled();
    if (!*first)
        co_return first->error();
    const auto &page = first->value();
    const int limit = qMax(1, page.limit.value_or(rowsPerPage));
    pass->pages = page.totalPages.value_or((page.total.value_or(0) + limit - 1) / limit);
    pass->storing.append(put(page.rows, pass->number, asked));
    m_progress(part, pass->done = 1, pass->pages);

    std::vector<QCoro::Task<void>> walkers;
    for (int i = 0; i < pagesAtOnce; ++i)
        walkers.push_back(walk<Row>(pass, fetch, put));
    for (auto &walker : walkers) {
        co_await std::move(walker);
        if (!self)
            co_return cancelled();
    }
    while (!pass->storing.isEmpty()) {
        const auto stored = co_await cancellable(self, pass->storing.takeFirst());
        if (!stored)
            co_return cancelled();
        if (!*stored && !pass->error)
            pass->error = stored->error();
    }
    if (pass->error)
        co_return pass->error;
    if (m_stopped)
        co_return cancelled();
    const auto finished = co_await cancellable(self, finish(pass->number));
    if (!finished)
        co_return cancelled();
    if (!*finished)
        co_return finished->error();
    co_return std::nullopt;
}

MirrorPull::Outcome MirrorPull::customers()
{
    auto fetch = [this](int page) {
        network::CustomersRequest request;
        request.page = page;
        request.limit = rowsPerPage;
        // Oldest first: who registers meanwhile comes at the end and shifts nobody.
        request.sortBy = QStringLiteral("createdDate");
        request.sortOrder = QStringLiteral("ASC");
        return m_client.customers(request);
    };
    auto put = [this](QList<domain::Customer> rows, qint64 pass, QDateTime at) {
        return m_store.customers().putPage(std::move(rows), pass, at);
    };
    auto finish = [this](qint64 pass) { return m_store.customers().finishPass(pass); };
    return pull<domain::Customer>(QCoreApplication::translate("Sync", "Customers"), fetch, put,
                                  finish);
}

MirrorPull::Outcome MirrorPull::vehicles()
{
    auto fetch = [this](int page) {
        network::VehiclesRequest request;
        request.page = page;
        request.limit = rowsPerPage;
        request.sort = QStringLiteral("createdDate");
        request.order = QStringLiteral("asc");
        return m_client.vehicles(request);
    };
    auto put = [this](QList<domain::Vehicle> rows, qint64 pass, QDateTime at) {
        return m_store.vehicles().putPage(std::move(rows), pass, at);
    };
    auto finish = [this](qint64 pass) { return m_store.vehicles().finishPass(pass); };
    return pull<domain::Vehicle>(QCoreApplication::translate("Sync", "Vehicles"), fetch, put,
                                 finish);
}

MirrorPull::Outcome MirrorPull::statistics()
{
    const QPointer<QObject> self(this);
    m_progress(QCoreApplication::translate("Sync", "Statistics"), 0, 0);
    auto vehicleTask = m_client.vehicleStats();
    auto customerTask = m_client.customerStats();
    const auto vehicles = co_await cancellable(self, std::move(vehicleTask));
    if (!vehicles)
        co_return cancelled();
    if (*vehicles)
        m_store.statistics().put(vehicles->value());
    const auto customers = co_await cancellable(self, std::move(customerTask));
    if (!customers)
        co_return cancelled();
    if (*customers)
        m_store.statistics().put(customers->value());
    if (!*vehicles)
        co_return vehicles->error();
    if (!*customers)
        co_return customers->error();
    co_return std::nullopt;
}

MirrorPull::Outcome MirrorPull::news()
{
    const QPointer<QObject> self(this);
    QList<domain::BlogPost> posts;
    int pages = 1;
    for (int page = 1; page <= pages; ++page) {
        auto answer = co_await cancellable(self, m_client.blogs(page));
        if (!answer)
            co_return cancelled();
        if (!*answer)
            co_return answer->error();
        posts += answer->value().rows;
        pages = qBound(1, answer->value().totalPages.value_or(1), 50);
    }
    const auto stored = co_await cancellable(self, m_store.posts().replace(posts));
    if (!stored)
        co_return cancelled();
    if (!*stored)
        co_return stored->error();
    co_return std::nullopt;
}

} // namespace forecourt::sync
