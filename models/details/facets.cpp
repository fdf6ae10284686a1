// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facets.h"

#include "details/choices.h"
#include "domain/whenanswered.h"
#include "storage/customertable.h"
#include "storage/smalltables.h"
#include "storage/store.h"
#include "storage/vehicletable.h"

#include <QStringListModel>
#include <QTimer>

namespace forecourt::models {

namespace {

constexpr int refreshAfter = 700; // ms: counts may lag behind the rows of a running sync

CustomerCounts countsOf(const storage::CustomerFacets &facets)
{
    return { .total = facets.total,
             .vip = facets.vip,
             .waiting = facets.waiting,
             .notesKnown = facets.notesKnown,
             .segments = facets.segments,
             .stages = facets.stages,
             .tags = facets.tags };
}

ListingCounts countsOf(const storage::VehicleFacets &facets)
{
    return { .total = facets.total,
             .totalPrice = facets.totalPrice,
             .listingTypes = facets.listingTypes,
             .statuses = facets.statuses,
             .fuels = facets.fuels,
             .transmissions = facets.transmissions,
             .colours = facets.colours,
             .bodyTypes = facets.bodyTypes,
             .brands = facets.brands,
             .ageing = facets.ageing,
             .minYear = facets.minYear,
             .maxYear = facets.maxYear,
             .minPrice = facets.minPrice,
             .maxPrice = facets.maxPrice };
}

} // namespace

struct Facets::Private
{
    Facets *q;
    storage::Store &store;
    CustomerCounts customers;
    ListingCounts listings;
    domain::Catalogue catalogue;
    std::shared_ptr<const Stock> stock = std::make_shared<Stock>();
    QStringListModel tags{};
    QTimer timer{};
    bool wanted = false; ///< somebody asked at least once
    bool customersRead = false, listingsRead = false;

    /// Which parts the mirror changed since they were read.
    struct Stale
    {
        bool customers = true, listings = true, catalogue = true;
    } stale;

    void want();
    void readStale();
    void readCustomers();
    void readListings();
    void readCatalogue();
    void announce() { emit q->changed(); }
};

Facets::Facets(storage::Store &store, QObject *parent)
    : QObject(parent)
    , d(new Private{ this, store })
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->readStale(); });
    const auto follow = [this](bool Private::Stale::*part) {
        return [this, part] {
            d->stale.*part = true;
            if (d->wanted && !d->timer.isActive())
                d->timer.start(refreshAfter);
        };
    };
    connect(&store.customers(), &storage::CustomerTable::changed, this,
            follow(&Private::Stale::customers));
    connect(&store.vehicles(), &storage::VehicleTable::changed, this,
            follow(&Private::Stale::listings));
    connect(&store.catalogue(), &storage::CatalogueTable::changed, this,
            follow(&Private::Stale::catalogue));
}

Facets::~Facets() = default;

void Facets::Private::want()
{
    if (std::exchange(wanted, true))
        return;
    timer.start(0);
}

void Facets::refresh()
{
    d->wanted = true;
    d->stale = {};
    d->timer.start(0);
}

void Facets::Private::readStale()
{
    const Stale now = std::exchange(stale, { false, false, false });
    if (now.customers)
        readCustomers();
    if (now.listings)
        readListings();
    if (now.catalogue)
        readCatalogue();
}

void Facets::Private::readCustomers()
{
    domain::whenAnswered(store.customers().facets(), q,
                         [this](const storage::CustomerFacets &facets) {
                             customers = countsOf(facets);
                             customersRead = true;
                             QStringList names;
                             for (const auto &[tag, count] : std::as_const(customers.tags))
                                 names << tag;
                             if (names != tags.stringList())
                                 tags.setStringList(names);
                             announce();
                         });
}

void Facets::Private::readListings()
{
    domain::whenAnswered(store.vehicles().facets(), q,
                         [this](const storage::VehicleFacets &facets) {
                             listings = countsOf(facets);
                             listingsRead = true;
                             announce();
                         });
    auto fresh = std::make_shared<Stock>();
    const auto scan = store.vehicles().forEach({}, [fresh](const QList<storage::VehicleRow> &rows) {
        fresh->add(rows);
        return true;
    });
    domain::whenAnswered(scan, q, [this, fresh](const domain::Result<domain::Done> &) {
        stock = fresh;
        announce();
    });
}

void Facets::Private::readCatalogue()
{
    domain::whenAnswered(store.catalogue().read(), q, [this](const domain::Catalogue &read) {
        catalogue = read;
        announce();
    });
}

const CustomerCounts &Facets::customers() const
{
    d->want();
    return d->customers;
}

const ListingCounts &Facets::listings() const
{
    d->want();
    return d->listings;
}

bool Facets::isLoaded() const
{
    return d->customersRead && d->listingsRead;
}

QList<Choice> Facets::brands() const
{
    d->want();
    return brandChoices(*d->stock, d->catalogue);
}

QList<Choice> Facets::modelsOf(const domain::BrandId &brand) const
{
    d->want();
    return modelChoices(*d->stock, d->catalogue, brand);
}

QList<Choice> Facets::bodyTypes() const
{
    d->want();
    return bodyTypeChoices(*d->stock, d->catalogue);
}

QAbstractItemModel *Facets::tags() const
{
    d->want();
    return &d->tags;
}

} // namespace forecourt::models
