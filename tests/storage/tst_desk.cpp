// SPDX-License-Identifier: GPL-3.0-or-later
#include "everytable.h"

#include <QSignalSpy>

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

namespace {

const CustomerId Anna{ u"a"_s };

void putAnna(Store &store, const QStringList &tags = { u"old"_s }, int at = 1)
{
    const Customer anna = customer(Anna.value, u"Anna"_s, u"A"_s, tags);
    QVERIFY(store.customers().putPage({ anna }, 1, minute(at)).result());
}

CustomerDraft serverOf(Store &store)
{
    return store.customers().find(Anna).result().value_or(StoredCustomer()).server;
}

CustomerRow shown(Store &store)
{
    return store.customers().find(Anna).result().value_or(StoredCustomer()).shown;
}

bool editTags(Store &store, const QStringList &tags)
{
    const CustomerDraft base = CustomerDraft::of(shown(store).customer);
    CustomerPatch patch;
    patch.tags = tags;
    return bool(store.desk().saveEdit(Anna, u"Anna A"_s, base, patch).result());
}

QList<Change> open(Store &store)
{
    return store.desk().openChanges().result();
}

TestDrive drive()
{
    TestDrive drive;
    drive.id = TestDriveId::create();
    drive.vehicleId.value = u"v"_s;
    drive.vehicleName = u"Camry"_s;
    drive.name = u"Anna A"_s;
    drive.email = u"anna@example.com"_s;
    drive.preferredDate = QDateTime(QDate(2026, 6, 1), QTime(10, 0), Qt::OffsetFromUTC, 3 * 3600);
    return drive;
}

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT
private slots:
    void anEditShowsAtOnceAndSurvivesARestart();
    void discardingBringsBackTheNewestServerValue();
    void furtherEditsKeepTheBase();
    void backToTheBaseTakesTheRowAway();
    void onlyOneClaims();
    void aPushThatSucceeds();
    void aPushThatIsRefusedNeedsAttention();
    void editWhileSending();
    void editBehindSeveralThatAreSending();
    void backToTheBaseOfWhatMayHaveArrived();
    void whatIsRefusedTakesWhatWaitedBehindIt();
    void whatIsHeldDoesNotGo();
    void whatWasReplacedIsToldAndNotLaidOver();
    void decidedForWhatIsThereAlready();
    void recoverAfterACrash();
    void testDrives();
    void arrivedRequestLeavesItsRecordOnce();
    void whatWaitsIsCountedAndToldById();
    void recordsAndDrafts();
};

void TestDesk::anEditShowsAtOnceAndSurvivesARestart()
{
    TestStore store;
    putAnna(*store);
    QSignalSpy edits(&store->desk(), &Desk::editsChanged);
    QSignalSpy changed(&store->customers(), &CustomerTable::changed);
    QVERIFY(editTags(*store, { u"old"_s, u"hot lead"_s }));
    QVERIFY(shown(*store).waiting);
    QCOMPARE(shown(*store).customer.tags, (QStringList{ u"old"_s, u"hot lead"_s }));
    QCOMPARE(serverOf(*store).tags, QStringList{ u"old"_s });
    CustomerQuery query;
    query.text = u"hot"_s;
    query.waitingOnly = true;
    QCOMPARE(store->customers().ids(query, 1).result().size(), 1);
    QTRY_COMPARE(edits.size(), 1);
    QTRY_VERIFY(!changed.isEmpty());
    // The mirror loses its overlay, as a crash between the two files would have it.
    QVERIFY(store->dropMirror().result());
    putAnna(*store);
    QCOMPARE(shown(*store).customer.tags, (QStringList{ u"old"_s, u"hot lead"_s }));
    store.reopen();
    QVERIFY(store.opened());
    QCOMPARE(shown(*store).customer.tags, (QStringList{ u"old"_s, u"hot lead"_s }));
}

void TestDesk::discardingBringsBackTheNewestServerValue()
{
    TestStore store;
    putAnna(*store);
    QVERIFY(editTags(*store, { u"mine"_s }));
    putAnna(*store, { u"newest"_s }, 5);
    QVERIFY(shown(*store).waiting);
    QVERIFY(store->desk().discard(open(*store).first().id).result());
    QCOMPARE(shown(*store).customer.tags, QStringList{ u"newest"_s });
    QVERIFY(!shown(*store).waiting);
    QVERIFY(open(*store).isEmpty());
}

void TestDesk::furtherEditsKeepTheBase()
{
    TestStore store;
    putAnna(*store);
    QVERIFY(editTags(*store, { u"one"_s }));
    QVERIFY(editTags(*store, { u"two"_s }));
    const QList<Change> changes = open(*store);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().base.toArray().at(0).toString(), u"old"_s);
    QCOMPARE(changes.first().value.toArray().at(0).toString(), u"two"_s);
    QCOMPARE(changes.first().recordName, u"Anna A"_s);
}

void TestDesk::backToTheBaseTakesTheRowAway()
{
    TestStore store;
    putAnna(*store);
    QVERIFY(editTags(*store, { u"one"_s }));
    QVERIFY(editTags(*store, { u"old"_s }));
    QVERIFY(open(*store).isEmpty());
    QVERIFY(!shown(*store).waiting);
    QCOMPARE(store->desk().journalOf(u"customer/a"_s).result().size(), 2);
}

void TestDesk::onlyOneClaims()
{
    TestStore store;
    putAnna(*store);
    QVERIFY(editTags(*store, { u"one"_s }));
    Store other(Store::Options{ store.path(), u"other"_s, u"Ben"_s });
    QVERIFY(other.open().result());
    const QList<OperationId> ids{ open(*store).first().id };
    auto mine = store->desk().claim(ids);
    auto theirs = other.desk().claim(ids);
    QCOMPARE(mine.result()->size() + theirs.result()->size(), 1);
    QCOMPARE(open(*store).first().state, ChangeState::Sending);
    QCOMPARE(open(*store).first().attempts, 1);
}

void TestDesk::aPushThatSucceeds()
{
    TestStore store;
    putAnna(*store);
    QVERIFY(editTags(*store, { u"one"_s }));
    Change change = store->desk().claim({ open(*store).first().id }).result()->first();
    CustomerPatch answer;
    answer.tags = QStringList{ u"one"_s, u"added by server"_s };
    QVERIFY(store->customers().putUpdated(Anna, answer, {}, minute(9)).result());
    change.state = ChangeState::Done;
    QVERIFY(store->desk().settle({ change }).result());
    QVERIFY(open(*store).isEmpty());
    QVERIFY(!shown(*store).waiting);
    QCOMPARE(shown(*store).customer.tags, answer.tags);
    QCOMPARE(store->desk().changesOf(u"a"_s).result().first().state, ChangeState::Done);
}

void TestDesk::aPushThatIsRefusedNeedsAttention()
{
    TestStore store;
    putAnna(*store);
    QVERIFY(editTags(*store, { u"one"_s }));
    Change change = store->desk().claim({ open(*store).first().id }).result()->first();
    change.state = ChangeState::Rejected;
    change.serverMessage = u"tags must be shorter"_s;
    QVERIFY(store->desk().settle({ change }).result());
    QVERIFY(shown(*store).attention);
    QCOMPARE(shown(*store).customer.tags, QStringList{ u"one"_s });
    QCOMPARE(open(*store).first().serverMessage, u"tags must be shorter"_s);
    QVERIFY(store->desk().retry(change.id).result());
    QVERIFY(!shown(*store).attention);
    QCOMPARE(open(*store).first().state, ChangeState::Queued);
}

void TestDesk::editWhileSending()
{
    TestStore store;
    putAnna(*store);
    QVERIFY(editTags(*store, { u"one"_s }));
    Change change = store->desk().claim({ open(*store).first().id }).result()->first();
    QVERIFY(editTags(*store, { u"two"_s }));
    QCOMPARE(open(*store).size(), 2);
    QCOMPARE(shown(*store).customer.tags, QStringList{ u"two"_s });
    // The first may have arrived: they stay apart, and the later does not go without it.
    change.state = ChangeState::Queued;
    QVERIFY(store->desk().settle({ change }).result());
    QCOMPARE(open(*store).size(), 2);
    const OperationId later = open(*store).last().id;
    QCOMPARE(open(*store).last().base.toArray().at(0).toString(), u"one"_s);
    QVERIFY(store->desk().claim({ later }).result()->isEmpty());
    QVERIFY(store->desk().sendFirst(later).result());
    QCOMPARE(open(*store).first().id, later);
    QCOMPARE(shown(*store).customer.tags, QStringList{ u"two"_s }); // whichever goes first
    // A further edit is one of the last; a decision is about both.
    QVERIFY(editTags(*store, { u"three"_s }));
    QCOMPARE(open(*store).size(), 2);
    QList<Change> both = store->desk().claim({ later, change.id }).result().value();
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.last().id, later);
    for (Change &one : both)
        one.state = ChangeState::Conflict;
    QVERIFY(store->desk().settle(both).result());
    QCOMPARE(open(*store).size(), 1);
    QCOMPARE(open(*store).first().id, change.id);
    QCOMPARE(open(*store).first().value.toArray().at(0).toString(), u"three"_s);
    QCOMPARE(open(*store).first().base.toArray().at(0).toString(), u"old"_s);
}

/// Two are on their way and a third is made meanwhile; the two come back for a decision at once.
void TestDesk::editBehindSeveralThatAreSending()
{
    TestStore store;
    putAnna(*store);
    QVERIFY(editTags(*store, { u"one"_s }));
    Change first = store->desk().claim({ open(*store).first().id }).result()->first();
    first.state = ChangeState::Queued;
    QVERIFY(store->desk().settle({ first }).result());
    QVERIFY(editTags(*store, { u"one"_s, u"two"_s }));
    QList<Change> both = store->desk().claim({ first.id, open(*store).last().id }).result().value();
    QCOMPARE(both.size(), 2);
    QVERIFY(editTags(*store, { u"one"_s, u"two"_s, u"three"_s }));
    for (Change &one : both)
        one.state = ChangeState::Conflict;
    QVERIFY(store->desk().settle(both).result());
    QCOMPARE(open(*store).size(), 1);
    QCOMPARE(open(*store).first().id, first.id);
    QCOMPARE(open(*store).first().base, QJsonValue(QJsonArray{ u"old"_s }));
    QCOMPARE(open(*store).first().value, QJsonValue(QJsonArray{ u"one"_s, u"two"_s, u"three"_s }));
}

void TestDesk::backToTheBaseOfWhatMayHaveArrived()
{
    TestStore store;
    putAnna(*store);
    QVERIFY(editTags(*store, { u"one"_s }));
    Change change = store->desk().claim({ open(*store).first().id }).result()->first();
    change.state = ChangeState::Queued;
    QVERIFY(store->desk().settle({ change }).result());
    for (const QString &tag : { u"two"_s, u"old"_s }) {
        QVERIFY(editTags(*store, { tag }));
        QCOMPARE(open(*store).size(), 2);
        QCOMPARE(open(*store).first().value, QJsonValue(QJsonArray{ u"one"_s }));
        QCOMPARE(open(*store).last().base, QJsonValue(QJsonArray{ u"one"_s }));
        QCOMPARE(open(*store).last().value, QJsonValue(QJsonArray{ tag }));
        QCOMPARE(shown(*store).customer.tags, QStringList{ tag });
    }
}

void TestDesk::whatIsRefusedTakesWhatWaitedBehindIt()
{
    TestStore store;
    putAnna(*store);
    QVERIFY(editTags(*store, { u"one"_s }));
    Change change = store->desk().claim({ open(*store).first().id }).result()->first();
    QVERIFY(editTags(*store, { u"two"_s }));
    change.state = ChangeState::Rejected;
    QVERIFY(store->desk().settle({ change }).result());
    QCOMPARE(open(*store).size(), 1);
    QCOMPARE(open(*store).first().state, ChangeState::Queued);
    QCOMPARE(open(*store).first().value.toArray().at(0).toString(), u"two"_s);
    QCOMPARE(open(*store).first().base.toArray().at(0).toString(), u"old"_s);
}

void TestDesk::whatIsHeldDoesNotGo()
{
    TestStore store;
    putAnna(*store);
    QVERIFY(editTags(*store, { u"one"_s }));
    const OperationId id = open(*store).first().id;
    QVERIFY(store->desk().hold(id, true).result());
    QVERIFY(store->desk().hold(id, true).result());
    QVERIFY(store->desk().claim({ id }).result()->isEmpty());
    QCOMPARE(shown(*store).customer.tags, QStringList{ u"one"_s });
    QVERIFY(shown(*store).waiting);
    QVERIFY(editTags(*store, { u"two"_s }));
    store.reopen();
    QVERIFY(store->desk().recover().result());
    QCOMPARE(open(*store).first().state, ChangeState::Held);
    QCOMPARE(shown(*store).customer.tags, QStringList{ u"two"_s });
    QVERIFY(store->desk().hold(id, false).result());
    QCOMPARE(store->desk().claim({ id }).result()->size(), 1);
    QVERIFY(!store->desk().hold(id, true).result());
    QVERIFY(!store->desk().sendFirst(id).result());
}

void TestDesk::whatWasReplacedIsToldAndNotLaidOver()
{
    TestStore store;
    putAnna(*store);
    QVERIFY(editTags(*store, { u"one"_s }));
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    Change change = store->desk().claim({ open(*store).first().id }).result()->first();
    Change replaced = change;
    replaced.state = ChangeState::Replaced;
    QVERIFY(store->desk().settle({ replaced }).result());
    QCOMPARE(open(*store).first().state, ChangeState::Sending); // it was not done yet
    change.state = ChangeState::Done;
    QVERIFY(store->desk().settle({ change }).result());
    QCOMPARE(store->desk().verifiedSince(before).result().size(), 1);
    QVERIFY(store->desk().verifiedSince(before.addDays(1)).result().isEmpty());
    putAnna(*store, { u"theirs"_s }, 5);
    QVERIFY(store->desk().settle({ replaced }).result());
    QVERIFY(store->desk().verifiedSince(before).result().isEmpty());
    QCOMPARE(open(*store).first().state, ChangeState::Replaced);
    QCOMPARE(shown(*store).customer.tags, QStringList{ u"theirs"_s });
    QVERIFY(!shown(*store).waiting);
    store.reopen();
    QCOMPARE(shown(*store).customer.tags, QStringList{ u"theirs"_s });
    QVERIFY(!store->desk().hold(change.id, true).result());
    const QJsonArray ours{ u"one"_s };
    QVERIFY(store->desk().resolve(change.id, QJsonArray{ u"theirs"_s }, ours).result());
    QCOMPARE(open(*store).first().state, ChangeState::Queued);
    QCOMPARE(shown(*store).customer.tags, QStringList{ u"one"_s });
    // Somebody who read the server before must not say "replaced" of what waits again.
    QVERIFY(store->desk().settle({ replaced }).result());
    QCOMPARE(open(*store).first().state, ChangeState::Queued);
}

/// Found on the server by a person it is as good as sent: whoever writes over it is noticed.
void TestDesk::decidedForWhatIsThereAlready()
{
    TestStore store;
    putAnna(*store);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(editTags(*store, { u"one"_s }));
    Change change = open(*store).first();
    QVERIFY(store->desk().claim({ change.id }).result());
    change.state = ChangeState::Conflict;
    QVERIFY(store->desk().settle({ change }).result());
    const QJsonValue ours = change.value;
    QVERIFY(store->desk().resolve(change.id, ours, ours).result());
    QVERIFY(open(*store).isEmpty());
    const auto watched = store->desk().verifiedSince(before).result();
    QCOMPARE(watched.size(), 1);
    QCOMPARE(watched.first().base, change.base);
}

void TestDesk::recoverAfterACrash()
{
    TestStore store;
    putAnna(*store);
    QVERIFY(editTags(*store, { u"one"_s }));
    const TestDrive asked = drive();
    QVERIFY(store->desk().saveTestDrive(asked, true).result());
    QList<OperationId> ids;
    for (const Change &change : open(*store))
        ids << change.id;
    QCOMPARE(store->desk().claim(ids).result()->size(), 2);
    store.reopen();
    QVERIFY(store->desk().recover().result());
    const QList<Change> after = open(*store);
    QCOMPARE(after.size(), 2);
    for (const Change &change : after) {
        const bool edit = change.kind == Change::Kind::CustomerField;
        QCOMPARE(change.state, edit ? ChangeState::Queued : ChangeState::Unknown);
    }
    QCOMPARE(store->desk().testDrive(asked.id).result()->sendState, SendState::Unknown);
}

void TestDesk::testDrives()
{
    TestStore store;
    TestDrive asked = drive();
    asked.email.clear();
    QVERIFY(store->desk().saveTestDrive(asked, true).result());
    QCOMPARE(store->desk().testDrive(asked.id).result()->sendState, SendState::Draft);
    QVERIFY(open(*store).isEmpty());
    asked.email = u"anna@example.com"_s;
    QVERIFY(store->desk().saveTestDrive(asked, true).result());
    QCOMPARE(store->desk().testDrive(asked.id).result()->sendState, SendState::Queued);
    Change change = store->desk().claim({ open(*store).first().id }).result()->first();
    QCOMPARE(change.kind, Change::Kind::TestDrive);
    QCOMPARE(change.recordId, asked.id.value);
    QCOMPARE(change.value.toObject().value(u"preferredDate"_s).toString(),
             u"2026-06-01T10:00:00.000+03:00"_s);
    QJsonObject value = change.value.toObject();
    value.insert(u"serverId"_s, u"server-1"_s);
    value.insert(u"serverStatus"_s, u"pending"_s);
    change.value = value;
    change.state = ChangeState::Done;
    QVERIFY(store->desk().settle({ change }).result());
    TestDrive sent = *store->desk().testDrive(asked.id).result();
    QCOMPARE(sent.sendState, SendState::Sent);
    QCOMPARE(sent.serverId, u"server-1"_s);
    QCOMPARE(sent.serverStatus, u"pending"_s);
    QCOMPARE(sent.preferredDate, asked.preferredDate);
    QCOMPARE(sent.preferredDate->offsetFromUtc(), 3 * 3600);
    // A form that was opened before the answer came cannot undo it.
    asked.status = TestDriveStatus::Confirmed;
    QVERIFY(store->desk().saveTestDrive(asked, true).result());
    sent = *store->desk().testDrive(asked.id).result();
    QCOMPARE(sent.status, TestDriveStatus::Confirmed);
    QCOMPARE(sent.sendState, SendState::Sent);
    QCOMPARE(sent.serverId, u"server-1"_s);
    QVERIFY(open(*store).isEmpty());
}

void TestDesk::arrivedRequestLeavesItsRecordOnce()
{
    TestStore store;
    Change letter;
    letter.kind = Change::Kind::ContactMessage;
    letter.recordId = letter.recordName = u"anna@example.com"_s;
    letter.value = QJsonObject{ { u"name"_s, u"Anna"_s }, { u"subject"_s, u"Papers"_s } };
    const auto id = store->desk().enqueue(letter).result();
    QVERIFY(id);
    QCOMPARE(store->desk().claim({ *id }).result()->size(), 1);
    Change outcome = open(*store).first();
    outcome.state = ChangeState::Unknown;
    QVERIFY(store->desk().settle({ outcome }).result());
    QCOMPARE(store->desk().recordsOf(letter.recordId).result().size(), 1);
    QCOMPARE(store->desk().recordsOf(letter.recordId).result().first().state, u"unknown"_s);
    outcome.state = ChangeState::Done;
    outcome.value = QJsonObject{ { u"name"_s, u"Anna"_s },
                                 { u"subject"_s, u"Papers"_s },
                                 { u"serverId"_s, u"R-17"_s } };
    QSignalSpy told(&store->desk(), &Desk::recordsChanged);
    for (int i = 0; i < 2; ++i)
        QVERIFY(store->desk().settle({ outcome }).result());
    store.reopen();
    const auto records = store->desk().recordsOf(letter.recordId).result();
    QCOMPARE(records.size(), 2);
    const auto done = std::find_if(records.cbegin(), records.cend(),
                                   [](const auto &record) { return record.state == u"done"; });
    QVERIFY(done != records.cend());
    QCOMPARE(done->kind, u"contact_message"_s);
    QCOMPARE(done->reference, u"R-17"_s);
    QCOMPARE(done->subject, u"Papers"_s);
    QCOMPARE(done->person, u"Amina"_s);
}

void TestDesk::whatWaitsIsCountedAndToldById()
{
    TestStore store;
    QSignalSpy told(&store->desk(), &Desk::outboxChanged);
    QVERIFY(editCustomer(*store, u"c1"_s, { u"x"_s }));
    QTRY_COMPARE(told.size(), 1);
    QSet<OperationId> all;
    for (const Change &change : open(*store))
        all.insert(change.id);
    QCOMPARE(all.size(), 2);
    QCOMPARE(told.first().first().value<QSet<OperationId>>(), all);
    QVERIFY(editCustomer(*store, u"c2"_s, { u"x"_s }));
    QVERIFY(settleAs(*store, u"c2"_s, ChangeState::Conflict));
    QVERIFY(editCustomer(*store, u"c3"_s, { u"x"_s }));
    QVERIFY(settleAs(*store, u"c3"_s, ChangeState::Done));
    const OutboxCounts wanted{ { ChangeState::Queued, 2 }, { ChangeState::Conflict, 2 } };
    QCOMPARE(store->desk().counts().result(), wanted);
    QCOMPARE(store->desk().changes(all).result().size(), 2);
    QVERIFY(store->desk().changes({ OperationId::create() }).result().isEmpty());
}

void TestDesk::recordsAndDrafts()
{
    TestStore store;
    const ContactRecord record{
        u"anna@example.com"_s, u"Anna"_s, u"newsletter_subscribe"_s, {}, {}, u"done"_s, {}, {}
    };
    QVERIFY(store->desk().addRecord(record).result());
    const auto records = store->desk().recordsOf(u"Anna@example.com"_s).result();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().person, u"Amina"_s);
    QVERIFY(records.first().at.isValid());
    const QJsonObject draft{ { u"notes"_s, u"half a sentence"_s } };
    QVERIFY(store->desk().saveDraft(u"customer/a"_s, draft).result());
    store.reopen();
    QCOMPARE(store->desk().draft(u"customer/a"_s).result(), draft);
    QVERIFY(store->desk().saveDraft(u"customer/a"_s, {}).result());
    QVERIFY(store->desk().draft(u"customer/a"_s).result().isEmpty());
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
