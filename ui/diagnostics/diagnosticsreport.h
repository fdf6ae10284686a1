// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "sync/status.h"

class QSettings;

namespace forecourt::models {
struct DiagnosticFacts;
}

namespace forecourt::ui {

/// Everything that support needs to see, as text, and nothing of anybody: settings by allow-list,
/// requests without what they asked for. In English whatever the program's language, for whoever
/// reads it.
QString diagnosticsReport(const models::DiagnosticFacts &facts, const sync::Status &status,
                          const domain::Connection &connection, const QSettings &settings);

} // namespace forecourt::ui
