// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/smalltables.h"

#include "documents.h"
#include "figures.h"
#include "history_p.h"
#include "smallarchive.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Done;
using domain::Result;

namespace {

const QString CatalogueName = u"catalogue"_s;
const QString PostsName = u"posts"_s;
const QString VehicleStatsName = u"vehicle-stats"_s;
const QString CustomerStatsName = u"customer-stats"_s;

template <typename T> std::function<Done(Sql &)> writing(QString name, T value, QDateTime at)
{
    return [name = std::move(name), value = std::move(value), at](Sql &sql) {
        writeDocument(sql, name, value, at);
        return Done{};
    };
}

QFuture<QDateTime> timeOfDocument(Database &mirror, QString name)
{
    return mirror.read<QDateTime>(Reader::Quick,
                                  [name](Sql &sql) { return documentTime(sql, name); });
}

} // namespace

CatalogueTable::CatalogueTable(std::shared_ptr<Database> mirror)
    : m_mirror(std::move(mirror))
{
}

QFuture<domain::Catalogue> CatalogueTable::read()
{
    return m_mirror->read<domain::Catalogue>(Reader::Bulk, [](Sql &sql) {
        return readDocument<domain::Catalogue>(sql, CatalogueName).value_or(domain::Catalogue());
    });
}

QFuture<Result<Done>> CatalogueTable::replace(domain::Catalogue catalogue, QDateTime at)
{
    return m_mirror->write<Done>(writing(CatalogueName, std::move(catalogue), at),
                                 telling(this, &CatalogueTable::changed));
}

QFuture<QDateTime> CatalogueTable::fetchedAt()
{
    return timeOfDocument(*m_mirror, CatalogueName);
}

StatisticsTable::StatisticsTable(std::shared_ptr<Database> mirror,
                                 std::shared_ptr<Database> history)
    : m_mirror(std::move(mirror))
    , m_history(std::move(history))
{
}

QFuture<std::optional<domain::VehicleStats>> StatisticsTable::vehicles()
{
    return m_mirror->read<std::optional<domain::VehicleStats>>(Reader::Quick, [](Sql &sql) {
        return readDocument<domain::VehicleStats>(sql, VehicleStatsName);
    });
}

QFuture<std::optional<domain::CustomerStats>> StatisticsTable::customers()
{
    return m_mirror->read<std::optional<domain::CustomerStats>>(Reader::Quick, [](Sql &sql) {
        return readDocument<domain::CustomerStats>(sql, CustomerStatsName);
    });
}

QFuture<Result<Done>> StatisticsTable::put(domain::VehicleStats stats)
{
    const QDateTime at = stats.asOf;
    observe(*m_history, figuresOf(stats));
    return m_mirror->write<Done>(writing(VehicleStatsName, std::move(stats), at),
                                 telling(this, &StatisticsTable::changed));
}

QFuture<Result<Done>> StatisticsTable::put(domain::CustomerStats stats)
{
    const QDateTime at = stats.asOf;
    observe(*m_history, figuresOf(stats));
    return m_mirror->write<Done>(writing(CustomerStatsName, std::move(stats), at),
                                 telling(this, &StatisticsTable::changed));
}

PostTable::PostTable(std::shared_ptr<Database> mirror)
    : m_mirror(std::move(mirror))
{
}

QFuture<QList<domain::BlogPost>> PostTable::read()
{
    return m_mirror->read<QList<domain::BlogPost>>(Reader::Quick, [](Sql &sql) {
        return readDocument<QList<domain::BlogPost>>(sql, PostsName)
            .value_or(QList<domain::BlogPost>());
    });
}

QFuture<Result<Done>> PostTable::replace(QList<domain::BlogPost> posts)
{
    std::stable_sort(posts.begin(), posts.end(), [](const auto &a, const auto &b) {
        return a.publishedAt.value_or(QDateTime()) > b.publishedAt.value_or(QDateTime());
    });
    return m_mirror->write<Done>(
        writing(PostsName, std::move(posts), QDateTime::currentDateTimeUtc()),
        telling(this, &PostTable::changed));
}

QFuture<QDateTime> PostTable::fetchedAt()
{
    return timeOfDocument(*m_mirror, PostsName);
}

SyncStateTable::SyncStateTable(std::shared_ptr<Database> mirror)
    : m_mirror(std::move(mirror))
{
}

QFuture<QVariantMap> SyncStateTable::read()
{
    return m_mirror->read<QVariantMap>(Reader::Quick, [](Sql &sql) {
        QVariantMap map;
        Answer answer = sql.ask(u"SELECT key, value FROM sync_state"_s);
        while (answer.next())
            map.insert(answer.text(0), valueOf(answer.text(1)).toVariant());
        return map;
    });
}

QFuture<Result<Done>> SyncStateTable::put(QString key, QVariant value)
{
    // JSON has no times; they travel as ISO 8601 text, which QVariant turns back into a time.
    const QJsonValue json = value.userType() == QMetaType::QDateTime
        ? QJsonValue(value.toDateTime().toUTC().toString(Qt::ISODateWithMs))
        : QJsonValue::fromVariant(value);
    return m_mirror->write<Done>([key = std::move(key), text = textOf(json)](Sql &sql) {
        sql.run(u"INSERT OR REPLACE INTO sync_state(key, value) VALUES(?, ?)"_s, { key, text });
        return Done{};
    });
}

} // namespace forecourt::storage
