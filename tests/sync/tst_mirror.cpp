// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;

namespace {

using Rows = QMap<QString, QJsonObject>;

Rows atServer(SessionFixture &fixture, const QString &list)
{
    Rows rows;
    for (int page = 1;; ++page) {
        const auto path = u"/external/%1?limit=100&page=%2"_s.arg(list).arg(page);
        const auto answer = fixture.sandbox.get(path).object();
        const auto data = answer["data"_L1].toArray();
        for (const auto &row : data)
            rows.insert(row["id"_L1].toString(), row.toObject());
        if (page >= answer["totalPages"_L1].toInt())
            return rows;
    }
}

Rows listedCustomers(SessionFixture &fixture)
{
    Rows rows;
    const auto take = [&](const QList<storage::CustomerRow> &batch) {
        for (const auto &row : batch) {
            if (!row.noLongerListed)
                rows.insert(row.customer.id.value, row.customer.source);
        }
        return true;
    };
    if (!answerOf(fixture.store().customers().forEach({}, take)))
        rows.clear();
    return rows;
}

Rows listedVehicles(SessionFixture &fixture)
{
    Rows rows;
    const auto take = [&](const QList<storage::VehicleRow> &batch) {
        for (const auto &row : batch) {
            if (!row.noLongerListed)
                rows.insert(row.vehicle.id.value, row.vehicle.source);
        }
        return true;
    };
    if (!answerOf(fixture.store().vehicles().forEach({}, take)))
        rows.clear();
    return rows;
}

QString firstDifference(const Rows &mirror, const Rows &server)
{
    for (auto row = server.cbegin(); row != server.cend(); ++row) {
        if (!mirror.contains(row.key()))
            return u"missing: "_s + row.key();
        if (mirror.value(row.key()) != row.value())
            return u"other values: "_s + row.key();
    }
    for (auto row = mirror.cbegin(); row != mirror.cend(); ++row) {
        if (!server.contains(row.key()))
            return u"too much: "_s + row.key();
    }
    return {};
}

/// It is as new as can be; here it would only take time.
void leaveOutTheCatalogue(SessionFixture &fixture)
{
    QVERIFY(answerOf(fixture.store().catalogue().replace({}, QDateTime::currentDateTimeUtc())));
}

QStringList constantIds(const Rows &before, const Rows &after)
{
    QStringList ids;
    for (auto row = before.cbegin(); row != before.cend(); ++row) {
        if (after.contains(row.key()))
            ids.append(row.key());
    }
    return ids;
}

} // namespace

/// The mirror against a server on which others insert, delete and edit while it is read.
class TestMirror : public QObject
{
    Q_OBJECT
private slots:
    void endsWithExactlyTheServersRows_data();
    void endsWithExactlyTheServersRows();
    void longPassUnderALimitLosesNothing();
    void whoCannotBeReadIsNotTakenForGone();
    void passThatChangesNothingWritesNothing();
    void pagesThatWereFetchedStayWhenCancelled();
};

void TestMirror::endsWithExactlyTheServersRows_data()
{
    QTest::addColumn<QJsonObject>("churn");
    for (const int seed : { 1, 2, 3 })
        QTest::addRow("everything, seed %d", seed)
            << QJsonObject{ { u"seed"_s, seed }, { u"changes"_s, 2 } };
    QTest::newRow("replaced, the total stays")
        << QJsonObject{ { u"seed"_s, 4 }, { u"kinds"_s, QJsonArray{ u"swapCustomers"_s } } };
    QTest::newRow("twins in the middle") << QJsonObject{
        { u"seed"_s, 5 }, { u"every"_s, 3 }, { u"kinds"_s, QJsonArray{ u"addTwinCustomer"_s } }
    };
}

void TestMirror::endsWithExactlyTheServersRows()
{
    QFETCH(QJsonObject, churn);
    SessionFixture fixture(
        { u"--customers"_s, u"346"_s, u"--vehicles"_s, u"86"_s, u"--page-cap"_s, u"20"_s });
    leaveOutTheCatalogue(fixture);
    const Rows customersBefore = atServer(fixture, u"customers"_s);
    const Rows vehiclesBefore = atServer(fixture, u"vehicles"_s);
    fixture.sandbox.post(u"/_sandbox/churn"_s, churn);
    QCOMPARE(fixture.pass().errors, QStringList());
    QVERIFY(fixture.sandbox.state()["churned"_L1].toInt() > 10);
    fixture.sandbox.post(u"/_sandbox/churn"_s, { { u"requests"_s, 0 } });
    const Rows customers = atServer(fixture, u"customers"_s);
    const Rows vehicles = atServer(fixture, u"vehicles"_s);

    // Read while it changed: whoever was there all the time is in the mirror, once.
    const Rows firstCustomers = listedCustomers(fixture);
    const Rows firstVehicles = listedVehicles(fixture);
    for (const auto &id : constantIds(customersBefore, customers))
        QVERIFY2(firstCustomers.contains(id), qPrintable(id));
    for (const auto &id : constantIds(vehiclesBefore, vehicles))
        QVERIFY2(firstVehicles.contains(id), qPrintable(id));

    // Who is gone is so after two passes that agree.
    fixture.pass();
    QCOMPARE(fixture.pass().errors, QStringList());
    QCOMPARE(firstDifference(listedCustomers(fixture), customers), QString());
    QCOMPARE(firstDifference(listedVehicles(fixture), vehicles), QString());
}

void TestMirror::longPassUnderALimitLosesNothing()
{
    SessionFixture fixture(
        { u"--customers"_s, u"420"_s, u"--vehicles"_s, u"4"_s, u"--page-cap"_s, u"20"_s });
    leaveOutTheCatalogue(fixture);
    fixture.pass();
    fixture.sandbox.post(
        u"/_sandbox/limit"_s,
        { { u"limit"_s, 8 }, { u"seconds"_s, 1 }, { u"headers"_s, u"xratelimit"_s } });
    fixture.sandbox.post(u"/_sandbox/churn"_s, { { u"seed"_s, 9 }, { u"changes"_s, 3 } });
    const Rows before = listedCustomers(fixture);
    QCOMPARE(fixture.pass().errors, QStringList());
    fixture.sandbox.post(u"/_sandbox/churn"_s, { { u"requests"_s, 0 } });
    fixture.sandbox.post(u"/_sandbox/limit"_s, { { u"limit"_s, 0 } });
    const Rows server = atServer(fixture, u"customers"_s);
    const Rows after = listedCustomers(fixture);
    for (const auto &id : constantIds(before, server))
        QVERIFY2(after.contains(id), qPrintable(id));
    fixture.pass();
    fixture.pass();
    QCOMPARE(firstDifference(listedCustomers(fixture), server), QString());
}

void TestMirror::whoCannotBeReadIsNotTakenForGone()
{
    SessionFixture fixture(
        { u"--customers"_s, u"60"_s, u"--vehicles"_s, u"4"_s, u"--page-cap"_s, u"20"_s });
    leaveOutTheCatalogue(fixture);
    fixture.pass();
    fixture.sandbox.setFaults({ u"missing,field=id,path=/external/customers"_s });
    for (int pass = 0; pass < 3; ++pass)
        QCOMPARE(fixture.pass().errors, QStringList());
    QCOMPARE(listedCustomers(fixture).size(), 60);
}

void TestMirror::passThatChangesNothingWritesNothing()
{
    SessionFixture fixture({ u"--customers"_s, u"900"_s, u"--vehicles"_s, u"150"_s });
    leaveOutTheCatalogue(fixture);
    fixture.pass();
    int told = 0;
    connect(&fixture.store().customers(), &storage::CustomerTable::changed, this, [&] { ++told; });
    connect(&fixture.store().vehicles(), &storage::VehicleTable::changed, this, [&] { ++told; });
    fixture.sandbox.resetCounters();
    QCOMPARE(fixture.pass().errors, QStringList());
    // Whatever the pass has written stood before this, and was told before its answer.
    QVERIFY(answerOf(fixture.store().syncState().put(u"counted"_s, true)));
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
    // Nine pages and two, and the end of each once more.
    QCOMPARE(fixture.requestsSeen(u"GET"_s, u"/external/customers"_s), 9 + 1 + 1);
    QCOMPARE(fixture.requestsSeen(u"GET"_s, u"/external/vehicles"_s), 2 + 1 + 1);
}

void TestMirror::pagesThatWereFetchedStayWhenCancelled()
{
    SessionFixture fixture(
        { u"--customers"_s, u"3000"_s, u"--vehicles"_s, u"5"_s, u"--latency"_s, u"20"_s });
    leaveOutTheCatalogue(fixture);
    const auto running = fixture.session->syncNow();
    const auto stop = [&](const sync::Status &status) {
        if (status.part == u"Customers"_s && status.done > 8)
            fixture.session->cancelSync();
    };
    connect(fixture.session.get(), &sync::Session::statusChanged, this, stop);
    const auto report = answerOf(running).value();
    QVERIFY(!report.errors.isEmpty());
    QVERIFY2(report.customers > 700 && report.customers < 3'000,
             qPrintable(QString::number(report.customers)));
    for (const auto &row : answerOf(fixture.store().customers().first({}, 500, 0)).rows)
        QVERIFY(!row.noLongerListed);
}

QTEST_GUILESS_MAIN(TestMirror)
#include "tst_mirror.moc"
