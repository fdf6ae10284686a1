// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;

/// One whole line through the rooms: server, sync, mirror.
class TestSession : public QObject
{
    Q_OBJECT
private slots:
    void firstPassBringsEverything();
    void secondPassChangesNothing();
    void deletedCustomerIsGoneAfterTwoPasses();
    void editAtTheServerArrives();
    void aJoinedReadIsAsOldAsItsSending();
    void forbiddenGroupLeavesTheRest();
    void noServerIsSaidAndNothingIsLost();
    void browsingNeverCountsAView();
    void explicitFetchCountsOneView();
    void photoArrivesWithoutTheKey();
    void workOfflineSendsNothing();
    void closingWhileSyncingIsSafe();
};

void TestSession::firstPassBringsEverything()
{
    SessionFixture fixture({ u"--customers"_s, u"250"_s, u"--vehicles"_s, u"130"_s });
    const auto report = fixture.pass();
    QCOMPARE(report.errors, QStringList());
    QCOMPARE(report.customers, 250);
    QCOMPARE(report.vehicles, 130);
    QCOMPARE(report.refused, 0);
    QVERIFY(report.complete());
    const auto catalogue = answerOf(fixture.store().catalogue().read());
    QVERIFY(catalogue.brands.size() > 10);
    QVERIFY(catalogue.models.size() > 100);
    QVERIFY(!catalogue.trims.isEmpty());
    QVERIFY(!catalogue.generations.isEmpty());
    QVERIFY(!catalogue.drivetrainTypes.isEmpty());
    QVERIFY(answerOf(fixture.store().statistics().customers()));
    QVERIFY(answerOf(fixture.store().statistics().vehicles()));
    QVERIFY(!answerOf(fixture.store().posts().read()).isEmpty());
    QCOMPARE(fixture.session->status().link, sync::Status::Link::Connected);
}

void TestSession::secondPassChangesNothing()
{
    SessionFixture fixture({ u"--customers"_s, u"120"_s, u"--vehicles"_s, u"20"_s });
    fixture.pass();
    QSignalSpy changed(&fixture.store().customers(), &storage::CustomerTable::changed);
    const auto report = fixture.pass();
    QVERIFY(report.complete());
    for (const auto &arguments : changed) {
        const auto delta = arguments.first().value<storage::TableDelta>();
        QVERIFY(delta.isEmpty());
    }
}

void TestSession::deletedCustomerIsGoneAfterTwoPasses()
{
    SessionFixture fixture({ u"--customers"_s, u"30"_s, u"--vehicles"_s, u"5"_s });
    fixture.pass();
    const auto id = fixture.anyCustomer();
    fixture.sandbox.request("DELETE", u"/_sandbox/customers/"_s + id.value);
    fixture.pass();
    QVERIFY(!fixture.customer(id).shown.noLongerListed);
    fixture.pass();
    QVERIFY(fixture.customer(id).shown.noLongerListed);
}

void TestSession::editAtTheServerArrives()
{
    SessionFixture fixture({ u"--customers"_s, u"30"_s, u"--vehicles"_s, u"5"_s });
    fixture.pass();
    const auto id = fixture.anyCustomer();
    fixture.sandbox.post(u"/_sandbox/customers/"_s + id.value,
                         QJsonObject{ { u"tags"_s, QJsonArray{ u"from-elsewhere"_s } } });
    fixture.pass();
    QCOMPARE(fixture.customer(id).shown.customer.tags, QStringList{ u"from-elsewhere"_s });
}

/// Who asks for what is on its way already gets an answer that is older than the question.
void TestSession::aJoinedReadIsAsOldAsItsSending()
{
    SessionFixture fixture({ u"--customers"_s, u"5"_s, u"--vehicles"_s, u"3"_s });
    fixture.pass();
    const auto id = fixture.anyCustomer();
    fixture.sandbox.resetCounters();
    fixture.sandbox.setFaults({ u"trickle,ms=8,count=1,path=/external/customers/"_s });
    const auto first = fixture.session->fetchCustomer(id);
    QTRY_COMPARE(fixture.requestsSeen(u"GET"_s, u"/external/customers/"_s), 1);
    // Meanwhile a look brings what has changed since.
    domain::Customer newer = fixture.customer(id).shown.customer;
    newer.isVip = !newer.isVip.value_or(false);
    // Of the same millisecond neither would be the newer one.
    const auto seenAt = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > seenAt);
    const auto lookedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(answerOf(fixture.store().customers().putPage({ newer }, 0, lookedAt)));
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > lookedAt);
    const auto second = fixture.session->fetchCustomer(id);
    QVERIFY(answerOf(first));
    QVERIFY(answerOf(second));
    QCOMPARE(fixture.requestsSeen(u"GET"_s, u"/external/customers/"_s), 1);
    QCOMPARE(fixture.customer(id).server.isVip, newer.isVip);
}

void TestSession::forbiddenGroupLeavesTheRest()
{
    SessionFixture fixture({ u"--customers"_s, u"30"_s, u"--vehicles"_s, u"5"_s, u"--key"_s,
                             u"sk_test_narrow"_s, u"--forbid"_s, u"sk_test_narrow=vehicles"_s });
    const auto report = fixture.pass();
    QCOMPARE(report.customers, 30);
    QCOMPARE(report.vehicles, 0);
    QVERIFY(!report.errors.isEmpty());
    QVERIFY(!report.complete());
}

void TestSession::noServerIsSaidAndNothingIsLost()
{
    SessionFixture fixture({ u"--customers"_s, u"30"_s, u"--vehicles"_s, u"5"_s });
    fixture.pass();
    fixture.sandbox.stop();
    const auto report = fixture.pass();
    QVERIFY(!report.errors.isEmpty());
    QCOMPARE(report.customers, 30);
    QCOMPARE(fixture.session->status().link, sync::Status::Link::Offline);
    QVERIFY(fixture.session->status().offlineSince.isValid());
}

void TestSession::browsingNeverCountsAView()
{
    SessionFixture fixture({ u"--customers"_s, u"5"_s, u"--vehicles"_s, u"30"_s });
    fixture.pass();
    const auto seen = fixture.sandbox.requests();
    for (const auto &entry : seen) {
        const auto path = entry.toObject().value("path"_L1).toString();
        QVERIFY2(!path.startsWith("/external/vehicles/"_L1) || path.contains("stats"_L1),
                 qPrintable(path));
    }
}

void TestSession::explicitFetchCountsOneView()
{
    SessionFixture fixture({ u"--customers"_s, u"5"_s, u"--vehicles"_s, u"5"_s });
    fixture.pass();
    const auto rows = answerOf(fixture.store().vehicles().first({}, 1, 0)).rows;
    const auto id = rows.first().vehicle.id;
    QVERIFY(answerOf(fixture.session->fetchVehicleCountedAsView(id)));
    QCOMPARE(fixture.requestsSeen(u"GET"_s, u"/external/vehicles/"_s + id.value), 1);
    QCOMPARE(fixture.session->status().viewsToday, 1);
}

void TestSession::photoArrivesWithoutTheKey()
{
    SessionFixture fixture({ u"--customers"_s, u"5"_s, u"--vehicles"_s, u"20"_s });
    fixture.pass();
    const auto rows = answerOf(fixture.store().vehicles().first({}, 20, 0)).rows;
    const auto withPhotos = std::find_if(
        rows.cbegin(), rows.cend(), [](const auto &row) { return !row.vehicle.media.isEmpty(); });
    QVERIFY(withPhotos != rows.cend());
    const auto url = withPhotos->vehicle.media.first().url;
    const auto photo = answerOf(fixture.session->photo(url, 200));
    QVERIFY(photo);
    QCOMPARE(qMax(photo->width(), photo->height()), 200);
    const auto seen = fixture.sandbox.requests();
    for (const auto &entry : seen) {
        const auto request = entry.toObject();
        if (request.value("path"_L1).toString().startsWith("/media"_L1))
            QVERIFY(!request.value("hasKey"_L1).toBool(true));
    }
    fixture.sandbox.stop();
    QVERIFY(answerOf(fixture.session->photo(url, 200)));
}

void TestSession::workOfflineSendsNothing()
{
    SessionFixture fixture({ u"--customers"_s, u"5"_s, u"--vehicles"_s, u"5"_s });
    fixture.session->setWorkOffline(true);
    const auto before = fixture.sandbox.requests().size();
    const auto report = fixture.pass();
    QVERIFY(!report.errors.isEmpty());
    QCOMPARE(fixture.sandbox.requests().size(), before);
    QCOMPARE(fixture.session->status().link, sync::Status::Link::WorkingOffline);
}

void TestSession::closingWhileSyncingIsSafe()
{
    for (const int wait : { 0, 1, 5, 20, 60 }) {
        SessionFixture fixture({ u"--customers"_s, u"2000"_s, u"--latency"_s, u"5"_s });
        fixture.session->syncNow();
        QTest::qWait(wait);
        fixture.close();
        QTest::qWait(20);
    }
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
