// SPDX-License-Identifier: GPL-3.0-or-later
// Whose desk a file is, and what of it may go out from here.
#include "everytable.h"
#include "sqlitefile.h"

#include <QDir>

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

namespace {

DeskOwner nairobi()
{
    return { u"c-nairobi"_s, Environment::Live, u"Nairobi Motors"_s };
}

DeskOwner nairobiOnANewComputer()
{
    return { u"c-new"_s, Environment::Live, u"Nairobi"_s };
}

DeskOwner testDesk()
{
    return { u"c-test"_s, Environment::Test, u"Trials"_s };
}

bool putEarlierDesk(const QString &place)
{
    return QFile::copy(QStringLiteral(FORECOURT_SOURCE_DIR "/tests/storage/data/desk-v2.sqlite"),
                       place);
}

/// Customers as a pass brings them.
bool knows(TestStore &store, const QStringList &ids)
{
    QList<Customer> rows;
    for (const QString &id : ids)
        rows << customer(id, u"First"_s, u"Last"_s);
    return bool(store->customers().putPage(rows, 1, minute(1)).result());
}

/// A desk with an edit and a test drive that wait, in one file.
QString backupOf(TestStore &store, const QTemporaryDir &folder)
{
    const QString file = folder.filePath(u"backup.sqlite"_s);
    const bool fine = editCustomer(*store, u"c1"_s, { u"x"_s })
        && store->desk().saveTestDrive(completeDrive(u"d1"_s, u"Zoë"_s), true).result()
        && store->backUpDesk(file).result();
    return fine ? file : QString();
}

QList<ChangeState> statesOfEdits(TestStore &store)
{
    QList<ChangeState> states;
    const auto open = store->desk().openChanges().result();
    for (const Change &change : open) {
        if (change.kind == Change::Kind::CustomerField && !states.contains(change.state))
            states << change.state;
    }
    return states;
}

QStringList namesIn(const TestStore &store)
{
    return QDir(store.path()).entryList(QDir::Files, QDir::Name);
}

} // namespace

class TestDeskOwner : public QObject
{
    Q_OBJECT
private slots:
    void whatIsRefused_data();
    void whatIsRefused();
    void itsOwnBackupGoesOnAsItWas();
    void onANewComputerAPersonReleasesWhatWaits_data();
    void onANewComputerAPersonReleasesWhatWaits();
    void aBackupThatDoesNotSayWhoseItIs();
    void anEarlierDeskInItsPlaceIsOurs();
    void aDeskOfAnotherConnectionThatLiesHere();
    void aNewNameIsNoOtherOwner();
};

void TestDeskOwner::whatIsRefused_data()
{
    QTest::addColumn<DeskOwner>("theirs");
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QString>("says");
    QTest::newRow("other environment") << testDesk() << QStringList{ u"c1"_s } << u"Trials"_s;
    QTest::newRow("other dealership")
        << nairobi() << QStringList{ u"z1"_s, u"z2"_s } << u"Nairobi Motors"_s;
}

void TestDeskOwner::whatIsRefused()
{
    QFETCH(DeskOwner, theirs);
    QFETCH(QStringList, known);
    QFETCH(QString, says);
    TestStore other(theirs);
    const QTemporaryDir elsewhere;
    const QString backup = backupOf(other, elsewhere);
    TestStore store(nairobiOnANewComputer());
    QVERIFY(knows(store, known));
    const QStringList before = namesIn(store);
    const auto refused = store->stageRestore(backup).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::NotPossible);
    QVERIFY2(refused.error().detail.contains(says), qPrintable(refused.error().detail));
    QCOMPARE(namesIn(store), before);
    store.reopen();
    QVERIFY(store.opened());
    QCOMPARE(store->desk().openChanges().result().size(), 0);
}

void TestDeskOwner::itsOwnBackupGoesOnAsItWas()
{
    TestStore store(nairobi());
    QVERIFY(knows(store, { u"z1"_s }));
    const QTemporaryDir elsewhere;
    QVERIFY(store->stageRestore(backupOf(store, elsewhere)).result());
    store.reopen();
    QCOMPARE(statesOfEdits(store), QList<ChangeState>{ ChangeState::Queued });
}

void TestDeskOwner::onANewComputerAPersonReleasesWhatWaits_data()
{
    QTest::addColumn<QStringList>("known");
    QTest::newRow("after a pass") << QStringList{ u"c1"_s, u"c2"_s };
    QTest::newRow("before the first pass") << QStringList();
}

void TestDeskOwner::onANewComputerAPersonReleasesWhatWaits()
{
    QFETCH(QStringList, known);
    TestStore other(nairobi());
    const QTemporaryDir elsewhere;
    const QString backup = backupOf(other, elsewhere);
    TestStore store(nairobiOnANewComputer());
    QVERIFY(known.isEmpty() || knows(store, known));
    QVERIFY(store->stageRestore(backup).result());
    store.reopen();
    QVERIFY(store.opened());
    QCOMPARE(statesOfEdits(store), QList<ChangeState>{ ChangeState::Held });
    QCOMPARE(store->desk().testDrive({ u"d1"_s }).result()->sendState, SendState::Unknown);
    const auto open = store->desk().openChanges().result();
    QList<OperationId> ids;
    for (const Change &change : open) {
        QVERIFY(!change.reason.isEmpty());
        ids << change.id;
    }
    QVERIFY(store->desk().recover().result());
    QCOMPARE(store->desk().claim(ids).result()->size(), 0);
    QVERIFY(store->desk().hold(ids.first(), false).result());
    QCOMPARE(store->desk().claim(ids).result()->size(), 1);
    // From here on it is this connection's.
    const QTemporaryDir again;
    const QString ours = again.filePath(u"ours.sqlite"_s);
    QVERIFY(editCustomer(*store, u"c2"_s, { u"y"_s }));
    QVERIFY(store->backUpDesk(ours).result());
    QVERIFY(store->stageRestore(ours).result());
    store.reopen();
    QVERIFY(statesOfEdits(store).contains(ChangeState::Queued));
}

void TestDeskOwner::aBackupThatDoesNotSayWhoseItIs()
{
    TestStore store(nairobi());
    const QTemporaryDir elsewhere;
    const QString earlier = elsewhere.filePath(u"earlier.sqlite"_s);
    QVERIFY(putEarlierDesk(earlier));
    QVERIFY(store->stageRestore(earlier).result());
    store.reopen();
    QVERIFY(store.opened());
    QVERIFY(statesOfEdits(store).contains(ChangeState::Held));
    QVERIFY(!statesOfEdits(store).contains(ChangeState::Queued));
    QVERIFY(!statesOfEdits(store).contains(ChangeState::Sending));
}

void TestDeskOwner::anEarlierDeskInItsPlaceIsOurs()
{
    TestStore store(nairobi());
    store.close();
    QVERIFY(QFile::remove(store.file(u"desk.sqlite"_s)));
    QVERIFY(putEarlierDesk(store.file(u"desk.sqlite"_s)));
    store.reopen();
    QVERIFY(store.opened());
    QVERIFY(statesOfEdits(store).contains(ChangeState::Queued));
    QCOMPARE(SqliteFile(store.file(u"desk.sqlite"_s))
                 .rows("SELECT connection, environment, name FROM owner")
                 .size(),
             1);
}

void TestDeskOwner::aDeskOfAnotherConnectionThatLiesHere()
{
    TestStore other(testDesk());
    QVERIFY(editCustomer(*other, u"c1"_s, { u"x"_s }));
    other.close();
    TestStore live(nairobi());
    live.close();
    QVERIFY(QFile::remove(live.file(u"desk.sqlite"_s)));
    QVERIFY(QFile::copy(other.file(u"desk.sqlite"_s), live.file(u"desk.sqlite"_s)));
    live.reopen();
    QVERIFY(!live.opened());
    QVERIFY2(live.opened().error().detail.contains(u"Trials"),
             qPrintable(live.opened().error().detail));
    // Another test connection takes it, and sends nothing by itself.
    TestStore neighbour(DeskOwner{ u"c-other"_s, Environment::Test, u"Other"_s });
    neighbour.close();
    QVERIFY(QFile::remove(neighbour.file(u"desk.sqlite"_s)));
    QVERIFY(QFile::copy(other.file(u"desk.sqlite"_s), neighbour.file(u"desk.sqlite"_s)));
    neighbour.reopen();
    QVERIFY(neighbour.opened());
    QCOMPARE(statesOfEdits(neighbour), QList<ChangeState>{ ChangeState::Held });
}

void TestDeskOwner::aNewNameIsNoOtherOwner()
{
    TestStore store(nairobi());
    QVERIFY(editCustomer(*store, u"c1"_s, { u"x"_s }));
    store.close();
    DeskOwner renamed = nairobi();
    renamed.name = u"Nairobi Motors West"_s;
    Store again(Store::Options{ store.path(), u"device"_s, u"Amina"_s, renamed });
    QVERIFY(again.open().result());
    QCOMPARE(again.desk().openChanges().result().first().state, ChangeState::Queued);
}

QTEST_GUILESS_MAIN(TestDeskOwner)
#include "tst_deskowner.moc"
