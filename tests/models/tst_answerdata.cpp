// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answerdata.h"
#include "models/answerhistory.h"
#include "models/answertable.h"
#include "models/jsontree.h"
#include "models/papermodel.h"
#include "modelstest.h"
#include "storage/apianswers.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;

class TestAnswerData : public QObject
{
    Q_OBJECT
private slots:
    void sortsAndSearches();
    void pagesAreAppended();
    void treeGrowsAsItIsUnfolded();
    void scalars_data();
    void scalars();
    void answerInEveryForm();
    void textOfALargeAnswerIsCut();
    void csvIsDefused();
    void historyAndPapersAreOfOneService();
};

static QJsonValue parsed(const char *text)
{
    return QJsonDocument::fromJson("[" + QByteArray(text) + "]").array().first();
}

static domain::ApiRows rows(const char *text)
{
    return domain::rowsOf(parsed(text)).value();
}

static QStringList column(const AnswerTable &table, const QString &name)
{
    QStringList found;
    for (int row = 0; row < table.rowCount(); ++row)
        found << text(table, row, int(table.columns().indexOf(name)));
    return found;
}

static domain::ApiAnswer answer(const QString &id, const QByteArray &body)
{
    domain::ApiAnswer made;
    made.id = id;
    made.service = { u"s1"_s };
    made.call.method = "GET";
    made.call.path = "/cars";
    made.status = 200;
    made.contentType = "application/json";
    made.body = body;
    made.receivedAt = minute(1);
    return made;
}

void TestAnswerData::sortsAndSearches()
{
    AnswerTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setRows(rows(R"([{"zone":"b","name":"Car 10","km":5,"id":1,"of":{"x":"Ärger"}},
        {"name":"car 9","km":20,"id":2},{"name":"Van","id":3,"km":null}])"));
    QCOMPARE(table.columns().first(2), (QStringList{ u"id"_s, u"name"_s }));
    QCOMPARE(table.rowCount(), 3);
    const int name = int(table.columns().indexOf(u"name"_s));
    table.sort(name, Qt::AscendingOrder);
    QTRY_COMPARE(column(table, u"id"_s), (QStringList{ u"2"_s, u"1"_s, u"3"_s }));
    table.sort(int(table.columns().indexOf(u"km"_s)), Qt::DescendingOrder);
    QTRY_COMPARE(column(table, u"id"_s), (QStringList{ u"2"_s, u"1"_s, u"3"_s }));
    table.sort(int(table.columns().indexOf(u"km"_s)), Qt::AscendingOrder);
    QTRY_COMPARE(column(table, u"id"_s), (QStringList{ u"1"_s, u"2"_s, u"3"_s })); // null is last
    table.setText(u"CAR"_s);
    QTRY_COMPARE(table.rowCount(), 2);
    table.setText(u"ärger"_s);
    QTRY_COMPARE(table.rowCount(), 1);
    QCOMPARE(table.shownRows().size(), 1);
    QCOMPARE(table.loadedCount(), 3);
}

void TestAnswerData::pagesAreAppended()
{
    AnswerTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setRows(rows(R"([{"id":1},{"id":3}])"));
    table.append(rows(R"([{"id":2,"new":true}])"));
    QCOMPARE(column(table, u"id"_s), (QStringList{ u"1"_s, u"3"_s, u"2"_s }));
    QCOMPARE(column(table, u"new"_s), (QStringList{ {}, {}, u"true"_s }));
    table.sort(0, Qt::AscendingOrder);
    QTRY_COMPARE(column(table, u"id"_s), (QStringList{ u"1"_s, u"2"_s, u"3"_s }));
    table.append(rows(R"([{"id":0}])"));
    QTRY_COMPARE(column(table, u"id"_s), (QStringList{ u"0"_s, u"1"_s, u"2"_s, u"3"_s }));
}

void TestAnswerData::treeGrowsAsItIsUnfolded()
{
    JsonTree tree;
    QJsonArray many;
    for (int i = 0; i < 1000; ++i)
        many.append(QJsonObject{ { u"n"_s, i } });
    tree.setValue(QJsonObject{ { u"a/b"_s, many }, { u"c"_s, QJsonValue::Null } });
    QCOMPARE(tree.rowCount(), 2);
    const QModelIndex list = tree.index(0, 0);
    QVERIFY(tree.hasChildren(list));
    QVERIFY(!tree.hasChildren(tree.index(1, 0)));
    QCOMPARE(tree.index(0, 1).data().toString(), u"1000 value(s)"_s);
    while (tree.canFetchMore(list))
        tree.fetchMore(list);
    QCOMPARE(tree.rowCount(list), 1000);
    const QModelIndex item = tree.index(7, 0, list);
    if (tree.canFetchMore(item))
        tree.fetchMore(item);
    QCOMPARE(tree.index(0, 1, item).data().toString(), u"7"_s);
    QCOMPARE(tree.index(0, 0, item).data(IdRole).toString(), u"/a~1b/7/n"_s);
    // Not before: it fetches more itself while it is told of what was fetched.
    QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestAnswerData::scalars_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *one : { "9007199254740993", "0.1", "-3", "true", "null", "[1,\"a\"]" })
        QTest::newRow(one) << QByteArray(one);
}

void TestAnswerData::scalars()
{
    QFETCH(QByteArray, json);
    QCOMPARE(jsonText(parsed(json.constData())), QString::fromUtf8(json));
}

void TestAnswerData::answerInEveryForm()
{
    TestStore store;
    AnswerData data(store->apiAnswers());
    QSignalSpy opened(&data, &AnswerData::opened);
    QSignalSpy missing(&data, &AnswerData::missing);
    QVERIFY(store->apiAnswers().add(answer(u"a1"_s, R"({"data":[{"id":1}],"total":9})")).result());
    data.open(u"a1"_s);
    QVERIFY(data.isOpening());
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(data.hasTable() && data.hasTree());
    QCOMPARE(data.table().total(), std::optional<qint64>(9));
    QVERIFY(data.text().contains(u"\n    \"data\": ["));
    // What was opened last is shown, however long the first takes.
    QVERIFY(store->apiAnswers().add(answer(u"a2"_s, "no JSON")).result());
    data.open(u"a1"_s);
    data.open(u"a2"_s);
    QTRY_COMPARE(data.answer().id, u"a2"_s);
    QVERIFY(!data.hasTable() && !data.hasTree());
    QCOMPARE(data.text(), u"no JSON"_s);
    QCOMPARE(opened.count(), 2);
    data.open(u"gone"_s);
    QTRY_COMPARE(missing.count(), 1);
    QCOMPARE(data.answer().id, u"a2"_s);
}

void TestAnswerData::textOfALargeAnswerIsCut()
{
    TestStore store;
    AnswerData data(store->apiAnswers());
    QVERIFY(store->apiAnswers()
                .add(answer(u"a1"_s, "[\"" + QByteArray(1'000'000, 'x') + "\"]"))
                .result());
    data.open(u"a1"_s);
    QTRY_VERIFY(!data.isEmpty());
    QVERIFY(data.hiddenBytes() > 500'000);
    const QStringList lines = data.text().split(u'\n');
    QVERIFY(std::all_of(lines.begin(), lines.end(),
                        [](const QString &line) { return line.size() <= 1000; }));
}

void TestAnswerData::csvIsDefused()
{
    const QByteArray body = R"json([{"id":2,"n":"=HYPERLINK(1)","of":{"x":"a, b"}},
        {"id":1,"n":null,"of":{"x":-5}}])json";
    TestStore store;
    AnswerData data(store->apiAnswers());
    QVERIFY(store->apiAnswers().add(answer(u"a1"_s, body)).result());
    data.open(u"a1"_s);
    QTRY_VERIFY(data.hasTable());
    const QString path = store.file(u"rows.csv"_s);
    auto writing = data.exportRows({ u"n"_s, u"of.x"_s }, { path });
    QTRY_VERIFY(writing.isFinished());
    QCOMPARE(writing.result()->rows, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "n,of.x\r\n'=HYPERLINK(1),\"a, b\"\r\n,-5\r\n");
}

void TestAnswerData::historyAndPapersAreOfOneService()
{
    TestStore store;
    AnswerHistory history(store->apiAnswers(), english());
    PaperModel saved(store->desk(), domain::papers::savedRequest, english());
    QAbstractItemModelTester tester(&history,
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    history.setService({ u"s1"_s });
    saved.setService({ u"s1"_s });
    domain::ApiAnswer other = answer(u"b1"_s, "[]");
    other.service = { u"s2"_s };
    QVERIFY(store->apiAnswers().add(other).result());
    QVERIFY(store->apiAnswers().add(answer(u"a1"_s, "[]")).result());
    QTRY_COMPARE(history.rowCount(), 1);
    QCOMPARE(history.index(0).data(IdRole).toString(), u"a1"_s);
    QVERIFY(history.index(0).data(SubtitleRole).toString().startsWith(u"200 OK"));
    for (const auto &service : { u"s1"_s, u"s2"_s }) {
        const domain::Paper paper{ u"p-"_s % service,
                                   QString(domain::papers::savedRequest),
                                   minute(1),
                                   { { u"service"_s, service }, { u"name"_s, u"Mine"_s } } };
        QVERIFY(store->desk().savePaper(paper, u"saved"_s).result());
    }
    QTRY_COMPARE(saved.rowCount(), 1);
    QCOMPARE(saved.index(0).data().toString(), u"Mine"_s);
    QCOMPARE(saved.valueOf(u"p-s1"_s).value(u"service"_s).toString(), u"s1"_s);
}

QTEST_GUILESS_MAIN(TestAnswerData)
#include "tst_answerdata.moc"
