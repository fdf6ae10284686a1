// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pushplan.h"
#include "everytable.h"

#include <QSignalSpy>

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

namespace {

using Server = QHash<CustomerId, CustomerDraft>;
const CustomerId Anna{ u"anna"_s };

CustomerDraft serverWith(const QStringList &tags)
{
    CustomerDraft draft;
    draft.tags = tags;
    draft.notes = u"line one"_s;
    draft.isVip = false;
    return draft;
}

CustomerEdit tagsOf(const CustomerId &id, const QStringList &base, const QStringList &tags)
{
    CustomerEdit edit{ id, u"Customer %1"_s.arg(id.value), serverWith(base), {} };
    edit.patch.tags = tags;
    return edit;
}

/// One desk, Anna on the server with the tag "old", and what people do with her.
class Scene
{
public:
    Store *operator->() const { return m_store.operator->(); }
    Store &operator*() const { return *m_store; }
    Desk &desk() const { return m_store->desk(); }
    void reopen() { m_store.reopen(); }
    QString file() const { return m_store.file(u"desk.sqlite"_s); }

    QString edit(const QStringList &base, const QStringList &tags)
    {
        const auto saved = desk().saveEdits({ tagsOf(Anna, base, tags) }, u"Tags"_s).result();
        return saved ? saved->id : u"failed: "_s + saved.error().detail;
    }
    /// The error in words; empty where it was undone. `last` is what came of it.
    QString undo(const QString &step, const Server &server = {})
    {
        const auto undone = desk().undo(step, server).result();
        last = undone ? undone.value() : Undone();
        lastStep = last.step;
        return undone ? QString() : undone.error().detail;
    }
    QList<Change> open() const { return desk().openChanges().result(); }
    /// Tags of the only open change, and its base.
    QStringList tags() const { return listOf(&Change::value); }
    QStringList base() const { return listOf(&Change::base); }

    QString lastStep;
    Undone last;

private:
    QStringList listOf(QJsonValue Change::*part) const
    {
        const auto changes = open();
        if (changes.size() != 1)
            return { u"%1 changes"_s.arg(changes.size()) };
        QStringList list;
        const QJsonArray array = (changes.first().*part).toArray();
        for (const QJsonValue &value : array)
            list << value.toString();
        return list;
    }

    TestStore m_store;
};

QStringList words(std::initializer_list<const char *> list)
{
    QStringList strings;
    for (const char *one : list)
        strings << QString::fromLatin1(one);
    return strings;
}

} // namespace

class TestDeskUndo : public QObject
{
    Q_OBJECT
private slots:
    void anEditThatWaits();
    void aFurtherEdit();
    void aFurtherEditOfOneOfABulk();
    void whatIsBeingSent();
    void whatWasSent();
    void notWhereTheServerHasAnotherValue();
    void whatWasChangedSinceStaysAndTheRestGoes();
    void aCustomerIsTakenBackWholeOrNotAtAll();
    void aWithdrawnEdit();
    void aDiscardedEdit();
    void notWhereItWasEditedSince();
    void notUnderALaterEdit();
    void aResolvedConflict();
    void aResolvedConflictOfWhatPartlyArrived();
    void aPausedChange();
    void aChangeThatWasPutFirst();
    void aRequestThatWasSaidToHaveArrived();
    void whatWasSaidToHaveArrivedIsCorrectedInTheRecords();
    void whatWasNeverFetched();
    void aThousandCustomers();
    void aBookingThatWaits();
    void aBookingThatWent_data();
    void aBookingThatWent();
    void neverTwoRequestsForOneDrive();
    void handlingOfABooking();
    void aDriveOfThisDeskOnly();
    void nothingToUndo();
};

void TestDeskUndo::anEditThatWaits()
{
    Scene scene;
    const QString step = scene.edit(words({ "old" }), words({ "one" }));
    QCOMPARE(scene.desk().customersOf(step).result(), QList<CustomerId>{ Anna });
    QCOMPARE(scene.undo(step), QString());
    QVERIFY(scene.open().isEmpty());
    QCOMPARE(scene.undo(scene.lastStep), QString());
    QCOMPARE(scene.tags(), words({ "one" }));
    QCOMPARE(scene.base(), words({ "old" }));
    QCOMPARE(scene.undo(scene.lastStep), QString());
    QVERIFY(scene.open().isEmpty());
}

void TestDeskUndo::aFurtherEdit()
{
    Scene scene;
    scene.edit(words({ "old" }), words({ "one" }));
    const QString step = scene.edit(words({ "one" }), words({ "two" }));
    QVERIFY(scene.desk().hold(scene.open().first().id, true).result());
    QCOMPARE(scene.undo(step), QString());
    QCOMPARE(scene.tags(), words({ "one" }));
    QCOMPARE(scene.base(), words({ "old" }));
    QCOMPARE(scene.open().first().state, ChangeState::Held); // whoever paused it releases it
    const auto entries = scene.desk().journalOf(u"customer/anna"_s).result();
    QCOMPARE(entries.at(1).before.value(u"tags"_s).toArray().at(0).toString(), u"one"_s);
    QCOMPARE(entries.at(1).after.value(u"tags"_s).toArray().at(0).toString(), u"two"_s);
    QCOMPARE(entries.last().kind, u"undone"_s);
    QCOMPARE(entries.last().before.value(u"tags"_s).toArray().at(0).toString(), u"two"_s);
    QCOMPARE(entries.last().after.value(u"tags"_s).toArray().at(0).toString(), u"one"_s);
}

/// It changes value and place; back goes the value.
void TestDeskUndo::aFurtherEditOfOneOfABulk()
{
    Scene scene;
    const QList<CustomerEdit> bulk{ tagsOf(Anna, words({ "old" }), words({ "bulk" })),
                                    tagsOf({ u"ben"_s }, words({ "old" }), words({ "bulk" })) };
    QVERIFY(scene.desk().saveEdits(bulk, u"Bulk"_s).result());
    const auto ofAnna = [&] {
        for (const Change &change : scene.open()) {
            if (change.recordId == Anna.value)
                return change;
        }
        return Change();
    };
    QVERIFY(ofAnna().position > 0);
    const QString step = scene.edit(words({ "bulk" }), words({ "mine" }));
    QCOMPARE(ofAnna().position, 0.0);
    QCOMPARE(scene.undo(step), QString());
    QCOMPARE(ofAnna().value.toArray(), QJsonArray{ u"bulk"_s });
    QCOMPARE(scene.undo(scene.lastStep), QString());
    QCOMPARE(ofAnna().value.toArray(), QJsonArray{ u"mine"_s });
}

void TestDeskUndo::whatIsBeingSent()
{
    Scene scene;
    const QString step = scene.edit(words({ "old" }), words({ "one" }));
    const auto claimed = scene.desk().claim({ scene.open().first().id }).result().value();
    QCOMPARE(scene.undo(step), QString());
    const auto open = scene.open();
    QCOMPARE(open.size(), 2);
    QCOMPARE(open.first().state, ChangeState::Sending);
    QCOMPARE(open.last().base.toArray().at(0).toString(), u"one"_s);
    QCOMPARE(open.last().value.toArray().at(0).toString(), u"old"_s);
    Change done = claimed.first();
    done.state = ChangeState::Done;
    QVERIFY(scene.desk().settle({ done }).result());
    QCOMPARE(scene.tags(), words({ "old" }));
    // Redo, while the inverse waits: nothing has to go.
    QCOMPARE(scene.undo(scene.lastStep), QString());
    QVERIFY(scene.open().isEmpty());
}

void TestDeskUndo::whatWasSent()
{
    Scene scene;
    const QString step = scene.edit(words({ "old" }), words({ "one" }));
    QVERIFY(settleAs(*scene, Anna.value, ChangeState::Done));
    scene.reopen();
    const Server server{ { Anna, serverWith(words({ "one" })) } };
    QCOMPARE(scene.undo(step, server), QString());
    QCOMPARE(scene.tags(), words({ "old" }));
    QCOMPARE(scene.base(), words({ "one" }));
    // The inverse goes too; then the redo is an edit again.
    QVERIFY(settleAs(*scene, Anna.value, ChangeState::Done));
    const Server undone{ { Anna, serverWith(words({ "old" })) } };
    QCOMPARE(scene.undo(scene.lastStep, undone), QString());
    QCOMPARE(scene.tags(), words({ "one" }));
    QCOMPARE(scene.base(), words({ "old" }));
}

void TestDeskUndo::notWhereTheServerHasAnotherValue()
{
    Scene scene;
    const QString step = scene.edit(words({ "old" }), words({ "one" }));
    QVERIFY(settleAs(*scene, Anna.value, ChangeState::Done));
    const Server server{ { Anna, serverWith(words({ "somebody's" })) } };
    const QString why = scene.undo(step, server);
    QVERIFY2(why.contains(u"Customer anna") && why.contains(u"Tags"), qPrintable(why));
    QVERIFY(scene.open().isEmpty());
    QVERIFY(!scene.undo(step, {}).isEmpty()); // nor where nobody knows
    QVERIFY(scene.open().isEmpty());
}

void TestDeskUndo::whatWasChangedSinceStaysAndTheRestGoes()
{
    Scene scene;
    const CustomerId ben{ u"ben"_s };
    const auto saved = scene.desk()
                           .saveEdits({ tagsOf(Anna, words({ "old" }), words({ "x" })),
                                        tagsOf(ben, words({ "old" }), words({ "x" })) },
                                      u"Two"_s)
                           .result();
    QVERIFY(saved);
    QCOMPARE(saved->title, u"Two"_s);
    QVERIFY(settleAs(*scene, Anna.value, ChangeState::Done));
    const Server server{ { Anna, serverWith(words({ "y" })) },
                         { ben, serverWith(words({ "old" })) } };
    QCOMPARE(scene.undo(saved->id, server), QString());
    QCOMPARE(scene.last.records, 1);
    QCOMPARE(scene.last.refused, 1);
    QVERIFY2(scene.last.why.contains(u"Customer anna"), qPrintable(scene.last.why));
    QVERIFY(scene.open().isEmpty());
    // Doing it again concerns only what was undone.
    const QString again = scene.lastStep;
    QCOMPARE(scene.desk().customersOf(again).result(), QList<CustomerId>{ ben });
    QCOMPARE(scene.undo(again, server), QString());
    QCOMPARE(scene.last.refused, 0);
    QCOMPARE(scene.tags(), words({ "x" }));
    QCOMPARE(scene.open().first().recordId, ben.value);
    // Where nothing can be taken back it is refused.
    QVERIFY(settleAs(*scene, ben.value, ChangeState::Done));
    const Server others{ { Anna, serverWith(words({ "y" })) },
                         { ben, serverWith(words({ "y" })) } };
    const QString why = scene.undo(saved->id, others);
    QVERIFY2(why.contains(u"Customer "), qPrintable(why));
    QVERIFY(scene.open().isEmpty());
}

void TestDeskUndo::aCustomerIsTakenBackWholeOrNotAtAll()
{
    Scene scene;
    CustomerEdit both = tagsOf(Anna, words({ "old" }), words({ "one" }));
    both.patch.isVip = true;
    const CustomerEdit other = tagsOf({ u"ben"_s }, words({ "old" }), words({ "one" }));
    const auto saved = scene.desk().saveEdits({ both, other }, u"Two"_s).result();
    QVERIFY(saved);
    // The tags of the step are overwritten; its VIP alone could go.
    QVERIFY(!scene.edit(words({ "one" }), words({ "two" })).isEmpty());
    const auto rowsOfAnna = [&] { return changesOf(*scene, Anna.value); };
    const auto before = rowsOfAnna();
    const auto history = scene.desk().journalOf(u"customer/anna"_s).result().size();
    QCOMPARE(scene.undo(saved->id, {}), QString());
    QCOMPARE(scene.last.records, 1);
    QCOMPARE(scene.last.refused, 1);
    QCOMPARE(rowsOfAnna(), before);
    QCOMPARE(scene.desk().journalOf(u"customer/anna"_s).result().size(), history);
    QCOMPARE(scene.open().size(), 2);
}

void TestDeskUndo::aWithdrawnEdit()
{
    Scene scene;
    scene.edit(words({ "old" }), words({ "one" }));
    const QString step = scene.edit(words({ "one" }), words({ "old" }));
    QVERIFY(scene.open().isEmpty());
    QVERIFY(!scene.undo(step, { { Anna, serverWith(words({ "newer" })) } }).isEmpty());
    QCOMPARE(scene.undo(step, { { Anna, serverWith(words({ "old" })) } }), QString());
    QCOMPARE(scene.tags(), words({ "one" }));
}

void TestDeskUndo::aDiscardedEdit()
{
    Scene scene;
    QSignalSpy steps(&scene.desk(), &Desk::stepTaken);
    scene.edit(words({ "old" }), words({ "one" }));
    QVERIFY(settleAs(*scene, Anna.value, ChangeState::Conflict));
    QVERIFY(scene.desk().discard(scene.open().first().id).result());
    QTRY_COMPARE(steps.size(), 1);
    QVERIFY(scene.open().isEmpty());
    const QString step = steps.first().first().toString();
    QCOMPARE(scene.undo(step, { { Anna, serverWith(words({ "theirs" })) } }), QString());
    QCOMPARE(scene.tags(), words({ "one" }));
    QCOMPARE(scene.base(), words({ "old" }));
    QCOMPARE(scene.open().first().state, ChangeState::Conflict);
    QCOMPARE(scene.undo(scene.lastStep), QString());
    QVERIFY(scene.open().isEmpty());
}

void TestDeskUndo::notWhereItWasEditedSince()
{
    Scene scene;
    const QString step = scene.edit(words({ "old" }), words({ "one" }));
    scene.edit(words({ "one" }), words({ "two" }));
    QVERIFY(!scene.undo(step, { { Anna, serverWith(words({ "old" })) } }).isEmpty());
    QCOMPARE(scene.tags(), words({ "two" }));
    QVERIFY(scene.desk().discard(scene.open().first().id).result());
    QVERIFY(!scene.undo(step, { { Anna, serverWith(words({ "old" })) } }).isEmpty());
    QVERIFY(scene.open().isEmpty());
}

void TestDeskUndo::notUnderALaterEdit()
{
    Scene scene;
    const QString first = scene.edit(words({ "old" }), words({ "one" }));
    Change sending = scene.desk().claim({ scene.open().first().id }).result()->first();
    const QString second = scene.edit(words({ "one" }), words({ "two" }));
    sending.state = ChangeState::Queued;
    QVERIFY(scene.desk().settle({ sending }).result());
    QVERIFY(!scene.undo(first).isEmpty());
    QCOMPARE(scene.open().size(), 2);
    QCOMPARE(scene.undo(second), QString());
    QCOMPARE(scene.tags(), words({ "one" }));
    // The first may have arrived: what undoes it goes behind it.
    QCOMPARE(scene.undo(first), QString());
    QCOMPARE(scene.open().size(), 2);
    QCOMPARE(scene.open().last().base, QJsonValue(QJsonArray{ u"one"_s }));
    QCOMPARE(scene.open().last().value, QJsonValue(QJsonArray{ u"old"_s }));
}

void TestDeskUndo::aResolvedConflict()
{
    Scene scene;
    QSignalSpy steps(&scene.desk(), &Desk::stepTaken);
    scene.edit(words({ "old" }), words({ "one" }));
    QVERIFY(settleAs(*scene, Anna.value, ChangeState::Conflict));
    const Change conflict = scene.open().first();
    for (const QStringList &result : { words({ "one", "theirs" }), words({ "theirs" }) }) {
        QVERIFY(
            scene.desk()
                .resolve(conflict.id, QJsonArray{ u"theirs"_s }, QJsonArray::fromStringList(result))
                .result());
        QCOMPARE(scene.open().isEmpty(), result == words({ "theirs" }));
        if (!scene.open().isEmpty()) {
            QCOMPARE(scene.tags(), result);
            QCOMPARE(scene.base(), words({ "theirs" }));
            QCOMPARE(scene.open().first().state, ChangeState::Queued);
        }
        QTRY_VERIFY(!steps.isEmpty());
        QCOMPARE(scene.undo(steps.takeFirst().first().toString()), QString());
        QCOMPARE(scene.tags(), words({ "one" }));
        QCOMPARE(scene.base(), words({ "old" }));
        QCOMPARE(scene.open().first().state, ChangeState::Conflict);
        QCOMPARE(scene.open().first().reason, conflict.reason);
    }
}

/// What the server has of an edit that was in dispute is watched on: somebody may write over it
/// before the decision is sent.
void TestDeskUndo::aResolvedConflictOfWhatPartlyArrived()
{
    Scene scene;
    QSignalSpy steps(&scene.desk(), &Desk::stepTaken);
    scene.edit(words({ "old" }), words({ "old", "one", "two" }));
    QVERIFY(settleAs(*scene, Anna.value, ChangeState::Conflict));
    const QJsonArray theirs{ u"old"_s, u"one"_s, u"other"_s };
    const QJsonArray result{ u"old"_s, u"one"_s, u"three"_s };
    QVERIFY(scene.desk().resolve(scene.open().first().id, theirs, result).result());
    QCOMPARE(scene.open().size(), 1);
    QCOMPARE(scene.tags(), words({ "old", "one", "three" }));
    QList<Change> edits = scene.desk().changesOf(Anna.value).result();
    std::sort(edits.begin(), edits.end(),
              [](const Change &a, const Change &b) { return a.createdAt < b.createdAt; });
    QCOMPARE(edits.size(), 2);
    QVERIFY(replacedSince(edits, QJsonArray{ u"old"_s, u"one"_s }).isEmpty());
    QCOMPARE(replacedSince(edits, QJsonArray{ u"old"_s }), QList<OperationId>{ edits.first().id });
    QTRY_VERIFY(!steps.isEmpty());
    QCOMPARE(scene.undo(steps.takeFirst().first().toString()), QString());
    QCOMPARE(scene.tags(), words({ "old", "one", "two" }));
}

void TestDeskUndo::aPausedChange()
{
    Scene scene;
    QSignalSpy steps(&scene.desk(), &Desk::stepTaken);
    scene.edit(words({ "old" }), words({ "one" }));
    const OperationId id = scene.open().first().id;
    QVERIFY(scene.desk().hold(id, true).result());
    QTRY_COMPARE(steps.size(), 1);
    QCOMPARE(scene.undo(steps.first().first().toString()), QString());
    QCOMPARE(scene.open().first().state, ChangeState::Queued);
    QCOMPARE(scene.desk().claim({ id }).result()->size(), 1);
    QVERIFY(!scene.undo(scene.lastStep).isEmpty()); // it is being sent
}

void TestDeskUndo::aChangeThatWasPutFirst()
{
    Scene scene;
    QSignalSpy steps(&scene.desk(), &Desk::stepTaken);
    scene.edit(words({ "old" }), words({ "one" }));
    const TestDrive drive = completeDrive(u"d1"_s, u"Zoë"_s);
    QVERIFY(scene.desk().saveTestDrive(drive, true).result());
    QTRY_COMPARE(steps.size(), 1);
    const auto before = scene.open();
    for (const Change &last : { before.last(), before.first() }) {
        steps.clear();
        QVERIFY(scene.desk().sendFirst(last.id).result());
        QTRY_COMPARE(steps.size(), 1);
        QCOMPARE(scene.open().first().id, last.id);
        QCOMPARE(scene.undo(steps.first().first().toString()), QString());
        QCOMPARE(scene.open().first().id, before.first().id);
        QCOMPARE(scene.undo(scene.lastStep), QString());
        QCOMPARE(scene.open().first().id, last.id);
        QCOMPARE(scene.undo(scene.lastStep), QString());
    }
    steps.clear();
    QVERIFY(scene.desk().sendFirst(before.last().id).result());
    QTRY_COMPARE(steps.size(), 1);
    QVERIFY(settleAs(*scene, drive.id.value, ChangeState::Done));
    const QString why = scene.undo(steps.first().first().toString());
    QVERIFY2(why.contains(u"sent since"), qPrintable(why));
}

void TestDeskUndo::aRequestThatWasSaidToHaveArrived()
{
    Scene scene;
    QSignalSpy steps(&scene.desk(), &Desk::stepTaken);
    const TestDrive drive = completeDrive(u"d1"_s, u"Zoë"_s);
    QVERIFY(scene.desk().saveTestDrive(drive, true).result());
    QVERIFY(settleAs(*scene, drive.id.value, ChangeState::Unknown));
    Change arrived = scene.open().first();
    arrived.state = ChangeState::Done;
    QTRY_COMPARE(steps.size(), 1);
    steps.clear();
    QVERIFY(scene.desk().confirm(arrived).result());
    QTRY_COMPARE(steps.size(), 1);
    QCOMPARE(scene.desk().testDrive(drive.id).result()->sendState, SendState::Sent);
    QCOMPARE(scene.undo(steps.first().first().toString()), QString());
    QCOMPARE(scene.open().first().state, ChangeState::Unknown);
    QCOMPARE(scene.desk().testDrive(drive.id).result()->sendState, SendState::Unknown);
}

void TestDeskUndo::whatWasSaidToHaveArrivedIsCorrectedInTheRecords()
{
    Scene scene;
    QSignalSpy steps(&scene.desk(), &Desk::stepTaken);
    Change letter;
    letter.kind = Change::Kind::ContactMessage;
    letter.recordId = letter.recordName = u"anna@example.com"_s;
    letter.value = QJsonObject{ { u"subject"_s, u"Papers"_s } };
    QVERIFY(scene.desk().enqueue(letter).result());
    QVERIFY(settleAs(*scene, letter.recordId, ChangeState::Unknown));
    Change arrived = scene.open().first();
    arrived.state = ChangeState::Done;
    arrived.value = QJsonObject{ { u"subject"_s, u"Papers"_s }, { u"serverId"_s, u"R-17"_s } };
    QVERIFY(scene.desk().confirm(arrived).result());
    QTRY_COMPARE(steps.size(), 1);
    const auto states = [&](const QString &reference) {
        QStringList found;
        const auto records = scene.desk().recordsOf(letter.recordId).result();
        for (const ContactRecord &record : records) {
            if (record.reference == reference)
                found << record.state;
        }
        found.sort();
        return found;
    };
    QCOMPARE(states({}), words({ "unknown" }));
    QCOMPARE(states(u"R-17"_s), words({ "done" }));
    QSignalSpy told(&scene.desk(), &Desk::recordsChanged);
    QCOMPARE(scene.undo(steps.first().first().toString()), QString());
    QCOMPARE(states(u"R-17"_s), words({ "done", "taken_back" }));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(scene.undo(scene.lastStep), QString());
    QCOMPARE(states(u"R-17"_s), words({ "done", "done", "taken_back" }));
    QCOMPARE(states({}), words({ "unknown" }));
}

void TestDeskUndo::whatWasNeverFetched()
{
    Scene scene;
    CustomerEdit edit{ Anna, u"Customer anna"_s, {}, {} };
    edit.patch.notes = u"called"_s;
    const auto saved = scene.desk().saveEdits({ edit }, {}).result();
    QCOMPARE(scene.undo(saved->id), QString());
    QVERIFY(scene.open().isEmpty());
    const auto again = scene.desk().saveEdits({ edit }, {}).result();
    QVERIFY(settleAs(*scene, Anna.value, ChangeState::Done));
    CustomerDraft server;
    server.notes = u"called"_s;
    const QString why = scene.undo(again->id, { { Anna, server } });
    QVERIFY2(why.contains(u"never fetched"), qPrintable(why));
}

void TestDeskUndo::aThousandCustomers()
{
    constexpr int Count = 1000;
    Scene scene;
    QList<CustomerEdit> edits;
    Server server;
    for (int i = 0; i < Count; ++i) {
        const CustomerId id{ u"c%1"_s.arg(i) };
        edits << tagsOf(id, words({ "old" }), words({ "old", "spring" }));
        server.insert(id, serverWith(i < 300 ? words({ "old", "spring" }) : words({ "old" })));
    }
    const auto saved = scene.desk().saveEdits(edits, u"Bulk"_s).result();
    QVERIFY(saved);
    QCOMPARE(scene.open().size(), Count);
    QCOMPARE(scene.desk().customersOf(saved->id).result().size(), Count);
    // A part of them is sent, a part is being sent, the rest waits.
    QList<OperationId> ids;
    const auto open = scene.open();
    for (int i = 0; i < 400; ++i)
        ids << open.at(i).id;
    QList<Change> claimed = scene.desk().claim(ids).result().value();
    claimed.resize(300);
    for (Change &change : claimed)
        change.state = ChangeState::Done;
    QVERIFY(scene.desk().settle(claimed).result());
    QCOMPARE(scene.undo(saved->id, server), QString());
    const auto waiting = scene.open();
    QCOMPARE(waiting.size(), 300 + 2 * 100);
    QVERIFY(std::all_of(waiting.cbegin(), waiting.cend(), // in bulk again
                        [](const Change &each) { return each.position > 0; }));
    const QString undone = scene.lastStep;
    QCOMPARE(scene.undo(undone, server), QString());
    QCOMPARE(scene.open().size(), 100 + 600);
}

void TestDeskUndo::aBookingThatWaits()
{
    Scene scene;
    QSignalSpy steps(&scene.desk(), &Desk::stepTaken);
    const TestDrive drive = completeDrive(u"d1"_s, u"Zoë"_s);
    QVERIFY(scene.desk().saveTestDrive(drive, true).result());
    QTRY_COMPARE(steps.size(), 1);
    QCOMPARE(scene.undo(steps.first().first().toString()), QString());
    QVERIFY(scene.open().isEmpty());
    QCOMPARE(scene.desk().testDrive(drive.id).result()->sendState, SendState::Draft);
    QCOMPARE(scene.desk().testDrive(drive.id).result()->remarks, drive.remarks);
    QCOMPARE(scene.undo(scene.lastStep), QString());
    QCOMPARE(scene.open().size(), 1);
    QCOMPARE(scene.desk().testDrive(drive.id).result()->sendState, SendState::Queued);
}

void TestDeskUndo::aBookingThatWent_data()
{
    QTest::addColumn<ChangeState>("state");
    QTest::newRow("sending") << ChangeState::Sending;
    QTest::newRow("sent") << ChangeState::Done;
    QTest::newRow("doubtful") << ChangeState::Unknown;
}

void TestDeskUndo::aBookingThatWent()
{
    QFETCH(ChangeState, state);
    Scene scene;
    QSignalSpy steps(&scene.desk(), &Desk::stepTaken);
    const TestDrive drive = completeDrive(u"d1"_s, u"Zoë"_s);
    QVERIFY(scene.desk().saveTestDrive(drive, true).result());
    QTRY_COMPARE(steps.size(), 1);
    QVERIFY(settleAs(*scene, drive.id.value, state));
    const auto before = scene.desk().changesOf(drive.id.value).result();
    const QString why = scene.undo(steps.first().first().toString());
    QVERIFY2(why.contains(u"Camry"), qPrintable(why));
    QCOMPARE(scene.desk().changesOf(drive.id.value).result(), before);
    // Nor does saving the form again send it a second time.
    QVERIFY(scene.desk().saveTestDrive(drive, true).result());
    QCOMPARE(scene.desk().changesOf(drive.id.value).result(), before);
}

void TestDeskUndo::neverTwoRequestsForOneDrive()
{
    Scene scene;
    QSignalSpy steps(&scene.desk(), &Desk::stepTaken);
    const TestDrive drive = completeDrive(u"d1"_s, u"Zoë"_s);
    QVERIFY(scene.desk().saveTestDrive(drive, true).result());
    QVERIFY(scene.desk().discard(scene.open().first().id).result());
    QVERIFY(scene.desk().saveTestDrive(drive, true).result());
    QTRY_COMPARE(steps.size(), 3);
    QCOMPARE(scene.open().size(), 1);
    QVERIFY(!scene.undo(steps.at(1).first().toString()).isEmpty());
    QCOMPARE(scene.open().size(), 1);
    QVERIFY(settleAs(*scene, drive.id.value, ChangeState::Done));
    QVERIFY(!scene.undo(steps.at(1).first().toString()).isEmpty());
    QVERIFY(scene.open().isEmpty());
}

void TestDeskUndo::handlingOfABooking()
{
    Scene scene;
    QSignalSpy steps(&scene.desk(), &Desk::stepTaken);
    TestDrive drive = completeDrive(u"d1"_s, u"Zoë"_s);
    QVERIFY(scene.desk().saveTestDrive(drive, true).result());
    drive.status = TestDriveStatus::Confirmed;
    QVERIFY(scene.desk().saveTestDrive(drive, true).result());
    QTRY_COMPARE(steps.size(), 2);
    const QString step = steps.last().first().toString();
    QVERIFY(settleAs(*scene, drive.id.value, ChangeState::Done));
    // The request of that step is on the server; the handling alone is another step.
    QVERIFY(!scene.undo(step).isEmpty());
    drive.status = TestDriveStatus::Done;
    QVERIFY(scene.desk().saveTestDrive(drive, false).result());
    QTRY_COMPARE(steps.size(), 3);
    const QString handling = steps.last().first().toString();
    QCOMPARE(scene.undo(handling), QString());
    TestDrive now = scene.desk().testDrive(drive.id).result().value();
    QCOMPARE(now.status, TestDriveStatus::Confirmed);
    QCOMPARE(now.serverId, u"server-1"_s);
    QCOMPARE(now.sendState, SendState::Sent);
    const QString redo = scene.lastStep;
    QVERIFY(!scene.undo(handling).isEmpty()); // it is no longer as that step left it
    QCOMPARE(scene.undo(redo), QString());
    QCOMPARE(scene.desk().testDrive(drive.id).result()->status, TestDriveStatus::Done);
}

void TestDeskUndo::aDriveOfThisDeskOnly()
{
    Scene scene;
    QSignalSpy steps(&scene.desk(), &Desk::stepTaken);
    TestDrive drive = completeDrive(u"d1"_s, u"Zoë"_s);
    drive.sendState = SendState::DeskOnly;
    QVERIFY(scene.desk().saveTestDrive(drive, false).result());
    QTRY_COMPARE(steps.size(), 1);
    QCOMPARE(scene.undo(steps.first().first().toString()), QString());
    QVERIFY(!scene.desk().testDrive(drive.id).result());
    QCOMPARE(scene.undo(scene.lastStep), QString());
    QCOMPARE(scene.desk().testDrive(drive.id).result()->sendState, SendState::DeskOnly);
    // Asked for after all, then taken back by saving it as the desk's own.
    QVERIFY(scene.desk().saveTestDrive(drive, true).result());
    QVERIFY(scene.desk().saveTestDrive(drive, false).result());
    QTRY_COMPARE(steps.size(), 3);
    QVERIFY(scene.open().isEmpty());
    QCOMPARE(scene.undo(steps.last().first().toString()), QString());
    QCOMPARE(scene.open().size(), 1);
    QCOMPARE(scene.desk().testDrive(drive.id).result()->sendState, SendState::Queued);
    QCOMPARE(scene.undo(scene.lastStep), QString());
    QVERIFY(scene.open().isEmpty());
    QCOMPARE(scene.desk().testDrive(drive.id).result()->sendState, SendState::DeskOnly);
}

void TestDeskUndo::nothingToUndo()
{
    Scene scene;
    QVERIFY(!scene.undo(u"no step"_s).isEmpty());
    scene.edit(words({ "old" }), words({ "one" }));
    QCOMPARE(scene.edit(words({ "one" }), words({ "one" })), QString());
}

QTEST_GUILESS_MAIN(TestDeskUndo)
#include "tst_deskundo.moc"
