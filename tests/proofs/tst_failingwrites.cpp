// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "deskday.h"
#include "everytable.h"
#include "journal.h"
#include "schemas.h"
#include "sqlitefile.h"
#include "watcheddisk.h"

#include <QDir>
#include <QSignalSpy>

using namespace forecourt::domain;
using namespace forecourt::proofs;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

/// Every call that the desk's files make to the disk fails once: what was answered Done is there
/// afterwards, what was refused is not, and the desk works again when the disk does.
class TestFailingWrites : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { WatchedDisk::ignore(); }
    void deskWork_data();
    void deskWork();
    void migration_data();
    void migration();
    void backup_data();
    void backup();
};

namespace {

constexpr const char *Projections[] = {
    "SELECT id, kind, record_id, field, base, value, state, attempts, position FROM outbox"
    " ORDER BY seq",
    "SELECT * FROM test_drive ORDER BY id",
    "SELECT * FROM record ORDER BY event",
    "SELECT * FROM draft ORDER BY record",
};

/// Fails the n-th call, or all from it on.
class Trouble
{
public:
    Trouble(const QString &prefix, int number, Failure failure, bool lasts)
    {
        WatchedDisk::watch(prefix, [=, this](const DiskCall &) {
            ++m_calls;
            const bool fails = m_calls == number || (lasts && m_calls > number);
            m_struck |= fails;
            return fails ? failure : Failure::None;
        });
    }
    ~Trouble() { WatchedDisk::ignore(); }
    bool struck() const { return m_struck; }

private:
    int m_calls = 0;
    bool m_struck = false;
};

void addTroubles()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<bool>("lasts");
    QTest::newRow("an error") << Failure::Error << false;
    QTest::newRow("half a write") << Failure::Short << false;
    QTest::newRow("the disk is full from then on") << Failure::Full << true;
}

Store::Options optionsFor(const QString &folder)
{
    return { folder, u"device"_s, u"Amina"_s };
}

QStringList projections(const QString &file)
{
    SqliteFile desk(file);
    QStringList rows;
    for (const char *statement : Projections)
        rows += desk.rows(statement);
    return rows;
}

bool rebuild(const QString &file)
{
    Database desk(DatabaseSetup{ file, u"rebuild"_s, deskMigrations(), true, false, 1, nullptr });
    std::function<Done(Sql &)> job = [](Sql &sql) {
        rebuildProjections(sql);
        return Done{};
    };
    return bool(desk.write<Done>(job).result());
}

// The file is whole, and its tables are what its journal says.
void checkFile(const QString &file)
{
    QVERIFY(SqliteFile(file).isSound());
    const QStringList before = projections(file);
    QVERIFY(rebuild(file));
    QCOMPARE(projections(file), before);
}

// What the answers promised, as the next start finds it.
void checkPromises(const QString &folder, const DeskDay &day)
{
    Store store(optionsFor(folder));
    const auto opened = store.open().result();
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    for (const DeskDay::Promise &promise : day.promises()) {
        const bool isOver = promise.until != std::numeric_limits<qint64>::max();
        if (!isOver)
            QVERIFY2(
                promise.holds(store.desk()) == promise.kept,
                qPrintable(promise.what + (promise.kept ? u" was saved"_s : u" was refused"_s)));
    }
}

void checkRefusals(const DeskDay &day)
{
    for (const QString &words : day.refusals())
        QVERIFY2(words.contains(u"disk"_s) || words.contains(u"file"_s), qPrintable(words));
}

// One day with trouble at the n-th call; false once nothing was struck.
bool dayWithTrouble(int number, Failure failure, bool lasts)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"desk.sqlite"_s);
    DeskDay day([] { return qint64(0); });
    bool struck = false;
    {
        Store store(optionsFor(folder.path()));
        QSignalSpy failed(&store, &Store::failed);
        auto trouble = std::make_unique<Trouble>(file, number, failure, lasts);
        const bool opened = bool(store.open().result());
        day.work(store.desk());
        struck = trouble->struck();
        trouble.reset();
        if (opened && !day.saveOneMore(store.desk()))
            qWarning("the disk works again, and the desk does not (call %d)", number);
        QCoreApplication::processEvents();
        if (!day.refusals().isEmpty() && failed.isEmpty())
            qWarning("nobody was told (call %d)", number);
    }
    checkPromises(folder.path(), day);
    checkRefusals(day);
    checkFile(file);
    return struck;
}

constexpr int Longest = 2'000;

// The other ways to fail strike every third call; at length (`./dev soak`) every one as well.
int stepOf(Failure failure)
{
    return failure == Failure::Error || qEnvironmentVariableIsSet("FORECOURT_EVERY_CALL") ? 1 : 3;
}

} // namespace

void TestFailingWrites::deskWork_data()
{
    addTroubles();
}

void TestFailingWrites::deskWork()
{
    QFETCH(Failure, failure);
    QFETCH(bool, lasts);
    int number = 1;
    QTest::failOnWarning(QRegularExpression(u"the desk does not|nobody was told"_s));
    while (number < Longest && dayWithTrouble(number, failure, lasts)) {
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"at call %1"_s.arg(number)));
        number += stepOf(failure);
    }
    qInfo("%d calls on the disk", number - 1);
    QVERIFY(number > 30 && number < Longest);
}

void TestFailingWrites::migration_data()
{
    addTroubles();
}

void TestFailingWrites::migration()
{
    QFETCH(Failure, failure);
    QFETCH(bool, lasts);
    const QString old = QStringLiteral(FORECOURT_SOURCE_DIR "/tests/storage/data/desk-v1.sqlite");
    const QStringList events =
        SqliteFile(old).rows("SELECT event, after FROM journal ORDER BY seq");
    QVERIFY(events.size() > 1);
    int number = 1;
    for (bool struck = true; struck && number < Longest; ++number) {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"desk.sqlite"_s);
        QVERIFY(QFile::copy(old, file));
        QVERIFY(QFile(file).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        {
            Trouble trouble(file, number, failure, lasts);
            Store store(optionsFor(folder.path()));
            const auto opened = store.open().result();
            struck = trouble.struck();
            if (!opened)
                QVERIFY(!opened.error().explanation().isEmpty());
        }
        {
            Store store(optionsFor(folder.path()));
            const auto opened = store.open().result();
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        }
        QCOMPARE(SqliteFile(file).rows("SELECT event, after FROM journal ORDER BY seq"), events);
        checkFile(file);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"at call %1"_s.arg(number)));
    }
    qInfo("%d calls on the disk", number - 2);
    QVERIFY(number > 5 && number < Longest);
}

void TestFailingWrites::backup_data()
{
    addTroubles();
}

void TestFailingWrites::backup()
{
    QFETCH(Failure, failure);
    QFETCH(bool, lasts);
    TestStore store;
    QVERIFY(fillDesk(*store));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"copy.sqlite"_s);
    const QStringList events =
        SqliteFile(store.file(u"desk.sqlite"_s)).rows("SELECT event FROM journal ORDER BY seq");
    int number = 1;
    for (bool struck = true; struck && number < Longest; ++number) {
        Trouble trouble(folder.path(), number, failure, lasts);
        const bool done = bool(store->backUpDesk(file).result());
        struck = trouble.struck();
        WatchedDisk::ignore();
        // Either whole, or not there under its name.
        QCOMPARE(QFile::exists(file), done);
        if (done)
            QCOMPARE(SqliteFile(file).rows("SELECT event FROM journal ORDER BY seq"), events);
        QVERIFY(done || struck);
        QFile::remove(file);
    }
    qInfo("%d calls on the disk", number - 2);
    QVERIFY(number > 3 && number < Longest);
}

int main(int argc, char **argv)
{
    WatchedDisk::ignore();
    QCoreApplication application(argc, argv);
    TestFailingWrites test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_failingwrites.moc"
