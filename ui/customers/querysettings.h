// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"

class QSettings;

namespace forecourt::ui {

/// Filters and sort order as they were left; the search text is not kept, it may be a name.
void saveQuery(QSettings &settings, const domain::CustomerQuery &query);
domain::CustomerQuery loadQuery(QSettings &settings);

} // namespace forecourt::ui
