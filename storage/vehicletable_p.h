// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "history_p.h"
#include "storage/vehicletable.h"

namespace forecourt::storage {

struct VehicleTable::Private
{
    std::shared_ptr<Database> mirror;
    std::shared_ptr<History::Private> history;
    VehicleTable *table = nullptr;

    void tell(const TableDelta &delta);
};

} // namespace forecourt::storage
