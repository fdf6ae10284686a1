// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehiclesearch.h"

#include "convert.h"
#include "domain/folding.h"
#include "shortwords.h"
#include "vehiclearchive.h"

#include <algorithm>
#include <array>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::VehicleQuery;
using domain::VehicleSort;

namespace {

constexpr int MissedPasses = 2;

struct SortKey
{
    VehicleSort sort;
    const char *column;
};

constexpr std::array SortKeys{
    SortKey{ VehicleSort::CreatedDate, "created" },
    SortKey{ VehicleSort::Impressions, "impressions" },
    SortKey{ VehicleSort::Year, "year" },
    SortKey{ VehicleSort::Mileage, "mileage" },
    SortKey{ VehicleSort::Price, "price" },
    SortKey{ VehicleSort::Name, "name_key" },
    SortKey{ VehicleSort::ListingType, "listing_type" },
    SortKey{ VehicleSort::Status, "status" },
    SortKey{ VehicleSort::Brand, "brand" },
    SortKey{ VehicleSort::BodyType, "body_type" },
    SortKey{ VehicleSort::Fuel, "fuel" },
    SortKey{ VehicleSort::Transmission, "transmission" },
    SortKey{ VehicleSort::Colour, "colour" },
};

QString columnOf(VehicleSort sort)
{
    for (const SortKey &key : SortKeys) {
        if (key.sort == sort)
            return QString::fromLatin1(key.column);
    }
    return u"created"_s;
}

struct Condition
{
    QStringList tests;
    QVariantList values;

    void add(const QString &test, const QVariant &value)
    {
        tests << test;
        values << value;
    }
    void equal(const char *column, const QString &value)
    {
        if (!value.isEmpty())
            add(QString::fromLatin1(column) + u" = ?"_s, value);
    }
    void anyOf(const char *column, const QStringList &wanted)
    {
        if (wanted.isEmpty())
            return;
        tests << u"%1 IN (%2)"_s.arg(QString::fromLatin1(column),
                                     QStringList(wanted.size(), u"?"_s).join(u", "_s));
        for (const QString &value : wanted)
            values << value;
    }
    template <typename T> void bound(const char *test, const std::optional<T> &value)
    {
        if (value)
            add(QString::fromLatin1(test), *value);
    }
    QString text() const { return tests.isEmpty() ? u"1"_s : tests.join(u" AND "_s); }
};

std::optional<qint64> hundredths(const std::optional<domain::Amount> &amount)
{
    return amount ? std::optional(amount->hundredths) : std::nullopt;
}

// "At least n days listed" is "listed at the latest n days ago".
std::optional<qint64> daysAgo(std::optional<int> days)
{
    if (!days)
        return std::nullopt;
    return QDateTime::currentDateTimeUtc().addDays(-*days).toMSecsSinceEpoch();
}

Condition conditionOf(const VehicleQuery &query)
{
    Condition condition;
    condition.equal("brand_id", query.brand.value);
    condition.equal("model_id", query.model.value);
    condition.equal("body_type_id", query.bodyType.value);
    condition.equal("listing_type", query.listingType);
    condition.anyOf("status", query.statuses);
    condition.anyOf("fuel", query.fuels);
    condition.anyOf("transmission", query.transmissions);
    condition.anyOf("colour", query.colours);
    condition.bound("year >= ?", query.minYear);
    condition.bound("year <= ?", query.maxYear);
    condition.bound("price >= ?", hundredths(query.minPrice));
    condition.bound("price <= ?", hundredths(query.maxPrice));
    condition.bound("created <= ?", daysAgo(query.minDaysListed));
    if (query.maxDaysListed)
        condition.bound("created > ?", daysAgo(*query.maxDaysListed + 1));
    return condition;
}

bool matchesWords(const QByteArray &text, const QList<QByteArray> &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const QByteArray &word) {
        return isShortWord(QString::fromUtf8(word)) ? matchesShortWord(text, word)
                                                    : text.contains(word);
    });
}

} // namespace

RowIds findVehicles(Sql &sql, const VehicleQuery &query, int atMost)
{
    const Condition condition = conditionOf(query);
    const QString column = columnOf(query.sort);
    const QString direction = query.descending ? u"DESC"_s : u"ASC"_s;
    QList<QByteArray> words;
    const QStringList wanted = domain::searchWords(query.text);
    for (const QString &word : wanted) {
        if (!word.isEmpty())
            words << word.toUtf8();
    }
    RowIds ids;
    Answer answer =
        sql.ask(u"SELECT row, text FROM vehicle WHERE %1"
                " ORDER BY %2 IS NULL, %2 %3, row %3"_s.arg(condition.text(), column, direction),
                condition.values);
    while (answer.next() && (atMost < 0 || ids.size() < atMost)) {
        if (words.isEmpty() || matchesWords(answer.text(1).toUtf8(), words))
            ids.append(answer.integer(0));
    }
    return ids;
}

QList<VehicleRow> readVehicles(Sql &sql, const RowIds &ids, bool withSource)
{
    QList<VehicleRow> rows;
    for (const qint64 id : ids) {
        Answer answer = sql.ask(u"SELECT v.row, v.missed, v.received, d.value, d.source"
                                " FROM vehicle v JOIN vehicle_detail d ON d.row = v.row"
                                " WHERE v.row = ?"_s,
                                { id });
        if (!answer.next())
            continue;
        VehicleRow row;
        row.row = id;
        row.noLongerListed = answer.integer(1) >= MissedPasses;
        row.seenAt = timeOf(answer.value(2));
        row.vehicle = unarchived<domain::Vehicle>(answer.value(3).toByteArray());
        if (withSource)
            row.vehicle.source = objectOf(answer.text(4));
        rows.append(row);
    }
    return rows;
}

QList<VehicleRow> readMatching(Sql &sql, const QStringList &bodyTypes,
                               std::optional<domain::Amount> min, std::optional<domain::Amount> max,
                               int atMost)
{
    Condition condition;
    QStringList foldedTypes;
    for (const QString &type : bodyTypes)
        foldedTypes << domain::folded(type);
    condition.anyOf("body_type", foldedTypes);
    condition.bound("price >= ?", hundredths(min));
    condition.bound("price <= ?", hundredths(max));
    condition.tests << u"missed < 2"_s << u"(status IS NULL OR status = 'available')"_s;
    // In the middle of the customer's range first, then the newest.
    const qint64 wanted = min && max ? (min->hundredths + max->hundredths) / 2
        : max                        ? max->hundredths
        : min                        ? min->hundredths
                                     : 0;
    condition.values << wanted << wanted << atMost;
    RowIds ids;
    {
        Answer answer = sql.ask(u"SELECT row FROM vehicle WHERE %1 ORDER BY price IS NULL,"
                                " CASE WHEN ? = 0 THEN 0 ELSE abs(price - ?) END, created DESC"
                                " LIMIT ?"_s.arg(condition.text()),
                                condition.values);
        while (answer.next())
            ids.append(answer.integer(0));
    }
    return readVehicles(sql, ids);
}

} // namespace forecourt::storage
