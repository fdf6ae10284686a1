// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/listingsort.h"

namespace forecourt::ui {

using domain::VehicleSort;

static constexpr ListingSort sorts[] = {
    { VehicleSort::CreatedDate, true, QT_TRANSLATE_NOOP("ListingSort", "Newest first") },
    { VehicleSort::CreatedDate, false, QT_TRANSLATE_NOOP("ListingSort", "Oldest first") },
    { VehicleSort::Price, false, QT_TRANSLATE_NOOP("ListingSort", "Lowest price first") },
    { VehicleSort::Price, true, QT_TRANSLATE_NOOP("ListingSort", "Highest price first") },
    { VehicleSort::Mileage, false, QT_TRANSLATE_NOOP("ListingSort", "Lowest mileage first") },
    { VehicleSort::Mileage, true, QT_TRANSLATE_NOOP("ListingSort", "Highest mileage first") },
    { VehicleSort::Year, true, QT_TRANSLATE_NOOP("ListingSort", "Newest model year first") },
    { VehicleSort::Year, false, QT_TRANSLATE_NOOP("ListingSort", "Oldest model year first") },
    { VehicleSort::Impressions, true, QT_TRANSLATE_NOOP("ListingSort", "Most views first") },
    { VehicleSort::Impressions, false, QT_TRANSLATE_NOOP("ListingSort", "Fewest views first") },
    { VehicleSort::Name, false, QT_TRANSLATE_NOOP("ListingSort", "Name, A to Z") },
    { VehicleSort::Name, true, QT_TRANSLATE_NOOP("ListingSort", "Name, Z to A") },
    { VehicleSort::Brand, false, QT_TRANSLATE_NOOP("ListingSort", "Brand") },
    { VehicleSort::BodyType, false, QT_TRANSLATE_NOOP("ListingSort", "Body type") },
    { VehicleSort::ListingType, false, QT_TRANSLATE_NOOP("ListingSort", "Listing type") },
    { VehicleSort::Status, false, QT_TRANSLATE_NOOP("ListingSort", "Status") },
    { VehicleSort::Fuel, false, QT_TRANSLATE_NOOP("ListingSort", "Fuel") },
    { VehicleSort::Transmission, false, QT_TRANSLATE_NOOP("ListingSort", "Transmission") },
    { VehicleSort::Colour, false, QT_TRANSLATE_NOOP("ListingSort", "Colour") },
};

static QString shown(const ListingSort &sort)
{
    return QCoreApplication::translate("ListingSort", sort.text);
}

std::span<const ListingSort> listingSorts()
{
    return sorts;
}

QString sortText(const domain::VehicleQuery &query)
{
    QString reversed;
    for (const ListingSort &sort : sorts) {
        if (sort.sort != query.sort)
            continue;
        if (sort.descending == query.descending)
            return shown(sort);
        reversed = QCoreApplication::translate("ListingSort", "%1, Z to A").arg(shown(sort));
    }
    return reversed;
}

QMenu *makeSortMenu(const std::function<domain::VehicleQuery()> &query,
                    const std::function<void(VehicleSort, bool)> &choose, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    auto *group = new QActionGroup(menu);
    for (const ListingSort &sort : sorts) {
        if (sort.sort == VehicleSort::Brand)
            menu->addSeparator();
        QAction *action = menu->addAction(shown(sort));
        action->setCheckable(true);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu,
                         [choose, sort] { choose(sort.sort, sort.descending); });
        QObject::connect(menu, &QMenu::aboutToShow, action, [action, query, sort] {
            const domain::VehicleQuery now = query();
            action->setChecked(now.sort == sort.sort && now.descending == sort.descending);
        });
    }
    menu->addSeparator();
    QAction *reverse =
        menu->addAction(QCoreApplication::translate("ListingSort", "Reverse the order"));
    QObject::connect(reverse, &QAction::triggered, menu, [choose, query] {
        const domain::VehicleQuery now = query();
        choose(now.sort, !now.descending);
    });
    return menu;
}

} // namespace forecourt::ui
