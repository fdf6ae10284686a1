// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace forecourt::domain {

/// Why a call to the API, the keychain or a database brought no value. Act on `kind`; show
/// `explanation()` to people and `serverMessage` beside it as the server's own words.
struct ApiError
{
    enum class Kind {
        Network, ///< no connection, name not found, connection lost; nothing is known of the server
        Timeout, ///< the idle limit or the deadline passed
        Certificate, ///< the server's certificate was not accepted
        Insecure, ///< plain http to another machine, refused before anything was sent
        Unauthorized, ///< 401: missing or invalid key
        Forbidden, ///< 403: the key lacks the scope
        NotFound, ///< 404
        Invalid, ///< 400, 409, 422: the server refused what was sent
        RateLimited, ///< 429
        Quota, ///< the month's maximum is used up; a person has to say whether more may go
        Server, ///< 5xx
        Redirected, ///< a redirect to another origin, not followed
        Malformed, ///< an answer that is not what the document promises
        Unknown, ///< a POST whose effect is not known: it may have arrived
        Offline, ///< "Work offline" is on; nothing was sent
        Cancelled, ///< nobody waits for the answer any more
        Keychain, ///< the keychain is locked, missing or refuses
        Storage, ///< a database or file could not be read or written
        NotPossible, ///< refused on this desk: `serverMessage` is empty, `detail` says why
    };

    Kind kind = Kind::Network;
    int httpStatus = 0; ///< 0: no status line was seen
    QString serverMessage; ///< plain text from outside, at most 500 characters
    QString detail; ///< for the log and "More": which part failed, never a key
    std::optional<std::chrono::milliseconds> retryAfter;
    bool sentMaybe = false; ///< the request may have taken effect

    /// One sentence in the user's language.
    QString explanation() const;
    /// Whether waiting may help without anybody changing anything.
    bool isTransient() const;

    static ApiError storage(const QString &detail);
    static ApiError notPossible(const QString &detail);
    friend bool operator==(const ApiError &, const ApiError &) = default;
};

} // namespace forecourt::domain

Q_DECLARE_METATYPE(forecourt::domain::ApiError)
