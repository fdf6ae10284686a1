// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "limitreport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace forecourt::network;

namespace {

/// One line for each case: what came, and what it has to be taken for.
QJsonObject table()
{
    QFile file(QLatin1StringView(FORECOURT_SOURCE_DIR)
               + "/tests/network/data/limit-dialects.json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// As Qt hands out what was sent twice.
QByteArray joined(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8();
    QByteArrayList values;
    for (const QJsonValue &one : value.toArray())
        values.append(one.toString().toUtf8());
    return values.join(", ");
}

Outcome outcomeOf(const QJsonObject &one)
{
    Outcome outcome;
    outcome.status = one.value("status"_L1).toInt(200);
    outcome.failure = outcome.status < 300 ? Failure::None : Failure::Refused;
    const QJsonObject headers = one.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        outcome.headers.append({ it.key().toUtf8(), joined(it.value()) });
    const QJsonValue body = one.value("body"_L1);
    outcome.body =
        body.isObject() ? QJsonDocument(body.toObject()).toJson() : body.toString().toUtf8();
    return outcome;
}

LimitReport read(const QJsonObject &one)
{
    const QDateTime at =
        QDateTime::fromString(one.value("at"_L1).toString(u"2026-11-22T10:00:00Z"_s), Qt::ISODate);
    const Answer answer = readAnswer(outcomeOf(one));
    const Outcome &seen = answer.outcome;
    return readLimits(
        seen.status, [&seen](const char *name) { return seen.header(name); }, answer.json, at);
}

QJsonObject inWords(const LimitReport &report)
{
    QJsonObject words;
    const auto add = [&words](QLatin1StringView name, const auto &value, double unit = 1) {
        if (value)
            words.insert(name, double(*value) / unit);
    };
    const auto ms = [](const auto &time) {
        return time ? std::optional(time->count()) : std::nullopt;
    };
    if (report.refused)
        words.insert("refused"_L1, true);
    add("remaining"_L1, report.remaining);
    add("total"_L1, report.total);
    add("reset"_L1, ms(report.resetIn), 1000);
    add("retry"_L1, ms(report.retryAfter), 1000);
    add("base"_L1, report.quota.base);
    add("max"_L1, report.quota.maximum);
    add("used"_L1, report.quota.used);
    return words;
}

QByteArray text(const QJsonObject &words)
{
    return QJsonDocument(words).toJson(QJsonDocument::Compact);
}

} // namespace

class TestLimitDialects : public QObject
{
    Q_OBJECT

private slots:
    void hasTheCases()
    {
        int cases = 0;
        for (const QJsonValue &section : table())
            cases += int(section.toArray().size());
        QVERIFY2(cases >= 200, qPrintable(QString::number(cases)));
    }

    void reads_data()
    {
        QTest::addColumn<QJsonObject>("one");
        const QJsonObject all = table();
        for (auto section = all.begin(); section != all.end(); ++section) {
            for (const QJsonValue &value : section->toArray()) {
                const QJsonObject one = value.toObject();
                const QString name = section.key() + u": "_s + one.value("is"_L1).toString();
                QTest::newRow(qPrintable(name)) << one;
            }
        }
    }
    void reads()
    {
        QFETCH(QJsonObject, one);
        QCOMPARE(text(inWords(read(one))), text(one.value("told"_L1).toObject()));
    }

    /// Whatever comes, nobody waits longer than a day, or not at all after a refusal.
    void staysWithinBounds_data() { reads_data(); }
    void staysWithinBounds()
    {
        using namespace std::chrono_literals;
        QFETCH(QJsonObject, one);
        const LimitReport report = read(one);
        for (const auto &wait : { report.resetIn, report.retryAfter })
            QVERIFY(!wait || (*wait > 0ms && *wait <= 24h));
        for (const auto &count : { report.remaining, report.total, report.quota.base,
                                   report.quota.maximum, report.quota.used })
            QVERIFY(!count || *count >= 0);
    }
};

QTEST_GUILESS_MAIN(TestLimitDialects)
#include "tst_limitdialects.moc"
