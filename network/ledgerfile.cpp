// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerfile.h"

#include <QDateTime>

#include <cstring>
#include <type_traits>

namespace forecourt::network {

namespace {

using std::chrono::milliseconds;

constexpr int spins = 200;
constexpr int failuresBeforeLooking = 8;
// Changes with the meaning of any shared field.
constexpr quint64 format = 0x4643'4c44'0000'0001;
// Systems note the change of mapped memory only now and then.
constexpr qint64 noteDelayMs = 60'000;

static_assert(std::is_trivially_copyable_v<LedgerRecord>);
static_assert(std::atomic<quint64>::is_always_lock_free);

quint64 tokenOf(const ProcessIdentity &process)
{
    return quint64(process.pid) << 32 | process.started;
}

struct Sealed
{
    quint64 sum = 0;
    std::array<char, sizeof(LedgerRecord)> bytes{};

    quint64 computed() const
    {
        quint64 hash = 14695981039346656037ULL ^ format ^ sizeof(LedgerRecord);
        for (const char byte : bytes)
            hash = (hash ^ quint8(byte)) * 1099511628211ULL;
        return hash;
    }
};

} // namespace

struct LedgerFile::Shared
{
    std::atomic<quint64> owner;
    std::atomic<quint64> current; ///< 0: nothing was ever written; else 1 or 2
    std::array<Sealed, 2> records;
    std::array<qint64, logSize> log;
};

LedgerFile::LedgerFile(const QString &path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return;
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Written and not only made longer, so that a full disk shows here and not in the memory;
    // appended, so that whoever creates it at the same time loses nothing.
    const qint64 missing = qint64(sizeof(Shared)) - m_file.size();
    if (missing > 0 && m_file.write(QByteArray(missing, '\0')) != missing)
        return;
    m_file.close();
    if (m_file.open(QIODevice::ReadWrite))
        m_shared = reinterpret_cast<Shared *>(m_file.map(0, sizeof(Shared)));
}

LedgerFile::~LedgerFile() = default;

bool LedgerFile::tryLock()
{
    for (int i = 0; i < spins; ++i) {
        quint64 nobody = 0;
        if (m_shared->owner.compare_exchange_weak(nobody, tokenOf(m_self),
                                                  std::memory_order_acquire)) {
            m_failures = 0;
            return true;
        }
    }
    if (++m_failures % failuresBeforeLooking == 0)
        takeFromDead();
    return false;
}

void LedgerFile::takeFromDead()
{
    quint64 token = m_shared->owner.load();
    const ProcessIdentity owner{ quint32(token >> 32), quint32(token) };
    if (token != 0 && !owner.isAlive())
        m_shared->owner.compare_exchange_strong(token, 0);
}

void LedgerFile::unlock()
{
    m_shared->owner.store(0, std::memory_order_release);
}

LedgerFile::Content LedgerFile::read(LedgerRecord &record) const
{
    const quint64 current = m_shared->current.load();
    if (current == 0)
        return Content::New;
    if (current > m_shared->records.size())
        return Content::Damaged;
    const Sealed &sealed = m_shared->records[current - 1];
    if (sealed.sum != sealed.computed())
        return Content::Damaged;
    std::memcpy(static_cast<void *>(&record), sealed.bytes.data(), sizeof record);
    const bool makesSense = record.completed >= 0 && record.firstKept >= 0
        && record.firstKept <= record.completed && record.completed - record.firstKept <= logSize;
    return makesSense ? Content::Good : Content::Damaged;
}

void LedgerFile::write(const LedgerRecord &record)
{
    const quint64 other = m_shared->current.load() == 1 ? 2 : 1;
    Sealed &sealed = m_shared->records[other - 1];
    std::memcpy(sealed.bytes.data(), &record, sizeof record);
    sealed.sum = sealed.computed();
    m_shared->current.store(other);
}

milliseconds LedgerFile::logged(qint64 number) const
{
    return milliseconds(m_shared->log[size_t(number % logSize)]);
}

void LedgerFile::log(qint64 number, milliseconds moment)
{
    m_shared->log[size_t(number % logSize)] = moment.count();
}

qint64 LedgerFile::lastChange() const
{
    return m_file.fileTime(QFileDevice::FileModificationTime).toMSecsSinceEpoch() + noteDelayMs;
}

} // namespace forecourt::network
