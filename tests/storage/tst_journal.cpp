// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "domain/contactlog.h"
#include "journal.h"
#include "manypeople.h"
#include "schemas.h"
#include "sqlitefile.h"

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

namespace {

// What was not made from the journal in the same order could differ in its row numbers, so those
// are compared too: they are the order of the outbox.
constexpr const char *Projections[] = {
    "SELECT id, kind, record_id, record_name, field, base, value, state, attempts, reason,"
    " server_message, created, changed, not_before, position FROM outbox ORDER BY seq",
    "SELECT * FROM test_drive ORDER BY id",
    "SELECT * FROM record ORDER BY event",
    "SELECT * FROM draft ORDER BY record",
    "SELECT * FROM paper ORDER BY kind, id",
};

QStringList projections(const QString &file)
{
    SqliteFile desk(file);
    QStringList rows;
    for (const char *statement : Projections)
        rows << QString::fromLatin1(statement) << desk.rows(statement);
    return rows;
}

QString rebuilt(const QString &file)
{
    Database desk(DatabaseSetup{ file, u"rebuild"_s, deskMigrations(), true, false, 1, nullptr });
    const auto done = desk.write<Done>([](Sql &sql) {
                              rebuildProjections(sql);
                              return Done{};
                          })
                          .result();
    return done ? QString() : done.error().detail;
}

/// Does what people and the sync do, in any order.
class Day
{
public:
    Day(TestStore &store, quint32 seed)
        : m_store(store)
        , m_people(seed)
    {
    }

    int undos = 0; ///< that were not refused

    /// Every person's verb is a step that can be undone, also of the time before a restart.
    void follow()
    {
        QObject::connect(&m_store->desk(), &Desk::stepTaken,
                         [this](const QString &step) { m_steps << step; });
    }

    void act()
    {
        switch (m_people.random().bounded(14)) {
        case 0:
        case 1:
        case 2:
            edit();
            return;
        case 3:
        case 4:
            claimAndSettle();
            return;
        case 5:
        case 6:
            drive();
            return;
        case 7:
            decide();
            return;
        case 8:
            record();
            return;
        case 9:
            bulk();
            return;
        case 10:
            undo();
            return;
        case 11:
            paper();
            return;
        case 12:
            contact();
            return;
        default:
            draft();
        }
    }

private:
    CustomerId anyCustomer() { return { u"c%1"_s.arg(m_people.random().bounded(5)) }; }

    void edit()
    {
        CustomerDraft base;
        base.tags = QStringList{ u"a"_s };
        base.isVip = false;
        base.notes = m_people.oneIn(2) ? std::nullopt : std::optional(u"old"_s);
        CustomerPatch patch;
        patch.tags = m_people.oneIn(3) ? *base.tags : m_people.tagList();
        if (m_people.oneIn(2))
            patch.notes = m_people.note();
        if (m_people.oneIn(2))
            patch.isVip = m_people.oneIn(2);
        if (m_people.oneIn(2))
            patch.preferences = Preferences(QJsonObject{ { u"x"_s, m_people.note() } });
        QVERIFY(m_store->desk().saveEdit(anyCustomer(), u"Someone"_s, base, patch).result());
    }
    void claimAndSettle()
    {
        QList<OperationId> ids;
        const auto open = m_store->desk().openChanges().result();
        for (const Change &change : open) {
            if (m_people.oneIn(2))
                ids << change.id;
        }
        QList<Change> claimed = m_store->desk().claim(ids).result().value();
        const QList<ChangeState> outcomes{ ChangeState::Done, ChangeState::Queued,
                                           ChangeState::Conflict, ChangeState::Rejected,
                                           ChangeState::Unknown };
        for (Change &change : claimed) {
            if (m_people.oneIn(4))
                edit(); // behind what is being sent
            change.state = m_people.pick(outcomes);
            change.reason = m_people.note();
            change.serverMessage = u"…\n\"quoted\""_s;
            if (change.kind == Change::Kind::TestDrive && change.state == ChangeState::Done) {
                QJsonObject value = change.value.toObject();
                value.insert(u"serverId"_s, QString(u"s-" + change.recordId));
                value.insert(u"serverStatus"_s, u"pending"_s);
                change.value = value;
            }
            if (change.state == ChangeState::Queued)
                change.notBefore = minute(5);
        }
        if (m_people.oneIn(5))
            QVERIFY(m_store->desk().recover().result());
        else
            QVERIFY(m_store->desk().settle(claimed).result());
    }
    void drive()
    {
        TestDrive drive;
        if (!m_drives.isEmpty() && m_people.oneIn(2))
            drive = m_drives[m_people.random().bounded(int(m_drives.size()))];
        else
            drive.id = TestDriveId::create();
        drive.vehicleId.value = m_people.oneIn(3) ? QString() : u"v1"_s;
        drive.name = u"Zoë"_s;
        drive.email = u"zoe@example.com"_s;
        drive.preferredDate = m_people.oneIn(2) ? std::nullopt : std::optional(minute(90));
        drive.remarks = m_people.note();
        drive.status = m_people.pick(QList<TestDriveStatus>{
            TestDriveStatus::Pending, TestDriveStatus::Confirmed, TestDriveStatus::Cancelled });
        drive.sendState = m_people.oneIn(4) ? SendState::DeskOnly : SendState::Draft;
        QVERIFY(m_store->desk().saveTestDrive(drive, m_people.oneIn(2)).result());
        m_drives << drive;
    }
    void decide()
    {
        const auto open = m_store->desk().openChanges().result();
        if (open.isEmpty())
            return;
        // May be refused, where it is being sent.
        const Change change = m_people.pick(open);
        Desk &desk = m_store->desk();
        switch (m_people.random().bounded(6)) {
        case 0:
            desk.retry(change.id).waitForFinished();
            return;
        case 1:
            desk.hold(change.id, m_people.oneIn(2)).waitForFinished();
            return;
        case 2:
            desk.sendFirst(change.id).waitForFinished();
            return;
        case 3:
            desk.resolve(change.id, change.base, m_people.oneIn(2) ? change.base : change.value)
                .waitForFinished();
            return;
        case 4:
            replace();
            return;
        default:
            desk.discard(change.id).waitForFinished();
        }
    }
    void replace()
    {
        QList<Change> verified = m_store->desk().verifiedSince(minute(0)).result();
        if (verified.isEmpty())
            return;
        Change change = m_people.pick(verified);
        change.state = ChangeState::Replaced;
        QVERIFY(m_store->desk().settle({ change }).result());
    }
    void bulk()
    {
        QList<CustomerEdit> edits;
        for (int i = 0; i < 3; ++i) {
            CustomerEdit edit{ anyCustomer(), u"Someone"_s, {}, {} };
            edit.base.tags = QStringList{ u"a"_s };
            edit.patch.tags = m_people.tagList();
            edits << edit;
        }
        const auto step = m_store->desk().saveEdits(edits, u"Bulk"_s).result();
        QVERIFY(step);
        m_steps << step->id;
    }
    // Of whatever came before; may be refused.
    void undo()
    {
        if (m_steps.isEmpty())
            return;
        const QString step = m_people.oneIn(2) ? m_people.pick(m_steps) : m_steps.last();
        const auto undone = m_store->desk().undo(step, {}).result();
        if (undone)
            m_steps << undone->step;
        undos += bool(undone);
    }
    void record()
    {
        QVERIFY(m_store->desk()
                    .addRecord({ u"zoe@example.com"_s,
                                 u"Zoë"_s,
                                 u"contact_message"_s,
                                 m_people.note(),
                                 {},
                                 u"done"_s,
                                 {},
                                 {} })
                    .result());
        Change change;
        change.kind = Change::Kind::NewsletterSubscribe;
        change.recordId = u"zoe@example.com"_s;
        change.value = QJsonObject{ { u"email"_s, change.recordId } };
        QVERIFY(m_store->desk().enqueue(change).result());
    }
    void draft()
    {
        const QJsonObject value = m_people.oneIn(3)
            ? QJsonObject()
            : QJsonObject{ { u"notes"_s, m_people.note() }, { u"isVip"_s, true } };
        const QString name = u"customer/" + anyCustomer().value;
        QVERIFY(m_store->desk().saveDraft(name, value).result());
    }

    // Made, changed and taken away; a write may be under way when the desk recovers.
    void paper()
    {
        const QStringList kinds{ papers::apiWrite, papers::savedRequest };
        const QStringList states{ u"sending"_s, u"done"_s };
        Paper paper{ u"p%1"_s.arg(m_people.random().bounded(4)), m_people.pick(kinds), {}, {} };
        if (!m_people.oneIn(4))
            paper.value = { { u"state"_s, m_people.pick(states) }, { u"text"_s, m_people.note() } };
        QVERIFY(m_store->desk().savePaper(paper, u"noted"_s).result());
        if (m_people.oneIn(3))
            QVERIFY(m_store->desk().recover().result());
    }

    // Noted, done, opened again and taken away, as steps that undo() may take back.
    void contact()
    {
        const QString number = QString::number(m_people.random().bounded(4));
        FollowUp followUp{ .id = { u"f"_s + number }, .customerId = anyCustomer() };
        followUp.text = m_people.note();
        if (m_people.oneIn(2))
            followUp.doneAt = minute(7);
        Contact contact{ .id = { u"k"_s + number }, .customerId = anyCustomer() };
        contact.text = m_people.note();
        QList<PaperChange> changes{ { m_people.oneIn(4) ? removalOf(followUp) : paperOf(followUp),
                                      u"followup"_s } };
        if (m_people.oneIn(2))
            changes << PaperChange{ m_people.oneIn(4) ? removalOf(contact) : paperOf(contact),
                                    u"contact"_s };
        QVERIFY(m_store->desk().changePapers(changes).result());
    }

    TestStore &m_store;
    ManyPeople m_people;
    QList<TestDrive> m_drives;
    QStringList m_steps;
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private slots:
    void replayGivesTheSameTables_data();
    void replayGivesTheSameTables();
    void onlyGrows();
    void tellsWhoDidWhat();
    void timesSortAsTheyHappened();
};

void TestJournal::replayGivesTheSameTables_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : { 11u, 12u, 13u, 14u })
        QTest::addRow("%u", seed) << seed;
}

void TestJournal::replayGivesTheSameTables()
{
    QFETCH(quint32, seed);
    TestStore store;
    Day day(store, seed);
    day.follow();
    for (int i = 0; i < 150; ++i) {
        day.act();
        QCoreApplication::processEvents();
        if (i == 70) {
            store.reopen();
            day.follow();
        }
    }
    QVERIFY(day.undos > 1);
    store.close();
    const QStringList before = projections(store.file(u"desk.sqlite"_s));
    QVERIFY(before.size() > 20);
    QCOMPARE(rebuilt(store.file(u"desk.sqlite"_s)), QString());
    QCOMPARE(projections(store.file(u"desk.sqlite"_s)), before);
    // Also from nothing but the journal: a table that was damaged by hand comes back.
    {
        SqliteFile desk(store.file(u"desk.sqlite"_s));
        QVERIFY(desk.run("UPDATE test_drive SET name = 'x'"));
        QVERIFY(desk.run("DELETE FROM outbox"));
        QVERIFY(desk.run("INSERT INTO draft VALUES('customer/none', '{}')"));
        QVERIFY(desk.run("INSERT INTO paper VALUES('appraisal', 'none', 1, '{}')"));
    }
    QVERIFY(projections(store.file(u"desk.sqlite"_s)) != before);
    QCOMPARE(rebuilt(store.file(u"desk.sqlite"_s)), QString());
    QCOMPARE(projections(store.file(u"desk.sqlite"_s)), before);
}

void TestJournal::onlyGrows()
{
    TestStore store;
    Day day(store, 21);
    for (int i = 0; i < 10; ++i)
        day.act();
    store.close();
    SqliteFile desk(store.file(u"desk.sqlite"_s));
    QVERIFY(!desk.run("DELETE FROM journal"));
    QVERIFY(!desk.run("UPDATE journal SET person = 'somebody else'"));
    QVERIFY(!desk.run("UPDATE journal SET time = ''"));
    // What is personal can be erased on request.
    QVERIFY(desk.run("UPDATE journal SET before = '{}', after = '{}'"));
    QCOMPARE(rebuilt(store.file(u"desk.sqlite"_s)), QString());
}

void TestJournal::tellsWhoDidWhat()
{
    TestStore store;
    CustomerDraft base;
    base.notes = u"old"_s;
    CustomerPatch patch;
    patch.notes = u"new"_s;
    QVERIFY(store->desk().saveEdit({ u"a"_s }, u"Anna"_s, base, patch).result());
    const auto entries = store->desk().journalOf(u"customer/a"_s).result();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().person, u"Amina"_s);
    QCOMPARE(entries.first().device, u"device"_s);
    QCOMPARE(entries.first().kind, u"edit"_s);
    QCOMPARE(entries.first().before.value(u"notes"_s).toString(), u"old"_s);
    QCOMPARE(entries.first().after.value(u"notes"_s).toString(), u"new"_s);
    QVERIFY(qAbs(entries.first().at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestJournal::timesSortAsTheyHappened()
{
    TestStore store;
    for (int i = 0; i < 30; ++i) {
        const QJsonObject draft{ { u"n"_s, i } };
        QVERIFY(store->desk().saveDraft(u"customer/a"_s, draft).result());
        if (i % 10 == 0)
            store.reopen();
    }
    store.close();
    SqliteFile desk(store.file(u"desk.sqlite"_s));
    QCOMPARE(desk.rows("SELECT count(DISTINCT time) FROM journal"), QStringList{ u"30"_s });
    QCOMPARE(desk.rows("SELECT event FROM journal ORDER BY time"),
             desk.rows("SELECT event FROM journal ORDER BY seq"));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
