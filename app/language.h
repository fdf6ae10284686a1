// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace forecourt::app {

/// Installs the translation for a language such as "sw"; "system" or nothing takes the system's.
/// English is in the source; its file holds the plural forms. Also sets the layout's direction.
void installLanguage(const QString &language);

} // namespace forecourt::app
