// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "storage/history.h"

#include <memory>

namespace forecourt::storage {

struct Figure
{
    QString subject; ///< "vehicle/<id>" or "figures"
    QString what; ///< "price" or the name of a figure
    QDateTime at;
    double value = 0;
};

/// Keeps those that differ from the observation before.
void observe(Database &history, QList<Figure> figures);

struct History::Private
{
    std::shared_ptr<Database> history;
};

} // namespace forecourt::storage
