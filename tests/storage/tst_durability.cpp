// SPDX-License-Identifier: GPL-3.0-or-later
// This program starts itself again as the one that is killed, or has a disk that is full.
#include "manypeople.h"
#include "sqlitefile.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

namespace {

constexpr int Cycles = 30;
constexpr int CustomersOfAll = 500;

void say(const QString &line)
{
    std::fputs(line.toUtf8().append('\n').constData(), stdout);
    std::fflush(stdout);
}

QFuture<Result<Done>> saveNote(Store &store, const QString &customer, const QString &note)
{
    CustomerPatch patch;
    patch.notes = note;
    return store.desk().saveEdit({ customer }, customer, {}, patch);
}

// Pages and edits at once, telling each edit that was answered Done.
int writeUntilKilled(const QString &folder, const QString &cycle)
{
    Store store(Store::Options{ folder, u"device"_s, u"Amina"_s });
    if (!store.open().result())
        return 1;
    say(u"ready"_s);
    ManyPeople people(cycle.toUInt());
    for (int i = 0;; ++i) {
        QList<Customer> rows;
        for (int k = 0; k < 20; ++k)
            rows.append(people.person(people.random().bounded(CustomersOfAll)));
        const auto page = store.customers().putPage(rows, 1 + i, minute(i));
        const QString id = u"edit-%1-%2"_s.arg(cycle).arg(i);
        if (!saveNote(store, id, u"note of %1"_s.arg(id)).result())
            return 1;
        say(u"done "_s + id);
    }
}

void check(const QString &folder, const QStringList &promised)
{
    for (const char *name : { "mirror.sqlite", "desk.sqlite", "history.sqlite" })
        QVERIFY(SqliteFile(QDir(folder).filePath(QLatin1StringView(name))).isSound());
    Store store(Store::Options{ folder, u"device"_s, u"Amina"_s });
    QVERIFY(store.open().result());
    QHash<QString, QString> notes;
    const auto open = store.desk().openChanges().result();
    for (const Change &change : open) {
        if (change.field == CustomerField::Notes)
            notes.insert(change.recordId, change.value.toString());
    }
    for (const QString &id : promised)
        QCOMPARE(notes.value(id), u"note of %1"_s.arg(id));
    // The mirror answers, and its search has what its rows have.
    const RowIds all = store.customers().ids({}, 1).result();
    QCOMPARE(all.size(), store.customers().count().result());
    SqliteFile mirror(QDir(folder).filePath(u"mirror.sqlite"_s));
    QVERIFY(mirror.run("INSERT INTO customer_start(customer_start) VALUES('integrity-check')"));
    QCOMPARE(mirror.rows("SELECT count(*) FROM customer_text"),
             QStringList{ QString::number(all.size()) });
}

#ifdef Q_OS_UNIX

void limitFiles(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

// Together, so that they share transactions.
bool putPages(Store &store, const QList<Customer> &rows)
{
    QList<QFuture<Result<TableDelta>>> pages;
    for (qsizetype i = 0; i < rows.size(); i += 100)
        pages << store.customers().putPage(rows.mid(i, 100), 1, minute(1));
    return std::all_of(pages.cbegin(), pages.cend(),
                       [](const auto &page) { return bool(page.result()); });
}

// Writes until the disk is "full", then again when there is room.
int writeUntilFull(const QString &folder)
{
    signal(SIGXFSZ, SIG_IGN);
    Store store(Store::Options{ folder, u"device"_s, u"Amina"_s });
    if (!store.open().result())
        return 1;
    QStringList failures;
    QObject::connect(&store, &Store::failed,
                     [&](const ApiError &error) { failures << error.detail; });
    limitFiles(400 * 1024);
    int refused = 0;
    for (int i = 0; i < 200 && refused < 3; ++i) {
        const QString id = u"edit-%1"_s.arg(i);
        const QString note = u"note of %1"_s.arg(id);
        CustomerPatch patch;
        patch.notes = note;
        patch.tags = QStringList{ QString(8'000, u'x') };
        if (store.desk().saveEdit({ id }, id, {}, patch).result()) {
            say(u"done "_s + id);
        } else {
            ++refused;
            say(u"refused "_s + id);
        }
    }
    ManyPeople people(1);
    QList<Customer> rows;
    for (int i = 0; i < 3'000; ++i)
        rows.append(people.person(i));
    say(u"page %1"_s.arg(putPages(store, rows) ? u"done"_s : u"refused"_s));
    QCoreApplication::processEvents();
    say(u"failures %1 %2"_s.arg(failures.size()).arg(failures.value(0)));
    limitFiles(RLIM_INFINITY);
    if (saveNote(store, u"later"_s, u"note of later"_s).result())
        say(u"done later"_s);
    if (putPages(store, rows) && store.customers().count().result() == rows.size())
        say(u"page done later"_s);
    return 0;
}

// As somebody who may read the folder and not write to it.
int openReadOnly(const QString &folder)
{
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
        return 1;
    Store store(Store::Options{ folder, u"device"_s, u"Amina"_s });
    QStringList failures;
    QObject::connect(&store, &Store::failed,
                     [&](const ApiError &error) { failures << error.detail; });
    const auto opened = store.open().result();
    say(u"opened %1"_s.arg(bool(opened)));
    if (saveNote(store, u"a"_s, u"note"_s).result())
        say(u"done a"_s);
    if (store.customers().putPage({ customer(u"a"_s, u"A"_s, u"B"_s) }, 1, minute(1)).result())
        say(u"page done"_s);
    QCoreApplication::processEvents();
    say(u"failures %1 %2"_s.arg(failures.size()).arg(failures.value(0)));
    return 0;
}

#endif

QStringList endedChild(const QStringList &arguments)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), arguments);
    if (!child.waitForFinished(60'000) || child.exitCode() != 0)
        return { u"the child failed: "_s + QString::fromUtf8(child.readAllStandardError()) };
    return QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestDurability : public QObject
{
    Q_OBJECT
private slots:
    void whatWasAnsweredSurvivesAKill();
    void aFullDiskIsNeverDone();
    void aReadOnlyFolderIsNeverDone();
    void aFolderThatCannotBeMade();
};

void TestDurability::whatWasAnsweredSurvivesAKill()
{
    QTemporaryDir folder;
    QStringList promised;
    QRandomGenerator random(5);
    for (int cycle = 0; cycle < Cycles; ++cycle) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    { u"--write"_s, folder.path(), QString::number(cycle) });
        QVERIFY(child.waitForReadyRead(30'000));
        QByteArray said = child.readAllStandardOutput();
        // Every other one has begun its work, however slow the machine is.
        while (cycle % 2 == 1 && said.count("done ") < 3) {
            QVERIFY(child.waitForReadyRead(30'000));
            said += child.readAllStandardOutput();
        }
        QTest::qSleep(random.bounded(150));
        child.kill();
        QVERIFY(child.waitForFinished(10'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        said += child.readAllStandardOutput();
        // A line that was cut is not a promise.
        const QList<QByteArray> lines = said.left(said.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("done "))
                promised << QString::fromUtf8(line.mid(5));
        }
        if (cycle % 5 == 4)
            check(folder.path(), promised);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(promised.size() > Cycles, "the children were killed before they did anything");
}

void TestDurability::aFullDiskIsNeverDone()
{
#ifndef Q_OS_UNIX
    QSKIP("needs setrlimit");
#else
    QTemporaryDir folder;
    const QStringList said = endedChild({ u"--full"_s, folder.path() });
    QStringList promised;
    for (const QString &line : said) {
        if (line.startsWith(u"done "))
            promised << line.mid(5);
    }
    const QByteArray all = said.join(u'\n').toUtf8();
    QVERIFY2(promised.size() > 1, all);
    QVERIFY2(!said.filter(u"refused edit"_s).isEmpty(), all);
    QVERIFY2(said.contains(u"page refused"_s), all);
    QVERIFY2(!said.filter(u"failures "_s).isEmpty() && said.filter(u"failures 0"_s).isEmpty(), all);
    QVERIFY2(said.contains(u"done later"_s), all);
    QVERIFY2(said.contains(u"page done later"_s), all);
    check(folder.path(), promised);
    Store store(Store::Options{ folder.path(), u"device"_s, u"Amina"_s });
    QVERIFY(store.open().result());
    QSet<QString> records;
    const auto open = store.desk().openChanges().result();
    for (const Change &change : open)
        records.insert(change.recordId);
    QCOMPARE(records.size(), promised.size()); // nothing that was refused is there
#endif
}

void TestDurability::aReadOnlyFolderIsNeverDone()
{
#ifndef Q_OS_UNIX
    QSKIP("needs file permissions of Unix");
#else
    TestStore store;
    QVERIFY(saveNote(*store, u"before"_s, u"note"_s).result());
    store.close();
    const QStringList files = QDir(store.path()).entryList(QDir::Files);
    for (const QString &name : files)
        ::chmod(QFile::encodeName(store.file(name)).constData(), 0444);
    ::chmod(QFile::encodeName(store.path()).constData(), 0555);
    const QStringList said = endedChild({ u"--read-only"_s, store.path() });
    ::chmod(QFile::encodeName(store.path()).constData(), 0755);
    const QByteArray all = said.join(u'\n').toUtf8();
    QVERIFY2(said.contains(u"opened 0"_s), all);
    QVERIFY2(said.filter(u"done"_s).isEmpty(), all);
    QVERIFY2(!said.filter(u"failures "_s).isEmpty() && said.filter(u"failures 0"_s).isEmpty(), all);
    QCOMPARE(QDir(store.path()).entryList(QDir::Files), files); // nothing was set aside
#endif
}

void TestDurability::aFolderThatCannotBeMade()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Store store(Store::Options{ folder.filePath(u"file/inside"_s), u"device"_s, u"Amina"_s });
    QSignalSpy failed(&store, &Store::failed);
    const auto opened = store.open().result();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ApiError::Kind::Storage);
    QVERIFY(!saveNote(store, u"a"_s, u"note"_s).result());
    QVERIFY(store.desk().openChanges().result().isEmpty());
    QTRY_VERIFY(!failed.isEmpty());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write")
        return writeUntilKilled(arguments.value(2), arguments.value(3));
#ifdef Q_OS_UNIX
    if (arguments.value(1) == u"--full")
        return writeUntilFull(arguments.value(2));
    if (arguments.value(1) == u"--read-only")
        return openReadOnly(arguments.value(2));
#endif
    TestDurability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_durability.moc"
