// SPDX-License-Identifier: GPL-3.0-or-later
#include "dealership.h"

namespace forecourt::sandbox {

Dealership::Dealership(const Options &given)
    : options(given)
    , ids(given.seed)
    , vehicles(catalogue, given.seed, given.vehicles, given.today, journal)
    , customers(given.seed, given.customers, given.today, journal)
    , accounts(customers, journal)
    , engagement(given.seed, journal)
{
}

bool Dealership::restore()
{
    if (options.dataDir.isEmpty())
        return true;
    if (!journal.open(options.dataDir))
        return false;
    journal.replay([this](const QJsonObject &line) {
        if (!customers.replay(line) && !vehicles.replay(line) && !accounts.replay(line))
            engagement.replay(line);
    });
    return true;
}

} // namespace forecourt::sandbox
