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

/// How a request waits.
struct Place
{
    Priority priority = Priority::Background;
    std::chrono::milliseconds delay{ 0 }; ///< not before it has passed
    bool isQuestion = false; ///< goes also while everything else is held
};

/// A place in the queue, and the turn that comes of it.
struct Queued
{
    qint64 number = 0;
    OneShot<Turn> turn;
};

/// Why nothing goes although somebody waits.
struct Held
{
    enum class By { Nothing, Window, Server };
    By by = By::Nothing;
    QDateTime until;
};

/// Who sends next: the ledger says when, the priority says who, and at most so many run at once.
/// It stands above the six connections of QNetworkAccessManager, whose own queue knows none.
class SendQueue : public QObject
{
    Q_OBJECT
public:
    /// An empty path shares the ledger with nobody.
    SendQueue(int maximumInFlight, const QString &ledgerPath, QList<RateWindow> windows);

    /// `Yours` must be answered by finished().
    Queued wait(Place place);
    void setPriority(qint64 number, Priority priority);
    /// Ends as Cancelled where it still waits.
    void withdraw(qint64 number);
    /// While held only questions go.
    void hold(bool held);
    /// The next one goes ahead alone, until goTogether() or for a moment: it may show that none
    /// should go.
    void sendOneAhead() { m_ahead = Ahead::ToGo; }
    void goTogether();
    void finished(RateLedger::Ticket ticket, const LimitReport &report);
    /// The same in two steps: the whole answer is here and its connection free for the next one,
    /// and later what the answer says.
    void arrived(std::chrono::milliseconds took);
    void settled(RateLedger::Ticket ticket, const LimitReport &report);
    /// Everybody who waits gets this answer.
    void endAll(Turn::Kind kind);
    const RateLedger &ledger() const { return m_ledger.rules(); }
    RateLedger::Moment now() const { return m_ledger.now(); }
    /// A person's word that the month's maximum may be exceeded.
    void permitBeyondMaximum();
    /// For how long the server's word holds such requests back so that nobody waits for it.
    std::chrono::milliseconds pauseLeft(Priority priority) const;
    /// A person's word that a long pause is not to be waited for.
    void askBeforeTime();

    const Held &held() const { return m_held; }

signals:
    void heldChanged();

private:
    struct Waiter
    {
        Place place;
        qint64 number;
        RateLedger::Moment notBefore;
        OneShot<Turn> turn;
    };
    enum class Ahead { ToGo, Gone, Back };
    std::vector<Waiter>::iterator find(qint64 number);
    void pump();
    bool isKeptForPeople() const;
    void releaseBeyondQuota();
    void releaseImpatient();
    std::vector<Waiter>::iterator best(RateLedger::Moment now);
    void wakeAt(RateLedger::Moment now, RateLedger::Moment ledgerTime);
    void announce(RateLedger::Moment now, RateLedger::Moment ledgerTime);

    int m_maximumInFlight;
    SharedLedger m_ledger;
    std::vector<Waiter> m_waiting;
    qint64 m_number = 0;
    int m_granted = 0; ///< turns given whose request has not ended
    bool m_isHeld = false;
    Ahead m_ahead = Ahead::Back;
    std::chrono::milliseconds m_usual{ 1'000 }; ///< how long an answer takes
    QTimer m_wake;
    Held m_held;
};

} // namespace forecourt::network
