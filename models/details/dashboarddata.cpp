// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboarddata.h"

#include "details/dashboardfigures.h"
#include "domain/whenanswered.h"
#include "storage/customertable.h"
#include "storage/smalltables.h"
#include "storage/store.h"
#include "storage/vehicletable.h"

#include <QTimer>

namespace forecourt::models {

namespace {
constexpr int refreshAfter = 800; // ms: figures may lag behind a running sync
}

struct DashboardData::Private
{
    DashboardData *q;
    storage::Store &store;
    Formatting formatting;
    Figures figures;
    int missing = 0; ///< parts that were not read yet
    bool loaded = false;
    QList<Tile> tiles;
    QList<Series> series;
    QTimer timer{};

    template <typename T, typename Take> void read(const QFuture<T> &future, Take take)
    {
        ++missing;
        domain::whenEnded(future, q, [this, take](std::optional<T> value) {
            if (value)
                take(*std::move(value));
            if (--missing == 0)
                build();
        });
    }
    void readAll();
    void build();
};

DashboardData::DashboardData(storage::Store &store, const Formatting &formatting, QObject *parent)
    : QObject(parent)
    , d(new Private{ this, store, formatting, {} })
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, &DashboardData::refresh);
    const auto later = [this] {
        if (!d->timer.isActive())
            d->timer.start(refreshAfter);
    };
    connect(&store.statistics(), &storage::StatisticsTable::changed, this, later);
    connect(&store.customers(), &storage::CustomerTable::changed, this, later);
    connect(&store.vehicles(), &storage::VehicleTable::changed, this, later);
    d->timer.start(0);
}

DashboardData::~DashboardData() = default;

void DashboardData::refresh()
{
    if (d->missing > 0) {
        d->timer.start(refreshAfter);
        return;
    }
    d->readAll();
}

void DashboardData::Private::readAll()
{
    read(store.statistics().vehicles(), [this](const std::optional<domain::VehicleStats> &stats) {
        figures.serverVehicles = stats;
    });
    read(store.statistics().customers(), [this](const std::optional<domain::CustomerStats> &stats) {
        figures.serverCustomers = stats;
    });
    read(store.vehicles().computedStats(),
         [this](const domain::VehicleStats &stats) { figures.mirrorVehicles = stats; });
    read(store.customers().computedStats(),
         [this](const domain::CustomerStats &stats) { figures.mirrorCustomers = stats; });
    read(store.vehicles().facets(),
         [this](const storage::VehicleFacets &facets) { figures.ageing = facets.ageing; });
    auto stock = std::make_shared<Stock>();
    read(store.vehicles().forEach({},
                                  [stock](const QList<storage::VehicleRow> &rows) {
                                      stock->add(rows);
                                      return true;
                                  }),
         [this, stock](const domain::Result<domain::Done> &) { figures.stock = *stock; });
}

void DashboardData::Private::build()
{
    tiles = tilesOf(figures, formatting);
    series = models::seriesOf(figures, formatting);
    loaded = true;
    emit q->changed();
}

bool DashboardData::isLoaded() const
{
    return d->loaded;
}

bool DashboardData::hasServerFigures() const
{
    return d->figures.serverVehicles || d->figures.serverCustomers;
}

QDateTime DashboardData::asOf() const
{
    const QDateTime vehicles =
        d->figures.serverVehicles ? d->figures.serverVehicles->asOf : QDateTime();
    const QDateTime customers =
        d->figures.serverCustomers ? d->figures.serverCustomers->asOf : QDateTime();
    if (!vehicles.isValid() || !customers.isValid())
        return vehicles.isValid() ? vehicles : customers;
    return qMin(vehicles, customers);
}

const QList<Tile> &DashboardData::tiles() const
{
    return d->tiles;
}

const QList<Series> &DashboardData::series() const
{
    return d->series;
}

Series DashboardData::seriesOf(const QString &id) const
{
    for (const Series &series : std::as_const(d->series)) {
        if (series.id == id)
            return series;
    }
    return {};
}

void DashboardData::setFormatting(const Formatting &formatting)
{
    d->formatting = formatting;
    if (d->loaded)
        d->build();
}

} // namespace forecourt::models
