// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testdrive.h"
#include "domain/vehicle.h"
#include "models/provenance.h"

#include <QObject>

#include <memory>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

class TestDriveModel;

/// A value that was observed at a time; holds until the next one.
struct PricePoint
{
    QDateTime at;
    domain::Amount price;
};

/// A customer whose preferences fit a listing.
struct Interest
{
    domain::CustomerId id;
    QString name, email;
};

/// Customers whose preferences fit: the likeliest by lead score are looked through.
struct InterestedCustomers
{
    int count = 0;
    bool isExact = false; ///< every customer was looked at; otherwise there are at least `count`
    QList<Interest> first; ///< at most 20
};

/// One listing with everything that the detail pane shows; kept up to date by itself. Reads the
/// mirror only: the server counts its own detail endpoint as a public view.
class VehicleDetail : public QObject
{
    Q_OBJECT
public:
    VehicleDetail(storage::Store &store, TestDriveModel &drives, QObject *parent = nullptr);
    ~VehicleDetail() override;

    void show(const domain::VehicleId &id); ///< empty is clear()
    void clear();

    const domain::VehicleId &id() const; ///< at once, before it is loaded
    bool isLoaded() const;
    bool isMissing() const; ///< loaded, and the mirror has no such listing
    const domain::Vehicle &vehicle() const;
    bool isNoLongerListed() const;
    QDateTime seenAt() const;
    Provenance provenance() const;

    const QList<PricePoint> &priceHistory() const; ///< oldest first
    const InterestedCustomers &interested() const;
    const QList<QDateTime> &viewsByUs() const; ///< deliberate fetches, newest first
    QList<domain::TestDrive> testDrives() const; ///< newest first

signals:
    void changed(); ///< anything above
    void loaded(const forecourt::domain::VehicleId &id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
