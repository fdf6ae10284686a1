// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace forecourt::storage {

Migrations mirrorMigrations();
/// Empties all tables of the mirror.
QStringList mirrorClearing();
Migrations deskMigrations();
Migrations historyMigrations();

} // namespace forecourt::storage
