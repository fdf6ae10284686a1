// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appraisalmodel.h"

#include "domain/folding.h"
#include "domain/whenanswered.h"
#include "models/formatting.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "tables/appraisalcolumns.h"
#include "tables/rowaccess.h"

#include <algorithm>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::Appraisal;
using domain::ValuationState;

struct AppraisalModel::Private
{
    storage::Store &store;
    Formatting formatting;
    QList<Appraisal> rows;
    bool loaded = false;
    quint64 turn = 0;
    int column = When;
    Qt::SortOrder order = Qt::DescendingOrder;

    void sort(QList<Appraisal> &appraisals) const
    {
        const AppraisalLess less = *appraisalSpecs()[size_t(column)].sort;
        const bool down = order == Qt::DescendingOrder;
        std::stable_sort(
            appraisals.begin(), appraisals.end(),
            [=](const Appraisal &a, const Appraisal &b) { return down ? less(b, a) : less(a, b); });
    }
};

AppraisalModel::AppraisalModel(storage::Store &store, const Formatting &formatting, QObject *parent)
    : QAbstractTableModel(parent)
    , d(new Private{ store, formatting, {} })
{
    connect(&store.desk(), &storage::Desk::papersChanged, this, [this](const QString &kind) {
        if (kind == domain::papers::appraisal)
            refresh();
    });
    refresh();
}

AppraisalModel::~AppraisalModel() = default;

void AppraisalModel::refresh()
{
    domain::whenAnswered(d->store.desk().papers(domain::papers::appraisal), this,
                         [this, asked = ++d->turn](const QList<domain::Paper> &papers) {
                             if (asked != d->turn)
                                 return;
                             QList<Appraisal> fresh;
                             for (const domain::Paper &paper : papers) {
                                 if (const auto appraisal = domain::appraisalFrom(paper))
                                     fresh.append(*appraisal);
                             }
                             d->sort(fresh);
                             RowAccess::replace(*this, d->rows, fresh, [](const Appraisal &each) {
                                 return each.id.value;
                             });
                             d->loaded = true;
                             emit changed();
                         });
}

std::span<const ColumnInfo> AppraisalModel::columns()
{
    return appraisalInfos();
}

int AppraisalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int AppraisalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

static Mark markOf(ValuationState state)
{
    return state == ValuationState::Asking ? Mark::Waiting
        : state == ValuationState::Unknown ? Mark::Attention
                                           : Mark::None;
}

QVariant AppraisalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= d->rows.size())
        return {};
    const Appraisal &appraisal = d->rows.at(index.row());
    switch (role) {
    case IdRole:
        return appraisal.id.value;
    case ObjectRole:
        return QVariant::fromValue(appraisal);
    case MarkRole:
        return int(markOf(appraisal.state));
    default:
        return specData(appraisalSpecs(), appraisal, index.column(), role, d->formatting);
    }
}

QVariant AppraisalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return columnHeader(columns()[size_t(section)], role);
}

void AppraisalModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    d->column = column;
    d->order = order;
    QList<Appraisal> sorted = d->rows;
    d->sort(sorted);
    RowAccess::replace(*this, d->rows, sorted, [](const Appraisal &each) { return each.id.value; });
}

bool AppraisalModel::isLoaded() const
{
    return d->loaded;
}

const QList<Appraisal> &AppraisalModel::appraisals() const
{
    return d->rows;
}

int AppraisalModel::rowOf(const domain::AppraisalId &id) const
{
    const auto found = std::find_if(d->rows.cbegin(), d->rows.cend(),
                                    [&](const Appraisal &each) { return each.id == id; });
    return found == d->rows.cend() ? -1 : int(found - d->rows.cbegin());
}

std::optional<Appraisal> AppraisalModel::find(const domain::AppraisalId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(d->rows.at(row));
}

QList<Appraisal> AppraisalModel::of(const domain::CustomerId &id) const
{
    QList<Appraisal> found;
    std::copy_if(d->rows.cbegin(), d->rows.cend(), std::back_inserter(found),
                 [&](const Appraisal &each) { return !id.isEmpty() && each.customerId == id; });
    std::stable_sort(found.begin(), found.end(), [](const Appraisal &a, const Appraisal &b) {
        return a.lookedUpAt > b.lookedUpAt;
    });
    return found;
}

std::optional<Appraisal> AppraisalModel::valuationOf(const domain::VehicleId &id) const
{
    std::optional<Appraisal> newest;
    for (const Appraisal &each : std::as_const(d->rows)) {
        if (id.isEmpty() || each.vehicleId != id || !each.valuation)
            continue;
        if (!newest || newest->valuation->at < each.valuation->at)
            newest = each;
    }
    return newest;
}

bool AppraisalModel::matches(const Appraisal &appraisal, const QStringList &searchWords)
{
    const QString text = domain::folded(
        QStringList{ appraisal.displayName(), appraisal.question.plate,
                     appraisal.question.vehicleId, appraisal.vehicle.id, appraisal.customerName,
                     appraisal.vehicleName, appraisal.person, appraisal.remarks }
            .join(u'\n'));
    return std::all_of(searchWords.cbegin(), searchWords.cend(),
                       [&](const QString &word) { return text.contains(word); });
}

QString AppraisalModel::journalName(const domain::AppraisalId &id)
{
    return QString(domain::papers::appraisal) % u'/' % id.value;
}

void AppraisalModel::setFormatting(const Formatting &formatting)
{
    d->formatting = formatting;
    if (!d->rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit changed();
}

} // namespace forecourt::models
