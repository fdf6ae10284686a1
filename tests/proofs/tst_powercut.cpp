// SPDX-License-Identifier: GPL-3.0-or-later
#include "cutdisk.h"
#include "database.h"
#include "desk_p.h"
#include "deskday.h"
#include "schemas.h"
#include "sqlitefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;
using namespace forecourt::proofs;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

/// The power goes at every point of a piece of work: whatever was answered Done before is there.
class TestPowerCut : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { WatchedDisk::ignore(); }
    void everyAnswerIsKept();
    void aWeakerPromiseIsCaught();
};

namespace {

constexpr int CheckpointPages = 40; // so that the work runs through several

/// A desk on its own two files, made as the store makes it except for what is tried here.
class OwnDesk
{
public:
    OwnDesk(const QString &folder, bool durable)
        : m_parts(std::make_shared<Desk::Private>())
    {
        const auto file = [&](const QString &name) -> QString { return folder + u'/' + name; };
        m_parts->desk = std::make_shared<Database>(DatabaseSetup{
            file(u"desk.sqlite"_s), u"desk"_s, deskMigrations(), durable, false, 1, nullptr });
        m_parts->mirror = std::make_shared<Database>(DatabaseSetup{
            file(u"mirror.sqlite"_s), u"mirror"_s, mirrorMigrations(), false, true, 20, nullptr });
        m_parts->tellCustomers = [](const TableDelta &) {};
        m_parts->author.device = u"device"_s;
        m_desk = std::make_unique<Desk>(m_parts);
        m_opened = bool(m_parts->desk->open().result()) && bool(m_parts->mirror->open().result());
    }
    ~OwnDesk()
    {
        m_parts->desk->close();
        m_parts->mirror->close();
    }
    bool opened() const { return m_opened; }
    Desk &desk() { return *m_desk; }
    // Several checkpoints, whose order with the log is where power cuts bite.
    void checkpointOften()
    {
        std::function<Done(Sql &)> job = [](Sql &sql) {
            sql.execute(u"PRAGMA wal_autocheckpoint = %1"_s.arg(CheckpointPages));
            return Done{};
        };
        m_parts->desk->write<Done>(job).waitForFinished();
    }

private:
    std::shared_ptr<Desk::Private> m_parts;
    std::unique_ptr<Desk> m_desk;
    bool m_opened = false;
};

struct Recording
{
    CutDisk disk;
    std::unique_ptr<DeskDay> day;
};

void recordDay(Recording &recording, const QString &folder, bool durable)
{
    recording.day = std::make_unique<DeskDay>([&recording] { return recording.disk.calls(); });
    recording.disk.record(folder + u"/desk.sqlite"_s);
    OwnDesk own(folder, durable);
    QVERIFY(own.opened());
    own.checkpointOften();
    recording.day->work(own.desk());
    QVERIFY(recording.day->refusals().isEmpty());
}

// What a start after the cut finds missing; nothing where all is well.
QString missingAfter(const Recording &recording, qint64 point, CutDisk::Unsynced unsynced,
                     quint32 seed)
{
    QTemporaryDir folder;
    recording.disk.layOut(point, unsynced, seed, folder.path());
    OwnDesk own(folder.path(), true);
    if (!own.opened())
        return u"the desk does not open"_s;
    for (const DeskDay::Promise &promise : recording.day->promises()) {
        if (promise.from <= point && point <= promise.until && !promise.holds(own.desk()))
            return promise.what;
    }
    return SqliteFile(folder.filePath(u"desk.sqlite"_s)).isSound() ? QString() : u"damaged"_s;
}

struct Cut
{
    qint64 point;
    CutDisk::Unsynced unsynced;
    quint32 seed;
};

QList<Cut> cutsOf(const CutDisk &disk, int tornEach)
{
    QList<Cut> cuts;
    for (qint64 point = 1; point <= disk.calls(); ++point) {
        cuts.append({ point, CutDisk::Unsynced::Lost, 0 });
        if (disk.isAfterSync(point))
            continue;
        if (point % 4 == 0)
            cuts.append({ point, CutDisk::Unsynced::Kept, 0 });
        for (int i = 0; i < tornEach; ++i)
            cuts.append({ point, CutDisk::Unsynced::Torn, quint32(point * 100 + i) });
    }
    return cuts;
}

int tornEach()
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue("FORECOURT_TORN", &given);
    return given ? number : 1;
}

} // namespace

void TestPowerCut::everyAnswerIsKept()
{
    QTemporaryDir folder;
    Recording recording;
    recordDay(recording, folder.path(), true);
    WatchedDisk::ignore();
    const QList<Cut> cuts = cutsOf(recording.disk, tornEach());
    for (const Cut &cut : cuts) {
        const QString missing = missingAfter(recording, cut.point, cut.unsynced, cut.seed);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"cut after call %1 of %2, unsynced %3, seed %4: %5"_s.arg(cut.point)
                                .arg(recording.disk.calls())
                                .arg(int(cut.unsynced))
                                .arg(cut.seed)
                                .arg(missing)));
    }
    qInfo("%lld calls, %lld cuts, %lld promises", recording.disk.calls(), qint64(cuts.size()),
          qint64(recording.day->promises().size()));
    QVERIFY(cuts.size() > 100 && recording.day->promises().size() > 8);
}

// With `synchronous=NORMAL` an answered edit is lost: the proof can tell.
void TestPowerCut::aWeakerPromiseIsCaught()
{
    QTemporaryDir folder;
    Recording recording;
    recordDay(recording, folder.path(), false);
    WatchedDisk::ignore();
    QString missing;
    for (qint64 point = recording.disk.calls(); point > 0 && missing.isEmpty(); --point)
        missing = missingAfter(recording, point, CutDisk::Unsynced::Lost, 0);
    QVERIFY(!missing.isEmpty());
    QVERIFY2(missing != u"damaged", "NORMAL loses what is new, and damages nothing");
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
