// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitreport.h"
#include "limitvalues.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace forecourt::network;
using namespace std::chrono_literals;

class TestLimitReport : public QObject
{
    Q_OBJECT

private slots:
    void delays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms"); // -1: not known
        QTest::newRow("seconds") << "120"_ba << 120'000ll;
        QTest::newRow("fraction") << "0.5"_ba << 500ll;
        QTest::newRow("zero") << "0"_ba << 0ll;
        QTest::newRow("negative") << "-5"_ba << -1ll;
        QTest::newRow("huge") << "99999999"_ba << 86'400'000ll;
        QTest::newRow("not a number") << "nan"_ba << -1ll;
        QTest::newRow("endless") << "inf"_ba << -1ll;
        QTest::newRow("words") << "soon"_ba << -1ll;
        QTest::newRow("empty") << QByteArray() << -1ll;
        QTest::newRow("http date") << "Sun, 22 Nov 2026 10:00:30 GMT"_ba << 30'000ll;
        QTest::newRow("past date") << "Sun, 22 Nov 2026 09:00:00 GMT"_ba << -1ll;
        QTest::newRow("iso") << "2026-11-22T10:00:10Z"_ba << 10'000ll;
        QTest::newRow("epoch seconds") << "1795341620"_ba << 20'000ll;
        QTest::newRow("epoch now") << "1795341600"_ba << 1'000ll;
        QTest::newRow("epoch ms") << "1795341620000"_ba << 20'000ll;
    }
    void delays()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, ms);
        const auto delay = readDelay(text, m_now);
        QCOMPARE(delay ? qint64(delay->count()) : -1, ms);
    }

    void dialects_data()
    {
        QTest::addColumn<QStringList>("headers");
        QTest::addColumn<int>("remaining");
        QTest::addColumn<int>("total");
        QTest::addColumn<qint64>("resetMs");
        QTest::newRow("none") << QStringList() << -1 << -1 << -1ll;
        QTest::newRow("first") << QStringList{ u"Rate-Limit-Remaining: 7"_s,
                                               u"Rate-Limit-Total: 100"_s,
                                               u"Rate-Limit-Reset: 1795341660"_s }
                               << 7 << 100 << 60'000ll;
        QTest::newRow("second") << QStringList{
            u"X-RateLimit-Remaining: 3"_s, u"X-RateLimit-Limit: 50"_s, u"X-RateLimit-Reset: 12"_s
        } << 3 << 50 << 12'000ll;
        QTest::newRow("both, strictest")
            << QStringList{ u"X-RateLimit-Remaining: 3"_s, u"Rate-Limit-Remaining: 9"_s,
                            u"X-RateLimit-Reset: 12"_s, u"Rate-Limit-Reset: 90"_s }
            << 3 << -1 << 90'000ll;
        QTest::newRow("nonsense") << QStringList{
            u"X-RateLimit-Remaining: -4"_s, u"X-RateLimit-Reset: -1"_s, u"X-RateLimit-Limit: many"_s
        } << 0 << -1 << -1ll;
        QTest::newRow("server's clock is an hour behind")
            << QStringList{ u"Date: Sun, 22 Nov 2026 09:00:00 GMT"_s,
                            u"X-RateLimit-Reset: 1795338020"_s }
            << -1 << -1 << 20'000ll;
    }
    void dialects()
    {
        QFETCH(QStringList, headers);
        const LimitReport report = readLimits(200, lookup(headers), {}, m_now);
        QTEST(report.remaining.value_or(-1), "remaining");
        QTEST(report.total.value_or(-1), "total");
        const qint64 reset = report.resetIn ? qint64(report.resetIn->count()) : -1;
        QTEST(reset, "resetMs");
    }

    void retryAfterInTheBody()
    {
        const auto body = [](const char *text) { return QJsonDocument::fromJson(text).object(); };
        const auto top = body(R"({"retry_after":8})");
        const auto nested = body(R"({"error":{"retry_after":9}})");
        QCOMPARE(readLimits(429, lookup({}), top, m_now).retryAfter, 8s);
        QCOMPARE(readLimits(429, lookup({}), nested, m_now).retryAfter, 9s);
        QCOMPARE(readLimits(429, lookup({ u"Retry-After: 20"_s }), nested, m_now).retryAfter, 20s);
        QVERIFY(!readLimits(200, lookup({}), nested, m_now).retryAfter);
    }

private:
    static HeaderLookup lookup(const QStringList &lines)
    {
        return [lines](const char *name) {
            for (const QString &line : lines) {
                if (line.section(u':', 0, 0).compare(QLatin1StringView(name), Qt::CaseInsensitive)
                    == 0)
                    return line.section(u": "_s, 1).toLatin1();
            }
            return QByteArray();
        };
    }
    const QDateTime m_now = QDateTime({ 2026, 11, 22 }, { 10, 0 }, Qt::UTC);
};

QTEST_GUILESS_MAIN(TestLimitReport)
#include "tst_limitreport.moc"
