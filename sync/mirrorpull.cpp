// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorpull.h"

#include "await.h"
#include "listpass.h"
#include "storage/customertable.h"
#include "storage/smalltables.h"
#include "storage/vehicletable.h"

#include <QCoreApplication>
#include <QDateTime>

namespace forecourt::sync {

using domain::ApiError;
using domain::Result;

namespace {

// Pages are stored while the next ones are fetched: one transaction being written and the next one
// coming in, but answers must not pile up in memory.
constexpr int storingAtOnce = 100;

// Once is enough where the server keeps its order. Where rows are missing after that, other pages
// and then another order are tried, at most so often.
constexpr Reading readings[] = { { 100, 0 }, { 93, 0 }, { 100, 1 } };

struct Order
{
    const char *field;
    const char *direction;
};
// Oldest first: who registers meanwhile comes at the end and shifts nobody.
constexpr Order customerOrders[] = { { "createdDate", "ASC" }, { "totalSpent", "ASC" } };
constexpr Order vehicleOrders[] = { { "createdDate", "asc" }, { "name", "asc" } };

ApiError cancelled()
{
    return ApiError{ .kind = ApiError::Kind::Cancelled };
}

template <typename Row> Slice sliceOf(const network::Page<Row> &page, const PageQuestion &asked)
{
    Slice slice;
    slice.page = page.page.value_or(asked.page);
    slice.limit = qMax(1, page.limit.value_or(asked.limit));
    const int before = (slice.page - 1) * slice.limit;
    const int rows = int(page.rows.size()) + page.skipped;
    // Without a total the list goes on for as long as its pages are full.
    const int atLeast = rows >= slice.limit ? before + rows + 1 : before + rows;
    slice.total = page.total.value_or(atLeast);
    for (const Row &row : page.rows)
        slice.marks.append(qHash(row.id.value, size_t(0)));
    return slice;
}

QList<QByteArray> textsOf(const QList<network::CustomerText> &rows)
{
    QList<QByteArray> texts;
    texts.reserve(rows.size());
    for (const network::CustomerText &row : rows)
        texts.append(row.text);
    return texts;
}

} // namespace

/// What a pass over one list asks and where its rows go.
template <typename Row> struct MirrorPull::List
{
    using Answer = network::CarStrelClient::Answer<network::Page<Row>>;
    using Stored = QFuture<domain::Result<storage::TableDelta>>;

    QString part;
    std::function<Answer(PageQuestion)> fetch;
    std::function<Stored(QList<Row>, qint64, QDateTime)> put;
    std::function<Stored(qint64)> finish;
    ListFacts *facts = nullptr;
    QFuture<int> known; ///< rows in the mirror
    qint64 number = QDateTime::currentMSecsSinceEpoch();
    std::unique_ptr<ListPass> pass;
    QList<Stored> storing;
};

MirrorPull::MirrorPull(network::CarStrelClient &client, storage::Store &store, Progress progress)
    : m_client(client)
    , m_store(store)
    , m_progress(std::move(progress))
{
}

template <typename Row>
QCoro::Task<Result<Slice>> MirrorPull::readPage(List<Row> *list, PageQuestion asked)
{
    const QPointer<QObject> self(this);
    if (m_stopped)
        co_return cancelled();
    auto page = co_await cancellable(self, list->fetch(asked));
    if (!page)
        co_return cancelled();
    if (!*page)
        co_return page->error();
    auto &answer = page->value();
    Slice slice = sliceOf(answer, asked);
    // As old as the question: an edit that was sent meanwhile is newer than the answer.
    list->storing.append(list->put(std::move(answer.rows), list->number, answer.sentAt));
    if (list->storing.size() > storingAtOnce) {
        const auto stored = co_await cancellable(self, list->storing.takeFirst());
        if (!stored)
            co_return cancelled();
        if (!*stored)
            co_return stored->error();
    }
    co_return slice;
}

template <typename Row> void MirrorPull::prepare(List<Row> *list)
{
    const auto read = [this, list](PageQuestion asked) { return readPage<Row>(list, asked); };
    const auto tell = [this, list](int done, int total) { m_progress(list->part, done, total); };
    list->pass = std::make_unique<ListPass>(read, tell);
}

/// Until every row that is sure to be there was seen, or it is clear that this cannot be had.
template <typename Row> MirrorPull::Outcome MirrorPull::readAll(List<Row> *list)
{
    const QPointer<QObject> self(this);
    int expected = list->facts->total;
    const auto known = co_await cancellable(self, list->known);
    if (!known)
        co_return cancelled();
    if (expected < 0)
        expected = *known;
    for (const auto &reading : readings) {
        auto running = list->pass->run(reading, expected);
        const auto error = co_await std::move(running);
        if (error)
            co_return error;
        if (list->pass->isComplete())
            break;
        expected = list->pass->total();
    }
    co_return std::nullopt;
}

template <typename Row> MirrorPull::Outcome MirrorPull::storeAll(List<Row> *list)
{
    const QPointer<QObject> self(this);
    std::optional<ApiError> error;
    while (!list->storing.isEmpty()) {
        const auto stored = co_await cancellable(self, list->storing.takeFirst());
        if (!stored)
            co_return cancelled();
        if (!*stored && !error)
            error = stored->error();
    }
    co_return error;
}

template <typename Row> MirrorPull::Outcome MirrorPull::pull(std::unique_ptr<List<Row>> list)
{
    const QPointer<QObject> self(this);
    ++m_begun;
    m_progress(list->part, 0, 0);
    prepare<Row>(list.get());
    auto reading = readAll<Row>(list.get());
    const auto error = co_await std::move(reading);
    if (!self)
        co_return cancelled();
    auto storing = storeAll<Row>(list.get());
    const auto notStored = co_await std::move(storing);
    if (!self)
        co_return cancelled();
    if (error || notStored)
        co_return error ? error : notStored;
    list->facts->total = list->pass->total();
    list->facts->seen = list->pass->seen();
    list->facts->isCertain = list->pass->isCertain();
    // A pass that knows that it missed some counts nobody as missed.
    if (!list->pass->isComplete())
        co_return std::nullopt;
    const auto finished = co_await cancellable(self, list->finish(list->number));
    if (!finished)
        co_return cancelled();
    if (!*finished)
        co_return finished->error();
    co_return std::nullopt;
}

void MirrorPull::start()
{
    m_stopped = false;
    m_begun = 0;
}

std::optional<int> MirrorPull::pagesToCome() const
{
    if (m_begun > 1)
        return 0;
    if (m_customers.total < 0)
        return std::nullopt;
    return ListPass::requestsFor(m_customers.total);
}

MirrorPull::Outcome MirrorPull::customers()
{
    auto list = std::make_unique<List<network::CustomerText>>();
    list->part = QCoreApplication::translate("Sync", "Customers");
    list->facts = &m_customers;
    list->known = m_store.customers().count();
    list->fetch = [this](PageQuestion asked) {
        network::CustomersRequest request;
        request.page = asked.page;
        request.limit = asked.limit;
        request.sortBy = QString::fromLatin1(customerOrders[asked.order].field);
        request.sortOrder = QString::fromLatin1(customerOrders[asked.order].direction);
        return m_client.customerRows(request);
    };
    list->put = [this](const QList<network::CustomerText> &rows, qint64 pass, QDateTime at) {
        return m_store.customers().putRows(textsOf(rows), network::CarStrelClient::customerFromRow,
                                           pass, at);
    };
    list->finish = [this](qint64 pass) { return m_store.customers().finishPass(pass); };
    return pull<network::CustomerText>(std::move(list));
}

MirrorPull::Outcome MirrorPull::vehicles()
{
    auto list = std::make_unique<List<domain::Vehicle>>();
    list->part = QCoreApplication::translate("Sync", "Vehicles");
    list->facts = &m_vehicles;
    list->known = m_store.vehicles().count();
    list->fetch = [this](PageQuestion asked) {
        network::VehiclesRequest request;
        request.page = asked.page;
        request.limit = asked.limit;
        request.sort = QString::fromLatin1(vehicleOrders[asked.order].field);
        request.order = QString::fromLatin1(vehicleOrders[asked.order].direction);
        return m_client.vehicles(request);
    };
    list->put = [this](QList<domain::Vehicle> rows, qint64 pass, QDateTime at) {
        return m_store.vehicles().putPage(std::move(rows), pass, at);
    };
    list->finish = [this](qint64 pass) { return m_store.vehicles().finishPass(pass); };
    return pull<domain::Vehicle>(std::move(list));
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
