// SPDX-License-Identifier: GPL-3.0-or-later
// Desks as earlier versions of the program wrote them. Started with `--write FOLDER`, this
// program fills a desk with what it knows: so the next file of data/ is made, before the schema
// changes.
#include "database.h"
#include "everytable.h"
#include "journal.h"
#include "schemas.h"
#include "sqlitefile.h"

#include <QDir>

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

namespace {

// What the first version had of each table.
constexpr const char *Tables[] = {
    "SELECT seq, event, device, time, at, person, record, kind, before, after FROM journal"
    " ORDER BY seq",
    "SELECT seq, id, kind, record_id, record_name, field, base, value, state, attempts, reason,"
    " server_message, created, changed, not_before FROM outbox ORDER BY seq",
    "SELECT * FROM test_drive ORDER BY id",
    "SELECT * FROM record ORDER BY event",
    "SELECT * FROM draft ORDER BY record",
};

QStringList rowsOf(const QString &file)
{
    SqliteFile desk(file);
    QStringList all;
    for (const char *statement : Tables) {
        const QStringList rows = desk.rows(statement);
        if (rows.isEmpty() || rows.first().startsWith(u"failed"))
            return {};
        all << rows;
    }
    return all;
}

QString schemaOf(const QString &file)
{
    return SqliteFile(file)
               .rows("SELECT type, name, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
                     " ORDER BY type, name")
               .join(u'\n')
        + SqliteFile(file).rows("PRAGMA application_id").join(QString());
}

QStringList earlierDesks()
{
    const QDir folder(QStringLiteral(FORECOURT_SOURCE_DIR "/tests/storage/data"));
    QStringList files;
    const QStringList names = folder.entryList({ u"desk-v*.sqlite"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files << folder.filePath(name);
    return files;
}

int fill(const QString &folder)
{
    Store store(Store::Options{ folder, u"device-1"_s, u"Amina"_s });
    return store.open().result() && fillDesk(store) ? 0 : 1;
}

} // namespace

class TestDeskSchemas : public QObject
{
    Q_OBJECT
private slots:
    void thereIsOneOfEachVersion();
    void anEarlierDeskIsBroughtUpToDate_data();
    void anEarlierDeskIsBroughtUpToDate();
    void anEarlierBackupIsRestored_data();
    void anEarlierBackupIsRestored();

private:
    void addRows();
};

void TestDeskSchemas::addRows()
{
    QTest::addColumn<QString>("file");
    const QStringList files = earlierDesks();
    for (const QString &file : files)
        QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
}

void TestDeskSchemas::thereIsOneOfEachVersion()
{
    QStringList wanted;
    for (qsizetype version = 1; version < deskMigrations().size(); ++version)
        wanted << u"desk-v%1.sqlite"_s.arg(version);
    QStringList found;
    for (const QString &file : earlierDesks())
        found << QFileInfo(file).fileName();
    QCOMPARE(found, wanted);
}

void TestDeskSchemas::anEarlierDeskIsBroughtUpToDate_data()
{
    addRows();
}

void TestDeskSchemas::anEarlierDeskIsBroughtUpToDate()
{
    QFETCH(QString, file);
    TestStore store;
    store.close();
    const QString desk = store.file(u"desk.sqlite"_s);
    const QString fresh = schemaOf(desk);
    QVERIFY(QFile::remove(desk));
    QVERIFY(QFile::copy(file, desk));
    const QStringList before = rowsOf(desk);
    QVERIFY(before.size() > 80);
    store.reopen();
    QVERIFY2(store.opened(),
             qPrintable(store.opened() ? QString() : store.opened().error().detail));
    QCOMPARE(rowsOf(desk), before);
    QCOMPARE(schemaOf(desk), fresh);
    const auto backups = store->backups();
    QCOMPARE(backups.size(), 1);
    QVERIFY(SqliteFile(backups.first().file).isSound());
    QCOMPARE(rowsOf(backups.first().file), before);
    // The tables are still what the journal says.
    store.close();
    {
        Database again(
            DatabaseSetup{ desk, u"again"_s, deskMigrations(), true, false, 1, nullptr });
        QVERIFY(again
                    .write<Done>([](Sql &sql) {
                        rebuildProjections(sql);
                        return Done{};
                    })
                    .result());
    }
    QCOMPARE(rowsOf(desk), before);
    // And it goes on from there.
    store.reopen();
    QVERIFY(store->desk().recover().result());
    const auto open = store->desk().openChanges().result();
    QVERIFY(open.size() > 10);
    QCOMPARE(
        std::count_if(open.cbegin(), open.cend(),
                      [](const Change &change) { return change.state == ChangeState::Sending; }),
        0);
    QVERIFY(editCustomer(*store, u"waiting"_s, { u"later"_s }));
    QCOMPARE(store->backups().size(), 1);
}

void TestDeskSchemas::anEarlierBackupIsRestored_data()
{
    addRows();
}

void TestDeskSchemas::anEarlierBackupIsRestored()
{
    QFETCH(QString, file);
    QTemporaryDir elsewhere;
    const QString backup = elsewhere.filePath(u"old.sqlite"_s);
    QVERIFY(QFile::copy(file, backup));
    TestStore store;
    QVERIFY(store->stageRestore(backup).result());
    QVERIFY(rowsOf(backup) == rowsOf(file));
    store.reopen();
    QVERIFY(store.opened());
    QCOMPARE(store->desk().testDrive({ u"drive-waiting"_s }).result()->sendState,
             SendState::Unknown);
    QCOMPARE(store->desk().testDrive({ u"drive-sent"_s }).result()->serverId, u"server-1"_s);
    QCOMPARE(store->desk().draft(u"customer/waiting"_s).result().size(), 1);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write")
        return fill(arguments.value(2));
    TestDeskSchemas test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deskschemas.moc"
