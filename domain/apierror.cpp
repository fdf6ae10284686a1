// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apierror.h"

#include <QCoreApplication>

namespace forecourt::domain {

namespace {

using Kind = ApiError::Kind;

struct Explanation
{
    Kind kind;
    const char *text;
    bool transient;
};

constexpr Explanation Explanations[] = {
    { Kind::Network,
      QT_TRANSLATE_NOOP("Domain", "The server could not be reached. Is this computer online?"),
      true },
    { Kind::Timeout, QT_TRANSLATE_NOOP("Domain", "The server took too long to answer."), true },
    { Kind::Certificate,
      QT_TRANSLATE_NOOP("Domain",
                        "The server's certificate was not accepted, so nothing was sent. Check the "
                        "address and this computer's date."),
      false },
    { Kind::Insecure,
      QT_TRANSLATE_NOOP("Domain",
                        "The address is not encrypted (http), so nothing was sent: others on the "
                        "network could read the key. Use https."),
      false },
    { Kind::Unauthorized,
      QT_TRANSLATE_NOOP("Domain",
                        "The API key was not accepted. It may be mistyped, replaced or revoked."),
      false },
    { Kind::Forbidden,
      QT_TRANSLATE_NOOP("Domain",
                        "The API key is not allowed to do this. Its permissions are set in the "
                        "CarStrel dashboard."),
      false },
    { Kind::NotFound,
      QT_TRANSLATE_NOOP("Domain", "The server does not know this record or address."), false },
    { Kind::Invalid, QT_TRANSLATE_NOOP("Domain", "The server refused what was sent."), false },
    { Kind::RateLimited,
      QT_TRANSLATE_NOOP("Domain",
                        "Too many requests in a short time: the server takes no more for a "
                        "while."),
      true },
    { Kind::Quota,
      QT_TRANSLATE_NOOP("Domain",
                        "This month's maximum of requests is used up. Nothing more is sent unless "
                        "somebody allows it."),
      false },
    { Kind::Server,
      QT_TRANSLATE_NOOP("Domain", "The server has a problem of its own. It may work again later."),
      true },
    { Kind::Redirected,
      QT_TRANSLATE_NOOP("Domain",
                        "The server pointed to another address, which was not followed so that the "
                        "key stays here. Check the address of the connection."),
      false },
    { Kind::Malformed,
      QT_TRANSLATE_NOOP("Domain",
                        "The server's answer could not be understood, so nothing of it "
                        "was used."),
      true },
    { Kind::Unknown,
      QT_TRANSLATE_NOOP("Domain",
                        "No answer came, so the request may or may not have arrived. "
                        "Check before sending it again."),
      false },
    { Kind::Offline,
      QT_TRANSLATE_NOOP("Domain", "Forecourt is set to work offline, so nothing was sent."),
      false },
    { Kind::Cancelled, QT_TRANSLATE_NOOP("Domain", "It was stopped before it was finished."),
      false },
    { Kind::Keychain,
      QT_TRANSLATE_NOOP("Domain",
                        "The keychain of this computer is locked, missing or refuses "
                        "access."),
      false },
    { Kind::Storage,
      QT_TRANSLATE_NOOP("Domain",
                        "A file on this computer could not be read or written. Is the "
                        "disk full?"),
      false },
    { Kind::NotPossible, QT_TRANSLATE_NOOP("Domain", "This cannot be done here."), false },
};

const Explanation &explanationOf(Kind kind)
{
    static_assert(std::size(Explanations) == size_t(Kind::NotPossible) + 1);
    return Explanations[size_t(kind)];
}

} // namespace

QString ApiError::explanation() const
{
    if (kind == Kind::NotPossible && !detail.isEmpty())
        return detail;
    return QCoreApplication::translate("Domain", explanationOf(kind).text);
}

bool ApiError::isTransient() const
{
    return explanationOf(kind).transient;
}

ApiError ApiError::storage(const QString &detail)
{
    ApiError error;
    error.kind = Kind::Storage;
    error.detail = detail;
    return error;
}

ApiError ApiError::notPossible(const QString &detail)
{
    ApiError error;
    error.kind = Kind::NotPossible;
    error.detail = detail;
    return error;
}

} // namespace forecourt::domain
