// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace forecourt::domain {

struct ApiError;

/// Why a change waits, or was refused, or needs a person.
enum class ChangeReason {
    KeptByServer,
    OtherAfterSending,
    BothChanged,
    Replaced, ///< with the time when another value was seen
    EndedWhileSending,
    Overtaken, ///< by a later request about the same address
    WaitedInBackup,
    CameFromElsewhere, ///< with the desk of another computer
};

/// As Change::reason: a key with its facts, since a desk is kept for years and its users' language
/// may be another by then.
QString reasonOf(ChangeReason reason, const QDateTime &at = {});
QString reasonOf(const ApiError &error);
/// In the user's language. What earlier versions stored in words is given as it is.
QString reasonText(const QString &reason);

} // namespace forecourt::domain
