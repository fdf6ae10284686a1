// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitymodel.h"
#include "modelstest.h"
#include "storage/smalltables.h"
#include "tables/curl.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;
using domain::RequestRecord;

class TestActivityModel : public QObject
{
    Q_OBJECT
private slots:
    void readsInBatchesAndAppendsLive();
    void filters();
    void curlIsQuotedAndHoldsNoKey();
    void curlNamesTheKeyOfItsOwnSystem_data();
    void curlNamesTheKeyOfItsOwnSystem();
    void tones();
};

static domain::ApiService system(const QString &id, const QString &baseUrl)
{
    domain::ApiService service;
    service.system = id;
    service.baseUrl = QUrl(baseUrl);
    service.auth = domain::apiSystem(id)->auth();
    return service;
}

static RequestRecord request(qint64 id, int status = 200)
{
    RequestRecord record;
    record.id = id;
    record.startedAt = minute(int(id % 1000));
    record.method = id % 10 == 0 ? "PATCH" : "GET";
    record.url = QUrl(u"https://api.example.com/external/customers?page=%1"_s.arg(id));
    record.status = status;
    record.outcome = status == 200 ? u"ok"_s : u"refused"_s;
    record.durationMs = 240;
    record.bytes = 12'400;
    return record;
}

static void append(TestStore &store, qint64 from, qint64 to)
{
    for (qint64 id = from; id < to; ++id)
        store->activity().append(request(id));
}

void TestActivityModel::readsInBatchesAndAppendsLive()
{
    TestStore store;
    append(store, 1, 501);
    QTRY_COMPARE(store->activity().read(5000).result().size(), 500);
    ActivityModel model(*store, english());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_VERIFY(model.loadedCount() >= 200);
    const auto isReadWhole = [&] { // the tester fetches, too
        model.fetchMore({});
        return model.loadedCount() == 500;
    };
    QVERIFY(QTest::qWaitFor(isReadWhole, 30'000));
    QCOMPARE(model.rowCount(), 500);
    const qint64 newest = model.recordAt(0)->id;
    QVERIFY(newest > model.recordAt(499)->id);
    append(store, newest + 1, newest + 11);
    QTRY_COMPARE(model.rowCount(), 510);
    QVERIFY(model.recordAt(0)->id > newest);
    QCOMPARE(text(model, 0, ActivityModel::Bytes), u"12.4 kB"_s);
}

void TestActivityModel::filters()
{
    TestStore store;
    append(store, 1, 41);
    store->activity().append(request(41, 429));
    ActivityModel model(*store, english());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(model.rowCount(), 41);
    model.setFilter({ .method = "PATCH" });
    QCOMPARE(model.rowCount(), 4);
    model.setFilter({ .status = ActivityModel::StatusClass::Refused });
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.recordAt(0)->status, 429);
    model.setFilter({ .text = u"PAGE=40"_s });
    QCOMPARE(model.rowCount(), 1);
    auto elsewhere = request(42);
    elsewhere.url.setHost(u"crm.example.org"_s);
    elsewhere.url.setPort(8443);
    store->activity().append(elsewhere);
    model.setFilter({ .text = u"crm.example"_s });
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, ActivityModel::Host), u"crm.example.org:8443"_s);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 42);
    QCOMPARE(model.failedCount(), 0);
}

void TestActivityModel::curlIsQuotedAndHoldsNoKey()
{
    RequestRecord record = request(1);
    record.url = QUrl(u"https://user:secret@api.example.com/external/x?a=1&b=it's $HOME `id`"_s);
    const QList known{ system(u"carstrel"_s, u"https://api.example.com"_s) };
    const QString command = ActivityModel::curlOf(record, known);
    QVERIFY(command.contains(u"-H 'x-api-key: '\"$FORECOURT_API_KEY\""));
    QVERIFY(!command.contains(u"secret"));
    if (!QFile::exists(u"/bin/sh"_s))
        QSKIP("No POSIX shell here");
    // The shell shall hand on exactly one argument with the address.
    QProcess shell;
    shell.start(u"/bin/sh"_s,
                { u"-c"_s, QString(u"curl() { printf '%s\\n' \"$1\"; }; "_s + command) });
    QVERIFY(shell.waitForFinished(10'000));
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()).trimmed(),
             record.url.adjusted(QUrl::RemoveUserInfo).toString(QUrl::FullyEncoded));
    QCOMPARE(shellQuoted(u"a'b"_s), u"'a'\\''b'"_s);
    record.method = "PATCH";
    QVERIFY(ActivityModel::curlOf(record, known).contains(u"-X PATCH"));
    record.method = "PUT";
    QVERIFY(ActivityModel::curlOf(record, known).contains(u"--data @body.json"));
}

void TestActivityModel::curlNamesTheKeyOfItsOwnSystem_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("header"); // empty: none
    QTest::newRow("the dealership") << u"https://api.example.com/external/brands?limit=1"_s
                                    << u"-H 'x-api-key: '\"$FORECOURT_API_KEY\""_s;
    QTest::newRow("below it, another") << u"https://api.example.com/crm/v3/users"_s
                                       << u"-H 'Authorization: Bearer '\"$API_KEY\""_s;
    QTest::newRow("another host") << u"https://cars.example.net/v2/vehicle/5"_s
                                  << u"-H 'ApiKey: '\"$API_KEY\""_s;
    QTest::newRow("a name that only begins so") << u"https://api.example.com.evil.net/a"_s << u""_s;
    QTest::newRow("forgotten since") << u"https://gone.example.org/a"_s << u""_s;
}

void TestActivityModel::curlNamesTheKeyOfItsOwnSystem()
{
    QFETCH(QString, url);
    const QList known{ system(u"carstrel"_s, u"https://api.example.com"_s),
                       system(u"bearer-crm"_s, u"https://api.example.com/crm/v3"_s),
                       system(u"autograb"_s, u"https://cars.example.net/v2/"_s) };
    RequestRecord record = request(1);
    record.url = QUrl(url);
    const QString command = ActivityModel::curlOf(record, known);
    const qsizetype header = command.indexOf(u"-H ");
    QTEST(header < 0 ? QString() : command.mid(header), "header");
}

void TestActivityModel::tones()
{
    QCOMPARE(ActivityModel::toneOf(request(1)), Tone::Good);
    QCOMPARE(ActivityModel::toneOf(request(1, 429)), Tone::Warning);
    QCOMPARE(ActivityModel::toneOf(request(1, 500)), Tone::Bad);
    RequestRecord slow = request(1);
    slow.durationMs = 5000;
    QCOMPARE(ActivityModel::toneOf(slow), Tone::Warning);
}

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
