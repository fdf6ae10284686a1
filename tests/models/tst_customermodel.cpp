// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customermodel.h"
#include "modelstest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;
using Fatal = QAbstractItemModelTester;

class TestCustomerModel : public QObject
{
    Q_OBJECT
private slots:
    void columnsAreAsAgreed();
    void showsTheAnswer();
    void firstScreenfulBeforeTheRest();
    void placeholdersAreReadOnTheNextTurn();
    void aStaleAnswerNeverOverwritesANewerQuestion();
    void theOldRowsStayUntilTheAnswerIsThere();
    void sortingByColumns();
    void anEditIsPaintedAloneAndSelectionSurvives();
    void newRowsComeAsARange();
    void whileASyncWrites();
    void theCacheIsBounded();
    void locateFindsWhatWasNotRead();
    void formattingChanges();
};

/// Until every id is known.
static bool finished(CustomerModel &model)
{
    return QTest::qWaitFor([&] { return model.isComplete(); }, 20'000);
}

void TestCustomerModel::columnsAreAsAgreed()
{
    QStringList ids, shown, numbers;
    for (const ColumnInfo &column : CustomerModel::columns()) {
        ids << QString::fromLatin1(column.id);
        if (column.visible)
            shown << ids.last();
        if (column.kind == CellKind::Money || column.kind == CellKind::Number)
            numbers << ids.last();
    }
    QCOMPARE(ids.join(u' '),
             u"customer segment tags leadScore totalSpent lastPurchaseDate stage vip mobile "
             "purchases createdDate email state"_s);
    QCOMPARE(shown.join(u' '), u"customer segment tags leadScore totalSpent lastPurchaseDate"_s);
    QCOMPARE(numbers.join(u' '), u"leadScore totalSpent purchases"_s);
    QCOMPARE(ids.indexOf(u"email"_s), int(CustomerModel::Email));
    QCOMPARE(ids.indexOf(u"state"_s), int(CustomerModel::State));
}

void TestCustomerModel::showsTheAnswer()
{
    TestStore store;
    domain::Customer odd = customer(1);
    odd.totalSpent = {};
    odd.firstName = u"<b>Zoë</b>"_s;
    QVERIFY(store->customers().putPage({ odd, customer(3) }, 1, minute(1)).result());
    CustomerModel model(*store, english());
    Fatal tester(&model, Fatal::FailureReportingMode::Fatal);
    QSignalSpy answered(&model, &CustomerModel::answered);
    model.setQuery(byName());
    QVERIFY(model.isAsking());
    QVERIFY(finished(model));
    QCOMPARE(answered.size(), 1);
    QCOMPARE(model.total(), 2);
    QCOMPARE(text(model, 0, CustomerModel::Customer), u"<b>Zoë</b> Kamau"_s);
    QCOMPARE(text(model, 0, CustomerModel::Customer, SubtitleRole), u"c1@example.com"_s);
    QVERIFY(!text(model, 0, CustomerModel::Customer, Qt::ToolTipRole).contains(u"<b>"));
    QCOMPARE(text(model, 0, CustomerModel::TotalSpent), u"—"_s);
    QCOMPARE(text(model, 1, CustomerModel::TotalSpent), u"KES 3"_s);
    QCOMPARE(model.data(model.index(1, CustomerModel::TotalSpent), SortRole).toLongLong(), 300);
    QCOMPARE(text(model, 1, CustomerModel::Segment), u"At risk"_s);
    QCOMPARE(model.data(model.index(1, CustomerModel::Segment), BadgeToneRole).toInt(),
             int(Tone::Bad));
    QCOMPARE(model.data(model.index(1, CustomerModel::Tags), TagsRole).toStringList(),
             QStringList{ u"repeat-buyer"_s });
    QCOMPARE(text(model, 1, 0, IdRole), u"c000003"_s);
    QCOMPARE(model.idAt(1).value, u"c000003"_s);
    QCOMPARE(model.rowOf({ u"c000003"_s }), 1);
    QCOMPARE(model.data(model.index(1, 0), ObjectRole).value<domain::Customer>().leadScore, 3);
    QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"Lead score"_s);
}

void TestCustomerModel::firstScreenfulBeforeTheRest()
{
    TestStore store;
    putCustomers(*store, 0, 500);
    CustomerModel model(*store, english());
    Fatal tester(&model, Fatal::FailureReportingMode::Fatal);
    int rowsWhenAnswered = -1;
    connect(&model, &CustomerModel::answered, this, [&] { rowsWhenAnswered = model.rowCount(); });
    QSignalSpy inserted(&model, &CustomerModel::rowsInserted);
    model.setQuery(byName());
    QVERIFY(finished(model));
    QCOMPARE(rowsWhenAnswered, QuestionModel::firstScreenful);
    QCOMPARE(model.total(), 500);
    QCOMPARE(inserted.size(), 1);
}

void TestCustomerModel::placeholdersAreReadOnTheNextTurn()
{
    TestStore store;
    putCustomers(*store, 0, 500);
    CustomerModel model(*store, english());
    model.setQuery(byName());
    QVERIFY(finished(model));
    const QModelIndex far = model.index(400, 0);
    QVERIFY(!far.data(LoadedRole).toBool());
    QVERIFY(far.data().toString().isEmpty());
    QVERIFY(model.idAt(400).isEmpty());
    QSignalSpy changed(&model, &CustomerModel::dataChanged);
    QTRY_VERIFY(far.data(LoadedRole).toBool());
    QCOMPARE(far.data().toString(), u"Name000400 Kamau"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().at(2).value<QList<int>>().contains(LoadedRole));
}

void TestCustomerModel::aStaleAnswerNeverOverwritesANewerQuestion()
{
    TestStore store;
    putCustomers(*store, 0, 3000);
    CustomerModel model(*store, english());
    Fatal tester(&model, Fatal::FailureReportingMode::Fatal);
    QSignalSpy answered(&model, &CustomerModel::answered);
    domain::CustomerQuery query = byName();
    for (const QString &typed :
         { u"n"_s, u"na"_s, u"nam"_s, u"name00"_s, u"name0000"_s, u"name000017"_s }) {
        query.text = typed;
        model.setQuery(query);
    }
    QVERIFY(finished(model));
    QTest::qWait(100);
    QCOMPARE(model.total(), 1);
    QCOMPARE(text(model, 0, 0), u"Name000017 Kamau"_s);
    QCOMPARE(answered.size(), 1);
}

void TestCustomerModel::theOldRowsStayUntilTheAnswerIsThere()
{
    TestStore store;
    putCustomers(*store, 0, 100);
    CustomerModel model(*store, english());
    model.setQuery(byName());
    QVERIFY(finished(model));
    QSignalSpy resets(&model, &CustomerModel::modelReset);
    domain::CustomerQuery query = byName();
    query.text = u"nobody"_s;
    model.setQuery(query);
    QCOMPARE(model.rowCount(), 100);
    QVERIFY(!text(model, 0, 0).isEmpty());
    QVERIFY(finished(model));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.size(), 1);
    model.setQuery(query);
    QVERIFY(!model.isAsking());
}

void TestCustomerModel::sortingByColumns()
{
    TestStore store;
    putCustomers(*store, 0, 200);
    CustomerModel model(*store, english());
    model.setQuery(byName());
    QVERIFY(finished(model));
    model.sort(CustomerModel::TotalSpent, Qt::DescendingOrder);
    QVERIFY(finished(model));
    QCOMPARE(text(model, 0, 0), u"Name000199 Kamau"_s);
    QCOMPARE(model.sortColumn(), int(CustomerModel::TotalSpent));
    QCOMPARE(model.sortOrder(), Qt::DescendingOrder);
    model.sort(CustomerModel::State, Qt::AscendingOrder);
    QCOMPARE(model.sortColumn(), int(CustomerModel::TotalSpent));
}

void TestCustomerModel::anEditIsPaintedAloneAndSelectionSurvives()
{
    TestStore store;
    putCustomers(*store, 0, 50);
    CustomerModel model(*store, english());
    Fatal tester(&model, Fatal::FailureReportingMode::Fatal);
    model.setQuery(byName());
    QVERIFY(finished(model));
    const QPersistentModelIndex selected = model.index(20, 0);
    QSignalSpy changed(&model, &CustomerModel::dataChanged);
    QSignalSpy resets(&model, &CustomerModel::modelReset);

    domain::CustomerPatch patch;
    patch.tags = QStringList{ u"repeat-buyer"_s, u"hot lead"_s };
    QVERIFY(
        store->desk()
            .saveEdit({ u"c000020"_s }, u"Name"_s, domain::CustomerDraft::of(customer(20)), patch)
            .result());
    QTRY_COMPARE(selected.sibling(20, CustomerModel::Tags).data(TagsRole).toStringList(),
                 *patch.tags);
    QCOMPARE(selected.data(MarkRole).toInt(), int(Mark::Waiting));
    QCOMPARE(text(model, 20, CustomerModel::State), u"Not sent yet"_s);
    for (const QList<QVariant> &signal : changed) {
        QCOMPARE(signal.at(0).toModelIndex().row(), 20);
        QCOMPARE(signal.at(1).toModelIndex().row(), 20);
    }
    QTest::qWait(400);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(selected.row(), 20);
}

void TestCustomerModel::newRowsComeAsARange()
{
    TestStore store;
    putCustomers(*store, 0, 40);
    putCustomers(*store, 50, 100);
    CustomerModel model(*store, english());
    Fatal tester(&model, Fatal::FailureReportingMode::Fatal);
    model.setQuery(byName());
    QVERIFY(finished(model));
    const QPersistentModelIndex selected = model.index(60, 0);
    QTRY_VERIFY(selected.data(LoadedRole).toBool());
    const QString id = selected.data(IdRole).toString();
    QSignalSpy inserted(&model, &CustomerModel::rowsInserted);
    QSignalSpy resets(&model, &CustomerModel::modelReset);
    putCustomers(*store, 40, 50);
    QTRY_COMPARE(model.total(), 100);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 40);
    QCOMPARE(inserted.first().at(2).toInt(), 49);
    QCOMPARE(selected.row(), 70);
    QTRY_COMPARE(selected.data(IdRole).toString(), id);
    QCOMPARE(resets.size(), 0);
}

void TestCustomerModel::whileASyncWrites()
{
    TestStore store;
    putCustomers(*store, 0, 300);
    CustomerModel model(*store, english());
    Fatal tester(&model, Fatal::FailureReportingMode::Fatal);
    domain::CustomerQuery query = byName();
    query.sort = domain::CustomerSort::LeadScore;
    model.setQuery(query);
    QVERIFY(finished(model));
    const QPersistentModelIndex selected = model.index(5, 0);
    const QString id = selected.data(IdRole).toString();
    QSignalSpy resets(&model, &CustomerModel::modelReset);
    QSignalSpy completed(&model, &CustomerModel::completed);
    QElapsedTimer clock;
    clock.start();
    for (int page = 3; page < 40; ++page) {
        putCustomers(*store, page * 100, page * 100 + 100, page);
        QTest::qWait(10);
        for (int row = 0; row < qMin(40, model.rowCount()); ++row)
            text(model, row, CustomerModel::TotalSpent);
    }
    const auto mostRefreshes = clock.elapsed() / 250 + 2;
    QVERIFY2(completed.size() <= mostRefreshes, "the list was asked for too often");
    QTRY_COMPARE(model.total(), 4000);
    QTRY_COMPARE(selected.data(IdRole).toString(), id);
    QCOMPARE(resets.size(), 0);
    const auto expected = store->customers().ids(query, 1).result();
    QCOMPARE(int(expected.size()), model.total());
}

void TestCustomerModel::theCacheIsBounded()
{
    TestStore store;
    putCustomers(*store, 0, 100'000);
    CustomerModel model(*store, english());
    model.setQuery(byName());
    QVERIFY(finished(model));
    QCOMPARE(model.total(), 100'000);
    for (int row = 0; row < 100'000; row += 1000) {
        for (int i = row; i < row + 40; ++i)
            model.index(i, 0).data();
        const QModelIndex last = model.index(row + 39, 0);
        QTRY_VERIFY(last.data(LoadedRole).toBool());
        QVERIFY(model.cachedRows() <= QuestionModel::cacheLimit);
    }
    QCOMPARE(text(model, 99'039, 0), u"Name099039 Kamau"_s);
}

void TestCustomerModel::locateFindsWhatWasNotRead()
{
    TestStore store;
    putCustomers(*store, 0, 1000);
    CustomerModel model(*store, english());
    model.setQuery(byName());
    const QFuture<int> early = model.locate({ u"c000777"_s });
    QTRY_VERIFY(early.isFinished());
    QCOMPARE(early.result(), 777);
    QCOMPARE(model.rowOf({ u"c000900"_s }), -1);
    const QFuture<int> gone = model.locate({ u"nobody"_s });
    QTRY_VERIFY(gone.isFinished());
    QCOMPARE(gone.result(), -1);
}

void TestCustomerModel::formattingChanges()
{
    TestStore store;
    putCustomers(*store, 1200, 1201);
    CustomerModel model(*store, english());
    model.setQuery(byName());
    QVERIFY(finished(model));
    QCOMPARE(text(model, 0, CustomerModel::TotalSpent), u"KES 1,200"_s);
    Formatting other = english();
    other.locale = QLocale(u"de_DE"_s);
    other.currency = u"EUR"_s;
    model.setFormatting(other);
    QCOMPARE(text(model, 0, CustomerModel::TotalSpent), u"EUR 1.200"_s);
}

QTEST_GUILESS_MAIN(TestCustomerModel)
#include "tst_customermodel.moc"
