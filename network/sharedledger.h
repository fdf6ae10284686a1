// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/rateledger.h"
#include "processidentity.h"

#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace forecourt::network {

class LedgerFile;
struct LedgerRecord;

/// What tells time and boots; tests replace it.
struct LedgerClock
{
    std::function<std::chrono::milliseconds()> monotonic; ///< since the boot, at most
    std::function<qint64()> wall; ///< milliseconds since 1970, UTC
    QByteArray boot; ///< empty where the system does not tell

    static LedgerClock system();
};

/// The rate ledger of one host, key and product, kept across restarts and shared with every
/// other process that has it open. Never waits: where another process is just writing, the
/// caller is told to ask again.
class SharedLedger
{
public:
    /// An empty path keeps it in this object alone.
    SharedLedger(const QString &path, QList<RateWindow> windows,
                 LedgerClock clock = LedgerClock::system());
    ~SharedLedger();
    Q_DISABLE_COPY_MOVE(SharedLedger)

    /// Either the turn to send, or when to ask again.
    struct Offer
    {
        std::optional<RateLedger::Ticket> ticket;
        RateLedger::Moment askAt{ 0 };
    };
    Offer take(Priority priority);
    void finished(RateLedger::Ticket ticket, const LimitReport &report);

    /// Learns what others have done meanwhile, and whether the month has ended.
    void refresh();
    void permitBeyondMaximum() { m_rules.permitBeyondMaximum(); }
    void askBeforeTime();

    RateLedger::Moment now() const { return m_clock.monotonic(); }
    /// As they stood when this object last asked or finished.
    const RateLedger &rules() const { return m_rules; }
    bool isShared() const { return m_file != nullptr; }

private:
    struct Ended
    {
        RateLedger::Ticket ticket;
        RateLedger::Moment at;
        LimitReport report;
    };
    bool enter();
    void leave();
    void open(const QString &path);
    void takeUp(LedgerRecord &record);
    void startAnew(LedgerRecord &record, bool wasDamaged);
    bool isLogSound(const LedgerRecord &record) const;
    void moveToThisBoot(LedgerRecord &record);
    void readLog(LedgerRecord &record);
    void buryDead(LedgerRecord &record);
    void takePlace(LedgerRecord &record) const;
    int countElsewhere(const LedgerRecord &record) const;
    void settleEnded();
    void turnMonth();

    LedgerClock m_clock;
    QList<RateWindow> m_windows;
    RateLedger m_rules;
    std::unique_ptr<LedgerFile> m_file;
    std::unique_ptr<LedgerRecord> m_record; ///< as it is while the lock is held
    std::vector<Ended> m_ended; ///< not yet told to the others
    bool m_asksBeforeTime = false; ///< the same
    ProcessIdentity m_self = ProcessIdentity::own();
    quint32 m_serial;
    std::optional<quint32> m_generation; ///< nothing: the log was not read yet
    qint64 m_seen = 0; ///< so much of the shared log is in m_rules
    qint64 m_counted = 0; ///< what m_rules had counted then
    RateLedger::Moment m_buriedAt{ std::chrono::hours(-1) };
    int m_month = 0;
    QTimer m_retry;
};

} // namespace forecourt::network
