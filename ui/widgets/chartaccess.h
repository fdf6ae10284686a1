// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace forecourt::ui {

// Tells Qt how assistive tools see charts and photos; may be called again.
void installChartAccess();

} // namespace forecourt::ui
