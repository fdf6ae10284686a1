// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "schemas.h"
#include "sqlitefile.h"
#include "storagetest.h"

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

QStringList named(const TestStore &store, const QString &pattern)
{
    return QDir(store.path()).entryList({ pattern }, QDir::Files, QDir::Name);
}

bool addDraft(TestStore &store, const QString &text)
{
    return bool(
        store->desk().saveDraft(u"customer/a"_s, QJsonObject{ { u"notes"_s, text } }).result());
}

// Opens and collects what the store tells of its own accord.
QStringList openAndListen(Store &store, bool *opened)
{
    QSignalSpy failed(&store, &Store::failed);
    *opened = bool(store.open().result());
    QTest::qWait(20);
    QStringList told;
    for (const auto &arguments : std::as_const(failed))
        told << arguments.first().value<ApiError>().detail;
    return told;
}

DatabaseSetup setupFor(const QString &file, const Migrations &migrations)
{
    return { file, u"test"_s, migrations, true, false, 1, nullptr };
}

const QStringList FirstSchema{ u"CREATE TABLE thing (name TEXT)"_s };
const QStringList SecondSchema{ u"ALTER TABLE thing ADD COLUMN colour TEXT"_s,
                                u"UPDATE thing SET colour = 'blue'"_s };
const QStringList BrokenSchema{ u"UPDATE thing SET name = 'lost'"_s, u"CREATE TABEL oops"_s };

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT
private slots:
    void aNewerFileIsRefusedAndNotTouched_data();
    void aNewerFileIsRefusedAndNotTouched();
    void aNewerMirrorIsDropped();
    void aDamagedDeskIsSetAside();
    void aDamagedPageOfTheDeskIsFound();
    void whatCannotBeReadIsNotSetAside();
    void aDamagedMirrorIsDropped();
    void damageFoundLaterDropsTheMirrorNextTime();
    void aMigrationBacksUpFirst();
    void aFailingMigrationChangesNothing();
};

void TestMigration::aNewerFileIsRefusedAndNotTouched_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("version");
    QTest::newRow("desk") << u"desk.sqlite"_s << int(deskMigrations().size());
    QTest::newRow("history") << u"history.sqlite"_s << int(historyMigrations().size());
}

void TestMigration::aNewerFileIsRefusedAndNotTouched()
{
    QFETCH(QString, name);
    QFETCH(int, version);
    TestStore store;
    QVERIFY(addDraft(store, u"kept"_s));
    store.close();
    QVERIFY(SqliteFile(store.file(name)).run("PRAGMA user_version = 99"));
    const QByteArray before = contents(store.file(name));
    store.reopen();
    QVERIFY(!store.opened());
    QVERIFY2(store.opened().error().detail.contains(u"newer version"),
             qPrintable(store.opened().error().detail));
    QVERIFY(store.opened().error().detail.contains(name));
    if (name.startsWith(u"desk"))
        QVERIFY(!addDraft(store, u"lost"_s));
    store.close();
    QCOMPARE(contents(store.file(name)), before);
    // With the version that wrote it, everything is there.
    const QByteArray back = "PRAGMA user_version = " + QByteArray::number(version);
    QVERIFY(SqliteFile(store.file(name)).run(back));
    store.reopen();
    QVERIFY(store.opened());
    QCOMPARE(store->desk().draft(u"customer/a"_s).result().value(u"notes"_s).toString(), u"kept"_s);
}

void TestMigration::aNewerMirrorIsDropped()
{
    TestStore store;
    QVERIFY(
        store->customers().putPage({ customer(u"a"_s, u"A"_s, u"B"_s) }, 1, minute(1)).result());
    store.close();
    SqliteFile(store.file(u"mirror.sqlite"_s)).run("PRAGMA user_version = 99");
    store.reopen();
    QVERIFY(store.opened());
    QCOMPARE(store->customers().count().result(), 0);
}

void TestMigration::aDamagedDeskIsSetAside()
{
    TestStore store;
    QVERIFY(addDraft(store, u"one"_s));
    QSet<QByteArray> damaged;
    for (int i = 0; i < 3; ++i) {
        store.close();
        const QByteArray garbage = "this is no database " + QByteArray::number(i);
        damaged.insert(garbage);
        write(store.file(u"desk.sqlite"_s), garbage);
        Store again(Store::Options{ store.path(), u"device"_s, u"Amina"_s });
        bool opened = false;
        const QStringList told = openAndListen(again, &opened);
        QVERIFY(opened);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().contains(u"damaged"), qPrintable(told.first()));
        QVERIFY(again.desk().saveDraft(u"x"_s, QJsonObject{ { u"n"_s, i } }).result());
    }
    QSet<QByteArray> kept;
    const QStringList aside = named(store, u"desk.sqlite.damaged-*"_s);
    for (const QString &name : aside)
        kept.insert(contents(store.file(name)));
    QCOMPARE(kept, damaged);
}

void TestMigration::aDamagedPageOfTheDeskIsFound()
{
    TestStore store;
    for (int i = 0; i < 60; ++i)
        QVERIFY(addDraft(store, QString(i * 20, u'x')));
    store.close();
    QByteArray bytes = contents(store.file(u"desk.sqlite"_s));
    QVERIFY(bytes.size() > 8 * 4096);
    const qsizetype half = bytes.size() / 2 / 4096 * 4096;
    bytes.replace(half, 3 * 4096, QByteArray(3 * 4096, '\x5a'));
    write(store.file(u"desk.sqlite"_s), bytes);
    store.reopen();
    QVERIFY(store.opened());
    const QStringList aside = named(store, u"desk.sqlite.damaged-*"_s);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contents(store.file(aside.first())), bytes);
    QVERIFY(addDraft(store, u"new"_s));
}

void TestMigration::whatCannotBeReadIsNotSetAside()
{
    TestStore store;
    store.close();
    QVERIFY(QFile::remove(store.file(u"desk.sqlite"_s)));
    QVERIFY(QDir(store.path()).mkpath(u"desk.sqlite/inside"_s));
    store.reopen();
    QVERIFY(!store.opened());
    QCOMPARE(store.opened().error().kind, ApiError::Kind::Storage);
    QVERIFY(QDir(store.path()).exists(u"desk.sqlite/inside"_s));
    QVERIFY(QDir(store.path()).entryList({ u"*damaged*"_s }).isEmpty());
}

void TestMigration::aDamagedMirrorIsDropped()
{
    TestStore store;
    QVERIFY(
        store->customers().putPage({ customer(u"a"_s, u"A"_s, u"B"_s) }, 1, minute(1)).result());
    CustomerPatch patch;
    patch.tags = QStringList{ u"waiting"_s };
    QVERIFY(store->desk().saveEdit({ u"a"_s }, {}, {}, patch).result());
    store.close();
    write(store.file(u"mirror.sqlite"_s), "garbage, garbage, garbage");
    store.reopen();
    QVERIFY(store.opened());
    QCOMPARE(store->customers().count().result(), 0);
    QVERIFY(named(store, u"*damaged*"_s).isEmpty());
    QVERIFY(
        store->customers().putPage({ customer(u"a"_s, u"A"_s, u"B"_s) }, 1, minute(1)).result());
    QCOMPARE(store->customers().find({ u"a"_s }).result()->shown.customer.tags, patch.tags);
}

void TestMigration::damageFoundLaterDropsTheMirrorNextTime()
{
    TestStore store;
    QList<Customer> rows;
    for (int i = 0; i < 800; ++i)
        rows << customer(u"c%1"_s.arg(i), u"Name"_s, QString(30, u'z'));
    QVERIFY(store->customers().putPage(rows, 1, minute(1)).result());
    store.close();
    QByteArray bytes = contents(store.file(u"mirror.sqlite"_s));
    // The schema stays readable, so that opening finds nothing.
    bytes.replace(20 * 4096, bytes.size() - 20 * 4096, QByteArray(bytes.size() - 20 * 4096, 'Z'));
    write(store.file(u"mirror.sqlite"_s), bytes);
    store.reopen();
    QSignalSpy failed(&*store, &Store::failed);
    int seen = 0;
    store->customers()
        .forEach({},
                 [&](const QList<CustomerRow> &batch) {
                     seen += int(batch.size());
                     return true;
                 })
        .waitForFinished();
    QVERIFY(seen < 800);
    QTRY_VERIFY(!failed.isEmpty());
    store.reopen();
    QVERIFY(store.opened());
    QCOMPARE(store->customers().count().result(), 0);
    QVERIFY(store->customers().putPage(rows, 1, minute(1)).result());
    QCOMPARE(store->customers().count().result(), 800);
}

void TestMigration::aMigrationBacksUpFirst()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"it's.sqlite"_s);
    {
        Database old(setupFor(file, { FirstSchema }));
        QVERIFY(old.open().result());
        QVERIFY(old.write<Done>([](Sql &sql) {
                       sql.run(u"INSERT INTO thing VALUES('car')"_s);
                       return Done{};
                   })
                    .result());
    }
    {
        Database current(setupFor(file, { FirstSchema, SecondSchema }));
        QVERIFY(current.open().result());
    }
    SqliteFile now(file);
    QCOMPARE(now.rows("SELECT * FROM thing"), QStringList{ u"car|blue"_s });
    QCOMPARE(now.rows("PRAGMA user_version"), QStringList{ u"2"_s });
    const QStringList backups =
        QDir(folder.path()).entryList({ u"*.backup-*"_s }, QDir::Files, QDir::Name);
    QCOMPARE(backups.size(), 1);
    SqliteFile backup(folder.filePath(backups.first()));
    QCOMPARE(backup.rows("SELECT * FROM thing"), QStringList{ u"car"_s });
    QCOMPARE(backup.rows("PRAGMA user_version"), QStringList{ u"1"_s });
}

void TestMigration::aFailingMigrationChangesNothing()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"file.sqlite"_s);
    {
        Database old(setupFor(file, { FirstSchema }));
        QVERIFY(old.open().result());
        QVERIFY(old.write<Done>([](Sql &sql) {
                       sql.run(u"INSERT INTO thing VALUES('car')"_s);
                       return Done{};
                   })
                    .result());
    }
    {
        Database broken(setupFor(file, { FirstSchema, BrokenSchema }));
        QVERIFY(!broken.open().result());
        QVERIFY(!broken.write<Done>([](Sql &) { return Done{}; }).result());
    }
    SqliteFile now(file);
    QCOMPARE(now.rows("SELECT * FROM thing"), QStringList{ u"car"_s });
    QCOMPARE(now.rows("PRAGMA user_version"), QStringList{ u"1"_s });
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
