// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operationmodel.h"
#include "modelstest.h"

#include <QAbstractItemModelTester>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;
using domain::ApiOperation;

class TestOperationModel : public QObject
{
    Q_OBJECT
private slots:
    void standsByTag();
    void search_data();
    void search();
    void deprecatedIsSaid();
};

static ApiOperation operation(const char *method, const QString &path, const QString &summary,
                              const QStringList &tags)
{
    ApiOperation one;
    one.id = QString::fromLatin1(method).toLower() % path;
    one.method = method;
    one.path = path;
    one.summary = summary;
    one.tags = tags;
    return one;
}

static domain::ApiDocument document()
{
    domain::ApiDocument made;
    made.tags = { u"cars"_s, u"people"_s, u"unused"_s };
    made.operations = {
        operation("GET", u"/people"_s, u"List people"_s, { u"people"_s }),
        operation("GET", u"/cars"_s, u"List cars"_s, { u"cars"_s }),
        operation("POST", u"/cars"_s, u"Add a car"_s, { u"cars"_s, u"people"_s }),
        operation("GET", u"/health"_s, {}, {}),
    };
    return made;
}

void TestOperationModel::standsByTag()
{
    OperationModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(document());
    QCOMPARE(model.rowCount(), 3); // cars, people, those without a tag
    QCOMPARE(text(model, 0, 0), u"cars"_s);
    QCOMPARE(text(model, 2, 0), u"Other"_s);
    const QModelIndex people = model.index(1, 0);
    QCOMPARE(model.rowCount(people), 2); // one of two tags stands under both
    QCOMPARE(model.operationAt(model.index(1, 0, people))->summary, u"Add a car"_s);
    QCOMPARE(model.index(1, 0, people).parent(), people);
    QCOMPARE(model.indexOf(u"get/health").data().toString(), u"/health"_s);
    QCOMPARE(model.operationCount(), 4);
    QCOMPARE(model.shownCount(), 4);
}

void TestOperationModel::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("found");
    QTest::newRow("everything") << u""_s << 4;
    QTest::newRow("path") << u"/CARS"_s << 2;
    QTest::newRow("method and word") << u"post car"_s << 1;
    QTest::newRow("summary") << u"list"_s << 2;
    QTest::newRow("id") << u"get/health"_s << 1;
    QTest::newRow("tag") << u"people"_s << 2;
    QTest::newRow("nothing") << u"zebra"_s << 0;
}

void TestOperationModel::search()
{
    QFETCH(QString, words);
    OperationModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(document());
    model.setFilter(words);
    QTEST(model.shownCount(), "found");
}

void TestOperationModel::deprecatedIsSaid()
{
    domain::ApiDocument made = document();
    made.operations[3].deprecated = true;
    OperationModel model;
    model.setDocument(made);
    const QModelIndex index = model.indexOf(u"get/health");
    QVERIFY(index.data(OperationModel::DeprecatedRole).toBool());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"deprecated"));
}

QTEST_GUILESS_MAIN(TestOperationModel)
#include "tst_operationmodel.moc"
