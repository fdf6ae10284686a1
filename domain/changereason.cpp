// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changereason.h"

#include "domain/apierror.h"
#include "keytable.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace forecourt::domain {

using namespace Qt::StringLiterals;
using ErrorKind = ApiError::Kind;

namespace {

constexpr Key<ChangeReason> Reasons[] = {
    { ChangeReason::KeptByServer, "keptByServer" },
    { ChangeReason::OtherAfterSending, "otherAfterSending" },
    { ChangeReason::BothChanged, "bothChanged" },
    { ChangeReason::Replaced, "replaced" },
    { ChangeReason::EndedWhileSending, "endedWhileSending" },
    { ChangeReason::Overtaken, "overtaken" },
    { ChangeReason::WaitedInBackup, "waitedInBackup" },
    { ChangeReason::CameFromElsewhere, "cameFromElsewhere" },
};

constexpr struct
{
    ChangeReason reason;
    const char *context, *words;
} Sentences[] = {
    { ChangeReason::KeptByServer, "Sync",
      QT_TRANSLATE_NOOP("Sync", "The server answered, but kept the value that it had.") },
    { ChangeReason::OtherAfterSending, "Sync",
      QT_TRANSLATE_NOOP("Sync", "The server answered, but has another value now.") },
    { ChangeReason::BothChanged, "Sync",
      QT_TRANSLATE_NOOP("Sync", "Somebody else changed this meanwhile in another way.") },
    { ChangeReason::Replaced, "Sync",
      QT_TRANSLATE_NOOP("Sync", "It was on the server. On %1 the server had another value.") },
    { ChangeReason::EndedWhileSending, "storage",
      QT_TRANSLATE_NOOP("storage",
                        "Forecourt ended while this was being sent. It may have arrived.") },
    { ChangeReason::Overtaken, "storage",
      QT_TRANSLATE_NOOP("storage", "A later newsletter request for this address took its place.") },
    { ChangeReason::WaitedInBackup, "storage",
      QT_TRANSLATE_NOOP("storage",
                        "It waited when the backup was made. It may have been sent since then.") },
    { ChangeReason::CameFromElsewhere, "storage",
      QT_TRANSLATE_NOOP("storage",
                        "It came with a desk of another computer. It goes out from here only when "
                        "it is released.") },
};

// NotPossible has words of its own.
constexpr Key<ErrorKind> Errors[] = {
    { ErrorKind::Network, "network" },
    { ErrorKind::Timeout, "timeout" },
    { ErrorKind::Certificate, "certificate" },
    { ErrorKind::Insecure, "insecure" },
    { ErrorKind::Unauthorized, "unauthorized" },
    { ErrorKind::Forbidden, "forbidden" },
    { ErrorKind::NotFound, "notFound" },
    { ErrorKind::Invalid, "invalid" },
    { ErrorKind::RateLimited, "rateLimited" },
    { ErrorKind::Quota, "quota" },
    { ErrorKind::Server, "server" },
    { ErrorKind::Redirected, "redirected" },
    { ErrorKind::Malformed, "malformed" },
    { ErrorKind::Unknown, "unknown" },
    { ErrorKind::Offline, "offline" },
    { ErrorKind::Cancelled, "cancelled" },
    { ErrorKind::Keychain, "keychain" },
    { ErrorKind::Storage, "storage" },
};

QString stored(const QJsonObject &facts)
{
    return QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

QString wordsOf(ChangeReason reason, const QDateTime &at)
{
    for (const auto &sentence : Sentences) {
        if (sentence.reason != reason)
            continue;
        const QString words = QCoreApplication::translate(sentence.context, sentence.words);
        const bool hasTime = reason == ChangeReason::Replaced;
        return hasTime ? words.arg(QLocale().toString(at.toLocalTime(), QLocale::ShortFormat))
                       : words;
    }
    return {};
}

} // namespace

QString reasonOf(ChangeReason reason, const QDateTime &at)
{
    QJsonObject facts{ { u"why"_s, keyOf(Reasons, reason) } };
    if (at.isValid())
        facts.insert(u"at"_s, at.toUTC().toString(Qt::ISODateWithMs));
    return stored(facts);
}

QString reasonOf(const ApiError &error)
{
    const QString key = keyOf(Errors, error.kind);
    return key.isEmpty() ? error.explanation() : stored({ { u"error"_s, key } });
}

QString reasonText(const QString &reason)
{
    if (!reason.startsWith(u'{'))
        return reason;
    const QJsonObject facts = QJsonDocument::fromJson(reason.toUtf8()).object();
    if (const auto kind = valueOf(Errors, facts[u"error"].toString()))
        return ApiError{ .kind = *kind }.explanation();
    if (const auto known = valueOf(Reasons, facts[u"why"].toString()))
        return wordsOf(*known, QDateTime::fromString(facts[u"at"].toString(), Qt::ISODateWithMs));
    // A key of a later version says nothing here; what a server said may begin like this too.
    return facts.contains(u"why"_s) || facts.contains(u"error"_s) ? QString() : reason;
}

} // namespace forecourt::domain
