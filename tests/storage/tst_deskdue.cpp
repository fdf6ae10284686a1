// SPDX-License-Identifier: GPL-3.0-or-later
#include "everytable.h"

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;
using namespace std::chrono_literals;

namespace {

CustomerEdit editOf(const QString &customer, const QString &notes = u"n"_s)
{
    CustomerEdit edit{ { customer }, customer, {}, {} };
    edit.base.notes = QString();
    edit.base.isVip = false;
    edit.patch.notes = notes;
    edit.patch.isVip = true;
    return edit;
}

bool save(Store &store, const CustomerEdit &edit)
{
    return bool(store.desk().saveEdit(edit.id, edit.name, edit.base, edit.patch).result());
}

QStringList recordsOf(const QList<Change> &changes)
{
    QStringList records;
    for (const Change &change : changes)
        records << change.recordId;
    return records;
}

/// Of all that goes, one after another; nothing is sent.
QStringList order(Store &store, DueQuestion question = { QDateTime::currentDateTimeUtc() })
{
    QStringList records;
    for (;;) {
        const QList<Change> next = store.desk().nextDue(question).result().next;
        if (next.isEmpty())
            return records;
        records << recordsOf(next);
        for (const Change &change : next)
            question.passed.insert(change.id);
    }
}

/// Tried, and put off.
bool putOff(Store &store, const QString &record, const QDateTime &until)
{
    QList<OperationId> ids;
    const QList<Change> waiting = changesOf(store, record);
    for (const Change &change : waiting)
        ids << change.id;
    auto claimed = store.desk().claim(ids).result();
    if (!claimed)
        return false;
    for (Change &change : claimed.value()) {
        change.state = ChangeState::Queued;
        change.notBefore = until;
    }
    return bool(store.desk().settle(claimed.value()).result());
}

} // namespace

/// Which of what waits goes next.
class TestDeskDue : public QObject
{
    Q_OBJECT
private slots:
    void aCustomersFieldsGoTogether();
    void whatCameInBulkGoesLast();
    void byHandTakesARowOfTheBulkForward();
    void whatIsPutOffWaitsItsTime();
    void aClockThatWasAheadHoldsNothing();
    void kindsAreLeftOutAndFreed();
    void someRecordsGoAfterAllOthers();
    void aTryThatNeverLeftIsNotCounted();
};

void TestDeskDue::aCustomersFieldsGoTogether()
{
    TestStore store;
    QVERIFY(store->desk().saveTestDrive(completeDrive(u"t"_s, u"Anna"_s), true).result());
    QVERIFY(save(*store, editOf(u"a"_s)));
    QVERIFY(save(*store, editOf(u"b"_s)));
    QCOMPARE(order(*store), QStringList({ u"t"_s, u"a"_s, u"a"_s, u"b"_s, u"b"_s }));
    const QList<Change> next =
        store->desk().nextDue({ QDateTime::currentDateTimeUtc() }).result().next;
    QCOMPARE(recordsOf(next), QStringList({ u"t"_s }));
    QVERIFY(store->desk().hold(next.first().id, true).result());
    QCOMPARE(order(*store).size(), 4);
    const OperationId vip = changesOf(*store, u"b"_s).last().id;
    QVERIFY(store->desk().sendFirst(vip).result());
    QCOMPARE(order(*store), QStringList({ u"b"_s, u"b"_s, u"a"_s, u"a"_s }));
}

void TestDeskDue::whatCameInBulkGoesLast()
{
    TestStore store;
    QVERIFY(store->desk().saveEdits({ editOf(u"m"_s), editOf(u"n"_s) }, u"Two"_s).result());
    QVERIFY(store->desk().saveEdits({ editOf(u"o"_s) }, u"Last portion"_s, u"step"_s).result());
    QVERIFY(store->desk().saveEdits({ editOf(u"a"_s) }, u"One"_s).result());
    QVERIFY(store->desk().saveTestDrive(completeDrive(u"t"_s, u"Anna"_s), true).result());
    QStringList records = order(*store);
    records.removeDuplicates();
    QCOMPARE(records, QStringList({ u"a"_s, u"t"_s, u"m"_s, u"n"_s, u"o"_s }));
}

void TestDeskDue::byHandTakesARowOfTheBulkForward()
{
    TestStore store;
    QVERIFY(store->desk().saveEdits({ editOf(u"m"_s), editOf(u"n"_s) }, u"Two"_s).result());
    CustomerEdit byHand = editOf(u"n"_s, u"by hand"_s);
    byHand.base.notes = u"n"_s; // what was shown
    QVERIFY(save(*store, byHand));
    QCOMPARE(changesOf(*store, u"n"_s).size(), 2);
    QCOMPARE(order(*store).first(), u"n"_s);
    // And a bulk takes back none that was there before.
    byHand.base.notes = u"by hand"_s;
    byHand.patch.notes = u"of many"_s;
    QVERIFY(store->desk().saveEdits({ byHand, editOf(u"o"_s) }, u"Again"_s).result());
    QCOMPARE(order(*store).first(), u"n"_s);
}

void TestDeskDue::whatIsPutOffWaitsItsTime()
{
    TestStore store;
    QVERIFY(save(*store, editOf(u"a"_s)));
    QVERIFY(save(*store, editOf(u"b"_s)));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(putOff(*store, u"a"_s, now.addDuration(10min)));
    QVERIFY(putOff(*store, u"b"_s, now.addDuration(5min)));
    const DueChanges none = store->desk().nextDue({ now }).result();
    QVERIFY(none.next.isEmpty());
    QCOMPARE(none.notBefore.toMSecsSinceEpoch(), now.addDuration(5min).toMSecsSinceEpoch());
    QCOMPARE(order(*store, { now.addDuration(6min) }), QStringList({ u"b"_s, u"b"_s }));
    QCOMPARE(order(*store, { now.addDuration(11min) }).size(), 4);
}

void TestDeskDue::aClockThatWasAheadHoldsNothing()
{
    TestStore store;
    QVERIFY(save(*store, editOf(u"a"_s)));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(putOff(*store, u"a"_s, now.addDays(400)));
    QCOMPARE(order(*store, { now }).size(), 2);
    // By little more than it is put off for anyway, but noted in the future.
    QVERIFY(save(*store, editOf(u"b"_s)));
    QVERIFY(putOff(*store, u"b"_s, now.addDuration(30min)));
    QCOMPARE(order(*store, { now.addDuration(-20min) }).size(), 4);
}

void TestDeskDue::kindsAreLeftOutAndFreed()
{
    TestStore store;
    QVERIFY(store->desk().saveTestDrive(completeDrive(u"t"_s, u"Anna"_s), true).result());
    QVERIFY(save(*store, editOf(u"a"_s)));
    DueQuestion question{ QDateTime::currentDateTimeUtc() };
    question.forbidden = { Change::Kind::TestDrive };
    QCOMPARE(order(*store, question), QStringList({ u"a"_s, u"a"_s }));
    QVERIFY(putOff(*store, u"t"_s, question.now.addDuration(10min)));
    question.forbidden = {};
    QCOMPARE(order(*store, question).size(), 2);
    question.freed = { Change::Kind::TestDrive };
    QCOMPARE(order(*store, question).first(), u"t"_s);
}

void TestDeskDue::someRecordsGoAfterAllOthers()
{
    TestStore store;
    QVERIFY(save(*store, editOf(u"a"_s)));
    QVERIFY(save(*store, editOf(u"b"_s)));
    DueQuestion question{ QDateTime::currentDateTimeUtc() };
    question.later = { u"a"_s };
    QCOMPARE(order(*store, question), QStringList({ u"b"_s, u"b"_s, u"a"_s, u"a"_s }));
}

void TestDeskDue::aTryThatNeverLeftIsNotCounted()
{
    TestStore store;
    QVERIFY(save(*store, editOf(u"a"_s)));
    const OperationId id = changesOf(*store, u"a"_s).first().id;
    const auto tryOnce = [&](ChangeState state, int less) {
        auto claimed = store->desk().claim({ id }).result();
        Change change = claimed->first();
        change.state = state;
        change.attempts -= less;
        return bool(store->desk().settle({ change }).result());
    };
    QVERIFY(tryOnce(ChangeState::Queued, 1));
    QCOMPARE(changesOf(*store, u"a"_s).first().attempts, 0);
    QVERIFY(tryOnce(ChangeState::Queued, 0));
    QVERIFY(tryOnce(ChangeState::Queued, 1));
    QCOMPARE(changesOf(*store, u"a"_s).first().attempts, 1);
    QVERIFY(tryOnce(ChangeState::Unknown, 2)); // nothing else takes it back
    QCOMPARE(changesOf(*store, u"a"_s).first().attempts, 2);
}

QTEST_GUILESS_MAIN(TestDeskDue)
#include "tst_deskdue.moc"
