// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cataloguemodel.h"

#include "domain/folding.h"
#include "domain/whenanswered.h"
#include "models/formatting.h"
#include "storage/smalltables.h"
#include "storage/store.h"
#include "tables/cataloguerows.h"

#include <QCoreApplication>

#include <algorithm>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::CatalogueKind;

struct CatalogueModel::Private
{
    CatalogueModel *q;
    storage::Store &store;
    Formatting formatting;
    domain::Catalogue catalogue;
    QDateTime fetchedAt;
    bool loaded = false;
    quint64 turn = 0;

    CatalogueKind kind = CatalogueKind::Brands;
    QString text;
    domain::BrandId brand;
    int sortColumn = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    QList<CatalogueRow> all; ///< of the kind
    QList<CatalogueRow> rows; ///< that pass the filter, sorted

    void build();
    void filter();
    void sort();
};

CatalogueModel::CatalogueModel(storage::Store &store, const Formatting &formatting, QObject *parent)
    : QAbstractTableModel(parent)
    , d(new Private{ this, store, formatting, {}, {} })
{
    connect(&store.catalogue(), &storage::CatalogueTable::changed, this, &CatalogueModel::refresh);
    refresh();
}

CatalogueModel::~CatalogueModel() = default;

void CatalogueModel::refresh()
{
    domain::whenAnswered(d->store.catalogue().fetchedAt(), this, [this](const QDateTime &at) {
        d->fetchedAt = at;
        emit changed();
    });
    domain::whenAnswered(d->store.catalogue().read(), this,
                         [this, asked = ++d->turn](const domain::Catalogue &catalogue) {
                             if (asked != d->turn)
                                 return;
                             d->catalogue = catalogue;
                             d->loaded = true;
                             d->build();
                         });
}

void CatalogueModel::Private::build()
{
    q->beginResetModel();
    all = catalogueRows(catalogue, kind, formatting);
    filter();
    q->endResetModel();
    emit q->changed();
}

void CatalogueModel::Private::filter()
{
    const QStringList words = domain::folded(text).split(u' ', Qt::SkipEmptyParts);
    const bool byBrand = kind == CatalogueKind::Models && !brand.isEmpty();
    rows.clear();
    for (const CatalogueRow &row : std::as_const(all)) {
        const bool passes = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return row.searched.contains(word);
        });
        if (passes && (!byBrand || row.brandId == brand.value))
            rows.append(row);
    }
    sort();
}

void CatalogueModel::Private::sort()
{
    const int column = qMin(sortColumn, int(catalogueColumns(kind).size()) - 1);
    const auto less = [column](const CatalogueRow &a, const CatalogueRow &b) {
        return QVariant::compare(a.cells.at(column).sort, b.cells.at(column).sort)
            == QPartialOrdering::Less;
    };
    const bool down = order == Qt::DescendingOrder;
    std::stable_sort(rows.begin(), rows.end(), [&](const CatalogueRow &a, const CatalogueRow &b) {
        return down ? less(b, a) : less(a, b);
    });
}

std::span<const ColumnInfo> CatalogueModel::columns(CatalogueKind kind)
{
    return catalogueColumns(kind);
}

QString CatalogueModel::kindText(CatalogueKind kind)
{
    static constexpr const char *texts[] = {
        QT_TR_NOOP("Brands"),          QT_TR_NOOP("Models"),
        QT_TR_NOOP("Body types"),      QT_TR_NOOP("Engines"),
        QT_TR_NOOP("Generations"),     QT_TR_NOOP("Trims"),
        QT_TR_NOOP("Engine types"),    QT_TR_NOOP("Transmission types"),
        QT_TR_NOOP("Drivetrain types")
    };
    return tr(texts[int(kind)]);
}

void CatalogueModel::setKind(CatalogueKind kind)
{
    if (kind == d->kind)
        return;
    d->kind = kind;
    d->sortColumn = 0;
    d->order = Qt::AscendingOrder;
    d->build();
}

CatalogueKind CatalogueModel::kind() const
{
    return d->kind;
}

void CatalogueModel::setText(const QString &text)
{
    if (text == d->text)
        return;
    beginResetModel();
    d->text = text;
    d->filter();
    endResetModel();
    emit changed();
}

QString CatalogueModel::text() const
{
    return d->text;
}

void CatalogueModel::setBrand(const domain::BrandId &brand)
{
    if (brand == d->brand)
        return;
    beginResetModel();
    d->brand = brand;
    d->filter();
    endResetModel();
    emit changed();
}

void CatalogueModel::setFormatting(const Formatting &formatting)
{
    d->formatting = formatting;
    d->build();
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns(d->kind).size());
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= d->rows.size())
        return {};
    const CatalogueRow &row = d->rows.at(index.row());
    if (role == IdRole)
        return row.id;
    if (role == LoadedRole)
        return true;
    if (role == PhotoUrlRole)
        return row.picture;
    const CellKind kind = columns(d->kind)[size_t(index.column())].kind;
    return cellData(row.cells.at(index.column()), kind, role);
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return columnHeader(columns(d->kind)[size_t(section)], role);
}

void CatalogueModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    beginResetModel();
    d->sortColumn = column;
    d->order = order;
    d->sort();
    endResetModel();
}

const domain::Catalogue &CatalogueModel::catalogue() const
{
    return d->catalogue;
}

bool CatalogueModel::isLoaded() const
{
    return d->loaded;
}

int CatalogueModel::knownCount(CatalogueKind kind) const
{
    return catalogueCount(d->catalogue, kind);
}

int CatalogueModel::total(CatalogueKind kind) const
{
    return qMax(knownCount(kind), d->catalogue.totals.value(kind));
}

QString CatalogueModel::countText() const
{
    const Formatting &f = d->formatting;
    const int known = knownCount(d->kind);
    if (d->rows.size() < known)
        return tr("%1 of %2 shown").arg(f.number(d->rows.size()), f.number(known));
    if (known < total(d->kind))
        return tr("%1 of %2 that the server has").arg(f.number(known), f.number(total(d->kind)));
    return f.number(known);
}

QDateTime CatalogueModel::fetchedAt() const
{
    return d->fetchedAt;
}

int CatalogueModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(d->rows.cbegin(), d->rows.cend(),
                                    [&](const CatalogueRow &row) { return row.id == id; });
    return found == d->rows.cend() ? -1 : int(found - d->rows.cbegin());
}

QList<std::pair<QString, QString>> CatalogueModel::facts(int row) const
{
    QList<std::pair<QString, QString>> facts;
    if (row < 0 || row >= d->rows.size())
        return facts;
    const CatalogueRow &shown = d->rows.at(row);
    for (int column = 0; column < columnCount(); ++column) {
        const QString text = shown.cells.at(column).text;
        if (text.isEmpty() || text == Formatting::notKnown())
            continue;
        facts.append({ headerData(column, Qt::Horizontal).toString(), text });
    }
    if (!shown.id.isEmpty())
        facts.append({ tr("Id"), shown.id });
    return facts;
}

} // namespace forecourt::models
