// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/inventorypage.h"

#include "domain/connection.h"
#include "inventory/listingactions.h"
#include "inventory/listingdetail.h"
#include "inventory/listingfilters.h"
#include "inventory/listinglist.h"
#include "inventory/listingsort.h"
#include "inventory/photostore.h"
#include "inventory/querystate.h"
#include "inventory/sessionphotos.h"
#include "models/facets.h"
#include "models/vehiclemodel.h"
#include "models/workspace.h"
#include "status/forbiddenbanner.h"
#include "sync/session.h"
#include "widgets/filterbar.h"
#include "widgets/pageheader.h"
#include "widgets/searchfield.h"
#include "widgets/segmented.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

InventoryPage::InventoryPage(const PageContext &given, QWidget *parent)
    : Page(given, parent)
    , m_photos(makeSessionPhotos(given.session, this))
    , m_model(given.workspace.makeVehicleModel(this))
    , m_header(new PageHeader(tr("Inventory")))
    , m_filters(new ListingFilters(given.workspace))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(new ListingList(given, *m_photos, m_model))
    , m_detail(new ListingDetail(given, *m_photos))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    buildHeader();
    all->addWidget(m_header);
    all->addWidget(new ForbiddenBanner(given, sync::Part::Vehicles));
    all->addWidget(m_splitter, 1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({ 800, 412 });
    m_splitter->setHandleWidth(1);
    connectParts();
    restoreState();
}

void InventoryPage::buildHeader()
{
    m_search = m_header->addSearch(tr("Make, model, colour, feature"));
    m_search->setAccessibleName(tr("Search the inventory"));
    m_views = new Segmented;
    m_views->setAccessibleName(tr("View"));
    m_views->addChoice(u"grid"_s, tr("Grid"), u"layout-grid"_s);
    m_views->addChoice(u"table"_s, tr("Table"), u"rows-3"_s);
    m_header->addAction(m_views);
    m_header->setFilters(m_filters);
    m_sort = new FilterChip(sortText({}));
    m_sort->setLucideIcon(u"arrow-up-down"_s);
    m_sort->setMenu(makeSortMenu([this] { return query(); },
                                 [this](domain::VehicleSort sort, bool descending) {
                                     domain::VehicleQuery changed = query();
                                     changed.sort = sort;
                                     changed.descending = descending;
                                     ask(changed);
                                 },
                                 m_sort));
    m_header->addFilterAction(m_sort);
    m_list->setSearchField(m_search);
}

void InventoryPage::connectParts()
{
    connect(m_search, &SearchField::searchChanged, this, &InventoryPage::setSearch);
    connect(m_views, &Segmented::currentChanged, this, [this](const QString &id) {
        m_list->setTableShown(id == u"table"_s);
        m_search->setResultView(m_list->activeView());
    });
    connect(m_filters, &ListingFilters::queryChanged, this, &InventoryPage::ask);
    connect(m_list, &ListingList::clearFiltersWanted, this, [this] { ask({}); });
    connect(m_list, &ListingList::vehicleChosen, m_detail, &ListingDetail::show);
    connect(m_list, &ListingList::activated, m_detail, &ListingDetail::openPhotos);
    connect(m_list, &ListingList::contextMenuWanted, this, [this](const QPoint &at) {
        QMenu *menu = m_detail->actions().makeMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(at);
    });
    // The table sorts by its header.
    connect(m_model, &models::VehicleModel::queryChanged, this,
            [this](const domain::VehicleQuery &asked) {
                m_filters->setQuery(asked);
                m_sort->setText(sortText(asked));
                m_sort->setAccessibleName(tr("Sorted: %1").arg(sortText(asked)));
                showCounts();
            });
    connect(m_model, &models::VehicleModel::answered, this, &InventoryPage::showCounts);
    connect(m_model, &models::VehicleModel::completed, this, &InventoryPage::showCounts);
    connect(&context().workspace.facets(), &models::Facets::changed, this,
            &InventoryPage::showCounts);
}

const domain::VehicleQuery &InventoryPage::query() const
{
    return m_filters->query();
}

void InventoryPage::setSearch(const QString &text)
{
    domain::VehicleQuery changed = query();
    changed.text = text;
    ask(changed);
}

void InventoryPage::ask(const domain::VehicleQuery &wanted)
{
    m_filters->setQuery(wanted);
    m_sort->setText(sortText(wanted));
    m_sort->setAccessibleName(tr("Sorted: %1").arg(sortText(wanted)));
    if (m_search->text().trimmed() != wanted.text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(wanted.text);
    }
    m_model->setQuery(wanted);
    showCounts();
}

void InventoryPage::showQuery(const domain::VehicleQuery &wanted)
{
    ask(wanted);
}

void InventoryPage::showVehicle(const domain::VehicleId &id)
{
    m_list->choose(id);
}

// "60 · KES 198,450,000", or "12 of 60" where something is filtered.
void InventoryPage::showCounts()
{
    const models::ListingCounts &counts = context().workspace.facets().listings();
    const models::Formatting &formatting = context().workspace.formatting();
    const bool known = context().workspace.facets().isLoaded();
    if (!m_model->isComplete() && !known)
        return m_header->setDetail({});
    const QString total = formatting.number(known ? counts.total : m_model->total());
    if (!query().isUnfiltered()) {
        const bool counted = m_model->isComplete() && !m_model->isAsking();
        m_header->setDetail(
            counted ? tr("%1 of %2", "shown, all").arg(formatting.number(m_model->total()), total)
                    : total);
        return;
    }
    m_header->setDetail(known && counts.totalPrice.hundredths > 0
                            ? QString(total + u" · "_s + formatting.money(counts.totalPrice))
                            : total);
}

void InventoryPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

// Filters name records of one dealership.
QString InventoryPage::stateKey(const char *name) const
{
    return u"inventory/"_s + context().session.connection().id.value + u'/'
        + QString::fromLatin1(name);
}

void InventoryPage::restoreState()
{
    const QSettings &settings = context().settings;
    m_splitter->restoreState(settings.value(u"inventory/splitter"_s).toByteArray());
    m_list->restoreColumns(settings.value(u"inventory/columns"_s).toByteArray());
    const bool table = settings.value(u"inventory/view"_s).toString() == u"table"_s;
    m_views->setCurrent(table ? u"table"_s : u"grid"_s);
    m_list->setTableShown(table);
    m_search->setResultView(m_list->activeView());
    ask(queryFromState(settings.value(stateKey("query")).toMap()));
}

void InventoryPage::saveState()
{
    QSettings &settings = context().settings;
    settings.setValue(u"inventory/splitter"_s, m_splitter->saveState());
    settings.setValue(u"inventory/columns"_s, m_list->saveColumns());
    settings.setValue(u"inventory/view"_s, m_views->current());
    settings.setValue(stateKey("query"), toState(query()));
}

} // namespace forecourt::ui
