// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/listingfilters.h"

#include "domain/enums.h"
#include "inventory/listingfilter.h"
#include "models/facets.h"
#include "models/workspace.h"
#include "widgets/filterbar.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr auto typePrefix = "type:"_L1;

static QString pillId(const ListingFilter &filter)
{
    return QString::fromLatin1(filter.id);
}

ListingFilters::ListingFilters(models::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_bar(new FilterBar)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_bar);
    m_bar->setExclusive(false);
    buildTypes();
    m_bar->addGap();
    buildPills();
    connect(&workspace.facets(), &models::Facets::changed, this, &ListingFilters::refresh);
    connect(&workspace, &models::Workspace::formattingChanged, this, &ListingFilters::refresh);
    refresh();
}

void ListingFilters::buildTypes()
{
    for (const QString &type : domain::enumValues(domain::EnumSet::ListingType)) {
        FilterChip *pill = m_bar->addPill(QString(typePrefix + type),
                                          domain::enumText(domain::EnumSet::ListingType, type));
        connect(pill, &QAbstractButton::clicked, this, [this, type](bool on) {
            change([&](domain::VehicleQuery &query) { query.listingType = on ? type : QString(); });
        });
    }
}

void ListingFilters::buildPills()
{
    for (const ListingFilter &filter : listingFilters()) {
        FilterChip *pill = m_bar->addPill(pillId(filter), filter.titleText());
        connect(pill, &QAbstractButton::clicked, this, [this, &filter] {
            refresh(); // a click opens the choices, and they decide whether it is on
            openFilter(filter);
        });
        connect(pill, &FilterChip::cleared, this, [this, &filter] {
            change([&](domain::VehicleQuery &query) { filter.clear(query); });
        });
    }
    m_more = m_bar->addMenuPill(u"more"_s, tr("Filter"), u"plus"_s, makeMoreMenu());
    m_more->setAccessibleName(tr("More filters"));
    m_clear = m_bar->addPill(u"clear"_s, tr("Clear all"));
    m_clear->setLucideIcon(u"x"_s);
    connect(m_clear, &QAbstractButton::clicked, this, &ListingFilters::clearFilters);
}

QMenu *ListingFilters::makeMoreMenu()
{
    auto *menu = new QMenu(this);
    for (const ListingFilter &filter : listingFilters()) {
        if (filter.always)
            continue;
        QAction *action = menu->addAction(filter.titleText());
        connect(action, &QAction::triggered, this, [this, &filter] { openFilter(filter); });
    }
    return menu;
}

void ListingFilters::setQuery(const domain::VehicleQuery &query)
{
    m_query = query;
    refresh();
}

void ListingFilters::clearFilters()
{
    change([](domain::VehicleQuery &query) {
        domain::VehicleQuery bare;
        bare.sort = query.sort;
        bare.descending = query.descending;
        query = bare;
    });
}

void ListingFilters::change(const std::function<void(domain::VehicleQuery &)> &how)
{
    const domain::VehicleQuery old = m_query;
    how(m_query);
    refresh();
    if (m_query != old)
        emit queryChanged(m_query);
}

void ListingFilters::refreshTypes()
{
    QHash<QString, int> counts;
    for (const auto &[type, count] : m_workspace.facets().listings().listingTypes)
        counts.insert(domain::canonicalEnum(type), count);
    const bool known = m_workspace.facets().isLoaded();
    for (const QString &type : domain::enumValues(domain::EnumSet::ListingType)) {
        const QString id = typePrefix + type;
        m_bar->setCount(id, known ? counts.value(type) : -1);
        m_bar->setChecked(id, m_query.listingType == type);
    }
}

void ListingFilters::refresh()
{
    refreshTypes();
    for (const ListingFilter &filter : listingFilters()) {
        FilterChip *pill = m_bar->pill(pillId(filter));
        const QString title = filter.titleText();
        const QString shown = filter.shown(m_query, m_workspace);
        const bool on = !shown.isEmpty();
        // A record's name says what it is; a range or a word needs its field before it.
        const bool named = filter.choose && filter.always;
        const QString text = !on ? title : named ? shown : QString(title + u' ' + shown);
        pill->setText(pill->fontMetrics().elidedText(text, Qt::ElideRight, 240));
        pill->setAccessibleName(on ? tr("%1: %2", "filter, value").arg(title, shown) : title);
        pill->setChecked(on);
        pill->setClearable(on);
        pill->setVisible(on || filter.always);
    }
    m_clear->setChecked(false);
    m_clear->setVisible(!m_query.isUnfiltered());
    m_bar->updateGeometry();
}

void ListingFilters::openFilter(const ListingFilter &filter)
{
    FilterChip *pill = m_bar->pill(pillId(filter));
    QWidget *anchor = pill->isVisible() ? pill : m_more;
    const FilterOffer offer = filter.offer(m_query, m_workspace);
    if (const auto *choice = std::get_if<ChoiceOffer>(&offer)) {
        auto *popup = new ChoicePopup(filter.titleText(), choice->choices, choice->chosen,
                                      choice->mode, this);
        connect(popup, &ChoicePopup::chosen, this, [this, &filter](const QStringList &ids) {
            change([&](domain::VehicleQuery &query) { filter.choose(query, ids); });
        });
        return popup->openBelow(anchor);
    }
    const auto &range = std::get<RangeOffer>(offer);
    auto *popup = new RangePopup(range.form, range.range, this);
    connect(popup, &RangePopup::applied, this, [this, &filter](const FilterRange &chosen) {
        change([&](domain::VehicleQuery &query) { filter.setRange(query, chosen); });
    });
    popup->openBelow(anchor);
}

} // namespace forecourt::ui
