// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemas.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;

Migrations historyMigrations()
{
    return { {
        u"CREATE TABLE observation ("
        "subject TEXT NOT NULL, what TEXT NOT NULL, at INTEGER NOT NULL, value REAL NOT NULL,"
        "PRIMARY KEY (subject, what, at)) WITHOUT ROWID"_s,
        u"CREATE TABLE view (row INTEGER PRIMARY KEY, vehicle TEXT NOT NULL, at INTEGER NOT NULL)"_s,
        u"CREATE INDEX view_vehicle ON view(vehicle, at)"_s,
        u"CREATE INDEX view_at ON view(at)"_s,
    } };
}

} // namespace forecourt::storage
