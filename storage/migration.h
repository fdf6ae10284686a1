// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace forecourt::storage {

/// Before the connection is opened: drops or sets aside a file that is damaged. Gives a sentence
/// for people where something was done.
QString inspectFile(const DatabaseSetup &setup);
/// On the writer's connection: pragmas are set, the schema is brought up to date.
void migrate(Sql &sql, const DatabaseSetup &setup);
/// Next to a damaged file; a file whose name stands here is dropped at the next start.
QString damageMarker(const QString &file);

} // namespace forecourt::storage
