// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using forecourt::test::RawAnswer;
using forecourt::test::SandboxProcess;

/** Every kind of fault looks from outside as it is called. */
class TestSandboxFaults : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_sandbox.setFaults({}); }
    void status();
    void onlyWhatIsMeant();
    void everySecond();
    void effect_data();
    void effect();
    void cut_data();
    void cut();
    void spoiltBody_data();
    void spoiltBody();
    void spoiltField_data();
    void spoiltField();
    void stall();
    void trickle();
    void redirect();
    void cutRequest_data();
    void cutRequest();
    void refuse();
    void fromTheCommandLine();
    void wrongSpecIsRefused();

private:
    RawAnswer ask() const { return m_sandbox.get(u"/external/engine-types"_s); }
    SandboxProcess m_sandbox;
};

void TestSandboxFaults::status()
{
    m_sandbox.setFaults({ u"status=503,retry-after=2,count=1"_s });
    const RawAnswer bad = ask();
    QCOMPARE(bad.status, 503);
    QVERIFY(bad.head.contains("Retry-After: 2"));
    QCOMPARE(bad.object()["statusCode"_L1].toInt(), 503);
    QCOMPARE(ask().status, 200);
    m_sandbox.setFaults({ QJsonObject{ { "kind"_L1, u"status"_s }, { "status"_L1, 500 } } });
    const RawAnswer other = ask();
    QCOMPARE(other.status, 500);
    QVERIFY(!other.head.contains("Retry-After"));
}

void TestSandboxFaults::onlyWhatIsMeant()
{
    m_sandbox.setFaults({ u"status=500,method=PATCH,path=/external/customers"_s });
    QCOMPARE(m_sandbox.get(u"/external/customers"_s).status, 200);
    QCOMPARE(m_sandbox.patch(u"/external/customers/x"_s, { { "notes"_L1, u"x"_s } }).status, 500);
    QCOMPARE(ask().status, 200);
}

void TestSandboxFaults::everySecond()
{
    m_sandbox.setFaults({ u"status=500,every=2,after=1"_s });
    QList<int> seen;
    for (int i = 0; i < 5; ++i)
        seen.append(ask().status);
    QCOMPARE(seen, (QList<int>{ 200, 200, 500, 200, 500 }));
}

void TestSandboxFaults::effect_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("takesEffect");
    QTest::addRow("drop before") << u"drop-before"_s << false;
    QTest::addRow("drop after") << u"drop-after"_s << true;
    QTest::addRow("reset") << u"reset"_s << false;
    QTest::addRow("reset after") << u"reset,when=after"_s << true;
    QTest::addRow("status") << u"status=500"_s << false;
    QTest::addRow("status after") << u"status=500,when=after"_s << true;
    QTest::addRow("empty") << u"empty"_s << true;
}

void TestSandboxFaults::effect()
{
    QFETCH(QString, fault);
    QFETCH(bool, takesEffect);
    const QString id =
        m_sandbox.get(u"/external/customers"_s).object()["data"_L1][0]["id"_L1].toString();
    const QString path = u"/external/customers/"_s + id;
    const QString notes = QString::fromLatin1(QTest::currentDataTag());
    m_sandbox.resetCounters();
    m_sandbox.setFaults({ QString(fault + u",method=PATCH,count=1"_s) });
    const RawAnswer answer = m_sandbox.patch(path, { { "notes"_L1, notes } });
    if (fault.startsWith(u"drop") || fault.startsWith(u"reset"))
        QCOMPARE(answer.status, 0);
    QCOMPARE(m_sandbox.get(path).object()["data"_L1]["notes"_L1].toString() == notes, takesEffect);
    QCOMPARE(m_sandbox.count(u"PATCH"_s, path), 1);
}

void TestSandboxFaults::cut_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("hasLength");
    QTest::addRow("with length") << u"cut"_s << true;
    QTest::addRow("without length") << u"cut,length=none"_s << false;
}

void TestSandboxFaults::cut()
{
    QFETCH(QString, fault);
    QFETCH(bool, hasLength);
    const QByteArray whole = ask().body;
    m_sandbox.setFaults({ fault });
    const RawAnswer answer = ask();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.head.contains("Content-Length"), hasLength);
    QVERIFY(!answer.body.isEmpty() && answer.body.size() < whole.size());
    QVERIFY(whole.startsWith(answer.body));
}

void TestSandboxFaults::spoiltBody_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : { "garbage", "html", "empty" })
        QTest::addRow("%s", fault) << QString::fromLatin1(fault);
}

void TestSandboxFaults::spoiltBody()
{
    QFETCH(QString, fault);
    m_sandbox.setFaults({ fault });
    const RawAnswer answer = ask();
    QCOMPARE(answer.status, 200);
    QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
    QCOMPARE(answer.body.isEmpty(), fault == u"empty");
    QCOMPARE(answer.head.contains("text/html"), fault == u"html");
}

void TestSandboxFaults::spoiltField_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QJsonValue>("user");
    QTest::addRow("nulls") << u"nulls,field=user"_s << QJsonValue(QJsonValue::Null);
    QTest::addRow("missing") << u"missing,field=user"_s << QJsonValue(QJsonValue::Undefined);
    QTest::addRow("types") << u"types,field=user"_s << QJsonValue(QJsonArray{ 1, 2, 3 });
}

void TestSandboxFaults::spoiltField()
{
    QFETCH(QString, fault);
    QFETCH(QJsonValue, user);
    m_sandbox.setFaults({ fault });
    const QJsonObject row =
        m_sandbox.get(u"/external/customers"_s).object()["data"_L1][0].toObject();
    QCOMPARE(row.value("user"_L1), user);
    QVERIFY(row.contains("stats"_L1));
}

void TestSandboxFaults::stall()
{
    m_sandbox.setFaults({ u"stall,ms=700"_s });
    QElapsedTimer waited;
    waited.start();
    const RawAnswer answer = ask();
    QVERIFY(waited.elapsed() >= 600);
    QCOMPARE(answer.status, 200);
    QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
}

void TestSandboxFaults::trickle()
{
    const RawAnswer whole = ask();
    m_sandbox.setFaults({ u"trickle,ms=2"_s });
    QElapsedTimer waited;
    waited.start();
    QCOMPARE(ask().body, whole.body);
    QVERIFY(waited.elapsed() > 300);
}

void TestSandboxFaults::redirect()
{
    m_sandbox.setFaults({ u"redirect=http://127.0.0.1:9/elsewhere"_s });
    const RawAnswer answer = ask();
    QCOMPARE(answer.status, 307);
    QVERIFY(answer.head.contains("Location: http://127.0.0.1:9/elsewhere"));
}

void TestSandboxFaults::cutRequest_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<double>("passed"); ///< of the request's bytes
    QTest::addRow("nothing arrives") << u"cut-request,bytes=0"_s << 0.0;
    QTest::addRow("half the head") << u"cut-request"_s << 0.2;
    QTest::addRow("the head") << u"cut-request,part=body,bytes=0"_s << 0.5;
    QTest::addRow("half the body") << u"cut-request,part=body"_s << 0.75;
    QTest::addRow("reset") << u"cut-request,part=body,how=reset"_s << 0.75;
}

void TestSandboxFaults::cutRequest()
{
    QFETCH(QString, fault);
    QFETCH(double, passed);
    const QString path = u"/external/contact/submit"_s;
    m_sandbox.resetCounters();
    m_sandbox.setFaults({ QString(fault + u",method=POST,path=/external"_s) });
    const RawAnswer answer = m_sandbox.post(path, { { "message"_L1, QString(200, u'x') } });
    QCOMPARE(answer.status, 0);
    QCOMPARE(m_sandbox.count(u"POST"_s, path), 0);
    const auto arrivals = m_sandbox.get(u"/_sandbox/arrivals"_s).array();
    QCOMPARE(arrivals.size(), 1);
    const double share = arrivals[0]["passed"_L1].toDouble() / arrivals[0]["bytes"_L1].toDouble();
    QVERIFY2(std::abs(share - passed) < 0.15, QByteArray::number(share));
    // The next one finds everything as before.
    m_sandbox.setFaults({});
    QVERIFY(m_sandbox.post(path, { { "message"_L1, u"x"_s } }).status != 0);
    QCOMPARE(m_sandbox.count(u"POST"_s, path), 1);
}

void TestSandboxFaults::refuse()
{
    m_sandbox.post(u"/_sandbox/refuse"_s, { { "ms"_L1, 200 } });
    QCOMPARE(ask().status, 0);
    QTRY_COMPARE(ask().status, 200);
}

void TestSandboxFaults::fromTheCommandLine()
{
    const SandboxProcess faulty(
        { u"--fault"_s, u"status=502,count=1"_s, u"--latency"_s, u"150"_s });
    QElapsedTimer waited;
    waited.start();
    QCOMPARE(faulty.get(u"/external/engine-types"_s).status, 502);
    QVERIFY(waited.elapsed() >= 150);
    QCOMPARE(faulty.get(u"/external/engine-types"_s).status, 200);
}

void TestSandboxFaults::wrongSpecIsRefused()
{
    QCOMPARE(m_sandbox.request("POST", u"/_sandbox/faults"_s, R"(["explode"])").status, 400);
    QProcess wrong;
    wrong.start(QStringLiteral(FORECOURT_SANDBOX_PROGRAM), { u"--fault"_s, u"explode"_s });
    QVERIFY(wrong.waitForFinished());
    QCOMPARE(wrong.exitCode(), 2);
    QVERIFY(wrong.readAllStandardError().contains("explode"));
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
