// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/rateledger.h"
#include "processidentity.h"

#include <QFile>

#include <array>
#include <atomic>
#include <span>

namespace forecourt::network {

/// Everything but the log that processes share, written as a whole.
struct LedgerRecord
{
    /// What one ledger of one process has on its way.
    struct Place
    {
        ProcessIdentity process;
        quint32 serial = 0; ///< a process may have several
        qint32 inFlight = 0;
    };
    std::array<char, 40> boot{};
    std::chrono::milliseconds monotonic{ 0 }; ///< when it was written
    qint64 wall = 0; ///< the same, in milliseconds since 1970
    qint64 completed = 0; ///< how many the log ever took; it holds the last of them
    qint64 firstKept = 0; ///< those before count no more
    quint32 generation = 0; ///< changes where the log was written anew
    qint32 month = 0; ///< of the quota, counted from the year 0
    RateLedger::Knowledge known;
    std::array<Place, 32> places{};
};

/// A ledger's file in shared memory: a lock, two records of which one counts, and the log as a
/// ring. A process killed at any point leaves the record that counted before.
class LedgerFile
{
public:
    enum class Content { Good, New, Damaged };
    static constexpr int logSize = CompletionLog::capacity;

    /// Creates it where there is none. Not open where the system does not let us.
    explicit LedgerFile(const QString &path);
    ~LedgerFile();
    Q_DISABLE_COPY_MOVE(LedgerFile)

    bool isOpen() const { return m_shared != nullptr; }
    /// Takes the lock or says at once that somebody has it. Nobody keeps it for longer than a
    /// few microseconds; who died with it loses it.
    bool tryLock();
    void unlock();

    // Only with the lock.
    Content read(LedgerRecord &record) const;
    void write(const LedgerRecord &record);
    std::chrono::milliseconds logged(qint64 number) const;
    void log(qint64 number, std::chrono::milliseconds moment);
    /// In milliseconds since 1970: nothing was written later than this.
    qint64 lastChange() const;

private:
    struct Shared;
    void takeFromDead();

    QFile m_file;
    Shared *m_shared = nullptr;
    ProcessIdentity m_self = ProcessIdentity::own();
    int m_failures = 0;
};

} // namespace forecourt::network
