// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "network/keychain.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace forecourt::test;
using namespace forecourt::network;
using namespace Qt::StringLiterals;
using Kind = forecourt::domain::ApiError::Kind;

/// Against a real keychain. Which session it runs in is said by FORECOURT_TEST_KEYRING; without
/// it the program runs itself in each.
class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void unlocked()
    {
        if (m_session.isEmpty())
            return runIn({});
        if (m_session != u"unlocked")
            QSKIP("another session");
        Keychain keychain;
        const auto nothing = resultOf(keychain.read(u"one"_s, false));
        QVERIFY(bool(nothing));
        QVERIFY(nothing->isEmpty());
        const auto missed = resultOf(keychain.read(u"one"_s, true));
        QVERIFY(!missed);
        QCOMPARE(missed.error().kind, Kind::Keychain);
        QVERIFY(missed.error().detail.contains("locked"_L1));

        QVERIFY(bool(resultOf(keychain.write(u"one"_s, ApiKey("sk_test_first")))));
        QVERIFY(bool(resultOf(keychain.write(u"two"_s, ApiKey("sk_live_second")))));
        QCOMPARE(resultOf(keychain.read(u"one"_s, true))->reveal(), "sk_test_first"_ba);
        QCOMPARE(resultOf(keychain.read(u"two"_s, true))->reveal(), "sk_live_second"_ba);
        QVERIFY(bool(resultOf(keychain.write(u"one"_s, ApiKey("sk_test_rotated")))));
        QCOMPARE(resultOf(keychain.read(u"one"_s, true))->reveal(), "sk_test_rotated"_ba);

        QVERIFY(bool(resultOf(keychain.remove(u"one"_s))));
        QVERIFY(!resultOf(keychain.read(u"one"_s, true)));
        QVERIFY(bool(resultOf(keychain.remove(u"one"_s))));
        QCOMPARE(resultOf(keychain.read(u"two"_s, true))->reveal(), "sk_live_second"_ba);
        QVERIFY(!resultOf(keychain.write(u"one"_s, ApiKey())));
    }

    void locked()
    {
        if (m_session.isEmpty())
            return runIn(u"--locked"_s);
        if (m_session != u"locked")
            QSKIP("another session");
        refusesWithAReason();
    }

    void noBus()
    {
        if (m_session.isEmpty())
            return runIn(u"--no-bus"_s);
        if (m_session != u"no-bus")
            QSKIP("another session");
        refusesWithAReason();
    }

    void callOutlivesTheKeychain()
    {
        if (m_session != u"unlocked")
            QSKIP("in the unlocked session only");
        auto keychain = std::make_unique<Keychain>();
        const auto value = started(keychain->read(u"two"_s, false));
        keychain.reset();
        QTRY_VERIFY(value->has_value());
    }

private:
    void refusesWithAReason()
    {
        Keychain keychain;
        QElapsedTimer timer;
        timer.start();
        const auto read = resultOf(keychain.read(u"one"_s, true));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::Keychain);
        QVERIFY(!read.error().detail.isEmpty());
        const auto written = resultOf(keychain.write(u"one"_s, ApiKey("sk_test_x")), 40'000);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Kind::Keychain);
        QVERIFY(!written.error().detail.isEmpty());
        QVERIFY(timer.elapsed() < 50'000);
    }

    void runIn(const QString &option)
    {
        QStringList arguments;
        if (!option.isEmpty())
            arguments << option;
        const QString name = option.isEmpty() ? u"unlocked"_s : option.mid(2);
        arguments << u"env"_s << QString(u"FORECOURT_TEST_KEYRING="_s + name)
                  << QCoreApplication::applicationFilePath();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(FORECOURT_SOURCE_DIR "/tests/support/with-session.sh"),
                      arguments);
        QVERIFY(process.waitForFinished(100'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
    }

    const QString m_session = qEnvironmentVariable("FORECOURT_TEST_KEYRING");
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
