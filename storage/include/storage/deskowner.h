// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <QString>

namespace forecourt::storage {

/// Whose desk a file is. It stands in the file, so that no backup gets into another connection,
/// where what waits in it would go to another dealership.
struct DeskOwner
{
    QString connection; ///< id
    domain::Environment environment = domain::Environment::Test;
    QString name; ///< of the connection, for people

    friend bool operator==(const DeskOwner &, const DeskOwner &) = default;
};

} // namespace forecourt::storage
