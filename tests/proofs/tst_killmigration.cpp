// SPDX-License-Identifier: GPL-3.0-or-later
#include "deathpoint.h"
#include "deskfiles.h"
#include "deskworld.h"
#include "nest.h"
#include "sandboxprocess.h"

#include "../storage/sqlitefile.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace forecourt::test;
using namespace Qt::StringLiterals;
using forecourt::storage::test::SqliteFile;

/// SIGKILL while a desk of an older version is brought up to date: whatever it held is there when
/// it opens at last. FORECOURT_KILLS says how often, a twentieth of it here.
class TestKillMigration : public QObject
{
    Q_OBJECT
private slots:
    void nothingOfAnOlderDeskIsLost_data();
    void nothingOfAnOlderDeskIsLost();

private:
    QString olderDesk(const QString &file);
    void killWhileItOpens();
    int bookingsOfTheOlderDesk() const;

    Nest m_nest;
    SandboxProcess m_dealership{ { u"--customers"_s, u"12"_s, u"--vehicles"_s, u"3"_s } };
    QRandomGenerator m_random{ 9 };
    std::unique_ptr<QTemporaryDir> m_directory;
    int m_atPoints = 0;
};

namespace {

constexpr int UsualDesks = 12;
constexpr int KillsPerDesk = 2;
constexpr int LatestPoint = 60;
constexpr int LongestOpening = 150;

int desksWanted()
{
    const int kills = qEnvironmentVariableIntValue("FORECOURT_KILLS");
    return kills > 0 ? qMax(1, kills / 20 / KillsPerDesk) : UsualDesks;
}

QStringList eventsOf(const QString &file)
{
    SqliteFile desk(file);
    return desk.rows("SELECT event, device, time, at, person, record, kind, before, after"
                     " FROM journal ORDER BY seq");
}

QStringList changesOf(const QString &file)
{
    SqliteFile desk(file);
    return desk.rows("SELECT id FROM outbox ORDER BY id");
}

} // namespace

void TestKillMigration::nothingOfAnOlderDeskIsLost_data()
{
    QTest::addColumn<QString>("file");
    const QDir files(QStringLiteral(FORECOURT_SOURCE_DIR "/tests/storage/data"));
    for (const QString &name : files.entryList({ u"desk-v*.sqlite"_s }, QDir::Files))
        QTest::newRow(qPrintable(name)) << files.filePath(name);
    QVERIFY(QFile::exists(files.filePath(u"desk-v1.sqlite"_s)));
}

/// Puts the file into the place of a desk; gives its path.
QString TestKillMigration::olderDesk(const QString &file)
{
    m_directory = std::make_unique<QTemporaryDir>();
    { // makes the folders as the program does
        const DeskWorld world(m_directory->path(), m_dealership);
    }
    QDirIterator found(m_directory->path(), { u"desk.sqlite"_s }, QDir::Files,
                       QDirIterator::Subdirectories);
    const QString desk = found.next();
    for (const char *suffix : { "", "-wal", "-shm" })
        QFile::remove(desk + QLatin1StringView(suffix));
    QFile::copy(file, desk);
    QFile::setPermissions(desk, QFile::ReadOwner | QFile::WriteOwner);
    return desk;
}

void TestKillMigration::killWhileItOpens()
{
    const bool atPoint = m_random.bounded(4) != 0;
    const QJsonObject orders{
        { "directory"_L1, m_directory->path() },
        { "server"_L1, m_dealership.url().toString() },
        { "key"_L1, m_dealership.key() },
        { "fromBirth"_L1, true },
        { "point"_L1,
          atPoint ? 1 + m_random.bounded(int(DeathPoint::AfterSync)) : int(DeathPoint::None) },
        { "count"_L1, 1 + m_random.bounded(LatestPoint) },
    };
    const int moment = atPoint ? LongestOpening : m_random.bounded(LongestOpening);
    const auto life = m_nest.live(orders, { 0, moment }, [] {});
    m_atPoints += life.diedByItself;
    QCOMPARE(life.ending, SIGKILL);
}

/// They ask for a car that this dealership does not have; those of a victim that came as far as to
/// begin its day do not.
int TestKillMigration::bookingsOfTheOlderDesk() const
{
    const QJsonArray requests = m_dealership.requests();
    return int(std::count_if(requests.begin(), requests.end(), [](const QJsonValue &request) {
        return request["method"_L1] == u"POST"_s && request["path"_L1] == u"/external/test-drives"_s
            && request["status"_L1] == 404;
    }));
}

void TestKillMigration::nothingOfAnOlderDeskIsLost()
{
    QFETCH(QString, file);
    const QStringList events = eventsOf(file);
    const QStringList changes = changesOf(file);
    QVERIFY(events.size() > 20 && changes.size() > 5);
    m_atPoints = 0;
    const int desks = desksWanted();
    for (int i = 0; i < desks; ++i) {
        const QString desk = olderDesk(file);
        m_dealership.resetCounters();
        for (int kill = 0; kill < KillsPerDesk; ++kill)
            killWhileItOpens();
        const QString folder = QFileInfo(desk).path();
        { // opens it to the end, and closes it
            const DeskWorld world(m_directory->path(), m_dealership);
        }
        QCOMPARE(faultOfFiles(folder), QString());
        QCOMPARE(eventsOf(desk).first(events.size()), events);
        const QStringList now = changesOf(desk);
        for (const QString &id : changes)
            QVERIFY2(now.contains(id), qPrintable(id));
        QVERIFY(bookingsOfTheOlderDesk() <= 1);
    }
    qInfo("%d killed while an older desk was opened, %d of them at a named point; nothing lost",
          desks * KillsPerDesk, m_atPoints);
}

QTEST_GUILESS_MAIN(TestKillMigration)
#include "tst_killmigration.moc"
