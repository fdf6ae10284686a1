// SPDX-License-Identifier: GPL-3.0-or-later
#include "everytable.h"
#include "sqlitefile.h"

#include <QDir>
#include <QSignalSpy>

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool keep(Store &store, const QString &text)
{
    return bool(
        store.desk().saveDraft(u"customer/a"_s, QJsonObject{ { u"notes"_s, text } }).result());
}

QString kept(Store &store)
{
    return store.desk().draft(u"customer/a"_s).result().value(u"notes"_s).toString();
}

QString failure(const Result<Done> &result)
{
    return result ? QString() : result.error().detail;
}

QStringList namesIn(const QString &folder, const QString &pattern = u"*"_s)
{
    return QDir(folder).entryList({ pattern }, QDir::Files, QDir::Name);
}

QStringList journal(const QString &file)
{
    return SqliteFile(file).rows("SELECT event, kind, before, after FROM journal ORDER BY seq");
}

} // namespace

class TestDeskBackup : public QObject
{
    Q_OBJECT
private slots:
    void theBackupHasWhatTheDeskHas();
    void takesTheNameOnlyWhenItIsWhole();
    void whereItCannotBeWritten();
    void theDeskItselfIsNoTarget();
    void restoringBringsBackTheDesk();
    void requestsOfABackupAreDoubtful();
    void notWhileAnotherHasTheDeskOpen();
    void aHalfPlacedRestoreIsFinished();
    void aDamagedStagedCopyIsNotPlaced();
    void whatIsRefused_data();
    void whatIsRefused();
    void theNewestBackupIsOffered();
};

void TestDeskBackup::theBackupHasWhatTheDeskHas()
{
    TestStore store;
    QVERIFY(fillDesk(*store));
    QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"it's a backup.sqlite"_s);
    QCOMPARE(failure(store->backUpDesk(file).result()), QString());
    QCOMPARE(namesIn(elsewhere.path()), QStringList{ u"it's a backup.sqlite"_s });
    QVERIFY(SqliteFile(file).isSound());
    QCOMPARE(journal(file), journal(store.file(u"desk.sqlite"_s)));
    // Once more, over the first one.
    QVERIFY(keep(*store, u"later"_s));
    QCOMPARE(failure(store->backUpDesk(file).result()), QString());
    QCOMPARE(journal(file), journal(store.file(u"desk.sqlite"_s)));
}

void TestDeskBackup::takesTheNameOnlyWhenItIsWhole()
{
    TestStore store;
    QVERIFY(fillDesk(*store));
    QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"backup.sqlite"_s);
    QVERIFY(store->backUpDesk(file).result());
    const QByteArray before = contents(file);
    // The name under which it is written is taken by a folder.
    QVERIFY(QDir(elsewhere.path()).mkpath(u"backup.sqlite.part/inside"_s));
    QVERIFY(!store->backUpDesk(file).result());
    QCOMPARE(contents(file), before);
}

void TestDeskBackup::whereItCannotBeWritten()
{
    TestStore store;
    QVERIFY(keep(*store, u"kept"_s));
    const QString nowhere = store.file(u"no folder/backup.sqlite"_s);
    const QString why = failure(store->backUpDesk(nowhere).result());
    QVERIFY2(why.contains(u"no folder"), qPrintable(why));
    QCOMPARE(kept(*store), u"kept"_s);
}

void TestDeskBackup::theDeskItselfIsNoTarget()
{
    TestStore store;
    QVERIFY(keep(*store, u"kept"_s));
    for (const QString &name :
         { u"desk.sqlite"_s, u"mirror.sqlite"_s, u"desk.sqlite-wal"_s, u"desk.sqlite.restore"_s }) {
        const auto refused = store->backUpDesk(store.file(name)).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ApiError::Kind::NotPossible);
    }
    store.reopen();
    QCOMPARE(kept(*store), u"kept"_s);
}

void TestDeskBackup::restoringBringsBackTheDesk()
{
    TestStore store;
    QVERIFY(keep(*store, u"then"_s));
    const QString backup = store.file(u"mine.sqlite"_s);
    QVERIFY(store->backUpDesk(backup).result());
    QVERIFY(keep(*store, u"now"_s));
    QCOMPARE(failure(store->stageRestore(backup).result()), QString());
    QCOMPARE(kept(*store), u"now"_s); // until the next start
    QVERIFY(keep(*store, u"after"_s));
    const QStringList before = journal(store.file(u"desk.sqlite"_s));
    store.reopen();
    QVERIFY(store.opened());
    QCOMPARE(kept(*store), u"then"_s);
    QVERIFY(keep(*store, u"and on"_s));
    // What was there is kept whole, and can be brought back in turn.
    const auto backups = store->backups();
    QCOMPARE(backups.size(), 1);
    QVERIFY(backups.first().file.contains(u"desk.sqlite.replaced-"));
    QVERIFY(qAbs(backups.first().at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(backups.first().bytes > 0);
    QCOMPARE(journal(backups.first().file), before);
    QVERIFY(store->stageRestore(backups.first().file).result());
    store.reopen();
    QCOMPARE(kept(*store), u"after"_s);
    QCOMPARE(store->backups().size(), 2);
}

void TestDeskBackup::requestsOfABackupAreDoubtful()
{
    TestStore store;
    const TestDrive waiting = completeDrive(u"d1"_s, u"Zoë"_s);
    const TestDrive held = completeDrive(u"d2"_s, u"Ben"_s);
    QVERIFY(store->desk().saveTestDrive(held, true).result());
    const auto change = store->desk().openChanges().result().first();
    QVERIFY(store->desk().hold(change.id, true).result());
    QVERIFY(store->desk().saveTestDrive(waiting, true).result());
    QVERIFY(editCustomer(*store, u"c1"_s, { u"x"_s }));
    const QString backup = store.file(u"mine.sqlite"_s);
    QVERIFY(store->backUpDesk(backup).result());
    QVERIFY(settleAs(*store, waiting.id.value, ChangeState::Done));
    QVERIFY(store->stageRestore(backup).result());
    store.reopen();
    const auto open = store->desk().openChanges().result();
    QCOMPARE(open.size(), 4);
    for (const Change &one : open) {
        const bool isEdit = one.kind == Change::Kind::CustomerField;
        QCOMPARE(one.state, isEdit ? ChangeState::Queued : ChangeState::Unknown);
        QCOMPARE(one.reason.isEmpty(), isEdit);
    }
    QCOMPARE(store->desk().testDrive(waiting.id).result()->sendState, SendState::Unknown);
    // It is in the journal as well: the last event of the request says so.
    const auto events = store->desk().journalOf(u"testdrive/d1"_s).result();
    QCOMPARE(events.last().kind, u"unknown"_s);
}

void TestDeskBackup::notWhileAnotherHasTheDeskOpen()
{
    TestStore store;
    QVERIFY(keep(*store, u"then"_s));
    const QString backup = store.file(u"mine.sqlite"_s);
    QVERIFY(store->backUpDesk(backup).result());
    QVERIFY(keep(*store, u"now"_s));
    QVERIFY(store->stageRestore(backup).result());
    {
        Store other(Store::Options{ store.path(), u"other"_s, u"Ben"_s });
        QSignalSpy failed(&other, &Store::failed);
        QVERIFY(other.open().result());
        QCOMPARE(kept(other), u"now"_s);
        QTRY_COMPARE(failed.size(), 1);
    }
    QVERIFY(keep(*store, u"still here"_s));
    store.reopen();
    QCOMPARE(kept(*store), u"then"_s);
}

void TestDeskBackup::aHalfPlacedRestoreIsFinished()
{
    TestStore store;
    QVERIFY(keep(*store, u"then"_s));
    const QString backup = store.file(u"mine.sqlite"_s);
    QVERIFY(store->backUpDesk(backup).result());
    QVERIFY(keep(*store, u"now"_s));
    QVERIFY(store->stageRestore(backup).result());
    // As a crash between the two new names leaves it, with a journal of the old desk.
    const QByteArray journalFile = contents(store.file(u"desk.sqlite-wal"_s));
    QVERIFY(journalFile.size() > 1000);
    store.close();
    QVERIFY(QFile::rename(store.file(u"desk.sqlite"_s), store.file(u"desk.sqlite.replaced-1"_s)));
    write(store.file(u"desk.sqlite-wal"_s), journalFile);
    store.reopen();
    QVERIFY(store.opened());
    QCOMPARE(kept(*store), u"then"_s);
}

void TestDeskBackup::aDamagedStagedCopyIsNotPlaced()
{
    TestStore store;
    QVERIFY(keep(*store, u"now"_s));
    const QString backup = store.file(u"mine.sqlite"_s);
    QVERIFY(store->backUpDesk(backup).result());
    QVERIFY(store->stageRestore(backup).result());
    store.close();
    write(store.file(u"desk.sqlite.restore"_s), "half a file");
    Store again(Store::Options{ store.path(), u"device"_s, u"Amina"_s });
    QSignalSpy failed(&again, &Store::failed);
    QVERIFY(again.open().result());
    QCOMPARE(kept(again), u"now"_s);
    QTRY_COMPARE(failed.size(), 1);
}

void TestDeskBackup::whatIsRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("says");
    QTest::newRow("newer") << QByteArray("PRAGMA user_version = 99") << u"newer version"_s;
    QTest::newRow("other mark") << QByteArray("PRAGMA application_id = 7") << u"no backup"_s;
    QTest::newRow("text") << QByteArray() << u"no backup"_s;
    QTest::newRow("damaged") << QByteArray("damage") << u"damaged"_s;
    QTest::newRow("missing") << QByteArray("missing") << u"no file"_s;
    QTest::newRow("another database") << QByteArray("history") << u"no backup"_s;
}

void TestDeskBackup::whatIsRefused()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, says);
    TestStore store;
    QVERIFY(fillDesk(*store));
    QVERIFY(keep(*store, u"now"_s));
    QTemporaryDir elsewhere;
    QString file = elsewhere.filePath(u"mine.sqlite"_s);
    QVERIFY(store->backUpDesk(file).result());
    if (change.startsWith("PRAGMA")) {
        QVERIFY(SqliteFile(file).run(change));
    } else if (change == "damage") {
        QByteArray bytes = contents(file);
        const qsizetype half = bytes.size() / 2 / 4096 * 4096;
        bytes.replace(half, 3 * 4096, QByteArray(3 * 4096, '\x5a'));
        write(file, bytes);
    } else if (change == "missing") {
        QVERIFY(QFile::remove(file));
    } else if (change == "history") {
        file = store.file(u"history.sqlite"_s);
    } else {
        write(file, "these are notes of mine");
    }
    const QStringList before = namesIn(store.path());
    const QString why = failure(store->stageRestore(file).result());
    QVERIFY2(why.contains(says), qPrintable(why));
    QCOMPARE(namesIn(store.path()), before);
    store.reopen();
    QCOMPARE(kept(*store), u"now"_s);
}

void TestDeskBackup::theNewestBackupIsOffered()
{
    TestStore store;
    QVERIFY(keep(*store, u"good"_s));
    const QString newest = store.file(u"desk.sqlite.backup-20260502-080000"_s);
    QVERIFY(store->backUpDesk(store.file(u"desk.sqlite.backup-20260501-080000"_s)).result());
    QVERIFY(store->backUpDesk(newest).result());
    store.close();
    write(store.file(u"desk.sqlite"_s), "garbage");
    Store again(Store::Options{ store.path(), u"device"_s, u"Amina"_s });
    QSignalSpy failed(&again, &Store::failed);
    QVERIFY(again.open().result());
    QTRY_COMPARE(failed.size(), 1);
    const QString notice = failed.first().first().value<ApiError>().detail;
    QVERIFY2(notice.contains(QDir::toNativeSeparators(newest)), qPrintable(notice));
    QCOMPARE(again.backups().size(), 2);
    QCOMPARE(again.backups().first().file, newest);
    QCOMPARE(again.backups().first().at.toUTC().time(), QTime(8, 0));
    QVERIFY(again.stageRestore(newest).result());
    QCOMPARE(kept(again), QString());
}

QTEST_GUILESS_MAIN(TestDeskBackup)
#include "tst_deskbackup.moc"
