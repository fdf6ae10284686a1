// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oneshot.h"
#include "sharedledger.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace forecourt::network {

/// Whether a request may go now; `ticket` goes back with finished() where it is its turn.
struct Turn
{
    enum class Kind { Yours, Cancelled, Offline, TooLong, QuotaUsedUp };
    Kind kind = Kind::Cancelled;
    RateLedger::Ticket ticket = {};
};

/// Who sends next: the ledger says when, the priority says who, and at most so many run at once.
/// It stands above the six connections of QNetworkAccessManager, whose own queue knows none.
class SendQueue : public QObject
{
    Q_OBJECT
public:
    /// An empty path shares the ledger with nobody.
    SendQueue(int maximumInFlight, const QString &ledgerPath, QList<RateWindow> windows);

    /// `Yours` must be answered by finished(). Not before `delay` has passed.
    OneShot<Turn> wait(Priority priority, std::chrono::milliseconds delay = {});
    void finished(RateLedger::Ticket ticket, const LimitReport &report);
    /// Everybody who waits gets this answer.
    void endAll(Turn::Kind kind);
    const RateLedger &ledger() const { return m_ledger.rules(); }
    /// A person's word that the month's maximum may be exceeded.
    void permitBeyondMaximum();
    /// Until when the ledger holds everything back; nothing where it does not.
    std::chrono::milliseconds pauseLeft() const;

signals:
    /// An invalid time when sending goes on.
    void waitingUntil(const QDateTime &time);

private:
    struct Waiter
    {
        Priority priority;
        qint64 number;
        RateLedger::Moment notBefore;
        OneShot<Turn> turn;
    };
    void pump();
    void releaseBeyondQuota();
    void releaseImpatient(RateLedger::Moment now);
    std::vector<Waiter>::iterator best(RateLedger::Moment now);
    void wakeAt(RateLedger::Moment now, RateLedger::Moment ledgerTime);
    void announce(RateLedger::Moment now, RateLedger::Moment ledgerTime);

    int m_maximumInFlight;
    SharedLedger m_ledger;
    std::vector<Waiter> m_waiting;
    qint64 m_number = 0;
    int m_granted = 0; ///< turns given whose request has not ended
    QTimer m_wake;
    QDateTime m_announced;
};

} // namespace forecourt::network
