// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

namespace forecourt::sandbox {

enum class Listing : quint8 { Sale, Rental, Auction };
enum class VehicleStatus : quint8 { Available, Reserved, Sold, Maintenance };

const char *listingText(Listing listing);
const char *statusText(VehicleStatus status);

struct Paint
{
    const char *name;
    quint32 rgb;
};

std::span<const Paint> exteriorPaints();
std::span<const Paint> interiorPaints();

/** What of a vehicle is filtered, sorted and counted; the rest is computed from the index. */
struct Vehicle
{
    int model = 0;
    int trim = -1;
    int engine = -1;
    int year = 0;
    /** Kilometres; -1 is not sent. */
    int mileage = 0;
    int exterior = 0;
    int interior = -1;
    int photos = 0;
    Listing listing = Listing::Sale;
    VehicleStatus status = VehicleStatus::Available;
    /** Whole shillings: to buy, a day's rent, or an auction's first bid; 0 is not sent. */
    qint64 price = 0;
    qint64 created = 0;
    qint64 updated = 0;
    /** How often it had been looked at when the demo began. */
    int impressions = 0;
    bool isGone = false;
};

} // namespace forecourt::sandbox
