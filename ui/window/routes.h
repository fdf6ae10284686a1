// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace forecourt::ui {

class MainWindow;
struct PageContext;

/// Leads from each wish of a page to the page or the dialog that fulfils it, as long as `scope`
/// lives.
void connectRoutes(const PageContext &context, MainWindow &window, QObject *scope);

} // namespace forecourt::ui
