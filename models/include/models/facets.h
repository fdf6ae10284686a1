// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/money.h"
#include "domain/statistics.h"

#include <QObject>

#include <memory>

class QAbstractItemModel;

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

/// How many customers there are of each kind; canonical spellings, show with domain::enumText().
struct CustomerCounts
{
    int total = 0;
    int vip = 0;
    int waiting = 0;
    int notesKnown = 0;
    domain::Breakdown segments, stages;
    domain::Breakdown tags; ///< most used first
};

/// How many listings there are of each kind.
struct ListingCounts
{
    int total = 0;
    domain::Amount totalPrice; ///< of those for sale whose price is known
    domain::Breakdown listingTypes, statuses, fuels, transmissions; ///< canonical spelling
    domain::Breakdown colours, bodyTypes, brands; ///< as shown
    domain::Breakdown ageing; ///< "0–15" … "90+" in that order
    std::optional<int> minYear, maxYear;
    std::optional<domain::Amount> minPrice, maxPrice;
};

/// Something to filter by: its id for the query, its name for people.
struct Choice
{
    QString id, name;
    int inStock = 0; ///< listings of ours that have it
    friend bool operator==(const Choice &, const Choice &) = default;
};

/// What the filters offer, from the inventory and the catalogue. Read when first asked for, and
/// again a moment after the mirror changed; changed() tells when there is something new.
class Facets : public QObject
{
    Q_OBJECT
public:
    explicit Facets(storage::Store &store, QObject *parent = nullptr);
    ~Facets() override;

    const CustomerCounts &customers() const;
    const ListingCounts &listings() const;
    bool isLoaded() const;

    QList<Choice> brands() const; ///< those in stock first, then by name
    QList<Choice> modelsOf(const domain::BrandId &brand) const; ///< all where it is empty
    QList<Choice> bodyTypes() const;
    /// Tags in use, most used first, for a QCompleter; one column, kept up to date.
    QAbstractItemModel *tags() const;

public slots:
    void refresh();

signals:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
