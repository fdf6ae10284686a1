// SPDX-License-Identifier: GPL-3.0-or-later
#include "desklife.h"

#include "answer.h"
#include "deathpoint.h"
#include "deskfiles.h"
#include "deskworld.h"

#include <QDirIterator>

namespace forecourt::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinesOfLongestLife = 16;
constexpr int LatestFromBirth = 40;
constexpr int LatestAtWork = 10;
constexpr int LatestClosing = 120;
constexpr int NeverReached = 1'000'000; // lines

QString folderOf(const QString &directory)
{
    QDirIterator files(directory, { u"desk.sqlite"_s }, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? QFileInfo(files.next()).path() : QString();
}

/// The victims' line of notes, as a colleague writes it.
QString withWish(const QString &notes, const QString &end)
{
    static const QRegularExpression line(u"^wish .*$"_s, QRegularExpression::MultilineOption);
    QString changed = notes;
    if (!notes.contains(line))
        return u"wish %1\n%2"_s.arg(end, notes);
    return changed.replace(line, u"wish "_s + end);
}

} // namespace

DeskLife::DeskLife(Nest &nest, quint32 seed)
    : m_nest(nest)
    , m_dealership({ u"--customers"_s, u"12"_s, u"--vehicles"_s, u"3"_s })
    , m_random(seed)
    , m_life(seed * 1000)
{
    // The first pass of a new desk; what it brought is what the victims work on.
    DeskWorld(m_directory.path(), m_dealership).sendWhatWaits();
    m_dealership.resetCounters();
}

/// Of three deaths that no point decides, one comes while the databases are opened and recovered.
Nest::Moment DeskLife::anyMoment()
{
    if (m_random.bounded(3) == 0)
        return { 0, int(m_random.bounded(m_readyAfter + 1)) };
    return { 1 + int(m_random.bounded(LinesOfLongestLife)), int(m_random.bounded(20)) };
}

bool DeskLife::liveOnce(bool tellsEarly)
{
    const bool leaves = !tellsEarly && m_random.bounded(8) == 0;
    const bool atPoint = !leaves && (tellsEarly || m_random.bounded(2) == 0);
    const bool fromBirth = atPoint && !tellsEarly && m_random.bounded(3) == 0;
    const int point = 1 + m_random.bounded(int(DeathPoint::Count) - 1);
    const QJsonObject orders{
        { "directory"_L1, m_directory.path() },
        { "server"_L1, m_dealership.url().toString() },
        { "key"_L1, m_dealership.key() },
        { "life"_L1, qint64(++m_life) },
        { "point"_L1,
          tellsEarly    ? int(DeathPoint::BeforeWrite)
              : atPoint ? point
                        : 0 },
        { "count"_L1, 1 + m_random.bounded(fromBirth ? LatestFromBirth : LatestAtWork) },
        { "fromBirth"_L1, fromBirth },
        { "tellsEarly"_L1, tellsEarly },
        { "leavesAfter"_L1, leaves ? m_random.bounded(LatestClosing) : -1 },
    };
    const bool isBusyOffice = m_random.bounded(2) == 0;
    const auto moment = leaves ? Nest::Moment{ NeverReached, 0 }
        : atPoint              ? Nest::Moment{ LinesOfLongestLife, 0 }
                               : anyMoment();
    const auto life = m_nest.live(orders, moment, [this, isBusyOffice] {
        if (isBusyOffice)
            officeChangesSomething();
    });
    m_ledger.take(life.said);
    if (life.readyAfter >= 0)
        m_readyAfter = (3 * m_readyAfter + life.readyAfter) / 4;
    ++m_counts.lives;
    m_counts.diedAtPoints += life.diedByItself && life.ending == SIGKILL;
    m_counts.left += leaves;
    if (m_random.bounded(10) == 0)
        leaveLockEmpty();
    const int wanted = leaves ? Nest::Closed : SIGKILL;
    if (life.ending != wanted)
        qWarning().noquote() << "a victim ended with" << life.ending << life.said.join(u'\n');
    return life.ending == wanted;
}

/// As if the victim had died between making its lock file and writing its name into it.
void DeskLife::leaveLockEmpty()
{
    QFile lock(folderOf(m_directory.path()) + u"/push.lock"_s);
    if (!lock.open(QIODevice::WriteOnly))
        qFatal("no lock file can be made");
}

void DeskLife::officeChangesSomething()
{
    const auto customers = m_dealership.get(u"/external/customers?limit=8"_s).object();
    const auto whose = customers["data"_L1][m_random.bounded(8)]["id"_L1].toString();
    const QString mark = u"office-%1"_s.arg(m_life);
    const auto now = m_dealership.get(u"/_sandbox/customers/"_s + whose).object();
    auto wishes = now["preferences"_L1].toObject();
    wishes.insert(u"colour"_s, mark);
    const QJsonObject deeds[] = {
        { { "addNotes"_L1, mark } },
        { { "addTags"_L1, QJsonArray{ mark } } },
        { { "notes"_L1, mark } }, // over whatever anybody wrote
        { { "notes"_L1, withWish(now["notes"_L1].toString(), mark) } },
        { { "preferences"_L1, wishes } },
        { { "preferences"_L1, wishes } },
    };
    m_dealership.post(u"/_sandbox/customers/"_s + whose,
                      deeds[m_random.bounded(int(std::size(deeds)))]);
}

QStringList DeskLife::faults()
{
    QStringList faults;
    const QString folder = folderOf(m_directory.path());
    faults << faultOfFiles(folder);
    {
        DeskWorld world(m_directory.path(), m_dealership);
        world.look();
        faults << world.faultsOfDrives(m_ledger);
        world.sendWhatWaits();
        world.readEverybody();
        world.look();
        faults << world.faultsOfEdits(m_ledger) << world.faultsOfDrives(m_ledger)
               << world.faultsWhenAllIsSent();
        m_counts.drives = world.drivesAtServer();
        m_counts.doubtful = world.openIn(domain::ChangeState::Unknown);
        m_counts.conflicts = world.openIn(domain::ChangeState::Conflict);
        m_counts.replaced = world.openIn(domain::ChangeState::Replaced);
    }
    m_counts.told = m_ledger.savedCount();
    m_counts.decided = m_ledger.decisions();
    faults << faultOfFiles(folder);
    faults.removeAll(QString());
    return faults;
}

} // namespace forecourt::test
