// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontest.h"

#include <QCoreApplication>

namespace forecourt::sync {

using domain::ApiError;
using domain::Result;

namespace {

using Client = network::CarStrelClient;
using Probe = QCoro::Task<std::optional<ApiError>>;
constexpr auto priority = network::Priority::Action;

template <typename T> Probe outcomeOf(Client::Answer<T> call)
{
    const auto answer = co_await std::move(call);
    if (answer)
        co_return std::nullopt;
    co_return answer.error();
}

Probe probeBrands(Client &client)
{
    return outcomeOf(client.brands(1, 1, priority));
}
Probe probeVehicles(Client &client)
{
    return outcomeOf(client.vehicles({ .page = 1, .limit = 1 }, priority));
}
Probe probeCustomers(Client &client)
{
    return outcomeOf(client.customers({ .page = 1, .limit = 1 }, priority));
}
Probe probeStatistics(Client &client)
{
    return outcomeOf(client.vehicleStats(priority));
}
Probe probeNews(Client &client)
{
    return outcomeOf(client.blogs(1, 1, priority));
}

/// The first is what the document advises to try a connection with.
constexpr struct
{
    EndpointGroup group;
    Probe (*probe)(Client &);
} probes[] = {
    { EndpointGroup::Catalogue, probeBrands },    { EndpointGroup::Vehicles, probeVehicles },
    { EndpointGroup::Customers, probeCustomers }, { EndpointGroup::Statistics, probeStatistics },
    { EndpointGroup::News, probeNews },
};

// Newest first, then oldest first: a dealership that lost either end still matches.
constexpr const char *bothEnds[] = { "DESC", "ASC" };

/// An error that has nothing to do with one group of endpoints.
bool concernsEverything(const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Network:
    case Kind::Timeout:
    case Kind::Certificate:
    case Kind::Insecure:
    case Kind::Unauthorized:
    case Kind::Redirected:
    case Kind::Malformed:
    case Kind::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace

QString groupText(EndpointGroup group)
{
    switch (group) {
    case EndpointGroup::Catalogue:
        return QCoreApplication::translate("Sync", "Catalogue");
    case EndpointGroup::Vehicles:
        return QCoreApplication::translate("Sync", "Inventory");
    case EndpointGroup::Customers:
        return QCoreApplication::translate("Sync", "Customers");
    case EndpointGroup::Statistics:
        return QCoreApplication::translate("Sync", "Dashboard");
    case EndpointGroup::News:
        return QCoreApplication::translate("Sync", "News");
    }
    return {};
}

QString ConnectionReport::summary() const
{
    if (error) {
        if (error->kind == ApiError::Kind::NotFound || error->kind == ApiError::Kind::Malformed) {
            return QCoreApplication::translate(
                "Sync", "This address answers, but not as the CarStrel API does. Is it right?");
        }
        return error->explanation();
    }
    QStringList lacking;
    for (const auto &line : lines) {
        if (line.error)
            lacking.append(groupText(line.group));
    }
    if (lacking.isEmpty()) {
        return QCoreApplication::translate(
            "Sync",
            "The key works and may read everything. What it may change is not known "
            "until it is tried.");
    }
    return QCoreApplication::translate(
               "Sync", "The key works, but these pages will lack data: %1. Check its scopes.")
        .arg(lacking.join(QStringLiteral(", ")));
}

QCoro::Task<ConnectionReport> testConnection(std::shared_ptr<network::Transport> transport)
{
    Client client(*transport);
    ConnectionReport report;
    for (const auto &probe : probes) {
        const auto error = co_await probe.probe(client);
        const bool isFirst = report.lines.isEmpty();
        if (error
            && (concernsEverything(*error)
                || (isFirst && error->kind == ApiError::Kind::NotFound))) {
            report.error = error;
            co_return report;
        }
        report.lines.append({ probe.group, error });
    }
    co_return report;
}

QCoro::Task<Result<std::optional<bool>>>
knowsCustomers(std::shared_ptr<network::Transport> transport, QSet<domain::CustomerId> known)
{
    Client client(*transport);
    bool sawAny = false;
    for (const char *order : bothEnds) {
        network::CustomersRequest request;
        request.sortBy = QStringLiteral("createdDate");
        request.sortOrder = QString::fromLatin1(order);
        const auto page = co_await client.customers(request, priority);
        if (!page)
            co_return page.error();
        for (const auto &customer : page->rows) {
            sawAny = true;
            if (known.contains(customer.id))
                co_return std::optional(true);
        }
    }
    if (!sawAny || known.isEmpty())
        co_return std::optional<bool>();
    co_return std::optional(false);
}

} // namespace forecourt::sync
