// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewsmodel.h"

#include "domain/whenanswered.h"
#include "storage/history.h"
#include "storage/store.h"
#include "storage/vehicletable.h"
#include "tables/rowaccess.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace forecourt::models {

using domain::VehicleId;
using storage::ListingView;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ViewsModel)
};

struct Row
{
    ListingView view;
    QString name; ///< empty: not read yet

    friend bool operator==(const Row &, const Row &) = default;
};

using Spec = ColumnSpec<Row, int>;

constexpr int mostShown = 1000;

Cell showTime(const Row &row, const Formatting &formatting)
{
    return { .text = formatting.dateTime(row.view.at), .sort = row.view.at };
}

Cell showListing(const Row &row, const Formatting &)
{
    return { .text = row.name, .sort = row.name, .toolTip = plainToolTip(row.name) };
}

Cell showPlace(const Row &row, const Formatting &formatting)
{
    return { .text = formatting.number(row.view.place), .sort = row.view.place };
}

constexpr std::array<Spec, 3> table{ {
    { { "time", QT_TRANSLATE_NOOP("Columns", "Time"), CellKind::Text, 136, true, false },
      showTime,
      nullptr },
    { { "listing", QT_TRANSLATE_NOOP("Columns", "Listing"), CellKind::Text, 260, true, false },
      showListing,
      nullptr },
    { { "ofListing", QT_TRANSLATE_NOOP("Columns", "Our view no."), CellKind::Number, 104, true,
        false },
      showPlace,
      nullptr },
} };
constexpr auto tableInfos = infosOf(table);

} // namespace

struct ViewsModel::Private
{
    ViewsModel *q;
    storage::Store &store;
    Formatting formatting;
    QList<Row> rows;
    QHash<VehicleId, QString> names; ///< of those that were asked for
    bool loaded = false;

    void read();
    void take(const QList<ListingView> &views);
    void askName(const VehicleId &id);
    void setName(const VehicleId &id, const QString &name);
};

ViewsModel::ViewsModel(storage::Store &store, const Formatting &formatting, QObject *parent)
    : QAbstractTableModel(parent)
    , d(new Private{ this, store, formatting, {}, {} })
{
    connect(&store.history(), &storage::History::viewAdded, this, [this] { d->read(); });
    d->read();
}

ViewsModel::~ViewsModel() = default;

void ViewsModel::Private::read()
{
    domain::whenAnswered(store.history().latestViews(mostShown), q,
                         [this](const QList<ListingView> &views) { take(views); });
}

void ViewsModel::Private::take(const QList<ListingView> &views)
{
    QSet<VehicleId> listings;
    QList<Row> fresh;
    for (const ListingView &view : views) {
        fresh.append({ view, names.value(view.vehicle) });
        listings.insert(view.vehicle);
    }
    RowAccess::replace(*q, rows, fresh, [](const Row &row) {
        return QString(row.view.vehicle.value % u'/' % QString::number(row.view.place));
    });
    loaded = true;
    for (const VehicleId &id : std::as_const(listings)) {
        if (!names.contains(id))
            askName(id);
    }
    emit q->changed();
}

void ViewsModel::Private::askName(const VehicleId &id)
{
    names.insert(id, {});
    domain::whenAnswered(store.vehicles().find(id), q,
                         [this, id](const std::optional<storage::VehicleRow> &found) {
                             setName(id,
                                     found ? found->vehicle.displayName()
                                           : Words::tr("A listing that is not in the mirror"));
                         });
}

void ViewsModel::Private::setName(const VehicleId &id, const QString &name)
{
    names.insert(id, name);
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).view.vehicle != id)
            continue;
        rows[row].name = name;
        emit q->dataChanged(q->index(row, Listing), q->index(row, Listing));
    }
}

std::span<const ColumnInfo> ViewsModel::columns()
{
    return tableInfos;
}

int ViewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int ViewsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(table.size());
}

QVariant ViewsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= d->rows.size())
        return {};
    const Row &row = d->rows.at(index.row());
    if (role == IdRole)
        return row.view.vehicle.value;
    return specData(std::span<const Spec>(table), row, index.column(), role, d->formatting);
}

QVariant ViewsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return columnHeader(tableInfos[size_t(section)], role);
}

bool ViewsModel::isLoaded() const
{
    return d->loaded;
}

VehicleId ViewsModel::vehicleAt(int row) const
{
    return row < 0 || row >= d->rows.size() ? VehicleId() : d->rows.at(row).view.vehicle;
}

int ViewsModel::countSince(const QDateTime &since) const
{
    return int(std::count_if(d->rows.cbegin(), d->rows.cend(),
                             [&](const Row &row) { return row.view.at >= since; }));
}

void ViewsModel::setFormatting(const Formatting &formatting)
{
    d->formatting = formatting;
    if (!d->rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace forecourt::models
