// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerfile.h"
#include "sharedledger.h"

#include <QRandomGenerator>

#include <algorithm>

namespace forecourt::network {

using namespace std::chrono_literals;

// How a shared ledger takes in what others have written, and writes what it did.

namespace {

using Moment = RateLedger::Moment;

constexpr Moment buryEvery = 1s;
// The clock on the wall may be this wrong after a reboot; the fuller window is assumed.
constexpr Moment wallError = 1h;
// Clocks of two processors.
constexpr Moment sameMoment = 1s;

std::array<char, 40> bootField(const QByteArray &boot)
{
    std::array<char, 40> field{};
    std::copy_n(boot.begin(), std::min(boot.size(), qsizetype(field.size())), field.begin());
    return field;
}

} // namespace

void SharedLedger::takeUp(LedgerRecord &record)
{
    const auto content = m_file->read(record);
    if (content != LedgerFile::Content::Good)
        startAnew(record, content == LedgerFile::Content::Damaged);
    else if (record.generation != m_generation && !isLogSound(record))
        startAnew(record, true);
    if (record.boot != bootField(m_clock.boot) || record.monotonic > now() + sameMoment)
        moveToThisBoot(record);
    readLog(record);
    m_rules.adopt(record.known);
    m_month = record.month;
    buryDead(record);
    m_rules.setElsewhere(countElsewhere(record));
}

/// Of a damaged file it is known only when it was written last: every window was full then.
void SharedLedger::startAnew(LedgerRecord &record, bool wasDamaged)
{
    record = {};
    record.generation = QRandomGenerator::global()->generate();
    record.boot = bootField(m_clock.boot);
    record.monotonic = now();
    record.month = m_month;
    if (!wasDamaged)
        return;
    const Moment age(std::max<qint64>(0, m_clock.wall() - m_file->lastChange()));
    for (const RateWindow &window : std::as_const(m_windows))
        record.completed = std::max(record.completed, qint64(window.count));
    record.completed = std::min<qint64>(record.completed, LedgerFile::logSize);
    for (qint64 i = 0; i < record.completed; ++i)
        m_file->log(i, record.monotonic - age);
}

bool SharedLedger::isLogSound(const LedgerRecord &record) const
{
    Moment before = Moment::min();
    for (qint64 i = record.firstKept; i < record.completed; ++i) {
        const Moment moment = m_file->logged(i);
        if (moment < before || moment > record.monotonic + sameMoment)
            return false;
        before = moment;
    }
    return true;
}

/// The monotonic clock began anew. All that is certain is that everything was before the boot;
/// what the clock on the wall says more is believed only beyond its error.
void SharedLedger::moveToThisBoot(LedgerRecord &record)
{
    for (const LedgerRecord::Place &place : record.places) {
        for (int i = 0; i < place.inFlight; ++i)
            m_file->log(record.completed++, record.monotonic);
    }
    record.places = {};
    record.firstKept = std::max(record.firstKept, record.completed - LedgerFile::logSize);

    const Moment sinceBoot = now();
    const Moment byWall = Moment(m_clock.wall() - record.wall) - wallError;
    const Moment shift = sinceBoot - std::max(sinceBoot, byWall) - record.monotonic;
    for (qint64 i = record.firstKept; i < record.completed; ++i)
        m_file->log(i, m_file->logged(i) + shift);
    record.known.shift(shift);
    record.boot = bootField(m_clock.boot);
    ++record.generation;
}

void SharedLedger::readLog(LedgerRecord &record)
{
    if (m_generation != record.generation) {
        m_generation = record.generation;
        m_rules.forgetCompleted();
        m_seen = record.firstKept;
    }
    for (m_seen = std::max(m_seen, record.firstKept); m_seen < record.completed; ++m_seen)
        m_rules.completedElsewhere(m_file->logged(m_seen));
    m_counted = m_rules.completedCount();
}

/// The requests of a process that is gone count as ended now.
void SharedLedger::buryDead(LedgerRecord &record)
{
    if (now() < m_buriedAt + buryEvery)
        return;
    m_buriedAt = now();
    for (LedgerRecord::Place &place : record.places) {
        if (place.inFlight == 0 || place.process == m_self || place.process.isAlive())
            continue;
        for (int i = 0; i < place.inFlight; ++i)
            m_rules.completedElsewhere(now());
        place = {};
    }
}

int SharedLedger::countElsewhere(const LedgerRecord &record) const
{
    int count = 0;
    for (const LedgerRecord::Place &place : record.places) {
        if (place.process != m_self || place.serial != m_serial)
            count += place.inFlight;
    }
    return count;
}

void SharedLedger::takePlace(LedgerRecord &record) const
{
    const auto isOurs = [this](const LedgerRecord::Place &place) {
        return place.process == m_self && place.serial == m_serial;
    };
    const auto isFree = [](const LedgerRecord::Place &place) { return place.inFlight == 0; };
    auto &places = record.places;
    auto place = std::find_if(places.begin(), places.end(), isOurs);
    if (place == places.end())
        place = std::find_if(places.begin(), places.end(), isFree);
    if (place == places.end())
        return;
    *place = {};
    if (m_rules.inFlight() > 0)
        *place = { m_self, m_serial, m_rules.inFlight() };
}

void SharedLedger::leave()
{
    if (!m_file)
        return;
    LedgerRecord &record = *m_record;
    const auto &times = m_rules.state().completed.times();
    const auto added = std::min<qint64>(m_rules.completedCount() - m_counted, std::ssize(times));
    for (auto it = times.end() - added; it != times.end(); ++it)
        m_file->log(record.completed++, *it);
    record.firstKept = std::max(record.firstKept, record.completed - std::ssize(times));
    m_seen = record.completed;
    takePlace(record);
    record.known = m_rules.state().known;
    record.monotonic = now();
    record.wall = m_clock.wall();
    record.month = m_month;
    m_file->write(record);
    m_file->unlock();
}

} // namespace forecourt::network
