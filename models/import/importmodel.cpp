// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importmodel.h"

#include "details/valuetext.h"
#include "support/cell.h"
#include "tables/rowaccess.h"

#include <QCoreApplication>

#include <numeric>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::FieldChange;
using domain::PlannedRow;
using Outcome = PlannedRow::Outcome;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportModel)
};

/// A line of the file, and one of its changes; none where the line is left out.
struct Entry
{
    const PlannedRow &row;
    std::optional<FieldChange> change;
};
using Spec = ColumnSpec<Entry, int>;

Cell showLine(const Entry &entry, const Formatting &formatting)
{
    return { .text = formatting.locale.toString(entry.row.line), .sort = entry.row.line };
}

Cell showCustomer(const Entry &entry, const Formatting &)
{
    const QString &name = entry.row.edit.name;
    return { .text = name, .sort = name, .toolTip = name };
}

Cell showField(const Entry &entry, const Formatting &)
{
    if (entry.change) {
        const QString text = domain::fieldText(entry.change->field);
        return { .text = text, .sort = text, .tone = Tone::Neutral };
    }
    const bool isUnknown = entry.row.outcome == Outcome::Unknown;
    const QString text = isUnknown ? Words::tr("Unknown") : Words::tr("Fault");
    return { .text = text, .sort = text, .tone = isUnknown ? Tone::Warning : Tone::Bad };
}

Cell showBefore(const Entry &entry, const Formatting &formatting)
{
    if (!entry.change)
        return {};
    const QString text = fieldValueText(entry.change->field, entry.change->before, formatting);
    return { .text = text, .sort = text, .toolTip = text };
}

Cell showAfter(const Entry &entry, const Formatting &formatting)
{
    if (!entry.change)
        return { .text = entry.row.message,
                 .sort = entry.row.message,
                 .toolTip = entry.row.message };
    const QString value = fieldValueText(entry.change->field, entry.change->after, formatting);
    const QString text =
        entry.change->isAddition ? Words::tr("Added below what is there: %1").arg(value) : value;
    return { .text = text, .sort = text, .toolTip = text };
}

constexpr std::array<Spec, 5> table{ {
    { { "line", QT_TRANSLATE_NOOP("Columns", "Line"), CellKind::Number, 64, true, false },
      showLine,
      nullptr },
    { { "customer", QT_TRANSLATE_NOOP("Columns", "Customer"), CellKind::Text, 168, true, false },
      showCustomer,
      nullptr },
    { { "field", QT_TRANSLATE_NOOP("Columns", "Field"), CellKind::Badge, 104, true, false },
      showField,
      nullptr },
    { { "before", QT_TRANSLATE_NOOP("Columns", "Now"), CellKind::Text, 176, true, false },
      showBefore,
      nullptr },
    { { "after", QT_TRANSLATE_NOOP("Columns", "New, or why not"), CellKind::Text, 400, true,
        false },
      showAfter,
      nullptr },
} };
constexpr auto tableInfos = infosOf(table);

int fieldCount(const domain::CustomerPatch &patch)
{
    return int(patch.notes.has_value()) + int(patch.tags.has_value())
        + int(patch.preferences.has_value()) + int(patch.isVip.has_value());
}

bool isLeftOut(const PlannedRow &row)
{
    return row.outcome == Outcome::Unknown || row.outcome == Outcome::Fault;
}

} // namespace

struct ImportModel::Private
{
    /// Which line, and which of its changes.
    struct Place
    {
        int row;
        int change;
    };

    Formatting formatting;
    domain::ImportPlan plan;
    QList<Place> places;
    bool onlyFaults = false;
};

ImportModel::ImportModel(const Formatting &formatting, QObject *parent)
    : QAbstractTableModel(parent)
    , d(new Private{ formatting, {}, {} })
{
}

ImportModel::~ImportModel() = default;

std::span<const ColumnInfo> ImportModel::columns()
{
    return tableInfos;
}

void ImportModel::setPlan(const domain::ImportPlan &plan)
{
    d->plan = plan;
    rebuild();
}

const domain::ImportPlan &ImportModel::plan() const
{
    return d->plan;
}

void ImportModel::setOnlyFaults(bool only)
{
    if (only == d->onlyFaults)
        return;
    d->onlyFaults = only;
    rebuild();
}

bool ImportModel::hasOnlyFaults() const
{
    return d->onlyFaults;
}

int ImportModel::changeCount() const
{
    const auto &rows = d->plan.rows;
    return std::accumulate(rows.cbegin(), rows.cend(), 0, [](int count, const PlannedRow &row) {
        return count + fieldCount(row.edit.patch);
    });
}

bool ImportModel::isFault(int row) const
{
    return isLeftOut(d->plan.rows.at(d->places.at(row).row));
}

void ImportModel::rebuild()
{
    beginResetModel();
    d->places.clear();
    for (int i = 0; i < d->plan.rows.size(); ++i) {
        const PlannedRow &row = d->plan.rows.at(i);
        const int changes = d->onlyFaults ? 0 : fieldCount(row.edit.patch);
        const int shown = isLeftOut(row) ? 1 : changes;
        for (int change = 0; change < shown; ++change)
            d->places.append({ i, change });
    }
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->places.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(table.size());
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= d->places.size())
        return {};
    const Private::Place place = d->places.at(index.row());
    const PlannedRow &row = d->plan.rows.at(place.row);
    if (role == IdRole)
        return row.edit.id.value;
    Entry entry{ row, {} };
    if (!isLeftOut(row))
        entry.change = domain::changesOf(row.edit).at(place.change);
    return specData(std::span<const Spec>(table), entry, index.column(), role, d->formatting);
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return columnHeader(tableInfos[size_t(section)], role);
}

} // namespace forecourt::models
