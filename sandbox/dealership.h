// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts.h"
#include "catalogue.h"
#include "customers.h"
#include "engagement.h"
#include "ids.h"
#include "journal.h"
#include "options.h"
#include "vehicles.h"

namespace forecourt::sandbox {

/** Everything that the demo dealership has; the endpoints read and change it. */
struct Dealership
{
    explicit Dealership(const Options &given);
    /** Brings back what was changed before; false where the directory cannot be used. */
    bool restore();

    Options options;
    Journal journal;
    Ids ids;
    Catalogue catalogue;
    Vehicles vehicles;
    Customers customers;
    Accounts accounts;
    Engagement engagement;
    /** http://127.0.0.1:PORT, for pictures. */
    QByteArray baseUrl;
};

} // namespace forecourt::sandbox
