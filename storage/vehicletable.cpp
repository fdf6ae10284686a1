// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vehicletable.h"

#include "vehiclesearch.h"
#include "vehicletable_p.h"
#include "vehiclewriter.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Done;
using domain::Result;
using domain::VehicleQuery;

namespace {

constexpr qsizetype LargestRequest = 500;
constexpr qsizetype ExportBatch = 200;

} // namespace

void VehicleTable::Private::tell(const TableDelta &delta)
{
    if (delta.isEmpty())
        return;
    QMetaObject::invokeMethod(
        table, [table = table, delta] { emit table->changed(delta); }, Qt::QueuedConnection);
}

VehicleTable::VehicleTable(std::shared_ptr<Private> ours)
    : d(std::move(ours))
{
    d->table = this;
}

VehicleTable::~VehicleTable() = default;

QFuture<FirstRows<VehicleRow>> VehicleTable::first(VehicleQuery query, int count, quintptr asker)
{
    return d->mirror->ask<FirstRows<VehicleRow>>(
        Reader::Quick, asker, [query = std::move(query), count](Sql &sql) {
            FirstRows<VehicleRow> answer;
            RowIds ids = findVehicles(sql, query, count + 1);
            answer.isAll = ids.size() <= count;
            ids.resize(std::min<qsizetype>(ids.size(), count));
            answer.rows = readVehicles(sql, ids);
            return answer;
        });
}

QFuture<RowIds> VehicleTable::ids(VehicleQuery query, quintptr asker)
{
    return d->mirror->ask<RowIds>(Reader::Ids, asker, [query = std::move(query)](Sql &sql) {
        return findVehicles(sql, query);
    });
}

QFuture<QList<VehicleRow>> VehicleTable::rows(RowIds ids)
{
    ids.resize(std::min(ids.size(), LargestRequest));
    return d->mirror->read<QList<VehicleRow>>(
        Reader::Quick, [ids = std::move(ids)](Sql &sql) { return readVehicles(sql, ids); });
}

QFuture<std::optional<VehicleRow>> VehicleTable::find(domain::VehicleId id)
{
    return d->mirror->read<std::optional<VehicleRow>>(
        Reader::Quick, [=](Sql &sql) -> std::optional<VehicleRow> {
            const QVariant row = sql.value(u"SELECT row FROM vehicle WHERE id = ?"_s, { id.value });
            const QList<VehicleRow> rows =
                row.isValid() ? readVehicles(sql, { row.toLongLong() }, true) : QList<VehicleRow>();
            return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
        });
}

QFuture<VehicleFacets> VehicleTable::facets()
{
    return d->mirror->read<VehicleFacets>(Reader::Bulk, readVehicleFacets);
}

QFuture<domain::VehicleStats> VehicleTable::computedStats()
{
    return d->mirror->read<domain::VehicleStats>(Reader::Bulk, readVehicleStats);
}

QFuture<QList<VehicleRow>> VehicleTable::matching(QStringList bodyTypes,
                                                  std::optional<domain::Amount> min,
                                                  std::optional<domain::Amount> max, int atMost)
{
    return d->mirror->read<QList<VehicleRow>>(
        Reader::Quick, [=](Sql &sql) { return readMatching(sql, bodyTypes, min, max, atMost); });
}

QFuture<Result<Done>> VehicleTable::forEach(VehicleQuery query,
                                            std::function<bool(const QList<VehicleRow> &)> batch)
{
    return d->mirror->read<Result<Done>>(
        Reader::Bulk,
        [query = std::move(query), batch = std::move(batch)](Sql &sql) -> Result<Done> {
            const RowIds ids = findVehicles(sql, query);
            for (qsizetype from = 0; from < ids.size() && sql.ok(); from += ExportBatch) {
                if (!batch(readVehicles(sql, ids.mid(from, ExportBatch), true)))
                    break;
            }
            if (sql.error())
                return *sql.error();
            return Done{};
        });
}

QFuture<Result<TableDelta>> VehicleTable::putPage(QList<domain::Vehicle> rows, qint64 pass,
                                                  QDateTime receivedAt)
{
    const QList<Figure> figures = figuresOf(rows, receivedAt);
    return d->mirror->write<TableDelta>(
        [rows = std::move(rows), pass, at = receivedAt.toMSecsSinceEpoch()](Sql &sql) {
            return putVehicles(sql, rows, pass, at);
        },
        [d = d, figures](const TableDelta &delta) {
            observe(*d->history->history, figures);
            d->tell(delta);
        });
}

QFuture<Result<TableDelta>> VehicleTable::finishPass(qint64 pass)
{
    return d->mirror->write<TableDelta>([pass](Sql &sql) { return finishVehiclePass(sql, pass); },
                                        [d = d](const TableDelta &delta) { d->tell(delta); });
}

QFuture<int> VehicleTable::count()
{
    return d->mirror->read<int>(Reader::Quick, [](Sql &sql) {
        return sql.value(u"SELECT count(*) FROM vehicle"_s).toInt();
    });
}

} // namespace forecourt::storage
