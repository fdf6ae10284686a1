// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerfile.h"
#include "ledgerplace.h"
#include "network/apikey.h"
#include "sharedledger.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace forecourt::network;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Moment = RateLedger::Moment;

namespace {

constexpr RateWindow tenAMinute{ 10, 60s };

LimitReport refusal()
{
    LimitReport report;
    report.refused = true;
    report.retryAfter = 30s;
    return report;
}

} // namespace

/// One ledger in several objects, as in several processes and after restarts. Time is ours.
class TestSharedLedger : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"one.ledger"_s);
        m_monotonic = 5h;
        m_wall = QDateTime({ 2026, 11, 22 }, { 10, 0 }, Qt::UTC).toMSecsSinceEpoch();
        m_boot = "first";
    }

    void twoShareOneWindow()
    {
        auto a = ledger();
        auto b = ledger();
        QCOMPARE(send(*a, 6), 6);
        const auto onItsWay = b->take(Priority::Action).ticket;
        QVERIFY(onItsWay.has_value());
        QCOMPARE(send(*a, 9), 3);
        // What the other has on its way may be counted any time.
        QVERIFY(a->take(Priority::Action).askAt > a->now());
        b->finished(*onItsWay, {});
        pass(59s);
        QCOMPARE(send(*b, 1), 0);
        pass(2s);
        QCOMPARE(send(*b, 99), 10);
        QCOMPARE(send(*a, 99), 0);
    }

    void oneLearnsTheOtherObeys()
    {
        auto a = ledger();
        auto b = ledger();
        a->finished(*a->take(Priority::Action).ticket, refusal());
        QCOMPARE(b->take(Priority::Action).askAt, a->now() + 30s);
        pass(30s);
        // One probes for both.
        const auto probe = b->take(Priority::Action);
        QVERIFY(probe.ticket.has_value());
        const auto other = a->take(Priority::Action);
        QVERIFY(!other.ticket && other.askAt < a->now() + 1s);
        b->finished(*probe.ticket, {});
        QVERIFY(a->take(Priority::Action).ticket.has_value());
    }

    void restartInMidWindow()
    {
        send(*ledger(), 8);
        pass(20s);
        auto again = ledger();
        QCOMPARE(again->rules().left(again->now()), 2);
        QCOMPARE(send(*again, 99), 2);
        pass(41s);
        QCOMPARE(send(*again, 99), 8);
    }

    void whatRanAtTheEndCounts()
    {
        {
            auto first = ledger();
            for (int i = 0; i < 4; ++i)
                first->take(Priority::Action);
        }
        QCOMPARE(send(*ledger(), 99), 6);
    }

    void aWallClockAnHourOff_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("ahead") << 1;
        QTest::newRow("behind") << -1;
    }
    void aWallClockAnHourOff()
    {
        QFETCH(int, hours);
        send(*ledger(), 10);
        m_wall += hours * 3'600'000;
        pass(30s);
        auto again = ledger();
        QCOMPARE(send(*again, 99), 0);
        pass(31s);
        QCOMPARE(send(*again, 99), 10);
    }

    void aReboot_data()
    {
        QTest::addColumn<Moment>("byWall"); // between the last request and the start
        QTest::addColumn<Moment>("sinceBoot");
        QTest::addColumn<int>("goes");
        QTest::newRow("at once") << Moment(40s) << Moment(20s) << 0;
        QTest::newRow("up for longer than the window") << Moment(90s) << Moment(61s) << 10;
        QTest::newRow("clock an hour ahead") << Moment(1h + 40s) << Moment(20s) << 0;
        QTest::newRow("clock an hour behind") << Moment(-1h) << Moment(20s) << 0;
        QTest::newRow("the next morning") << Moment(10h) << Moment(20s) << 10;
        QTest::newRow("clock of 1970") << Moment(-490'000h) << Moment(20s) << 0;
    }
    void aReboot()
    {
        QFETCH(Moment, byWall);
        QFETCH(Moment, sinceBoot);
        QFETCH(int, goes);
        send(*ledger(), 10);
        m_boot = "second";
        m_wall += byWall.count();
        m_monotonic = sinceBoot;
        auto again = ledger();
        QCOMPARE(send(*again, 99), goes);
        pass(61s);
        QCOMPARE(send(*again, 99), 10);
    }

    void aPauseSurvivesAReboot()
    {
        {
            auto first = ledger();
            first->finished(*first->take(Priority::Action).ticket, refusal());
        }
        m_boot = "second";
        m_wall += 20'000;
        m_monotonic = 10s;
        auto again = ledger();
        const Moment wait = again->take(Priority::Action).askAt - again->now();
        QVERIFY(wait > 10s && wait <= 30s);
    }

    void aDamagedFileWasFull_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::newRow("the first record") << 32ll;
        QTest::newRow("everything") << 0ll;
    }
    void aDamagedFileWasFull()
    {
        QFETCH(qint64, at);
        send(*ledger(), 1);
        m_wall = QDateTime::currentMSecsSinceEpoch(); // as the file's own time
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        const qint64 length = at == 0 ? file.size() : 4096;
        file.write(QByteArray(length, 'x'));
        if (at == 0) { // the lock is nobody's
            file.seek(0);
            file.write(QByteArray(8, '\0'));
        }
        file.close();
        auto again = ledger();
        QCOMPARE(send(*again, 99), 0);
        pass(61s);
        QCOMPARE(send(*again, 99), 10);
    }

    void whoDiesWithTheLockLosesIt()
    {
        QProcess other;
        other.start(u"sleep"_s, { u"60"_s });
        QVERIFY(other.waitForStarted());
        const auto pid = quint64(other.processId());
        auto mine = ledger();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto *owner = reinterpret_cast<std::atomic<quint64> *>(file.map(0, 8));
        owner->store(pid << 32);
        for (int i = 0; i < 50; ++i)
            QVERIFY(!mine->take(Priority::Action).ticket);
        other.kill();
        other.waitForFinished();
        int tries = 0;
        while (!mine->take(Priority::Action).ticket)
            QVERIFY(++tries < 50);
    }

    void anEndWhileOthersWriteIsNotLost()
    {
        auto mine = ledger();
        const auto ticket = mine->take(Priority::Action).ticket;
        LedgerFile other(m_path);
        QVERIFY(other.tryLock());
        mine->finished(*ticket, {});
        QVERIFY(!mine->take(Priority::Action).ticket);
        other.unlock();
        QTRY_COMPARE(mine->rules().inFlight(), 0);
        QCOMPARE(ledger()->rules().left(m_monotonic), 9);
    }

    void theMonthEnds()
    {
        auto mine = ledger();
        LimitReport report;
        report.quota = { .base = 5, .maximum = 10, .used = 10 };
        mine->finished(*mine->take(Priority::Action).ticket, report);
        QVERIFY(!mine->take(Priority::Action).ticket);
        auto other = ledger();
        QVERIFY(other->rules().isQuotaUsedUp());
        m_wall = QDateTime({ 2026, 12, 1 }, { 0, 1 }, Qt::UTC).toMSecsSinceEpoch();
        mine->refresh();
        QVERIFY(mine->take(Priority::Action).ticket.has_value());
        other->refresh();
        QVERIFY(!other->rules().isQuotaUsedUp());
    }

    void theLogGoesRound()
    {
        const RateWindow wide{ CompletionLog::capacity, 1h };
        auto a = std::make_unique<SharedLedger>(m_path, QList{ wide }, clock());
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(send(*a, 10'000), 10'000);
            pass(61min);
        }
        QCOMPARE(send(*a, 99), 99);
        auto b = std::make_unique<SharedLedger>(m_path, QList{ wide }, clock());
        QCOMPARE(b->rules().left(b->now()), CompletionLog::capacity - 99);
    }

    void nothingTellsTheKey()
    {
        const ApiKey key("sk_test_canary_of_the_ledger");
        const QUrl url(u"https://api.example.com"_s);
        const QString path = ledgerPath(m_directory->path(), url, {}, key);
        SharedLedger mine(path, { tenAMinute });
        QCOMPARE(send(mine, 1), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("canary"));
        QVERIFY(!path.contains("canary"_L1));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        // Another host, product or key is another ledger.
        const QUrl elsewhere(u"https://api2.example.com"_s);
        QVERIFY(path != ledgerPath(m_directory->path(), elsewhere, {}, key));
        QVERIFY(path != ledgerPath(m_directory->path(), url, u"leads"_s, key));
        QVERIFY(path != ledgerPath(m_directory->path(), url, {}, ApiKey("sk_test_other")));
        QVERIFY(ledgerPath({}, url, {}, key).isEmpty());
    }

private:
    LedgerClock clock() const
    {
        return { [this] { return m_monotonic; }, [this] { return m_wall; }, m_boot };
    }
    std::unique_ptr<SharedLedger> ledger() const
    {
        return std::make_unique<SharedLedger>(m_path, QList{ tenAMinute }, clock());
    }
    void pass(Moment time)
    {
        m_monotonic += time;
        m_wall += time.count();
    }
    /// As many of `wanted` as may go now.
    static int send(SharedLedger &ledger, int wanted)
    {
        int sent = 0;
        for (; sent < wanted; ++sent) {
            const auto ticket = ledger.take(Priority::Action).ticket;
            if (!ticket)
                break;
            ledger.finished(*ticket, {});
        }
        return sent;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    Moment m_monotonic{ 0 };
    qint64 m_wall = 0;
    QByteArray m_boot;
};

QTEST_GUILESS_MAIN(TestSharedLedger)
#include "tst_sharedledger.moc"
