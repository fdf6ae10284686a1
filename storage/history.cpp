// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history.h"

#include "convert.h"
#include "history_p.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;

namespace {

QList<Observation> readObservations(Sql &sql, const QString &subject, const QString &what,
                                    qint64 since)
{
    QList<Observation> observations;
    Answer answer = sql.ask(u"SELECT at, value FROM observation WHERE subject = ? AND what = ?"
                            " AND at >= ? ORDER BY at"_s,
                            { subject, what, since });
    while (answer.next())
        observations.append({ timeOf(answer.value(0)), answer.value(1).toDouble() });
    return observations;
}

void keepChange(Sql &sql, const Figure &figure)
{
    const qint64 at = figure.at.toMSecsSinceEpoch();
    const QVariant before = sql.value(u"SELECT value FROM observation WHERE subject = ?"
                                      " AND what = ? AND at <= ? ORDER BY at DESC LIMIT 1"_s,
                                      { figure.subject, figure.what, at });
    if (before.isValid() && before.toDouble() == figure.value)
        return;
    sql.run(u"INSERT OR REPLACE INTO observation(subject, what, at, value) VALUES(?, ?, ?, ?)"_s,
            { figure.subject, figure.what, at, figure.value });
}

} // namespace

void observe(Database &history, QList<Figure> figures)
{
    if (figures.isEmpty())
        return;
    history.write<domain::Done>([figures = std::move(figures)](Sql &sql) {
        for (const Figure &figure : figures)
            keepChange(sql, figure);
        return domain::Done{};
    });
}

History::History(std::shared_ptr<Private> ours)
    : d(std::move(ours))
{
}

History::~History() = default;

QFuture<QList<Observation>> History::prices(domain::VehicleId id)
{
    return d->history->read<QList<Observation>>(Reader::Quick, [=](Sql &sql) {
        return readObservations(sql, u"vehicle/"_s + id.value, u"price"_s, 0);
    });
}

QFuture<QList<Observation>> History::figure(QString name, QDateTime since)
{
    return d->history->read<QList<Observation>>(Reader::Quick, [=](Sql &sql) {
        return readObservations(sql, u"figures"_s, name,
                                since.isValid() ? since.toMSecsSinceEpoch() : 0);
    });
}

QFuture<QList<QDateTime>> History::views(domain::VehicleId id)
{
    return d->history->read<QList<QDateTime>>(Reader::Quick, [=](Sql &sql) {
        QList<QDateTime> times;
        Answer answer =
            sql.ask(u"SELECT at FROM view WHERE vehicle = ? ORDER BY at DESC"_s, { id.value });
        while (answer.next())
            times.append(timeOf(answer.value(0)));
        return times;
    });
}

void History::addView(domain::VehicleId id, QDateTime at)
{
    d->history->write<domain::Done>(
        [=](Sql &sql) {
            sql.run(u"INSERT INTO view(vehicle, at) VALUES(?, ?)"_s,
                    { id.value, at.toMSecsSinceEpoch() });
            return domain::Done{};
        },
        [this, id](const domain::Done &) {
            QMetaObject::invokeMethod(
                this, [this, id] { emit viewAdded(id); }, Qt::QueuedConnection);
        });
}

QFuture<QList<ListingView>> History::latestViews(int atMost)
{
    return d->history->read<QList<ListingView>>(Reader::Quick, [=](Sql &sql) {
        QList<ListingView> views;
        Answer answer =
            sql.ask(u"SELECT vehicle, at, (SELECT count(*) FROM view AS one"
                    " WHERE one.vehicle = view.vehicle"
                    " AND (one.at < view.at OR (one.at = view.at AND one.row <= view.row)))"
                    " FROM view ORDER BY at DESC, row DESC LIMIT ?"_s,
                    { atMost });
        while (answer.next())
            views.append({ domain::VehicleId{ answer.text(0) }, timeOf(answer.value(1)),
                           int(answer.integer(2)) });
        return views;
    });
}

QFuture<int> History::viewsSince(QDateTime since)
{
    return d->history->read<int>(Reader::Quick, [=](Sql &sql) {
        return sql
            .value(u"SELECT count(*) FROM view WHERE at >= ?"_s, { since.toMSecsSinceEpoch() })
            .toInt();
    });
}

} // namespace forecourt::storage
