// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using forecourt::test::SandboxProcess;

/** What was done lasts, even where the process was killed. */
class TestSandboxLasting : public QObject
{
    Q_OBJECT
private slots:
    void everythingSurvivesAKill();
    void halfALineIsPassedOver();
    void endsWithItsParent();
};

void TestSandboxLasting::everythingSurvivesAKill()
{
    const QTemporaryDir directory;
    const QStringList arguments{ u"--data-dir"_s, directory.path() };
    SandboxProcess sandbox(arguments);
    const auto firstId = [&](const QString &list) {
        return sandbox.get(u"/external/"_s + list).object()["data"_L1][0]["id"_L1].toString();
    };
    const QString customer = u"/external/customers/"_s + firstId(u"customers"_s);
    const QString vehicle = firstId(u"vehicles"_s);
    const auto views = [&] {
        return sandbox.get(u"/_sandbox/vehicles/"_s + vehicle).object()["impressions"_L1].toInt();
    };
    sandbox.patch(customer, { { "notes"_L1, u"kept"_s }, { "isVip"_L1, true } });
    sandbox.get(u"/external/vehicles/"_s + vehicle);
    const int viewsBefore = views();
    sandbox.post(u"/external/auth/register"_s,
                 { { "email"_L1, u"walk.in@example.com"_s },
                   { "password"_L1, u"longenough"_s },
                   { "firstName"_L1, u"Walk"_s },
                   { "lastName"_L1, u"In"_s } });
    sandbox.post(u"/external/newsletter/subscribe"_s, { { "email"_L1, u"a@example.com"_s } });
    sandbox.post(
        u"/external/test-drives"_s,
        { { "vehicleId"_L1, vehicle }, { "name"_L1, u"A"_s }, { "email"_L1, u"a@example.com"_s } });
    const QByteArray list = sandbox.get(u"/external/customers?limit=100"_s).body;

    sandbox.stop();
    sandbox.start(arguments);
    QCOMPARE(sandbox.get(customer).object()["data"_L1]["notes"_L1].toString(), u"kept"_s);
    QCOMPARE(views(), viewsBefore);
    QCOMPARE(sandbox.get(u"/external/customers?limit=100"_s).body, list);
    QCOMPARE(sandbox.state()["testDrives"_L1].toArray().size(), 1);
    QCOMPARE(sandbox.state()["subscribers"_L1].toArray().size(), 1);
    QCOMPARE(
        sandbox
            .post(u"/external/auth/login"_s,
                  { { "email"_L1, u"walk.in@example.com"_s }, { "password"_L1, u"longenough"_s } })
            .status,
        200);
    QCOMPARE(sandbox
                 .post(u"/external/auth/login"_s,
                       { { "email"_L1, u"walk.in@example.com"_s },
                         { "password"_L1, u"forecourt-demo"_s } })
                 .status,
             401);
}

void TestSandboxLasting::halfALineIsPassedOver()
{
    const QTemporaryDir directory;
    const QStringList arguments{ u"--data-dir"_s, directory.path() };
    SandboxProcess sandbox(arguments);
    const QString id =
        sandbox.get(u"/external/customers"_s).object()["data"_L1][0]["id"_L1].toString();
    const QString customer = u"/external/customers/"_s + id;
    sandbox.patch(customer, { { "notes"_L1, u"first"_s } });
    sandbox.stop();
    QFile file(directory.filePath(u"sandbox.jsonl"_s));
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"kind\":\"customer\",\"ind");
    file.close();
    sandbox.start(arguments);
    QCOMPARE(sandbox.get(customer).object()["data"_L1]["notes"_L1].toString(), u"first"_s);
    sandbox.patch(customer, { { "notes"_L1, u"second"_s } });
    sandbox.stop();
    sandbox.start(arguments);
    QCOMPARE(sandbox.get(customer).object()["data"_L1]["notes"_L1].toString(), u"second"_s);
}

void TestSandboxLasting::endsWithItsParent()
{
    QProcess process;
    process.start(QStringLiteral(FORECOURT_SANDBOX_PROGRAM), { u"--exit-with-parent"_s });
    QVERIFY(process.waitForReadyRead());
    const QJsonObject line = QJsonDocument::fromJson(process.readLine()).object();
    QCOMPARE(line.keys(),
             (QStringList{ u"baseUrl"_s, u"header"_s, u"key"_s, u"prefix"_s, u"url"_s }));
    QCOMPARE(QUrl(line["url"_L1].toString()).host(), u"127.0.0.1"_s);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestSandboxLasting)
#include "tst_sandboxlasting.moc"
