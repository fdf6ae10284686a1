// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customerimport.h"
#include "models/exporting.h"
#include "models/importmodel.h"
#include "modelstest.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;
using Outcome = domain::PlannedRow::Outcome;

class TestImportModel : public QObject
{
    Q_OBJECT
private slots:
    void anExportComesBackUnchanged();
    void anEditedExportChangesWhatWasEdited();
    void whatCannotBeRead();
    void theLaterFileCounts();
    void rows();
    void onlyFaults();
};

static QString write(const TestStore &store, const QByteArray &bytes,
                     const QString &name = u"in.csv"_s)
{
    QFile file(store.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's file could not be written.");
    return file.fileName();
}

static std::optional<domain::ImportPlan> planOf(TestStore &store, const QString &path)
{
    CustomerImport importing(*store);
    std::optional<domain::ImportPlan> planned;
    QObject::connect(&importing, &CustomerImport::planned, &importing,
                     [&](const domain::ImportPlan &plan) { planned = plan; });
    importing.plan(path);
    if (!QTest::qWaitFor([&] { return !importing.isRunning(); }, 20'000))
        qFatal("The plan never came.");
    return planned;
}

static QString exported(TestStore &store)
{
    const QString path = store.file(u"export.csv"_s);
    const auto future = exportCustomers(*store, byName(), ExportFormat::Csv, { path });
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || !future.result())
        qFatal("The export failed.");
    return path;
}

static void putAwkwardCustomers(TestStore &store)
{
    const QStringList notes{ u"=1+1"_s, u"'=1"_s,       u"-"_s,    u"a\r\n\"b\", c;"_s,
                             u"@x"_s,   u" spaces  "_s, u"'tis"_s, u""_s,
                             u"-5"_s,   u"中文 😀 é"_s };
    int n = 0;
    for (const QString &text : notes) {
        domain::Customer one = customer(++n);
        one.notes = text;
        one.tags = QStringList{ u"b, c"_s, u"6\" rims"_s, text.simplified() };
        one.preferences = domain::Preferences(QJsonObject{ { text, text }, { u"n"_s, 1.5 } });
        QVERIFY(store->customers().putPage({ one }, 1, minute(1)).result());
        QVERIFY(store->customers().putDetail(one, minute(2)).result());
    }
    putCustomers(*store, 100, 700);
}

void TestImportModel::anExportComesBackUnchanged()
{
    TestStore store;
    putAwkwardCustomers(store);
    const auto plan = planOf(store, exported(store));
    QVERIFY(plan);
    for (const domain::PlannedRow &row : plan->rows)
        QVERIFY2(row.outcome == Outcome::Unchanged,
                 qPrintable(row.edit.name + u": "_s + row.message));
    QCOMPARE(plan->rows.size(), 610);
    QVERIFY(plan->unusedColumns.contains(u"leadScore"_s));
}

void TestImportModel::anEditedExportChangesWhatWasEdited()
{
    TestStore store;
    putAwkwardCustomers(store);
    QFile file(exported(store));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes.replace("c000650,Name000650 Kamau,regular,repeat-buyer,",
                  "c000650,Name000650 Kamau,regular,\"repeat-buyer, hot\",");
    bytes.replace("c000651,Name000651 Kamau,atRisk,repeat-buyer,",
                  "c000651,Name000651 Kamau,atRisk,-,");
    const auto plan = planOf(store, write(store, bytes));
    QVERIFY(plan);
    const auto edits = plan->edits();
    QStringList changed;
    for (const domain::CustomerEdit &edit : edits)
        changed << edit.id.value + u": "_s + edit.patch.tags.value_or(QStringList()).join(u'|');
    QCOMPARE(changed, QStringList({ u"c000650: repeat-buyer|hot"_s, u"c000651: "_s }));
}

void TestImportModel::whatCannotBeRead()
{
    TestStore store;
    CustomerImport importing(*store);
    QSignalSpy refused(&importing, &CustomerImport::refused);
    QSignalSpy planned(&importing, &CustomerImport::planned);
    const QStringList paths{ store.file(u"nowhere.csv"_s), store.file(u""_s),
                             write(store, "name,notes\nx,y\n") };
    for (const QString &path : paths) {
        importing.plan(path);
        QVERIFY(importing.isRunning());
        QVERIFY(refused.wait(20'000));
        QVERIFY(!importing.isRunning());
        QVERIFY(!refused.last().first().value<domain::ApiError>().explanation().isEmpty());
    }
    QCOMPARE(planned.size(), 0);
}

void TestImportModel::theLaterFileCounts()
{
    TestStore store;
    putCustomers(*store, 1, 3);
    CustomerImport importing(*store);
    QList<int> faults;
    connect(&importing, &CustomerImport::planned, this,
            [&](const domain::ImportPlan &plan) { faults << plan.count(Outcome::Unknown); });
    importing.plan(write(store, "id,notes\nx,1\ny,2\n", u"first.csv"_s));
    importing.plan(write(store, "id,notes\nx,1\n", u"second.csv"_s));
    QVERIFY(QTest::qWaitFor([&] { return !importing.isRunning(); }, 20'000));
    QCOMPARE(faults, QList<int>{ 1 });
}

static domain::ImportPlan somePlan(TestStore &store)
{
    putCustomers(*store, 1, 5);
    return planOf(store,
                  write(store,
                        "id,notes,tags,isVip\n"
                        "c000001,Call back,\"a, b\",true\n"
                        "c000002,,,\n"
                        "nobody,x,,\n"
                        "c000003,,,maybe\n"))
        .value_or(domain::ImportPlan());
}

void TestImportModel::rows()
{
    TestStore store;
    ImportModel model(english());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlan(somePlan(store));
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << text(model, row, column);
        lines << cells.join(u'|');
    }
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0),
             u"2|Name000001 Kamau|Notes|not known|Added below what is there: Call back"_s);
    QCOMPARE(lines.at(1), u"2|Name000001 Kamau|Tags|repeat-buyer|a, b"_s);
    QCOMPARE(lines.at(2), u"2|Name000001 Kamau|VIP|no|yes"_s);
    QCOMPARE(lines.at(3), u"4|nobody|Unknown||No customer has the id nobody."_s);
    QVERIFY2(lines.at(4).startsWith(u"5|c000003|Fault||isVip: "_s), qPrintable(lines.at(4)));
    QCOMPARE(text(model, 0, 0, IdRole), u"c000001"_s);
    QVERIFY(!model.isFault(2));
    QVERIFY(model.isFault(3));
}

void TestImportModel::onlyFaults()
{
    TestStore store;
    ImportModel model(english());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOnlyFaults(true);
    model.setPlan(somePlan(store));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, ImportModel::Line), u"4"_s);
    model.setOnlyFaults(false);
    QCOMPARE(model.rowCount(), 5);
}

QTEST_GUILESS_MAIN(TestImportModel)
#include "tst_importmodel.moc"
