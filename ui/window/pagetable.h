// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "ui/mainwindow.h"

namespace forecourt::ui {

// Ids of pages, for Navigator::pageWanted and the settings.
inline constexpr QLatin1String customersPageId("customers");
inline constexpr QLatin1String inventoryPageId("inventory");
inline constexpr QLatin1String testDrivesPageId("testdrives");
inline constexpr QLatin1String dashboardPageId("dashboard");
inline constexpr QLatin1String cataloguePageId("catalogue");
inline constexpr QLatin1String appraisePageId("appraise");
inline constexpr QLatin1String newsPageId("news");
inline constexpr QLatin1String explorerPageId("explorer");
inline constexpr QLatin1String webhooksPageId("webhooks");
inline constexpr QLatin1String outboxPageId("outbox");
inline constexpr QLatin1String activityPageId("activity");
inline constexpr QLatin1String settingsPageId("settings");

/// Every page of the window in the order of the rail.
QList<PageEntry> pageEntries(const PageContext &context);

} // namespace forecourt::ui
