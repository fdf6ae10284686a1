// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/limitwords.h"

#include "models/formatting.h"
#include "status/planwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;
using namespace std::chrono_literals;
using sync::Hold;
using sync::Status;

/// What is left, what is waited for and until when: one line for each of them.
class TestLimitWords : public QObject
{
    Q_OBJECT
private slots:
    void line_data();
    void line();
    void everyHoldSaysWhy();
    void quota_data();
    void quota();
    void timeLeft();
    void plan();

private:
    const QDateTime m_now{ QDate(2026, 5, 1), QTime(14, 0), Qt::LocalTime };
    const models::Formatting m_formatting{ .locale = QLocale(QLocale::English) };
};

void TestLimitWords::line_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Tone>("tone");
    const QDateTime soon = m_now.addSecs(70);
    const QDateTime past = m_now.addSecs(-1);
    QTest::newRow("no limit") << Status{} << QString() << Tone::Neutral;
    Status limited;
    limited.limitRemaining = 874;
    QTest::newRow("no total") << limited << u"874 requests left"_s << Tone::Neutral;
    limited.limitTotal = 1000;
    QTest::newRow("no reset") << limited << u"874 of 1,000 requests left"_s << Tone::Neutral;
    limited.limitResetAt = past;
    QTest::newRow("reset is past") << limited << u"874 of 1,000 requests left"_s << Tone::Neutral;
    limited.limitResetAt = soon;
    QTest::newRow("resets") << limited << u"874 of 1,000 requests left until 14:01:10"_s
                            << Tone::Neutral;
    Status near = limited;
    near.quota = { .base = 10'000, .maximum = 12'000, .used = 8'200 };
    QTest::newRow("near the base")
        << near << u"874 of 1,000 requests left until 14:01:10 · 82 % of the month used"_s
        << Tone::Warning;
    near.quota.used = 7'999;
    QTest::newRow("below 80 %") << near << u"874 of 1,000 requests left until 14:01:10"_s
                                << Tone::Neutral;
    near.quota.used = 10'000;
    near.limitRemaining = -1;
    QTest::newRow("at the base") << near << u"Month's base used"_s << Tone::Warning;
    const auto held = [&](Hold hold, const QDateTime &until) {
        Status status = limited;
        status.hold = hold;
        status.waitingUntil = until;
        return status;
    };
    QTest::newRow("window") << held(Hold::Window, soon) << u"Allowance used, goes on at 14:01:10"_s
                            << Tone::Neutral;
    QTest::newRow("server asked") << held(Hold::ServerAsked, soon)
                                  << u"The server asked to wait until 14:01:10"_s << Tone::Neutral;
    QTest::newRow("server asked, until tomorrow")
        << held(Hold::ServerAsked, m_now.addDays(1).addSecs(-10))
        << u"The server asked to wait until %1"_s.arg(
               m_formatting.dateTime(m_now.addDays(1).addSecs(-10)))
        << Tone::Neutral;
    QTest::newRow("outage") << held(Hold::Outage, soon) << u"No answer, next try 14:01:10"_s
                            << Tone::Warning;
    QTest::newRow("outage, no end known")
        << held(Hold::Outage, {}) << u"No answer, tries again"_s << Tone::Warning;
    QTest::newRow("outage, due now")
        << held(Hold::Outage, past) << u"No answer, tries again"_s << Tone::Warning;
    QTest::newRow("quota") << held(Hold::Quota, {}) << u"Month used up"_s << Tone::Bad;
    QTest::newRow("key") << held(Hold::Key, {}) << u"Key refused, nothing is sent"_s << Tone::Bad;
}

void TestLimitWords::line()
{
    QFETCH(Status, status);
    const LimitWords words = limitWords(status, m_formatting, m_now);
    QTEST(words.text, "text");
    QTEST(words.tone, "tone");
}

void TestLimitWords::everyHoldSaysWhy()
{
    QStringList all;
    for (const Hold hold :
         { Hold::Window, Hold::ServerAsked, Hold::Outage, Hold::Quota, Hold::Key }) {
        Status status;
        status.hold = hold;
        const QString open = holdSentence(status, m_formatting, m_now);
        QVERIFY(open.endsWith(u'.'));
        QVERIFY(!all.contains(open));
        all << open;
        status.waitingUntil = m_now.addSecs(5);
        const bool ends = holdSentence(status, m_formatting, m_now).contains(u"14:00:05");
        QCOMPARE(ends, hold != Hold::Key);
    }
    QCOMPARE(holdSentence({}, m_formatting, m_now), QString());
}

void TestLimitWords::quota_data()
{
    QTest::addColumn<domain::RequestQuota>("quota");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("warning");
    using Quota = domain::RequestQuota;
    QTest::newRow("unknown") << Quota{} << QString() << QString();
    QTest::newRow("only a base") << Quota{ .base = 100, .maximum = {}, .used = 79 }
                                 << u"79 of 100 in the contract"_s << QString();
    QTest::newRow("80 %") << Quota{ .base = 100, .maximum = 120, .used = 80 }
                          << u"80 of 100 in the contract, at most 120"_s
                          << u"80 % of the month used"_s;
    QTest::newRow("base") << Quota{ .base = 100, .maximum = 120, .used = 100 }
                          << u"100 of 100 in the contract, at most 120"_s << u"Month's base used"_s;
    QTest::newRow("maximum") << Quota{ .base = {}, .maximum = 120, .used = 120 }
                             << u"120, at most 120"_s << u"Month used up"_s;
}

void TestLimitWords::quota()
{
    QFETCH(domain::RequestQuota, quota);
    QString words = quotaWords(quota, m_formatting);
    QTEST(words, "words");
    words = quotaWarning(quota, m_formatting).replace(QChar(0xa0), u' ');
    QTEST(words, "warning");
}

void TestLimitWords::timeLeft()
{
    QCOMPARE(timeLeftWords({}), QString());
    QCOMPARE(timeLeftWords(0s), u"less than a minute left"_s);
    QCOMPARE(timeLeftWords(44s), u"less than a minute left"_s);
    QCOMPARE(timeLeftWords(45s), u"about 1 minute(s) left"_s);
    QCOMPARE(timeLeftWords(170s), u"about 3 minute(s) left"_s);
    QCOMPARE(timeLeftWords(89min), u"about 89 minute(s) left"_s);
    QCOMPARE(timeLeftWords(90min), u"about 2 hour(s) left"_s);
    QCOMPARE(timeLeftWords(3h), u"about 3 hour(s) left"_s);
}

void TestLimitWords::plan()
{
    const QString goesOn = u" It goes on in the background; what you do yourself goes before it."_s;
    QCOMPARE(planWords({}, m_formatting), QString());
    domain::RequestPlan plan;
    plan.requests = 3'600;
    QCOMPARE(planWords(plan, m_formatting),
             u"Sending it takes at least 3,600 request(s)."_s + goesOn);
    plan.duration = 18min;
    plan.before = 1'200;
    QCOMPARE(planWords(plan, m_formatting),
             u"Sending it takes at least 3,600 request(s), about 18 minute(s). 1,200 change(s) "
             "that wait already go first."_s
                 + goesOn);
}

QTEST_GUILESS_MAIN(TestLimitWords)
#include "tst_limitwords.moc"
