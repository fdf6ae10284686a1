// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace forecourt::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Count = 30;
constexpr int Seconds = 2;

/// A process that sends requests with the key; see keyuser.cpp.
class KeyUser
{
public:
    KeyUser(const SandboxProcess &sandbox, const QString &directory, int requests, bool knows)
    {
        m_process.start(QStringLiteral(FORECOURT_KEYUSER_PROGRAM),
                        { sandbox.url().toString(), sandbox.key(), directory,
                          QString::number(knows ? Count : 0), QString::number(Seconds * 1000),
                          QString::number(requests) });
    }
    int good()
    {
        m_output += m_process.readAll();
        return int(m_output.count("good"));
    }
    bool isDone() { return m_process.state() == QProcess::NotRunning; }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace

/// Real processes that use one key at the same time or one after another; counted at the server.
class TestSharedKey : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_directory.isValid()); }

    void twoAtOnce_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<bool>("knows");
        QTest::newRow("configured") << u"none"_s << true;
        QTest::newRow("told") << u"xratelimit"_s << false;
    }
    void twoAtOnce()
    {
        QFETCH(QString, dialect);
        QFETCH(bool, knows);
        SandboxProcess sandbox(limited(dialect));
        KeyUser a(sandbox, m_directory.path(), 30, knows);
        KeyUser b(sandbox, m_directory.path(), 30, knows);
        QTRY_VERIFY_WITH_TIMEOUT(a.isDone() && b.isDone(), 60'000);
        QCOMPARE(a.good() + b.good(), 60);
        QVERIFY(sandbox.state()["requests"_L1].toInt() >= 60);
        QCOMPARE(sandbox.state()["refused"_L1].toInt(), 0);
    }

    void restartInMidWindow()
    {
        SandboxProcess sandbox(limited(u"none"_s));
        KeyUser first(sandbox, m_directory.path(), 20, true);
        QTRY_VERIFY_WITH_TIMEOUT(first.isDone(), 30'000);
        KeyUser second(sandbox, m_directory.path(), 25, true);
        QTRY_VERIFY_WITH_TIMEOUT(second.isDone(), 30'000);
        QCOMPARE(first.good() + second.good(), 45);
        QCOMPARE(sandbox.state()["refused"_L1].toInt(), 0);
    }

    void killedWithRequestsOnTheirWay()
    {
        SandboxProcess sandbox(limited(u"none"_s) + QStringList{ u"--latency"_s, u"150"_s });
        KeyUser first(sandbox, m_directory.path(), 60, true);
        QTRY_VERIFY_WITH_TIMEOUT(first.good() >= 8, 30'000);
        first.kill();
        QVERIFY(first.good() < 60); // it was killed at work
        KeyUser second(sandbox, m_directory.path(), 25, true);
        QTRY_VERIFY_WITH_TIMEOUT(second.isDone(), 60'000);
        QCOMPARE(second.good(), 25);
        QCOMPARE(sandbox.state()["refused"_L1].toInt(), 0);
    }

private:
    static QStringList limited(const QString &dialect)
    {
        return { u"--rate-limit"_s, u"%1/%2"_s.arg(Count).arg(Seconds), u"--rate-headers"_s,
                 dialect };
    }
    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(TestSharedKey)
#include "tst_sharedkey.moc"
