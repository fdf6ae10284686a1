// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pagetable.h"

#include "activity/activitypage.h"
#include "appraise/appraisepage.h"
#include "catalogue/cataloguepage.h"
#include "customers/customerspage.h"
#include "dashboard/dashboardpage.h"
#include "explorer/explorerpage.h"
#include "inventory/inventorypage.h"
#include "news/newspage.h"
#include "outbox/outboxpage.h"
#include "settings/settingspage.h"
#include "testdrives/testdrivespage.h"
#include "webhooks/webhookspage.h"

#include <QCoreApplication>

namespace forecourt::ui {

namespace {

template <typename PageType> Page *make(const PageContext &context)
{
    return new PageType(context);
}

struct Row
{
    QLatin1String id;
    const char *title;
    const char *icon;
    RailGroup group;
    Page *(*make)(const PageContext &context);
};

const Row rows[] = {
    { customersPageId, QT_TRANSLATE_NOOP("Pages", "Customers"), "users", RailGroup::Main,
      make<CustomersPage> },
    { inventoryPageId, QT_TRANSLATE_NOOP("Pages", "Inventory"), "car", RailGroup::Main,
      make<InventoryPage> },
    { testDrivesPageId, QT_TRANSLATE_NOOP("Pages", "Test drives"), "calendar-clock",
      RailGroup::Main, make<TestDrivesPage> },
    { dashboardPageId, QT_TRANSLATE_NOOP("Pages", "Dashboard"), "chart-column", RailGroup::Main,
      make<DashboardPage> },
    { cataloguePageId, QT_TRANSLATE_NOOP("Pages", "Catalogue"), "book-open", RailGroup::More,
      make<CataloguePage> },
    { appraisePageId, QT_TRANSLATE_NOOP("Pages", "Appraise"), "badge-dollar-sign", RailGroup::More,
      make<AppraisePage> },
    { newsPageId, QT_TRANSLATE_NOOP("Pages", "News"), "newspaper", RailGroup::More,
      make<NewsPage> },
    { explorerPageId, QT_TRANSLATE_NOOP("Pages", "Explorer"), "globe", RailGroup::More,
      make<ExplorerPage> },
    { webhooksPageId, QT_TRANSLATE_NOOP("Pages", "Webhooks"), "bell", RailGroup::More,
      make<WebhooksPage> },
    { outboxPageId, QT_TRANSLATE_NOOP("Pages", "Outbox"), "send", RailGroup::Bottom,
      make<OutboxPage> },
    { activityPageId, QT_TRANSLATE_NOOP("Pages", "Activity"), "activity", RailGroup::Bottom,
      make<ActivityPage> },
    { settingsPageId, QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", RailGroup::Bottom,
      make<SettingsPage> },
};

} // namespace

QList<PageEntry> pageEntries(const PageContext &context)
{
    QList<PageEntry> entries;
    for (const auto &row : rows) {
        entries.append({ QString(row.id), QCoreApplication::translate("Pages", row.title),
                         QString::fromLatin1(row.icon), row.group,
                         [context, make = row.make] { return make(context); } });
    }
    return entries;
}

} // namespace forecourt::ui
