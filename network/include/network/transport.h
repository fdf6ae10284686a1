// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestrecord.h"
#include "domain/result.h"
#include "network/apikey.h"
#include "network/priority.h"
#include "network/rateledger.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

namespace forecourt::network {

/// What may be sent again by itself after which failure; see retrytable.h.
enum class Repeat { Get, Patch, Post };

/// One call, before it is sent. The path may hold no key, no user info and no body; ids in it
/// are percent-encoded already.
struct Request
{
    QByteArray method = "GET";
    QString path; ///< below the base URL, such as "/external/brands"
    QUrlQuery query;
    QByteArray body; ///< JSON; empty for none
    QByteArray bearer; ///< the customer's token, empty for none
    Priority priority = Priority::Background;
    Repeat repeat = Repeat::Get;
};

/// A complete answer with a 2xx status; anything else is an ApiError.
struct Reply
{
    int status = 0;
    QByteArray body; ///< at most Transport::maximumBodyBytes
    QJsonObject json; ///< the body, parsed: every answer of the API is an object
    QDateTime receivedAt;
};

/// The one place that stamps, paces, sends, repeats and records requests to one host with one
/// key. Redirects are not followed, HTTP/2 is off, bodies are capped, both an idle limit and a
/// total deadline hold, and no answer is believed before it is complete.
class Transport : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QUrl baseUrl;
        ApiKey key;
        std::chrono::milliseconds idleLimit{ 15'000 };
        std::chrono::milliseconds deadline{ 60'000 };
        int maximumInFlight = 6;
        QList<RateWindow> windows; ///< known limits; what the server tells is learned besides
        /// Where what is known of limits is kept and shared with the user's other processes;
        /// empty: nowhere.
        QString ledgerDirectory;
        QString product; ///< where a key has limits for several
    };
    static constexpr qint64 maximumBodyBytes = 64 * 1024 * 1024;

    explicit Transport(Options options, QObject *parent = nullptr);
    ~Transport() override;

    QCoro::Task<domain::Result<Reply>> send(Request request);
    /// Every request that waits or runs ends as `Cancelled`, soon, from the event loop.
    void cancelAll();
    /// While offline nothing is sent and what waits ends as `Offline`; what runs may finish.
    void setOffline(bool offline);
    bool isOffline() const;
    /// A person's word that the month's maximum may be exceeded, for as long as this lives.
    void permitBeyondMaximum();
    const RateLedger &ledger() const;
    QUrl baseUrl() const;

    /// Counters since the start, for `sync --json`.
    struct Counters
    {
        qint64 requests = 0; ///< sent
        qint64 retries = 0;
        qint64 refused = 0; ///< answered 429
    };
    Counters counters() const;

signals:
    void requestFinished(const forecourt::domain::RequestRecord &record);
    /// The limit as the server or the ledger tells it; -1 where not known.
    void limitChanged(int remaining, int total, const QDateTime &resetAt);
    void quotaChanged(const forecourt::domain::RequestQuota &quota);
    /// Sending waits until then; an invalid time when it goes on.
    void waitingUntil(const QDateTime &time);

private:
    class Courier;
    std::shared_ptr<Courier> d; ///< shared with the calls that run, which may outlive this
};

} // namespace forecourt::network
