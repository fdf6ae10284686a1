// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using forecourt::test::SandboxProcess;

/** Paging, sorting, filters and search of the lists, and how believable the data is. */
class TestSandboxLists : public QObject
{
    Q_OBJECT
private slots:
    void defaults_data();
    void defaults();
    void pagesJoinWithoutGapOrOverlap_data();
    void pagesJoinWithoutGapOrOverlap();
    void sortsCustomers_data();
    void sortsCustomers();
    void sortsVehicles_data();
    void sortsVehicles();
    void filtersVehicles_data();
    void filtersVehicles();
    void filtersModelsByBrand();
    void segmentsAddUp();
    void searches_data();
    void searches();
    void sameSeedSameData();
    void customersComeFromEverywhere();
    void millionOfCustomers();

private:
    QJsonArray rows(const QString &path) const
    {
        return m_sandbox.get(path).object()["data"_L1].toArray();
    }
    QJsonArray allRows(const QString &list, const QString &more = {}) const;

    SandboxProcess m_sandbox;
};

QJsonArray TestSandboxLists::allRows(const QString &list, const QString &more) const
{
    QJsonArray all;
    for (int page = 1; page < 100; ++page) {
        const QJsonArray some =
            rows(u"/external/%1?limit=100&page=%2%3"_s.arg(list).arg(page).arg(more));
        for (const auto &row : some)
            all.append(row);
        if (some.size() < 100)
            break;
    }
    return all;
}

void TestSandboxLists::defaults_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("limit");
    QTest::addRow("brands") << u"brands"_s << 50;
    QTest::addRow("vehicles") << u"vehicles"_s << 20;
    QTest::addRow("customers") << u"customers"_s << 20;
    QTest::addRow("blogs") << u"blogs"_s << 20;
}

void TestSandboxLists::defaults()
{
    QFETCH(QString, list);
    QFETCH(int, limit);
    const QJsonObject body = m_sandbox.get(u"/external/"_s + list).object();
    QCOMPARE(body["limit"_L1].toInt(), limit);
    QCOMPARE(body["page"_L1].toInt(), 1);
    QCOMPARE(body["data"_L1].toArray().size(),
             std::min<qsizetype>(limit, body["total"_L1].toInteger()));
    const QJsonObject beyond =
        m_sandbox.get(u"/external/"_s + list + u"?page=9999999999"_s).object();
    QCOMPARE(beyond["data"_L1].toArray().size(), 0);
    QCOMPARE(beyond["total"_L1], body["total"_L1]);
}

void TestSandboxLists::pagesJoinWithoutGapOrOverlap_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("more");
    QTest::addColumn<int>("count");
    QTest::addRow("customers") << u"customers"_s << QString() << 400;
    QTest::addRow("by score") << u"customers"_s << u"&sortBy=leadScore"_s << 400;
    QTest::addRow("by purchase") << u"customers"_s << u"&sortBy=lastPurchaseDate&sortOrder=ASC"_s
                                 << 400;
    QTest::addRow("vehicles by year") << u"vehicles"_s << u"&sort=year"_s << 60;
    QTest::addRow("brands") << u"brands"_s << QString() << -1;
    QTest::addRow("trims") << u"trims"_s << QString() << -1;
    QTest::addRow("generations") << u"generations"_s << QString() << -1;
}

void TestSandboxLists::pagesJoinWithoutGapOrOverlap()
{
    QFETCH(QString, list);
    QFETCH(QString, more);
    QFETCH(int, count);
    const QJsonArray all = allRows(list, more);
    QSet<QString> ids;
    for (const auto &row : all)
        ids.insert(row["id"_L1].toString());
    QCOMPARE(ids.size(), all.size());
    const int total = m_sandbox.get(u"/external/"_s + list).object()["total"_L1].toInt();
    QCOMPARE(all.size(), total);
    if (count >= 0)
        QCOMPARE(total, count);
}

void TestSandboxLists::sortsCustomers_data()
{
    QTest::addColumn<QString>("sortBy");
    QTest::addColumn<QString>("group");
    QTest::addRow("createdDate") << u"createdDate"_s << QString();
    QTest::addRow("totalSpent") << u"totalSpent"_s << u"stats"_s;
    QTest::addRow("lastPurchaseDate") << u"lastPurchaseDate"_s << u"stats"_s;
    QTest::addRow("leadScore") << u"leadScore"_s << u"classification"_s;
}

void TestSandboxLists::sortsCustomers()
{
    QFETCH(QString, sortBy);
    QFETCH(QString, group);
    for (const bool ascending : { true, false }) {
        const QString order = ascending ? u"ASC"_s : u"DESC"_s;
        const QJsonArray all =
            allRows(u"customers"_s, u"&sortBy=%1&sortOrder=%2"_s.arg(sortBy, order));
        QVariant before;
        for (const auto &row : all) {
            const QVariant now = (group.isEmpty() ? row[sortBy] : row[group][sortBy]).toVariant();
            if (before.isValid() && !before.isNull() && !now.isNull()) {
                const auto compared = QVariant::compare(before, now);
                QVERIFY(compared == QPartialOrdering::Equivalent
                        || (compared == QPartialOrdering::Less) == ascending);
            }
            QVERIFY2(!(before.isValid() && before.isNull()) || now.isNull(),
                     "missing values come last");
            before = now;
        }
    }
}

void TestSandboxLists::sortsVehicles_data()
{
    QTest::addColumn<QString>("sort");
    for (const char *sort : { "createdDate", "year", "mileage", "name" })
        QTest::addRow("%s", sort) << QString::fromLatin1(sort);
}

void TestSandboxLists::sortsVehicles()
{
    QFETCH(QString, sort);
    const QJsonArray up = allRows(u"vehicles"_s, u"&order=asc&sort="_s + sort);
    QCOMPARE(up.size(), 60);
    QVariant before;
    for (const auto &row : up) {
        const QVariant now = row[sort].toVariant();
        if (before.isValid() && now.isValid())
            QVERIFY(QVariant::compare(before, now) != QPartialOrdering::Greater);
        before = now.isValid() ? now : before;
    }
}

void TestSandboxLists::filtersVehicles_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QVariant>("low");
    QTest::addColumn<QVariant>("high");
    const QJsonObject model = rows(u"/external/vehicles"_s)[0]["model"_L1].toObject();
    const auto same = [](const char *name, const QString &query, const QStringList &path,
                         const QString &id) {
        QTest::addRow("%s", name) << QString(query + id) << path << QVariant(id) << QVariant(id);
    };
    same("model", u"modelId="_s, { u"model"_s, u"id"_s }, model["id"_L1].toString());
    same("brand", u"brandId="_s, { u"model"_s, u"brand"_s, u"id"_s },
         model["brand"_L1]["id"_L1].toString());
    same("body", u"bodyTypeId="_s, { u"model"_s, u"bodyType"_s, u"id"_s },
         model["bodyType"_L1]["id"_L1].toString());
    same("rental", u"listingType="_s, { u"listingType"_s }, u"rental"_s);
    same("auction", u"listingType="_s, { u"listingType"_s }, u"auction"_s);
    QTest::addRow("years") << u"minYear=2018&maxYear=2021"_s << QStringList{ u"year"_s }
                           << QVariant(2018.0) << QVariant(2021.0);
    QTest::addRow("prices") << u"listingType=sale&minPrice=1000000&maxPrice=4000000"_s
                            << QStringList{ u"saleOptions"_s, u"price"_s } << QVariant(1e6)
                            << QVariant(4e6);
}

void TestSandboxLists::filtersVehicles()
{
    QFETCH(QString, query);
    QFETCH(QStringList, path);
    QFETCH(QVariant, low);
    QFETCH(QVariant, high);
    const QJsonArray found = rows(u"/external/vehicles?limit=100&"_s + query);
    QVERIFY(!found.isEmpty() && found.size() < 60);
    for (const auto &row : found) {
        QJsonValue value = row;
        for (const QString &step : path)
            value = value[step];
        const QVariant number = value.isDouble() ? QVariant(value.toDouble()) : value.toVariant();
        QVERIFY(QVariant::compare(number, low) != QPartialOrdering::Less);
        QVERIFY(QVariant::compare(number, high) != QPartialOrdering::Greater);
    }
    QVERIFY(rows(u"/external/vehicles?brandId=nobody"_s).isEmpty());
}

void TestSandboxLists::filtersModelsByBrand()
{
    const QJsonObject brand = rows(u"/external/brands"_s)[0].toObject();
    const QJsonObject body =
        m_sandbox.get(u"/external/models?brandId="_s + brand["id"_L1].toString()).object();
    QCOMPARE(body["total"_L1].toInt(), brand["models"_L1].toArray().size());
    QCOMPARE(body["data"_L1].toArray().size(), brand["models"_L1].toArray().size());
    QCOMPARE(body["data"_L1][0]["brand"_L1]["id"_L1], brand["id"_L1]);
    const QJsonObject all = m_sandbox.get(u"/external/models"_s).object();
    QVERIFY(all["total"_L1].toInt() > 300);
    QCOMPARE(all["data"_L1].toArray().size(), all["total"_L1].toInt());
}

void TestSandboxLists::segmentsAddUp()
{
    const QJsonObject summary =
        m_sandbox.get(u"/external/customers/stats/summary"_s).object()["data"_L1].toObject();
    const QJsonObject segments = summary["segmentBreakdown"_L1].toObject();
    int sum = 0;
    for (const auto &[asked, answered] : { std::pair{ u"new"_s, u"new"_s },
                                           { u"regular"_s, u"regular"_s },
                                           { u"vip"_s, u"vip"_s },
                                           { u"at_risk"_s, u"atRisk"_s } }) {
        const QJsonArray found = allRows(u"customers"_s, u"&segment="_s + asked);
        QVERIFY(found.size() > 5);
        QCOMPARE(found.size(), segments[answered].toInt());
        for (const auto &row : found)
            QCOMPARE(row["classification"_L1]["customerSegment"_L1].toString(), asked);
        sum += int(found.size());
    }
    QCOMPARE(sum, summary["totalCustomers"_L1].toInt());
}

void TestSandboxLists::searches_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<bool>("isFound");
    QTest::addRow("latin") << u"kamau"_s << true;
    QTest::addRow("upper case") << u"KAMAU"_s << true;
    QTest::addRow("umlaut") << u"M%C3%BCller"_s << true;
    QTest::addRow("chinese") << u"%E7%8E%8B"_s << true;
    QTest::addRow("e-mail") << u".40@example.com"_s << true;
    QTest::addRow("nobody") << u"zzzzqqq"_s << false;
}

void TestSandboxLists::searches()
{
    QFETCH(QString, term);
    QFETCH(bool, isFound);
    const QJsonArray found = rows(u"/external/customers?limit=100&search="_s + term);
    QCOMPARE(!found.isEmpty(), isFound);
    const QString wanted = QUrl::fromPercentEncoding(term.toUtf8());
    for (const auto &row : found) {
        const QJsonObject user = row["user"_L1].toObject();
        const QString text = user["firstName"_L1].toString() + u' ' + user["lastName"_L1].toString()
            + u' ' + user["email"_L1].toString();
        QVERIFY(text.contains(wanted, Qt::CaseInsensitive));
    }
}

void TestSandboxLists::sameSeedSameData()
{
    const SandboxProcess again;
    const SandboxProcess other({ u"--seed"_s, u"2"_s });
    const QString path = u"/external/customers?limit=100&page=2"_s;
    QCOMPARE(again.get(path).body, m_sandbox.get(path).body);
    QVERIFY(other.get(path).body != m_sandbox.get(path).body);
    QVERIFY(other.get(u"/external/customers/"_s + rows(path)[0]["id"_L1].toString()).status == 404);
}

void TestSandboxLists::customersComeFromEverywhere()
{
    QSet<QChar::Script> scripts;
    QSet<QString> emails;
    int withoutPhone = 0;
    int withoutPreferences = 0;
    const QJsonArray all = allRows(u"customers"_s);
    for (const auto &row : all) {
        const QJsonObject user = row["user"_L1].toObject();
        for (const QChar c : user["firstName"_L1].toString())
            scripts.insert(c.script());
        emails.insert(user["email"_L1].toString());
        withoutPhone += !user.contains("phone"_L1);
        withoutPreferences += !row.toObject().contains("preferences"_L1);
        QVERIFY(!row.toObject().contains("notes"_L1));
    }
    QCOMPARE(emails.size(), all.size());
    QVERIFY(scripts.contains(QChar::Script_Han) && scripts.contains(QChar::Script_Arabic)
            && scripts.contains(QChar::Script_Cyrillic) && scripts.contains(QChar::Script_Latin));
    QVERIFY(withoutPhone > 0 && withoutPreferences > 0);
}

void TestSandboxLists::millionOfCustomers()
{
    const SandboxProcess big({ u"--customers"_s, u"1000000"_s });
    const QJsonObject last = big.get(u"/external/customers?limit=100&page=10000"_s).object();
    QCOMPARE(last["total"_L1].toInt(), 1'000'000);
    QCOMPARE(last["data"_L1].toArray().size(), 100);
    const QString id = last["data"_L1][99]["id"_L1].toString();
    QCOMPARE(big.get(u"/external/customers/"_s + id).object()["data"_L1]["id"_L1].toString(), id);
}

QTEST_GUILESS_MAIN(TestSandboxLists)
#include "tst_sandboxlists.moc"
