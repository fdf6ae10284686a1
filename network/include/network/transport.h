// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apisystem.h"
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

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

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
    bool asCustomer = false; ///< a 401 concerns the customer, not the key
    bool waitsOut = false; ///< an outage: its caller would have to begin anew
    const void *asker = nullptr; ///< who may take it back, see cancelWaiting; only compared
    bool rowsApart = false; ///< the rows of the list are wanted as they came

    // For APIs that are known from their document only.
    /// Every complete answer is a Reply as it came, whatever its status and body; only where the
    /// limit refused it to the end it is an error. Two of them are never one request.
    bool asItCame = false;
    QString recordedPath; ///< in place of `path` wherever it is told; empty: `path`
    QByteArray encodedQuery; ///< in place of `query`, percent-encoded as it is to go
    HeaderList headers; ///< further ones, none of those that are set here
    QByteArray contentType = "application/json"; ///< of `body`
};

/// A row of a list as it came.
struct RowText
{
    QByteArray id; ///< empty where it has none
    QByteArray text;
};

/// What holds requests back.
enum class Hold {
    None,
    Window, ///< the allowance of this window is used; the rest is kept for people
    Server, ///< the server said when to come again
    Quota, ///< the month's maximum is reached, and nobody said that it may be exceeded
    Outage, ///< it does not answer; one question goes at `until`
    Key, ///< the key was refused
};

/// A complete answer with a 2xx status; anything else is an ApiError, unless it was wanted as it
/// came.
struct Reply
{
    int status = 0;
    QByteArray body; ///< at most Transport::maximumBodyBytes
    QJsonObject json; ///< the body, parsed: every answer of the API is an object
    QDateTime receivedAt;
    QDateTime sentAt; ///< of the try that succeeded, whoever asked for it: not newer than this
    QList<RowText> rows; ///< of `data`, where they were wanted apart; `json` has none then

    // Of an answer that was wanted as it came; it is not parsed.
    HeaderList headers; ///< without cookies and what else could hold a secret
    QByteArray contentType;
    std::chrono::milliseconds duration{ 0 }; ///< of the attempt that brought it
};

/// What an answer that came as it was would be as an error; nothing where its status is 2xx.
std::optional<domain::ApiError> errorIn(const Reply &reply);

/// The one place that stamps, paces, sends, repeats and records requests to one host with one
/// key. Redirects are not followed, HTTP/2 is off, bodies are capped, both an idle limit and a
/// total deadline hold, and no answer is believed before it is complete. Equal reads are one
/// request.
///
/// While the server does not answer, and once it refused the key, nothing is sent but one cheap
/// question: in an outage by itself, later each time, or at once where a person wants something;
/// about a refused key where a person asks for it. People are told at once that it is so;
/// what waits out an outage goes on after it.
class Transport : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QUrl baseUrl;
        ApiKey key;
        domain::AuthScheme auth{ "x-api-key", {} }; ///< the one header that the key stands in
        std::chrono::milliseconds idleLimit{ 15'000 };
        std::chrono::milliseconds deadline{ 60'000 };
        int maximumInFlight = 6;
        QList<RateWindow> windows; ///< known limits; what the server tells is learned besides
        /// Where what is known of limits is kept and shared with the user's other processes;
        /// empty: nowhere.
        QString ledgerDirectory;
        QString product; ///< where a key has limits for several
        /// The cheap question: a path and a query that any key may ask. Empty: none is known, so
        /// nothing is held back, and a person's next request is the question.
        QString question = QStringLiteral("/external/brands?page=1&limit=1");
    };
    static constexpr qint64 maximumBodyBytes = 64 * 1024 * 1024;

    explicit Transport(Options options, QObject *parent = nullptr);
    ~Transport() override;

    QCoro::Task<domain::Result<Reply>> send(Request request);
    /// Every request that waits or runs ends as `Cancelled`, soon, from the event loop.
    void cancelAll();
    /// What of this priority waits and was not sent ends as `Cancelled`; somebody else who wants
    /// the same keeps it.
    void cancelWaiting(Priority priority);
    void cancelWaiting(const void *asker);
    /// A person wants to know: where the server was silent, the question goes at once.
    void askNow();
    /// After a refusal of the key: one question finds out whether it is good again.
    void askKeyAgain();
    /// A person does not believe a long wait that the server asked for: one request finds out.
    void askBeforeTime();
    Hold hold() const;
    /// While offline nothing is sent and what waits ends as `Offline`; what runs may finish.
    void setOffline(bool offline);
    bool isOffline() const;
    /// A person's word that the month's maximum may be exceeded, for as long as this lives.
    void permitBeyondMaximum();
    const RateLedger &ledger() const;
    /// How long so many requests of a person take by the limits known now; nothing where none is.
    std::optional<std::chrono::milliseconds> timeFor(int requests,
                                                     std::chrono::milliseconds each) const;
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
    /// What is left of the limit, by the server's word, the settings or what was learned, also
    /// as time goes by; -1 where none is known. `resetAt` is invalid where nothing is used.
    void limitChanged(int remaining, int total, const QDateTime &resetAt);
    void quotaChanged(const forecourt::domain::RequestQuota &quota);
    /// `until` is invalid where no end is known. An outage is told again with each question.
    void holdChanged(forecourt::network::Hold hold, const QDateTime &until);

private:
    class Courier;
    std::shared_ptr<Courier> d; ///< shared with the calls that run, which may outlive this
};

} // namespace forecourt::network
