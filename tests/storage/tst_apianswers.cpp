// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apianswers.h"

#include "storagetest.h"

#include <QSignalSpy>

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

namespace {

ApiAnswer answerOf(const QString &id, const QString &service, const QByteArray &body)
{
    ApiAnswer answer;
    answer.id = id;
    answer.service.value = service;
    answer.call.operation = u"listCars"_s;
    answer.call.path = "/cars/%C3%A4";
    answer.call.query = "page%5Bpage%5D=2";
    answer.call.headers = { { "X-Trace", "7" } };
    answer.status = 404;
    answer.contentType = "application/problem+json";
    answer.headers = { { "link", "</cars?page=3>; rel=\"next\"" }, { "date", "today" } };
    answer.body = body;
    answer.durationMs = 41;
    answer.receivedAt = minute(2);
    answer.findings = { u"“price” is a text, not a number"_s };
    return answer;
}

QStringList newest(TestStore &store, const QString &service, int limit)
{
    QStringList ids;
    for (const ApiAnswer &answer : store->apiAnswers().newest({ service }, limit).result())
        ids << answer.id;
    return ids;
}

bool add(TestStore &store, const QString &id, const QString &service, const QByteArray &body)
{
    return bool(store->apiAnswers().add(answerOf(id, service, body)).result());
}

} // namespace

class TestApiAnswers : public QObject
{
    Q_OBJECT
private slots:
    void keptWhole();
    void theNewestOfAService();
    void onlySoManyAreKept();
    void onlySoMuchIsKept();
};

void TestApiAnswers::keptWhole()
{
    TestStore store;
    const QByteArray bytes("\0\xff{\"a\":1}\n", 10);
    const ApiAnswer answer = answerOf(u"one"_s, u"s"_s, bytes);
    QSignalSpy added(&store->apiAnswers(), &ApiAnswers::added);
    QVERIFY(store->apiAnswers().add(answer).result());
    QTRY_COMPARE(added.size(), 1);
    QVERIFY(add(store, u"empty"_s, u"s"_s, {}));
    store.reopen();
    QCOMPARE(store->apiAnswers().find(u"one"_s).result(), answer);
    QCOMPARE(store->apiAnswers().find(u"empty"_s).result()->body, QByteArray());
    QVERIFY(!store->apiAnswers().find(u"none"_s).result());
}

void TestApiAnswers::theNewestOfAService()
{
    TestStore store;
    for (const char *id : { "1", "2", "3" })
        QVERIFY(add(store, QLatin1StringView(id), u"s"_s, "body"));
    QVERIFY(add(store, u"other"_s, u"t"_s, "body"));
    QCOMPARE(newest(store, u"s"_s, 2), (QStringList{ u"3"_s, u"2"_s }));
    QVERIFY(store->apiAnswers().newest({ u"s"_s }, 1).result().first().body.isEmpty());
    QVERIFY(store->dropMirror().result());
    QVERIFY(newest(store, u"s"_s, 9).isEmpty());
}

void TestApiAnswers::onlySoManyAreKept()
{
    TestStore store;
    for (int i = 0; i < 203; ++i)
        QVERIFY(add(store, QString::number(i), u"s"_s, "body"));
    const QStringList kept = newest(store, u"s"_s, 1'000);
    QCOMPARE(kept.size(), 200);
    QCOMPARE(kept.first(), u"202"_s);
    QCOMPARE(kept.last(), u"3"_s);
}

void TestApiAnswers::onlySoMuchIsKept()
{
    TestStore store;
    const QByteArray large(30 * 1024 * 1024, 'x');
    for (const char *id : { "1", "2", "3" })
        QVERIFY(add(store, QLatin1StringView(id), u"s"_s, large));
    QCOMPARE(newest(store, u"s"_s, 9), (QStringList{ u"3"_s, u"2"_s }));
    QVERIFY(add(store, u"4"_s, u"s"_s, large + large + large));
    QCOMPARE(newest(store, u"s"_s, 9), QStringList{ u"4"_s }); // at least the newest
}

QTEST_GUILESS_MAIN(TestApiAnswers)
#include "tst_apianswers.moc"
