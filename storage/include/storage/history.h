// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/money.h"
#include "domain/statistics.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

#include <memory>

namespace forecourt::storage {

/// A value that was observed at a time; only changes are kept.
struct Observation
{
    QDateTime at;
    double value = 0;
};

/// A listing that we fetched deliberately, which the server counted as a public view.
struct ListingView
{
    domain::VehicleId vehicle;
    QDateTime at;
    int place = 0; ///< the how manieth of this listing

    friend bool operator==(const ListingView &, const ListingView &) = default;
};

/// What cannot be fetched again: prices and statistics as they were. Written by the tables of
/// the mirror when a server's value differs from the one before.
class History : public QObject
{
    Q_OBJECT
public:
    struct Private;
    explicit History(std::shared_ptr<Private> d);
    ~History() override;

    /// Oldest first; values are Amount numbers.
    QFuture<QList<Observation>> prices(domain::VehicleId id);
    /// A figure of the statistics by name: "customers.total", ".vip", ".revenue", ".averageSpent",
    /// ".transactions", ".averageLeadScore", ".newLast30Days", ".segment.<key>"; "vehicles.total",
    /// ".available", ".listingType.<key>", ".bodyType.<name>", ".brand.<name>".
    QFuture<QList<Observation>> figure(QString name, QDateTime since);
    /// Deliberate views counted by us, newest first.
    QFuture<QList<QDateTime>> views(domain::VehicleId id);
    void addView(domain::VehicleId id, QDateTime at);
    QFuture<int> viewsSince(QDateTime since);
    /// Of all listings, newest first.
    QFuture<QList<ListingView>> latestViews(int atMost);

signals:
    void viewAdded(const forecourt::domain::VehicleId &id);

private:
    std::shared_ptr<Private> d;
};

} // namespace forecourt::storage
