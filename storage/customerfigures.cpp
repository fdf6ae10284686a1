// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert.h"
#include "customertable_p.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTags = 500;
// The server does not count whom it does not list any more.
const QString Listed = u" row NOT IN (SELECT row FROM customer_seen WHERE missed > 1)"_s;

domain::Breakdown readBreakdown(Sql &sql, const QString &statement, const QVariantList &values = {})
{
    domain::Breakdown breakdown;
    Answer answer = sql.ask(statement, values);
    while (answer.next())
        breakdown.append({ answer.text(0), int(answer.integer(1)) });
    return breakdown;
}

} // namespace

CustomerFacets readFacets(Sql &sql)
{
    CustomerFacets facets;
    facets.total = sql.value(u"SELECT count(*) FROM customer_seen"_s).toInt();
    facets.vip = sql.value(u"SELECT count(*) FROM customer WHERE vip = 1"_s).toInt();
    facets.waiting = sql.value(u"SELECT count(*) FROM customer WHERE waiting"_s).toInt();
    facets.notesKnown =
        sql.value(u"SELECT count(*) FROM customer_server WHERE notes_at IS NOT NULL"_s).toInt();
    facets.segments = readBreakdown(sql,
                                    u"SELECT segment_key, count(*) FROM customer"
                                    " WHERE segment_key IS NOT NULL GROUP BY 1"
                                    " ORDER BY 2 DESC, 1"_s);
    facets.stages = readBreakdown(sql,
                                  u"SELECT stage_key, count(*) FROM customer"
                                  " WHERE stage_key IS NOT NULL GROUP BY 1"
                                  " ORDER BY 2 DESC, 1"_s);
    facets.tags = readBreakdown(sql,
                                u"SELECT max(shown), count(*) FROM customer_tag GROUP BY tag"
                                " ORDER BY 2 DESC, 1 LIMIT ?"_s,
                                { MostTags });
    return facets;
}

domain::CustomerStats readComputedStats(Sql &sql)
{
    domain::CustomerStats stats;
    stats.asOf = QDateTime::currentDateTimeUtc();
    const qint64 monthAgo = stats.asOf.addDays(-30).toMSecsSinceEpoch();
    Answer answer = sql.ask(
        u"SELECT count(*), coalesce(sum(vip = 1), 0), sum(spent), sum(purchases), avg(score),"
        " coalesce(sum(created >= ?), 0), count(spent) FROM customer WHERE"_s
            + Listed,
        { monthAgo });
    if (!answer.next())
        return stats;
    stats.totalCustomers = int(answer.integer(0));
    stats.vipCustomers = int(answer.integer(1));
    stats.totalRevenue = maybeAmount(answer.value(2));
    stats.totalTransactions = maybeInt(answer.value(3));
    if (!answer.isNull(4))
        stats.averageLeadScore = answer.value(4).toDouble();
    stats.newCustomersLast30Days = int(answer.integer(5));
    if (stats.totalRevenue && *stats.totalCustomers > 0)
        stats.averageSpent =
            domain::Amount{ stats.totalRevenue->hundredths / *stats.totalCustomers };
    stats.segmentBreakdown =
        readBreakdown(sql,
                      u"SELECT segment_key, count(*) FROM customer WHERE segment_key IS NOT NULL"
                      " AND"_s
                          + Listed + u" GROUP BY 1 ORDER BY 1"_s);
    return stats;
}

} // namespace forecourt::storage
