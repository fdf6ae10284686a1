// SPDX-License-Identifier: GPL-3.0-or-later
// Test drives, outbox and news: the tables that are held in memory.
#include "domain/changereason.h"
#include "models/newsmodel.h"
#include "models/outboxmodel.h"
#include "models/recordhistory.h"
#include "models/testdrivemodel.h"
#include "modelstest.h"
#include "storage/smalltables.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;
using domain::TestDrive;
using Tester = QAbstractItemModelTester;

class TestDeskTables : public QObject
{
    Q_OBJECT
private slots:
    void testDrives();
    void testDriveDays();
    void sortingKeepsTheSelection();
    void outbox();
    void outboxShowsRequestsInWords();
    void outboxOrder();
    void outboxFollowsEachChange();
    void historyOfADrive();
    void news();
};

static TestDrive drive(const QString &id, int hour, const QString &who = u"Grace"_s)
{
    TestDrive drive;
    drive.id.value = id;
    drive.vehicleId.value = u"v"_s;
    drive.vehicleName = u"Prado"_s;
    drive.name = u"Name "_s + id;
    drive.email = id + u"@example.com"_s;
    drive.preferredDate = QDateTime(QDate(2026, 11, 23), QTime(hour, 0));
    drive.assignedTo = who;
    return drive;
}

static void save(TestStore &store, const TestDrive &drive)
{
    QVERIFY(store->desk().saveTestDrive(drive, false).result());
}

void TestDeskTables::testDrives()
{
    TestStore store;
    save(store, drive(u"a"_s, 9));
    TestDriveModel model(*store, english());
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QTRY_VERIFY(model.isLoaded());
    QSignalSpy resets(&model, &TestDriveModel::modelReset);
    save(store, drive(u"b"_s, 11, u"Amina"_s));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.drives().first().id.value, u"b"_s);
    QCOMPARE(text(model, 1, TestDriveModel::When), u"23 Nov, 09:00"_s);
    QCOMPARE(text(model, 1, TestDriveModel::Customer, SubtitleRole), u"a@example.com"_s);
    QCOMPARE(text(model, 1, TestDriveModel::Status), domain::statusText({}));
    QCOMPARE(model.assignees(), (QStringList{ u"Amina"_s, u"Grace"_s }));
    QCOMPARE(model.openFrom(QDate(2026, 11, 23)), 2);
    QCOMPARE(model.openFrom(QDate(2026, 11, 24)), 0);
    QCOMPARE(model.clashes(drive(u"new"_s, 9)).size(), 2); // the car and the person
    QVERIFY(model.clashes(drive(u"new"_s, 15)).isEmpty());
    QVERIFY(!model.missing(TestDrive()).isEmpty());
    QCOMPARE(TestDriveModel::customerText(TestDrive()), u"name not given"_s);

    QSignalSpy changed(&model, &TestDriveModel::dataChanged);
    TestDrive confirmed = drive(u"a"_s, 9);
    confirmed.status = domain::TestDriveStatus::Confirmed;
    save(store, confirmed);
    QTRY_COMPARE(model.find(confirmed.id)->status, confirmed.status);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(resets.size(), 0);
}

void TestDeskTables::testDriveDays()
{
    TestStore store;
    TestDrive undated = drive(u"u"_s, 9), later = drive(u"l"_s, 9);
    undated.preferredDate = {};
    later.preferredDate = QDateTime(QDate(2026, 11, 25), QTime(9, 0));
    for (const TestDrive &each : { undated, later, drive(u"b"_s, 11), drive(u"a"_s, 9) })
        save(store, each);
    TestDriveModel model(*store, english());
    QTRY_COMPARE(model.rowCount(), 4);
    const QDate day(2026, 11, 23);
    QCOMPARE(model.drivesOn(day, day).size(), 2);
    QCOMPARE(model.drivesOn(day, day).first().id.value, u"a"_s);
    QCOMPARE(model.drivesOn(day, day.addDays(6)).size(), 3);
    QCOMPARE(model.undated().size(), 1);
    QCOMPARE(text(model, model.rowOf(undated.id), TestDriveModel::When), u"No date yet"_s);
}

void TestDeskTables::sortingKeepsTheSelection()
{
    TestStore store;
    for (int hour = 8; hour < 18; ++hour)
        save(store, drive(QString::number(hour), hour));
    TestDriveModel model(*store, english());
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QTRY_COMPARE(model.rowCount(), 10);
    const QPersistentModelIndex selected = model.index(2, 0);
    const QString id = selected.data(IdRole).toString();
    model.sort(TestDriveModel::When, Qt::AscendingOrder);
    QCOMPARE(model.drives().first().id.value, u"8"_s);
    QCOMPARE(selected.row(), 7);
    QCOMPARE(selected.data(IdRole).toString(), id);
}

void TestDeskTables::outbox()
{
    TestStore store;
    putCustomers(*store, 1, 3);
    OutboxModel model(*store, english());
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QTRY_VERIFY(model.isLoaded());
    domain::CustomerPatch patch;
    patch.tags = QStringList{ u"hot"_s, u"lead"_s };
    for (int n : { 1, 2 }) {
        const auto saved = store->desk().saveEdit(customer(n).id, u"Name"_s,
                                                  domain::CustomerDraft::of(customer(n)), patch);
        QVERIFY(saved.result());
    }
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, OutboxModel::Record, SubtitleRole),
             domain::fieldText(domain::CustomerField::Tags));
    QCOMPARE(text(model, 0, OutboxModel::Values), u"hot, lead"_s);
    QCOMPARE(text(model, 0, OutboxModel::Values, SubtitleRole), u"before: repeat-buyer"_s);
    QCOMPARE(text(model, 0, OutboxModel::State), u"Not sent yet"_s);
    QCOMPARE(model.waitingCount(), 2);
    QCOMPARE(model.attentionCount(), 0);

    auto claimed = store->desk().claim({ model.changes().at(1).id }).result();
    QVERIFY(claimed);
    domain::Change refused = claimed->first();
    refused.state = domain::ChangeState::Rejected;
    refused.reason = u"too long"_s;
    QVERIFY(store->desk().settle({ refused }).result());
    QTRY_COMPARE(model.attentionCount(), 1);
    QCOMPARE(model.changes().first().id, refused.id);
    QCOMPARE(text(model, 0, OutboxModel::Why), u"too long"_s);
    refused.reason = domain::reasonOf(domain::ChangeReason::BothChanged);
    QVERIFY(store->desk().settle({ refused }).result());
    QTRY_COMPARE(text(model, 0, OutboxModel::Why),
                 u"Somebody else changed this meanwhile in another way."_s);
    QVERIFY(text(model, 1, OutboxModel::Why).contains(u"by itself"));
    QVERIFY(store->desk().discard(refused.id).result());
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestDeskTables::outboxShowsRequestsInWords()
{
    TestStore store;
    domain::Change wish;
    wish.kind = domain::Change::Kind::NewsletterSubscribe;
    wish.recordId = wish.recordName = u"zoe@example.com"_s;
    wish.value = QJsonObject{ { u"email"_s, wish.recordId }, { u"name"_s, QString() } };
    QVERIFY(store->desk().enqueue(wish).result());
    domain::Change letter = wish;
    letter.kind = domain::Change::Kind::ContactMessage;
    letter.recordName = u"Zoe"_s;
    letter.value = QJsonObject{ { u"email"_s, wish.recordId },
                                { u"name"_s, u"Zoe"_s },
                                { u"subject"_s, u"Papers"_s },
                                { u"message"_s, u"Please send\nthe logbook."_s } };
    QVERIFY(store->desk().enqueue(letter).result());
    OutboxModel model(*store, english());
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, OutboxModel::Record), u"zoe@example.com"_s);
    QCOMPARE(text(model, 0, OutboxModel::Record, SubtitleRole), u"Subscribe to the newsletter"_s);
    QCOMPARE(text(model, 0, OutboxModel::Values), u"zoe@example.com"_s);
    QCOMPARE(text(model, 1, OutboxModel::Record), u"Zoe"_s);
    QCOMPARE(text(model, 1, OutboxModel::Record, SubtitleRole), u"Message to the office"_s);
    QCOMPARE(text(model, 1, OutboxModel::Values),
             u"Zoe · zoe@example.com · Papers · Please send the logbook."_s);
}

void TestDeskTables::outboxOrder()
{
    using State = domain::ChangeState;
    TestStore store;
    putCustomers(*store, 1, 5);
    OutboxModel model(*store, english());
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    domain::CustomerPatch patch;
    patch.notes = u"call back"_s;
    for (int n = 1; n <= 5; ++n) {
        const auto saved = store->desk().saveEdit(customer(n).id, u"Name %1"_s.arg(n),
                                                  domain::CustomerDraft::of(customer(n)), patch);
        QVERIFY(saved.result());
    }
    QTRY_COMPARE(model.rowCount(), 5);
    const QList<domain::Change> all = model.changes();
    QVERIFY(store->desk().hold(all.at(0).id, true).result());
    QVERIFY(store->desk().sendFirst(all.at(2).id).result());
    auto claimed = store->desk().claim({ all.at(3).id, all.at(4).id }).result();
    QVERIFY(claimed);
    domain::Change doubtful = claimed->at(0), done = claimed->at(1);
    doubtful.state = State::Conflict;
    done.state = State::Done;
    QVERIFY(store->desk().settle({ doubtful, done }).result());
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.changes().at(0).id, all.at(3).id); // needs a person
    QCOMPARE(model.changes().at(1).id, all.at(2).id); // goes first
    QCOMPARE(model.changes().at(2).id, all.at(1).id);
    QCOMPARE(model.changes().at(3).state, State::Held);
    QCOMPARE(text(model, 3, OutboxModel::State), u"Paused"_s);
    QVERIFY(text(model, 3, OutboxModel::Why).contains(u"resumed"));
    QCOMPARE(model.waitingCount(), 2);
    QCOMPARE(model.attentionCount(), 1);
    QCOMPARE(model.countOf(State::Held), 1);
}

/// One random thing that a person or a push does to what waits.
static void doSomething(TestStore &store, QRandomGenerator &random, int number)
{
    using domain::ChangeState;
    storage::Desk &desk = store->desk();
    const auto open = desk.openChanges().result();
    const int deed = open.size() < 3 ? 0 : random.bounded(7);
    if (deed < 2) {
        domain::CustomerDraft base;
        base.tags = QStringList();
        domain::CustomerPatch patch;
        patch.tags = QStringList{ u"tag %1"_s.arg(number) };
        const domain::CustomerId whose{ u"c%1"_s.arg(random.bounded(9)) };
        desk.saveEdit(whose, whose.value, base, patch).waitForFinished();
        return;
    }
    domain::Change change = open.at(random.bounded(open.size()));
    if (deed == 2)
        desk.sendFirst(change.id).waitForFinished();
    else if (deed == 3)
        desk.hold(change.id, change.state == ChangeState::Queued).waitForFinished();
    else if (deed == 4)
        desk.discard(change.id).waitForFinished();
    else if (desk.claim({ change.id }).result()->size() == 1) {
        change.state = deed == 5 ? ChangeState::Done : ChangeState::Conflict;
        desk.settle({ change }).waitForFinished();
    }
}

void TestDeskTables::outboxFollowsEachChange()
{
    TestStore store;
    OutboxModel model(*store, english());
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QTRY_VERIFY(model.isLoaded());
    QSignalSpy resets(&model, &OutboxModel::modelReset);
    QRandomGenerator random(4);
    for (int i = 0; i < 80; ++i) {
        doSomething(store, random, i);
        OutboxModel fresh(*store, english());
        QTRY_VERIFY(fresh.isLoaded());
        QTRY_COMPARE(model.changes(), fresh.changes());
    }
    QVERIFY(model.rowCount() > 3);
    QCOMPARE(resets.size(), 0);
}

void TestDeskTables::historyOfADrive()
{
    TestStore store;
    RecordHistory history(*store, english());
    TestDrive first = drive(u"a"_s, 9);
    history.show(RecordHistory::nameOf(first.id));
    QVERIFY(history.lines().isEmpty());
    save(store, first);
    QTRY_COMPARE(history.lines().size(), 1);
    QCOMPARE(history.lines().first().what, u"Made"_s);
    QVERIFY(history.lines().first().before.isEmpty());
    QVERIFY(history.lines().first().after.contains(u"Name a"));
    QCOMPARE(history.lines().first().person, u"Amina"_s);

    TestDrive later = first;
    later.status = domain::TestDriveStatus::NoShow;
    later.assignedTo.clear();
    save(store, later);
    QTRY_COMPARE(history.lines().size(), 2);
    const JournalLine &line = history.lines().first();
    QCOMPARE(line.what, u"Status changed"_s);
    QVERIFY(line.before.startsWith(domain::statusText(first.status)));
    QVERIFY(line.after.startsWith(domain::statusText(later.status)));
    QVERIFY(line.before.endsWith(u"Assigned to: Grace"_s));
    QVERIFY(line.after.endsWith(u"Assigned to: nothing"_s));
    QVERIFY(!line.after.contains(u"Name a")); // what stayed is not told

    save(store, drive(u"b"_s, 11));
    history.show(RecordHistory::nameOf({ u"b"_s }));
    QTRY_COMPARE(history.lines().size(), 1);
    QVERIFY(history.lines().first().after.contains(u"Name b"));
}

void TestDeskTables::news()
{
    TestStore store;
    NewsModel model(*store, english());
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(model.rowCount(), 0);
    domain::BlogPost post;
    post.title = u"Open day"_s;
    post.author = u"Grace"_s;
    QVERIFY(store->posts().replace({ post, post }).result());
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, 0), u"Open day"_s);
    QCOMPARE(text(model, 0, 0, SubtitleRole), u"Grace"_s);
    QTRY_VERIFY(model.fetchedAt().isValid());
}

QTEST_GUILESS_MAIN(TestDeskTables)
#include "tst_desktables.moc"
