// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using forecourt::test::RawAnswer;
using forecourt::test::SandboxProcess;

/** The rolling window, and the dialects in which it is told. */
class TestSandboxLimits : public QObject
{
    Q_OBJECT
private slots:
    void dialect_data();
    void dialect();
    void windowRolls();
    void eachKeyHasItsOwn();
    void monthHasAnEnd();
    void commandLineIsChecked_data();
    void commandLineIsChecked();
};

namespace {

RawAnswer ask(const SandboxProcess &sandbox)
{
    return sandbox.get(u"/external/engine-types"_s);
}

} // namespace

void TestSandboxLimits::dialect_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("always");
    QTest::addColumn<QByteArray>("refused");
    QTest::addRow("none") << u"none"_s << QByteArray() << QByteArray();
    QTest::addRow("autograb") << u"autograb"_s << "Rate-Limit-Remaining: 1"_ba
                              << "Rate-Limit-Reset: "_ba;
    QTest::addRow("xratelimit") << u"xratelimit"_s << "X-RateLimit-Limit: 2"_ba
                                << "X-RateLimit-Remaining: 0"_ba;
    QTest::addRow("retry-after") << u"retry-after"_s << QByteArray() << "Retry-After: "_ba;
    QTest::addRow("body") << u"body"_s << QByteArray() << QByteArray();
}

void TestSandboxLimits::dialect()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, always);
    QFETCH(QByteArray, refused);
    const SandboxProcess sandbox({ u"--rate-limit"_s, u"2/60"_s, u"--rate-headers"_s, dialect });
    const RawAnswer first = ask(sandbox);
    QCOMPARE(first.status, 200);
    QVERIFY(first.head.contains(always));
    QCOMPARE(ask(sandbox).status, 200);
    const RawAnswer third = ask(sandbox);
    QCOMPARE(third.status, 429);
    QVERIFY(third.head.contains(refused));
    const QString lower = QString::fromLatin1(third.head).toLower();
    QCOMPARE(lower.contains(u"limit"_s) || lower.contains(u"retry"_s), !refused.isEmpty());
    const QJsonObject error = third.object();
    QCOMPARE(error["statusCode"_L1].toInt(), 429);
    const int wait = error["error"_L1]["retry_after"_L1].toInt();
    QCOMPARE(wait > 0 && wait <= 60, dialect == u"body");
}

void TestSandboxLimits::windowRolls()
{
    const SandboxProcess sandbox({ u"--rate-limit"_s, u"2/1"_s });
    QCOMPARE(ask(sandbox).status, 200);
    QCOMPARE(ask(sandbox).status, 200);
    QCOMPARE(ask(sandbox).status, 429);
    QTest::qWait(1100);
    QCOMPARE(ask(sandbox).status, 200);
    sandbox.post(u"/_sandbox/limit"_s, { { "limit"_L1, 0 } });
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ask(sandbox).status, 200);
}

void TestSandboxLimits::monthHasAnEnd()
{
    const SandboxProcess sandbox({ u"--monthly-quota"_s, u"5/10/8"_s });
    const RawAnswer ninth = ask(sandbox);
    QCOMPARE(ninth.status, 200);
    QVERIFY(ninth.head.contains("Monthly-Base-Request-Quota: 5"));
    QVERIFY(ninth.head.contains("Monthly-Max-Request-Quota: 10"));
    QVERIFY(ninth.head.contains("Monthly-Request-Total: 9"));
    QCOMPARE(ask(sandbox).status, 200);
    const RawAnswer eleventh = ask(sandbox);
    QCOMPARE(eleventh.status, 429);
    QVERIFY(eleventh.head.contains("Monthly-Request-Total: 10"));
}

void TestSandboxLimits::eachKeyHasItsOwn()
{
    const SandboxProcess sandbox(
        { u"--rate-limit"_s, u"1/60"_s, u"--key"_s, u"a"_s, u"--key"_s, u"b"_s });
    const auto statusWith = [&](const QByteArray &key) {
        return sandbox
            .request("GET", u"/external/engine-types"_s, {}, { { "x-api-key", key } }, false)
            .status;
    };
    QCOMPARE(statusWith("a"), 200);
    QCOMPARE(statusWith("a"), 429);
    QCOMPARE(statusWith("b"), 200);
    QCOMPARE(statusWith("c"), 401);
}

void TestSandboxLimits::commandLineIsChecked_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("limit") << QStringList{ u"--rate-limit"_s, u"many"_s };
    QTest::addRow("dialect") << QStringList{ u"--rate-headers"_s, u"latin"_s };
    QTest::addRow("quota") << QStringList{ u"--monthly-quota"_s, u"100/10"_s };
    QTest::addRow("number") << QStringList{ u"--customers"_s, u"-5"_s };
    QTest::addRow("date") << QStringList{ u"--today"_s, u"yesterday"_s };
    QTest::addRow("unknown") << QStringList{ u"--what"_s };
    QTest::addRow("positional") << QStringList{ u"please"_s };
}

void TestSandboxLimits::commandLineIsChecked()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(FORECOURT_SANDBOX_PROGRAM), arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() != 0);
    QVERIFY(!process.readAllStandardError().isEmpty());
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxLimits)
#include "tst_sandboxlimits.moc"
