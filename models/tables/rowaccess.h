// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/idchange.h"
#include "support/cell.h"

#include <QAbstractItemModel>
#include <QHash>

#include <span>

namespace forecourt::models {

/// Brings the rows of a model that is held in memory to a fresh list with the fewest signals:
/// rows that stay are changed in place, so that selection and place survive.
struct RowAccess
{
    template <typename Model, typename Record, typename Key>
    static void replace(Model &model, QList<Record> &rows, const QList<Record> &fresh, Key key)
    {
        QHash<QString, qint64> numbers;
        const auto numbered = [&](const QList<Record> &records) {
            storage::RowIds ids;
            for (const Record &record : records) {
                qint64 &number = numbers[key(record)];
                if (number == 0)
                    number = numbers.size();
                ids.append(number);
            }
            return ids;
        };
        const storage::RowIds from = numbered(rows);
        const IdChange change = changeBetween(from, numbered(fresh));
        for (const IdChange::Range &range : change.removals) {
            model.beginRemoveRows({}, int(range.first), int(range.first + range.count - 1));
            rows.remove(range.first, range.count);
            model.endRemoveRows();
        }
        if (change.reordered)
            rearrange(model, rows, change.kept, numbered);
        for (const IdChange::Range &range : change.insertions) {
            model.beginInsertRows({}, int(range.first), int(range.first + range.count - 1));
            for (qsizetype i = range.first; i < range.first + range.count; ++i)
                rows.insert(i, fresh.at(i));
            model.endInsertRows();
        }
        update(model, rows, fresh);
    }

private:
    template <typename Model, typename Record>
    static void update(Model &model, QList<Record> &rows, const QList<Record> &fresh)
    {
        const int columns = static_cast<QAbstractItemModel &>(model).columnCount();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows.at(i) == fresh.at(i))
                continue;
            rows[i] = fresh.at(i);
            emit model.dataChanged(model.index(int(i), 0), model.index(int(i), columns - 1));
        }
    }

    template <typename Model, typename Record, typename Numbered>
    static void rearrange(Model &model, QList<Record> &rows, const storage::RowIds &order,
                          Numbered numbered)
    {
        emit model.layoutAboutToBeChanged();
        const storage::RowIds former = numbered(rows);
        QHash<qint64, qsizetype> places;
        for (qsizetype i = 0; i < former.size(); ++i)
            places.insert(former.at(i), i);
        QList<Record> arranged;
        QList<int> moved(rows.size());
        for (qsizetype i = 0; i < order.size(); ++i) {
            const qsizetype place = places.value(order.at(i));
            arranged.append(rows.at(place));
            moved[place] = int(i);
        }
        rows = arranged;
        const QModelIndexList before = model.persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &index : before)
            after.append(model.index(moved.at(index.row()), index.column()));
        model.changePersistentIndexList(before, after);
        emit model.layoutChanged();
    }
};

/// The parts of data() that follow from column specs.
template <typename Spec, typename Row>
QVariant specData(std::span<const Spec> specs, const Row &row, int column, int role,
                  const Formatting &formatting)
{
    const Spec &spec = specs[size_t(column)];
    if (role == LoadedRole)
        return true;
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(spec.info.kind);
    return cellData(spec.show(row, formatting), spec.info.kind, role);
}

} // namespace forecourt::models
