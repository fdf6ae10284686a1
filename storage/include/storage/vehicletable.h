// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/statistics.h"
#include "domain/vehicle.h"
#include "domain/vehiclequery.h"
#include "storage/answers.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace forecourt::storage {

struct VehicleRow
{
    qint64 row = 0;
    domain::Vehicle vehicle; ///< `source` only from find() and forEach()
    bool noLongerListed = false;
    QDateTime seenAt;
};

/// How many listings there are of each kind, for the filters.
struct VehicleFacets
{
    int total = 0;
    domain::Amount totalPrice; ///< of those for sale whose price is known
    domain::Breakdown listingTypes; ///< canonical spelling
    domain::Breakdown statuses, fuels, transmissions; ///< canonical spelling
    domain::Breakdown colours, bodyTypes, brands; ///< as shown
    domain::Breakdown ageing; ///< "0–15", "16–30", "31–45", "46–60", "61–90", "90+" in that order
    std::optional<int> minYear, maxYear;
    std::optional<domain::Amount> minPrice, maxPrice;
};

/// Listings in the mirror.
class VehicleTable : public QObject
{
    Q_OBJECT
public:
    struct Private;
    explicit VehicleTable(std::shared_ptr<Private> d);
    ~VehicleTable() override;

    QFuture<FirstRows<VehicleRow>> first(domain::VehicleQuery query, int count, quintptr asker);
    QFuture<RowIds> ids(domain::VehicleQuery query, quintptr asker);
    QFuture<QList<VehicleRow>> rows(RowIds ids);
    QFuture<std::optional<VehicleRow>> find(domain::VehicleId id);
    QFuture<VehicleFacets> facets();
    QFuture<domain::VehicleStats> computedStats();
    /// Listings whose body type and price fit a customer's preferences, best first.
    QFuture<QList<VehicleRow>> matching(QStringList bodyTypes, std::optional<domain::Amount> min,
                                        std::optional<domain::Amount> max, int atMost);
    QFuture<domain::Result<domain::Done>>
    forEach(domain::VehicleQuery query, std::function<bool(const QList<VehicleRow> &)> batch);

    QFuture<domain::Result<TableDelta>> putPage(QList<domain::Vehicle> rows, qint64 pass,
                                                QDateTime receivedAt);
    QFuture<domain::Result<TableDelta>> finishPass(qint64 pass);
    QFuture<int> count();

signals:
    void changed(const forecourt::storage::TableDelta &delta);

private:
    std::shared_ptr<Private> d;
};

} // namespace forecourt::storage
