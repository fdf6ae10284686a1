// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/requestquota.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <chrono>
#include <optional>

namespace forecourt::sync {

/// A part of the API that a key may or may not read, or send.
enum class Part {
    Vehicles,
    Customers,
    Statistics,
    Catalogue,
    News,
    CustomerChanges,
    TestDrives,
    Newsletter,
    OfficeMessages
};

/// What holds requests back.
enum class Hold {
    None,
    Window, ///< the allowance of this window is used; the rest is kept for people
    ServerAsked, ///< the server said when to come again
    Outage, ///< it does not answer; one probe goes at `waitingUntil`
    Quota, ///< the month's maximum is reached
    Key, ///< the key was refused; nothing goes before somebody acts
};

/// What the status bar shows.
struct Status
{
    enum class Link { Unknown, Connected, Offline, WorkingOffline, NoKey, KeyRefused };
    Link link = Link::Unknown;
    QDateTime offlineSince; ///< invalid while connected
    QDateTime lastSync; ///< end of the last complete pass; invalid: never
    QDateTime lastLook; ///< end of the last look or pass since the start
    bool syncing = false;
    QString part; ///< what is being fetched, in words: "Customers"
    int done = 0; ///< pages
    int total = 0; ///< pages; 0: not known yet
    int waiting = 0; ///< changes that will go by themselves
    int attention = 0; ///< changes that need a person, also those replaced on the server
    std::optional<domain::ApiError> lastError;
    int limitRemaining = -1; ///< -1: no limit is known
    int limitTotal = -1;
    QDateTime limitResetAt;
    Hold hold = Hold::None;
    QDateTime
        waitingUntil; ///< nothing is sent before; invalid where nothing holds, or no end is known
    domain::RequestQuota quota; ///< this month
    QList<Part> forbidden; ///< answered 403: this key may not read or send them
    std::optional<std::chrono::seconds> timeLeft; ///< of the pass; unset while nothing can be said
    QStringList differences; ///< of the last pass, as in its report
    int notesKnown = 0; ///< customers whose notes were fetched
    int customers = 0; ///< in the mirror
    int viewsToday = 0; ///< listings that we fetched deliberately

    friend bool operator==(const Status &, const Status &) = default;
};

/// The server asked for a wait so long that a person may ask whether it still holds.
inline bool isLongWait(const Status &status, const QDateTime &now)
{
    return status.hold == Hold::ServerAsked && status.waitingUntil > now.addSecs(3600);
}

/// How a pass ended; `forecourt sync --json` prints it.
struct SyncReport
{
    int customers = 0; ///< in the mirror afterwards
    int vehicles = 0;
    qint64 requests = 0;
    qint64 retries = 0;
    qint64 refused = 0;
    int pushed = 0;
    int pending = 0;
    int attention = 0;
    double seconds = 0;
    QStringList errors; ///< one sentence each; empty when all was done
    QStringList differences; ///< between what was read and what the server counts, in sentences
    bool complete() const { return errors.isEmpty() && pending == 0 && attention == 0; }
};

/// What became of what waited, told once when the push ends.
struct PushReport
{
    int sent = 0;
    int attention = 0; ///< of those that were tried
    bool wasOffline = false; ///< the link was down before
    QStringList names; ///< of the records, at most a few

    friend bool operator==(const PushReport &, const PushReport &) = default;
};

} // namespace forecourt::sync

Q_DECLARE_METATYPE(forecourt::sync::Status)
Q_DECLARE_METATYPE(forecourt::sync::SyncReport)
Q_DECLARE_METATYPE(forecourt::sync::PushReport)
