// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vehicledetail.h"

#include "details/matching.h"
#include "domain/whenanswered.h"
#include "models/testdrivemodel.h"
#include "storage/customertable.h"
#include "storage/history.h"
#include "storage/store.h"
#include "storage/vehicletable.h"

#include <QTimer>

#include <atomic>

namespace forecourt::models {

namespace {

constexpr int reloadAfter = 120; // ms: a sync tells of many pages a second
constexpr int lookAfter = 400; // ms: nobody looks through customers while walking the list
constexpr int mostLookedAt = 4000; // by lead score; the reader also answers keystrokes
constexpr int mostNamed = 20;

struct Shown
{
    bool loaded = false;
    bool missing = false;
    storage::VehicleRow row;
    QList<PricePoint> prices;
    QList<QDateTime> views;
    InterestedCustomers interested;
};

/// Filled on the reader's thread, read after the future has answered.
struct Look
{
    domain::Vehicle vehicle;
    std::atomic_bool stopped = false;
    int seen = 0;
    InterestedCustomers found;

    bool take(const QList<storage::CustomerRow> &rows)
    {
        for (const storage::CustomerRow &row : rows) {
            if (stopped || ++seen > mostLookedAt)
                return false;
            const domain::Customer &customer = row.customer;
            if (row.noLongerListed || !customer.preferences
                || !fits(vehicle, *customer.preferences))
                continue;
            ++found.count;
            if (found.first.size() < mostNamed)
                found.first.append({ customer.id, customer.displayName(), customer.email });
        }
        return true;
    }
};

} // namespace

struct VehicleDetail::Private
{
    VehicleDetail *q;
    storage::Store &store;
    TestDriveModel &drives;
    domain::VehicleId id;
    quint64 turn = 0;
    Shown shown{};
    QTimer reloadTimer{}, lookTimer{};
    std::shared_ptr<Look> look{};

    template <typename T, typename Take> void ask(const QFuture<T> &future, Take take)
    {
        domain::whenAnswered(future, q, [this, asked = turn, take](T value) {
            if (asked != turn)
                return;
            take(std::move(value));
            emit q->changed();
        });
    }

    void reload();
    void take(std::optional<storage::VehicleRow> found);
    void lookForCustomers();
    void stopLooking();
    void follow();
};

VehicleDetail::VehicleDetail(storage::Store &store, TestDriveModel &drives, QObject *parent)
    : QObject(parent)
    , d(new Private{ this, store, drives, {}, 0 })
{
    d->reloadTimer.setSingleShot(true);
    d->reloadTimer.setInterval(reloadAfter);
    connect(&d->reloadTimer, &QTimer::timeout, this, [this] { d->reload(); });
    d->lookTimer.setSingleShot(true);
    d->lookTimer.setInterval(lookAfter);
    connect(&d->lookTimer, &QTimer::timeout, this, [this] { d->lookForCustomers(); });
    d->follow();
}

VehicleDetail::~VehicleDetail()
{
    d->stopLooking();
}

void VehicleDetail::Private::follow()
{
    QObject::connect(&store.vehicles(), &storage::VehicleTable::changed, q,
                     [this](const storage::TableDelta &delta) {
                         const qint64 row = shown.row.row;
                         const bool ours = delta.everything || shown.missing
                             || delta.updated.contains(row) || delta.removed.contains(row);
                         if (!id.isEmpty() && ours && !reloadTimer.isActive())
                             reloadTimer.start();
                     });
    QObject::connect(&store.customers(), &storage::CustomerTable::changed, q, [this] {
        if (shown.loaded && !lookTimer.isActive() && !look)
            lookTimer.start(10 * lookAfter);
    });
    QObject::connect(&drives, &TestDriveModel::changed, q, &VehicleDetail::changed);
    QObject::connect(&store.history(), &storage::History::viewAdded, q,
                     [this](const domain::VehicleId &viewed) {
                         if (viewed == id && !reloadTimer.isActive())
                             reloadTimer.start();
                     });
}

void VehicleDetail::show(const domain::VehicleId &id)
{
    if (id == d->id)
        return;
    ++d->turn;
    d->id = id;
    d->shown = {};
    d->reloadTimer.stop();
    d->lookTimer.stop();
    d->stopLooking();
    emit changed();
    if (!id.isEmpty())
        d->reload();
}

void VehicleDetail::clear()
{
    show({});
}

void VehicleDetail::Private::reload()
{
    ask(store.vehicles().find(id),
        [this](std::optional<storage::VehicleRow> found) { take(std::move(found)); });
    ask(store.history().prices(id), [this](const QList<storage::Observation> &observations) {
        shown.prices.clear();
        for (const storage::Observation &seen : observations) {
            if (const auto price = domain::Amount::fromJson(seen.value))
                shown.prices.append({ seen.at, *price });
        }
    });
    ask(store.history().views(id), [this](const QList<QDateTime> &views) { shown.views = views; });
}

void VehicleDetail::Private::take(std::optional<storage::VehicleRow> found)
{
    shown.missing = !found;
    shown.row = found.value_or(storage::VehicleRow());
    if (!std::exchange(shown.loaded, true))
        emit q->loaded(id);
    if (found && !look)
        lookTimer.start(lookAfter);
}

void VehicleDetail::Private::lookForCustomers()
{
    stopLooking();
    look = std::make_shared<Look>();
    look->vehicle = shown.row.vehicle;
    domain::CustomerQuery query;
    query.sort = domain::CustomerSort::LeadScore;
    const auto scan = store.customers().forEach(
        query, [mine = look](const QList<storage::CustomerRow> &rows) { return mine->take(rows); });
    domain::whenEnded(scan, q,
                      [this, mine = look](const std::optional<domain::Result<domain::Done>> &) {
                          if (mine != look)
                              return;
                          look.reset();
                          mine->found.isExact = mine->seen <= mostLookedAt;
                          shown.interested = mine->found;
                          emit q->changed();
                      });
}

void VehicleDetail::Private::stopLooking()
{
    if (look)
        look->stopped = true;
    look.reset();
}

const domain::VehicleId &VehicleDetail::id() const
{
    return d->id;
}

bool VehicleDetail::isLoaded() const
{
    return d->shown.loaded;
}

bool VehicleDetail::isMissing() const
{
    return d->shown.missing;
}

const domain::Vehicle &VehicleDetail::vehicle() const
{
    return d->shown.row.vehicle;
}

bool VehicleDetail::isNoLongerListed() const
{
    return d->shown.row.noLongerListed;
}

QDateTime VehicleDetail::seenAt() const
{
    return d->shown.row.seenAt;
}

Provenance VehicleDetail::provenance() const
{
    if (!seenAt().isValid())
        return {};
    return { Provenance::Source::Server, seenAt() };
}

const QList<PricePoint> &VehicleDetail::priceHistory() const
{
    return d->shown.prices;
}

const InterestedCustomers &VehicleDetail::interested() const
{
    return d->shown.interested;
}

const QList<QDateTime> &VehicleDetail::viewsByUs() const
{
    return d->shown.views;
}

QList<domain::TestDrive> VehicleDetail::testDrives() const
{
    QList<domain::TestDrive> found;
    if (d->id.isEmpty())
        return found;
    for (const domain::TestDrive &drive : d->drives.drives()) {
        if (drive.vehicleId == d->id)
            found.append(drive);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const domain::TestDrive &a, const domain::TestDrive &b) {
            return a.preferredDate.value_or(a.createdAt) > b.preferredDate.value_or(b.createdAt);
        });
    return found;
}

} // namespace forecourt::models
