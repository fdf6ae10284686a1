// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "network/transport.h"
#include "sendqueue.h"

#include <QNetworkAccessManager>

namespace forecourt::network {

/// What a Transport is made of. Every call that runs holds it, so that a Transport can go at any
/// time; after close() it only lets them end.
class Transport::Courier
{
public:
    Courier(Options options, Transport *owner);

    static QCoro::Task<domain::Result<Reply>> send(std::shared_ptr<Courier> self, Request request);

    void cancelAll();
    void setOffline(bool offline);
    void permitBeyondMaximum() { m_queue.permitBeyondMaximum(); }
    void close();
    bool isOffline() const { return m_offline; }
    const Options &options() const { return m_options; }
    const RateLedger &ledger() const { return m_queue.ledger(); }
    Counters counters() const { return m_counters; }

private:
    struct Attempt
    {
        Answer answer;
        LimitReport limits;
        QDateTime receivedAt;
    };
    using MaybeAttempt = std::optional<Attempt>;
    QCoro::Task<MaybeAttempt> attempt(const Request &request, const QUrl &url,
                                      RateLedger::Ticket ticket, int number);
    /// Why a request may not even be tried.
    std::optional<domain::ApiError> objection(const Request &request, const QUrl &url) const;
    QUrl urlOf(const Request &request) const;
    QNetworkRequest stamped(const Request &request, const QUrl &url) const;
    OneShot<Outcome> start(const Request &request, const QUrl &url);
    void settle(const Attempt &attempt, RateLedger::Ticket ticket);
    void record(const Request &request, const QUrl &url, const Outcome &outcome,
                const QDateTime &startedAt, int attempt);

    Options m_options;
    Transport *m_owner; ///< null once it is gone
    SendQueue m_queue;
    QNetworkAccessManager m_manager;
    QList<QPointer<Exchange>> m_running;
    Counters m_counters;
    bool m_offline = false;
    int m_cancellations = 0;
    qint64 m_lastRecordId = 0;
};

} // namespace forecourt::network
