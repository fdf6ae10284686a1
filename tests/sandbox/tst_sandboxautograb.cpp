// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using forecourt::test::RawAnswer;
using forecourt::test::SandboxProcess;

/** AutoGrab as the demo speaks it: key, region, dialect, quotas, and vehicles that lack much. */
class TestSandboxAutograb : public QObject
{
    Q_OBJECT
private slots:
    void keyStandsInItsOwnHeader();
    void refusals_data();
    void refusals();
    void plateAndIdLeadToOneVehicle();
    void vehiclesLackFieldsAndHaveOthers();
    void unmatchedPlateIsDescribedUpstream();
    void valuationDependsOnDistanceAndCondition();
    void quotaIsOfAProduct();
    void platesForTryingAreNotCounted();
    void faultsSpeakItsDialect();

private:
    RawAnswer value(const QString &id, int kms, double condition) const;
    SandboxProcess m_sandbox{ { u"--style"_s, u"autograb"_s } };
};

namespace {

QString plate(const QString &text)
{
    return u"/v2/vehicles/registrations/%1?region=nz"_s.arg(text);
}

} // namespace

void TestSandboxAutograb::keyStandsInItsOwnHeader()
{
    QCOMPARE(m_sandbox.baseUrl().path(), u"/v2"_s);
    const auto statusWith = [&](const QByteArray &header, const QByteArray &value) {
        return m_sandbox.request("GET", plate(u"ABC123"_s), {}, { { header, value } }, false)
            .status;
    };
    const QByteArray key = m_sandbox.key().toUtf8();
    QCOMPARE(statusWith("ApiKey", key), 200);
    QCOMPARE(statusWith("x-api-key", key), 401);
    QCOMPARE(statusWith("Authorization", "Bearer " + key), 401);
    QCOMPARE(statusWith("ApiKey", "another"), 401);
}

void TestSandboxAutograb::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *what, const char *method, const char *path, const char *body,
                        int status, const char *named) {
        QTest::addRow("%s", what) << QByteArray(method) << QString::fromLatin1(path)
                                  << QByteArray(body) << status << QString::fromLatin1(named);
    };
    const char *predict = "/v2/valuations/predict";
    row("no region", "GET", "/v2/vehicles/registrations/ABC123", "", 400, "region is required");
    row("other region", "GET", "/v2/vehicles/registrations/ABC123?region=xx", "", 400, "region");
    row("unknown parameter", "GET", "/v2/vehicles/registrations/A1?region=nz&state=x", "", 400,
        "state");
    row("plate with a blank", "GET", "/v2/vehicles/registrations/AB%2012?region=nz", "", 400,
        "plate");
    row("unknown plate", "GET", "/v2/vehicles/registrations/ZZ9?region=nz", "", 404, "ZZ9");
    row("unknown id", "GET", "/v2/vehicle/123?region=nz", "", 404, "123");
    row("id without region", "GET", "/v2/vehicle/123", "", 400, "region");
    row("no such path", "GET", "/v2/vehicles?region=nz", "", 404, "/v2/vehicles");
    row("body without kms", "POST", predict, R"({"region":"nz","vehicle_id":"1"})", 400, "kms");
    row("body without region", "POST", predict, R"({"vehicle_id":"1","kms":1})", 400, "region");
    row("kms as text", "POST", predict, R"({"region":"nz","vehicle_id":"1","kms":"1"})", 400,
        "kms");
    row("kms in part", "POST", predict, R"({"region":"nz","vehicle_id":"1","kms":1.5})", 400,
        "kms");
    row("condition", "POST", predict,
        R"({"region":"nz","vehicle_id":"1","kms":1,"condition_score":6})", 400, "condition_score");
    row("unknown field", "POST", predict, R"({"region":"nz","vehicle_id":"1","kms":1,"vin":"x"})",
        400, "vin");
    row("region in the query", "POST", "/v2/valuations/predict?region=nz", "{}", 400, "region");
    row("unknown vehicle", "POST", predict, R"({"region":"nz","vehicle_id":"7","kms":1})", 404,
        "7");
}

void TestSandboxAutograb::refusals()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, named);
    const RawAnswer answer = m_sandbox.request(method, path, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object().keys(), (QStringList{ u"error"_s, u"message"_s }));
    QCOMPARE(answer.object()["error"_L1].toBool(), true);
    QVERIFY2(answer.object()["message"_L1].toString().contains(named), answer.body.constData());
}

void TestSandboxAutograb::plateAndIdLeadToOneVehicle()
{
    const QJsonObject first = m_sandbox.get(plate(u"ABC123"_s)).object();
    QCOMPARE(first["success"_L1].toBool(), true);
    const QString id = first["vehicle"_L1]["id"_L1].toString();
    QCOMPARE(id.size(), 16);
    QCOMPARE(m_sandbox.get(plate(u"abc123"_s)).object(), first);
    QCOMPARE(m_sandbox.get(u"/v2/vehicle/%1?region=nz"_s.arg(id)).object(), first);
    const SandboxProcess again({ u"--style"_s, u"autograb"_s });
    QCOMPARE(again.get(plate(u"ABC123"_s)).object(), first);
    const SandboxProcess other({ u"--style"_s, u"autograb"_s, u"--seed"_s, u"2"_s });
    QVERIFY(other.get(plate(u"ABC123"_s)).object() != first);
}

void TestSandboxAutograb::vehiclesLackFieldsAndHaveOthers()
{
    int nulls = 0;
    bool isUndocumented = false;
    bool hasOptions = false;
    for (int i = 0; i < 20; ++i) {
        const QJsonObject answer = m_sandbox.get(plate(u"KA%1"_s.arg(i))).object();
        const QJsonObject vehicle = answer["vehicle"_L1].toObject();
        for (const auto &value : vehicle)
            nulls += value.isNull();
        isUndocumented = isUndocumented || vehicle["release_year"_L1].isDouble();
        hasOptions = hasOptions || !vehicle["options"_L1].toArray().isEmpty();
        QVERIFY(vehicle["year"_L1].isString());
    }
    QVERIFY2(nulls > 40, qPrintable(QString::number(nulls)));
    QVERIFY(isUndocumented);
    QVERIFY(hasOptions);
}

void TestSandboxAutograb::unmatchedPlateIsDescribedUpstream()
{
    const QJsonObject answer = m_sandbox.get(plate(u"UX1"_s)).object();
    QCOMPARE(answer["success"_L1].toBool(), true);
    QVERIFY(answer.contains("vehicle"_L1) && answer["vehicle"_L1].isNull());
    QVERIFY(!answer["upstream_vehicle"_L1]["make"_L1].toString().isEmpty());
}

RawAnswer TestSandboxAutograb::value(const QString &id, int kms, double condition) const
{
    return m_sandbox.post(u"/v2/valuations/predict"_s,
                          { { "region"_L1, u"nz"_s },
                            { "vehicle_id"_L1, id },
                            { "kms"_L1, kms },
                            { "condition_score"_L1, condition } });
}

void TestSandboxAutograb::valuationDependsOnDistanceAndCondition()
{
    const QJsonObject found = m_sandbox.get(plate(u"ABC123"_s)).object();
    const QString id = found["vehicle"_L1]["id"_L1].toString();
    const RawAnswer usual = value(id, 60'000, 3);
    QCOMPARE(usual.status, 200);
    const QJsonObject prediction = usual.object()["prediction"_L1].toObject();
    QCOMPARE(prediction["vehicle_id"_L1].toString(), id);
    QCOMPARE(prediction["kms"_L1].toInt(), 60'000);
    const double retail = prediction["retail_price"_L1].toDouble();
    const double trade = prediction["trade_price"_L1].toDouble();
    QVERIFY(trade > 0 && trade < retail);
    const QJsonObject driven = value(id, 160'000, 3).object()["prediction"_L1].toObject();
    QVERIFY(driven["retail_price"_L1].toDouble() < retail);
    const QJsonObject kept = value(id, 60'000, 5).object()["prediction"_L1].toObject();
    QCOMPARE(kept["retail_price"_L1].toDouble(), retail);
    QVERIFY(kept["trade_price"_L1].toDouble() > trade);
    QVERIFY(kept["id"_L1] != prediction["id"_L1]);
}

void TestSandboxAutograb::quotaIsOfAProduct()
{
    const SandboxProcess sandbox({ u"--style"_s, u"autograb"_s, u"--monthly-quota"_s, u"1/2"_s,
                                   u"--rate-limit"_s, u"100/1"_s });
    const RawAnswer first = sandbox.get(plate(u"A1"_s));
    QCOMPARE(first.status, 200);
    for (const char *header : { "Rate-Limit-Remaining: 99", "Rate-Limit-Total: 100",
                                "Rate-Limit-Reset: ", "Monthly-Base-Request-Quota: 1",
                                "Monthly-Max-Request-Quota: 2", "Monthly-Request-Total: 1" })
        QVERIFY2(first.head.contains(header), first.head.constData());
    QCOMPARE(sandbox.get(plate(u"A2"_s)).status, 200);
    const RawAnswer third = sandbox.get(plate(u"A3"_s));
    QCOMPARE(third.status, 429);
    QCOMPARE(third.object()["error"_L1].toBool(), true);
    QCOMPARE(sandbox.post(u"/v2/valuations/predict"_s, {}).status, 400);
}

void TestSandboxAutograb::platesForTryingAreNotCounted()
{
    const SandboxProcess server(
        { u"--style"_s, u"autograb"_s, u"--monthly-quota"_s, u"100/200/10"_s });
    const auto isCounted = [&](int so) {
        const QByteArray told = "Monthly-Request-Total: " + QByteArray::number(so);
        return server.get(plate(u"ABC123"_s)).head.contains(told);
    };
    QVERIFY(isCounted(11));
    const RawAnswer tried = server.get(plate(u"REG4SUCCESS"_s));
    QCOMPARE(tried.status, 200);
    QVERIFY(tried.object()["vehicle"_L1].isObject());
    QCOMPARE(server.get(plate(u"REG4NOMATCH"_s)).status, 404);
    QVERIFY(isCounted(12));
}

void TestSandboxAutograb::faultsSpeakItsDialect()
{
    m_sandbox.setFaults({ u"status=503,count=1"_s, u"nulls,field=make,count=1"_s });
    const RawAnswer broken = m_sandbox.get(plate(u"ABC123"_s));
    QCOMPARE(broken.status, 503);
    QCOMPARE(broken.object()["error"_L1].toBool(), true);
    const QJsonObject spoiled = m_sandbox.get(plate(u"ABC123"_s)).object();
    QVERIFY(spoiled["vehicle"_L1].toObject().contains("make"_L1));
    QVERIFY(spoiled["vehicle"_L1]["make"_L1].isNull());
}

QTEST_GUILESS_MAIN(TestSandboxAutograb)
#include "tst_sandboxautograb.moc"
