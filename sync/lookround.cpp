// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookround.h"

#include "await.h"
#include "mirrorpull.h"
#include "storage/customertable.h"
#include "storage/smalltables.h"
#include "storage/vehicletable.h"

namespace forecourt::sync {

using domain::ApiError;

namespace {

ApiError cancelled()
{
    return ApiError{ .kind = ApiError::Kind::Cancelled };
}

/// What a key may not read does not keep the rest from being looked at.
bool endsLook(const std::optional<ApiError> &error)
{
    return error && error->kind != ApiError::Kind::Forbidden;
}

qint64 hundredths(const std::optional<domain::Amount> &amount)
{
    return amount ? amount->hundredths : 0;
}

} // namespace

LookRound::LookRound(network::CarStrelClient &client, storage::Store &store, MirrorPull &pull,
                     MayRead mayRead)
    : m_client(client)
    , m_store(store)
    , m_pull(pull)
    , m_mayRead(std::move(mayRead))
{
}

LookRound::Outcome LookRound::run()
{
    const QPointer<QObject> self(this);
    m_pull.start(); // whoever stopped the pass before did not mean this
    const auto customersBefore = co_await cancellable(self, m_store.statistics().customers());
    if (!customersBefore)
        co_return cancelled();
    const auto vehiclesBefore = co_await cancellable(self, m_store.statistics().vehicles());
    if (!vehiclesBefore)
        co_return cancelled();
    auto summing = readStatistics();
    const auto summed = co_await cancellable(self, std::move(summing));
    if (!summed || endsLook(*summed))
        co_return summed ? *summed : cancelled();
    auto vehicles = lookAtVehicles(*vehiclesBefore);
    const auto vehiclesSeen = co_await cancellable(self, std::move(vehicles));
    if (!vehiclesSeen || endsLook(*vehiclesSeen))
        co_return vehiclesSeen ? *vehiclesSeen : cancelled();
    auto customers = lookAtCustomers(*customersBefore);
    const auto customersSeen = co_await cancellable(self, std::move(customers));
    if (!customersSeen || endsLook(*customersSeen))
        co_return customersSeen ? *customersSeen : cancelled();
    auto measuring = measure();
    const auto gap = co_await cancellable(self, std::move(measuring));
    if (!gap)
        co_return cancelled();
    if (*gap && !m_settled && (*gap)->customers == 0)
        m_settled = **gap;
    m_wantsPass = *gap && (!m_settled || *m_settled != **gap);
    co_return std::nullopt;
}

QCoro::Task<void> LookRound::settle()
{
    const QPointer<QObject> self(this);
    auto measuring = measure();
    const auto gap = co_await cancellable(self, std::move(measuring));
    if (!gap || !*gap)
        co_return;
    m_settled = **gap;
    m_wantsPass = false;
}

QCoro::Task<std::optional<LookRound::Gap>> LookRound::measure()
{
    const QPointer<QObject> self(this);
    const auto server = co_await cancellable(self, m_store.statistics().customers());
    if (!server || !*server)
        co_return std::nullopt;
    const auto ours = co_await cancellable(self, m_store.customers().computedStats());
    if (!ours)
        co_return std::nullopt;
    Gap gap;
    gap.customers = (*server)->totalCustomers.value_or(0) - ours->totalCustomers.value_or(0);
    gap.transactions =
        (*server)->totalTransactions.value_or(0) - ours->totalTransactions.value_or(0);
    gap.revenue = hundredths((*server)->totalRevenue) - hundredths(ours->totalRevenue);
    co_return std::optional<Gap>(gap);
}

LookRound::Outcome LookRound::readStatistics()
{
    if (!m_mayRead(Part::Statistics))
        co_return std::nullopt;
    auto reading = m_pull.statistics();
    co_return co_await std::move(reading);
}

LookRound::Outcome LookRound::lookAtVehicles(std::optional<domain::VehicleStats> before)
{
    const QPointer<QObject> self(this);
    if (!m_mayRead(Part::Vehicles))
        co_return std::nullopt;
    const auto count = co_await cancellable(self, m_store.vehicles().count());
    if (!count)
        co_return cancelled();
    const auto now = co_await cancellable(self, m_store.statistics().vehicles());
    if (!now)
        co_return cancelled();
    bool isNews = !before || !*now;
    if (!isNews) {
        before->asOf = (*now)->asOf;
        isNews = *before != **now;
    }
    const bool all = isNews || isReadWhole(*count, wholeVehiclePages);
    auto reading = all ? m_pull.vehicles() : readNewestVehicles();
    const auto error = co_await cancellable(self, std::move(reading));
    co_return error ? *error : cancelled();
}

LookRound::Outcome LookRound::lookAtCustomers(std::optional<domain::CustomerStats> before)
{
    const QPointer<QObject> self(this);
    if (!m_mayRead(Part::Customers))
        co_return std::nullopt;
    const auto count = co_await cancellable(self, m_store.customers().count());
    if (!count)
        co_return cancelled();
    if (isReadWhole(*count, wholeCustomerPages)) {
        auto reading = m_pull.customers();
        const auto error = co_await cancellable(self, std::move(reading));
        co_return error ? *error : cancelled();
    }
    const auto now = co_await cancellable(self, m_store.statistics().customers());
    if (!now)
        co_return cancelled();
    for (const auto &row : lookRows) {
        if (!hasChanged(row.watch, before, *now))
            continue;
        auto reading = readFirst(&row);
        const auto error = co_await cancellable(self, std::move(reading));
        if (!error || *error)
            co_return error ? *error : cancelled();
    }
    co_return std::nullopt;
}

/// The first page of an order, and the next ones for as long as every row was news.
LookRound::Outcome LookRound::readFirst(const LookRow *row)
{
    const QPointer<QObject> self(this);
    network::CustomersRequest request;
    request.limit = rowsPerPage;
    request.sortBy = QString::fromLatin1(row->sortBy);
    request.sortOrder = QStringLiteral("DESC");
    for (; request.page <= lookPagesAtMost; ++request.page) {
        auto page = co_await cancellable(self, m_client.customers(request));
        if (!page)
            co_return cancelled();
        if (!*page)
            co_return page->error();
        auto &read = page->value();
        const qsizetype rows = read.rows.size();
        auto put = m_store.customers().putPage(std::move(read.rows), 0, read.sentAt);
        const auto stored = co_await cancellable(self, std::move(put));
        if (!stored)
            co_return cancelled();
        if (!*stored)
            co_return stored->error();
        const auto &delta = stored->value();
        if (delta.inserted.size() + delta.updated.size() < rows || rows < rowsPerPage)
            co_return std::nullopt;
    }
    co_return std::nullopt;
}

LookRound::Outcome LookRound::readNewestVehicles()
{
    const QPointer<QObject> self(this);
    network::VehiclesRequest request;
    request.limit = rowsPerPage;
    request.sort = QStringLiteral("createdDate");
    request.order = QStringLiteral("desc");
    auto page = co_await cancellable(self, m_client.vehicles(request));
    if (!page)
        co_return cancelled();
    if (!*page)
        co_return page->error();
    auto &read = page->value();
    auto put = m_store.vehicles().putPage(std::move(read.rows), 0, read.sentAt);
    const auto stored = co_await cancellable(self, std::move(put));
    if (!stored)
        co_return cancelled();
    if (!*stored)
        co_return stored->error();
    co_return std::nullopt;
}

} // namespace forecourt::sync
