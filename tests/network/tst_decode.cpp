// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/blog.h"
#include "decode/catalogue.h"
#include "decode/customer.h"
#include "decode/envelope.h"
#include "decode/statistics.h"
#include "decode/vehicle.h"

#include <QJsonDocument>
#include <QtTest>

using namespace forecourt::network;
using namespace forecourt::domain;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        qFatal("the test's own JSON is wrong");
    return document.object();
}

Reply replyOf(const QByteArray &text)
{
    Reply reply;
    reply.status = 200;
    reply.json = object(text);
    return reply;
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT

private slots:
    void customer()
    {
        const auto row = object(
            "{\"id\":\"c1\",\"user\":{\"id\":\"u1\",\"email\":\"a@b.c\",\"firstName\":\"Ana\","
            "\"lastName\":\"Ruiz\",\"phone\":{\"mobile\":\"+1\",\"whatsapp\":\"+2\"}},"
            "\"stats\":{\"totalPurchases\":3,\"totalSpent\":75000.5,"
            "\"lastPurchaseDate\":\"2024-01-10T10:30:00+03:00\"},"
            "\"classification\":{\"leadScore\":85,\"lifecycleStage\":\"CUSTOMER\","
            "\"customerSegment\":\"atRisk\",\"isVip\":false},"
            "\"preferences\":{\"vehicleTypes\":[\"SUV\"],\"other\":1},\"tags\":[\"x\",7],"
            "\"ours\":[1]}");
        const auto customer = customerFromJson(row);
        QVERIFY(customer);
        QCOMPARE(customer->id.value, u"c1"_s);
        QCOMPARE(customer->whatsapp, u"+2"_s);
        QCOMPARE(customer->totalSpent, Amount{ 7'500'050 });
        QCOMPARE(customer->lastPurchaseDate, QDateTime({ 2024, 1, 10 }, { 7, 30 }, Qt::UTC));
        QCOMPARE(customer->leadScore, 85);
        QCOMPARE(customer->customerSegment, u"atRisk"_s);
        QCOMPARE(customer->isVip, false);
        QCOMPARE(customer->preferences->otherKeys(), QStringList{ u"other"_s });
        QCOMPARE(customer->tags, QStringList{ u"x"_s });
        QVERIFY(!customer->notes);
        QVERIFY(!customer->totalVehiclesRented);
        QCOMPARE(customer->source, row);
    }

    void oneBadFieldIsNotKnown_data()
    {
        QTest::addColumn<QByteArray>("stats");
        QTest::newRow("null") << "{\"totalPurchases\":null,\"totalSpent\":null}"_ba;
        QTest::newRow("missing") << "{}"_ba;
        QTest::newRow("text") << "{\"totalPurchases\":\"three\",\"totalSpent\":\"much\"}"_ba;
        QTest::newRow("list") << "{\"totalPurchases\":[],\"totalSpent\":{}}"_ba;
        QTest::newRow("negative or too large") << "{\"totalPurchases\":-1,\"totalSpent\":1e300}"_ba;
        QTest::newRow("broken") << "{\"totalPurchases\":1.5,\"totalSpent\":false}"_ba;
        QTest::newRow("beyond int") << "{\"totalPurchases\":9e15}"_ba;
        QTest::newRow("no object") << "[1]"_ba;
    }
    void oneBadFieldIsNotKnown()
    {
        QFETCH(QByteArray, stats);
        const auto customer = customerFromJson(
            object("{\"id\":\"c\",\"user\":{\"email\":\"a@b.c\"},\"stats\":" + stats + "}"));
        QVERIFY(customer);
        QVERIFY(!customer->totalPurchases);
        QVERIFY(!customer->totalSpent);
        QCOMPARE(customer->email, u"a@b.c"_s);
    }

    void notes_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("text");
        QTest::newRow("missing") << ""_ba << false << QString();
        QTest::newRow("null") << ",\"notes\":null"_ba << true << QString();
        QTest::newRow("text") << ",\"notes\":\"n\""_ba << true << u"n"_s;
        QTest::newRow("number") << ",\"notes\":4"_ba << false << QString();
    }
    void notes()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, text);
        const auto customer = customerFromJson(object("{\"id\":\"c\"" + field + "}"));
        QTEST(customer->notes.has_value(), "known");
        QCOMPARE(customer->notes.value_or(QString()), text);
    }

    void patchAnswerIsPartial()
    {
        const auto updated = updatedCustomerFromJson(
            object("{\"id\":\"c\",\"isVip\":true,\"customerSegment\":\"vip\"}"));
        QVERIFY(updated);
        QCOMPARE(updated->fields.isVip, true);
        QVERIFY(!updated->fields.notes && !updated->fields.tags && !updated->fields.preferences);
        QCOMPARE(updated->customerSegment, u"vip"_s);
        QVERIFY(!updatedCustomerFromJson(object("{\"isVip\":true}")));
    }

    void vehicle()
    {
        const auto vehicle = vehicleFromJson(object(
            "{\"id\":\"v\",\"year\":20233,\"mileage\":15000,\"model\":{\"id\":\"m\","
            "\"brand\":{\"id\":\"b\",\"name\":\"Toyota\"}},\"saleOptions\":{\"price\":35000},"
            "\"media\":[{\"url\":\"https://x/2\",\"sortOrder\":2},{\"url\":\"javascript:x\"},"
            "{\"url\":\"https://x/9\",\"isFeatured\":true,\"sortOrder\":9},null],"
            "\"features\":{\"safety\":[\"ABS\",1],\"none\":[]}}"));
        QVERIFY(vehicle);
        QVERIFY(!vehicle->year);
        QCOMPARE(vehicle->mileage, 15000);
        QCOMPARE(vehicle->brandName, u"Toyota"_s);
        QCOMPARE(vehicle->price, Amount{ 3'500'000 });
        QCOMPARE(vehicle->media.size(), 2);
        QCOMPARE(vehicle->media.first().url, QUrl(u"https://x/9"_s));
        QCOMPARE(vehicle->features.size(), 1);
        QVERIFY(!vehicle->impressionsCount);
    }

    void pageSkipsWhatHasNoId()
    {
        const auto page = decodePage<Trim>(
            replyOf("{\"data\":[{\"id\":\"a\"},{\"name\":\"x\"},null,7,{\"id\":\"\"},"
                    "{\"id\":\"b\"}],\"total\":9,\"limit\":-3,\"page\":\"1\"}"),
            trimFromJson);
        QVERIFY(bool(page));
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(page->skipped, 4);
        QCOMPARE(page->total, 9);
        QVERIFY(!page->limit && !page->page && !page->totalPages);
    }

    void dataMustBeWhatWasPromised()
    {
        for (const auto *text : { "{}", "{\"data\":null}", "{\"data\":{}}", "{\"data\":\"x\"}" }) {
            const auto page = decodePage<Trim>(replyOf(text), trimFromJson);
            QVERIFY(!page);
            QCOMPARE(page.error().kind, ApiError::Kind::Malformed);
        }
        QVERIFY(!decodeOne<Trim>(replyOf("{\"data\":[]}"), trimFromJson));
        QVERIFY(!decodeOne<Trim>(replyOf("{\"data\":{\"name\":\"x\"}}"), trimFromJson));
        QVERIFY(!dataTexts(replyOf("{\"data\":{}}")));
    }

    void segmentsInOneSpelling()
    {
        const auto stats = customerStatsFrom(replyOf(
            "{\"data\":{\"totalCustomers\":150,\"averageLeadScore\":65.5,\"totalRevenue\":null,"
            "\"segmentBreakdown\":{\"atRisk\":10,\"AT_RISK\":5,\"new\":45,\"vip\":\"12\"}}}"));
        QVERIFY(bool(stats));
        QCOMPARE(stats->averageLeadScore, 65.5);
        QVERIFY(!stats->totalRevenue);
        int atRisk = 0;
        for (const auto &[segment, count] : stats->segmentBreakdown)
            atRisk += segment == "at_risk"_L1 ? count : 0;
        QCOMPARE(atRisk, 15);
        QCOMPARE(stats->segmentBreakdown.size(), 2);
    }

    void blogTextIsPlain()
    {
        const auto post = blogPostFromJson(object(
            "{\"id\":\"p\",\"title\":\"A &amp; B\",\"content\":\"<p>One</p><script>x()</script>"
            "<p>2 &lt; 3 <b>bold</b></p>\"}"));
        QVERIFY(post);
        QCOMPARE(post->title, u"A & B"_s);
        QCOMPARE(post->body, u"One\n2 < 3 bold"_s);
    }

    void pageOfCustomersIsQuick()
    {
        QJsonArray rows;
        const auto row =
            object("{\"user\":{\"id\":\"u\",\"email\":\"a@b.c\",\"firstName\":\"Ana\"},"
                   "\"stats\":{\"totalPurchases\":3,\"totalSpent\":75000},\"classification\":"
                   "{\"leadScore\":85,\"isVip\":false},\"tags\":[\"x\"],"
                   "\"createdDate\":\"2024-01-15T10:30:00Z\"}");
        for (int i = 0; i < 100; ++i) {
            QJsonObject one = row;
            one.insert("id"_L1, QString::number(i));
            rows.append(one);
        }
        Reply reply;
        reply.json = QJsonObject{ { u"data"_s, rows } };
        QBENCHMARK
        {
            QCOMPARE(decodePage<Customer>(reply, customerFromJson)->rows.size(), 100);
        }
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
