// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "gate.h"
#include "joinedcall.h"
#include "network/retrybudget.h"
#include "network/transport.h"
#include "sendqueue.h"

#include <QNetworkAccessManager>

namespace forecourt::network {

/// What a Transport is made of. Every call that runs holds it, so that a Transport can go at any
/// time; after close() it only lets them end.
class Transport::Courier : public std::enable_shared_from_this<Transport::Courier>
{
public:
    Courier(Options options, Transport *owner);

    static QCoro::Task<domain::Result<Reply>> send(std::shared_ptr<Courier> self, Request request);

    void cancelAll();
    void cancelWaiting(Priority priority);
    void cancelWaiting(const void *asker);
    void askNow() { m_gate.hopes(); }
    void askKeyAgain() { m_gate.askKeyAgain(); }
    void askBeforeTime() { m_queue.askBeforeTime(); }
    void setOffline(bool offline);
    void permitBeyondMaximum();
    void close();
    bool isOffline() const { return m_offline; }
    Hold hold() const { return m_hold; }
    const Options &options() const { return m_options; }
    const RateLedger &ledger() const { return m_queue.ledger(); }
    std::optional<std::chrono::milliseconds> timeFor(int requests,
                                                     std::chrono::milliseconds each) const;
    Counters counters() const { return m_counters; }

private:
    struct Attempt
    {
        Answer answer;
        LimitReport limits;
        QDateTime receivedAt;
        std::chrono::milliseconds duration{ 0 };
        QDateTime sentAt;
    };
    using MaybeAttempt = std::optional<Attempt>;
    using Call = JoinedCalls::Call;

    /// How often a call was sent, and why again.
    struct Tries
    {
        int sent = 0;
        int outages = 0;
        std::chrono::milliseconds delay{ 0 };
    };

    OneShot<domain::Result<Reply>> join(const Request &request, const QUrl &url);
    static QCoro::Task<void> run(std::shared_ptr<Courier> self, Call call);
    QCoro::Task<domain::Result<Reply>> perform(Call call);
    /// What `tried` brought, where its caller takes it.
    std::optional<Reply> replyIn(const Request &request, const Attempt &tried, bool isLast) const;
    QCoro::Task<MaybeAttempt> sendOnce(Call call, RateLedger::Ticket ticket, int number);
    QCoro::Task<MaybeAttempt> attempt(Request request, QUrl url, RateLedger::Ticket ticket,
                                      int number);
    bool mayRepeat(const JoinedCall &call, const Attempt &tried, Tries &tries);
    domain::ApiError finalError(const JoinedCall &call, const Attempt &tried);

    // While not everything may go: couriergate.cpp.
    static QCoro::Task<void> ask(std::shared_ptr<Courier> self);
    Request question() const;
    std::optional<domain::ApiError> refusalAtGate(const Request &request);
    QCoro::Task<domain::ApiError> errorOfKey(QUrl url, Answer answer);
    Gate::Finding findingOf(const MaybeAttempt &tried) const;
    void gateChanged();
    void releaseImpatient();
    void release(const JoinedCalls::Choice &whom, const domain::ApiError &error);
    void announce();
    void tellLimit();

    OneShot<Outcome> start(const Request &request, const QUrl &url);
    /// `atOnce`: its connection was not given away before.
    void settle(const Attempt &attempt, RateLedger::Ticket ticket, bool atOnce);
    QUrl told(Request request) const; ///< its address without the secret that is in its path
    void record(const Request &request, const QUrl &url, const Outcome &outcome,
                const QDateTime &startedAt, int attempt);

    Options m_options;
    Transport *m_owner; ///< null once it is gone
    SendQueue m_queue;
    Gate m_gate;
    RetryBudget m_budget;
    JoinedCalls m_calls;
    domain::ApiError m_trouble; ///< of the last request that met an outage
    domain::ApiError m_keyTrouble;
    QNetworkAccessManager m_manager;
    QList<QPointer<Exchange>> m_running;
    Counters m_counters;
    domain::RequestQuota m_quotaTold;
    Hold m_hold = Hold::None;
    QDateTime m_heldUntil;
    std::pair<int, int> m_limitTold{ -1, -1 };
    QDateTime m_limitEnds;
    QTimer m_limitClock; ///< what is left also changes by time alone
    std::optional<std::chrono::milliseconds> m_outageSince;
    bool m_offline = false;
    int m_cancellations = 0;
    qint64 m_lastRecordId = 0;
};

} // namespace forecourt::network
