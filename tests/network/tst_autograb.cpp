// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/autograb.h"
#include "transportfixture.h"

#include "domain/valuation.h"
#include "network/autograbclient.h"

using namespace forecourt::test;
using namespace forecourt::network;
using namespace forecourt::domain;
using namespace Qt::StringLiterals;

/// The part of AutoGrab's API that appraisals use, against its strict demo, which refuses what no
/// document names.
class TestAutoGrab : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.isRunning()); }
    void init() { m_sandbox.resetCounters(); }
    void cleanup() { m_sandbox.setFaults({}); }

    void plateAndIdBringTheSame();
    void whatIsNotMatchedHasNoId();
    void unknownOnesAreNotFound();
    void regionMayNotBeMissing();
    void valuesWithAndWithoutCondition();
    void wrongKeyIsRefused();
    void refusalsInsideASuccess_data();
    void refusalsInsideASuccess();
    void answersThatAreNone_data();
    void answersThatAreNone();
    void valuationGoesAtMostOnce_data();
    void valuationGoesAtMostOnce();

private:
    Transport::Options options() const
    {
        Transport::Options options = optionsFor(m_sandbox);
        options.baseUrl = m_sandbox.baseUrl();
        options.auth = { "ApiKey", {} };
        return options;
    }
    Result<AutoGrabClient::Found> find(const VehicleQuestion &question)
    {
        Transport transport(options());
        AutoGrabClient client(transport);
        return resultOf(client.vehicle(question));
    }
    Result<AutoGrabClient::Predicted> predict(const ValuationQuestion &question)
    {
        Transport transport(options());
        AutoGrabClient client(transport);
        return resultOf(client.predict(question));
    }
    static VehicleQuestion byPlate(const QString &plate) { return { plate, {}, u"nz"_s }; }
    QString anyId() { return find(byPlate(u"ABC123"_s))->vehicle.id; }

    SandboxProcess m_sandbox{ { u"--style"_s, u"autograb"_s } };
};

void TestAutoGrab::plateAndIdBringTheSame()
{
    const auto byPlate = find({ u"ABC123"_s, {}, u"nz"_s });
    QVERIFY(bool(byPlate));
    const AppraisedVehicle &vehicle = byPlate->vehicle;
    QVERIFY(isVehicleId(vehicle.id));
    QCOMPARE(vehicle.region, u"nz"_s);
    QVERIFY(!vehicle.title.isEmpty() && !vehicle.make.isEmpty() && vehicle.year);
    QVERIFY(byPlate->at.isValid());
    // What the documents do not name comes along.
    QVERIFY(vehicle.rest().contains(u"release_year"_s));
    QVERIFY(!vehicle.source.contains(u"success"_s));
    const auto byId = find({ {}, vehicle.id, u"nz"_s });
    QVERIFY(bool(byId));
    QCOMPARE(byId->vehicle, vehicle);
}

void TestAutoGrab::whatIsNotMatchedHasNoId()
{
    const auto found = find(byPlate(u"UX1"_s));
    QVERIFY(bool(found));
    QVERIFY(found->vehicle.id.isEmpty());
    QVERIFY(found->vehicle.rest().contains(u"upstream_vehicle"_s));
}

void TestAutoGrab::unknownOnesAreNotFound()
{
    for (const VehicleQuestion &question :
         { byPlate(u"ZZ9"_s), VehicleQuestion{ {}, u"123"_s, u"nz"_s } }) {
        const auto found = find(question);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Kind::NotFound);
        QVERIFY(!found.error().serverMessage.isEmpty());
    }
}

void TestAutoGrab::regionMayNotBeMissing()
{
    const auto found = find({ u"ABC123"_s, {}, {} });
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Kind::Invalid);
    QVERIFY(found.error().serverMessage.contains(u"region"));
}

void TestAutoGrab::valuesWithAndWithoutCondition()
{
    const QString id = anyId();
    const auto plain = predict({ id, u"nz"_s, 48'000, {} });
    QVERIFY2(bool(plain), plain ? "" : qPrintable(plain.error().serverMessage));
    Valuation valuation;
    valuation.source = plain->answer;
    QVERIFY(valuation.trade() && valuation.retail() && valuation.confidence());
    QVERIFY(*valuation.trade() < *valuation.retail());
    const auto excellent = predict({ id, u"nz"_s, 48'000, 5 });
    QVERIFY(bool(excellent));
    Valuation better;
    better.source = excellent->answer;
    QVERIFY(*better.trade() > *valuation.trade());
    QCOMPARE(m_sandbox.count(u"POST"_s, u"/v2/valuations/predict"_s), 2);
}

void TestAutoGrab::wrongKeyIsRefused()
{
    Transport::Options wrong = options();
    wrong.key = ApiKey("another");
    Transport transport(wrong);
    AutoGrabClient client(transport);
    const auto found = resultOf(client.vehicle(byPlate(u"ABC123"_s)));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Kind::Unauthorized);
}

void TestAutoGrab::refusalsInsideASuccess_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("error") << QByteArray(R"({"error": true, "message": "no such plate"})");
    QTest::newRow("no success") << QByteArray(R"({"success": false, "message": "no such plate"})");
    QTest::newRow("both") << QByteArray(
        R"({"success": true, "error": true, "message": "no such plate", "vehicle": {"id": "1"}})");
}

void TestAutoGrab::refusalsInsideASuccess()
{
    QFETCH(QByteArray, body);
    Reply reply;
    reply.status = 200;
    reply.json = QJsonDocument::fromJson(body).object();
    const auto found = foundVehicleFrom(reply);
    const auto predicted = predictionFrom(reply);
    QVERIFY(!found && !predicted);
    for (const ApiError &error : { found.error(), predicted.error() }) {
        QCOMPARE(error.kind, Kind::Invalid);
        QCOMPARE(error.serverMessage, u"no such plate"_s);
        QVERIFY(!error.sentMaybe); // it said itself that it did not do it
    }
}

void TestAutoGrab::answersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isVehicle");
    QTest::addColumn<bool>("isPrediction");
    const auto row = [](const char *body, bool isVehicle, bool isPrediction) {
        QTest::newRow(body) << QByteArray(body) << isVehicle << isPrediction;
    };
    row(R"({"success": true})", false, false);
    row(R"({"success": true, "vehicle": null})", false, true);
    row(R"({"success": true, "vehicle": "a Polo"})", false, true);
    row(R"({"success": true, "vehicle": null, "upstream_vehicle": {"make": "VW"}})", true, true);
    row(R"({"success": true, "vehicle": {}})", true, true);
    row(R"({"error": false, "vehicle": {"id": "1"}})", true, true);
}

void TestAutoGrab::answersThatAreNone()
{
    QFETCH(QByteArray, body);
    Reply reply;
    reply.json = QJsonDocument::fromJson(body).object();
    QTEST(bool(foundVehicleFrom(reply)), "isVehicle");
    QTEST(bool(predictionFrom(reply)), "isPrediction");
}

void TestAutoGrab::valuationGoesAtMostOnce_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("drop after") << u"drop-after"_s << Kind::Unknown;
    QTest::newRow("cut") << u"cut,length=none"_s << Kind::Unknown;
    QTest::newRow("stall") << u"stall"_s << Kind::Unknown;
    QTest::newRow("500") << u"status=500"_s << Kind::Unknown;
    QTest::newRow("400") << u"status=400"_s << Kind::Invalid;
}

void TestAutoGrab::valuationGoesAtMostOnce()
{
    QFETCH(QString, fault);
    const QString id = anyId();
    m_sandbox.setFaults({ QString(fault + ",method=POST,path=/v2/valuations"_L1) });
    const auto predicted = predict({ id, u"nz"_s, 48'000, {} });
    m_sandbox.setFaults({});
    QVERIFY(!predicted);
    QTEST(predicted.error().kind, "kind");
    QCOMPARE(m_sandbox.count(u"POST"_s, u"/v2/valuations/predict"_s), 1);
}

QTEST_GUILESS_MAIN(TestAutoGrab)
#include "tst_autograb.moc"
