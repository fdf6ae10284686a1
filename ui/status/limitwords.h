// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/status.h"
#include "theme/tokens.h"

#include <QString>

namespace forecourt::models {
struct Formatting;
}

namespace forecourt::ui {

/// What the status line says about requests, and how much it matters.
struct LimitWords
{
    QString text; ///< empty where the server names no limit and nothing waits
    QString icon;
    Tone tone = Tone::Neutral;

    friend bool operator==(const LimitWords &, const LimitWords &) = default;
};

LimitWords limitWords(const sync::Status &status, const models::Formatting &formatting,
                      const QDateTime &now);

/// Why requests wait and until when, in a sentence; empty where nothing holds them.
QString holdSentence(const sync::Status &status, const models::Formatting &formatting,
                     const QDateTime &now);
/// To the second today; with its day where that is another.
QString whenWords(const QDateTime &at, const models::Formatting &formatting, const QDateTime &now);
/// "8,120 of 10,000 in the contract, at most 12,000"; empty where nothing was told.
QString quotaWords(const domain::RequestQuota &quota, const models::Formatting &formatting);
/// How far the month is used, for a line of its own; empty below 80 %.
QString quotaWarning(const domain::RequestQuota &quota, const models::Formatting &formatting);
/// "about 3 minutes left"; empty while nothing can be said.
QString timeLeftWords(std::optional<std::chrono::seconds> left);
/// "about 3 minutes", for what has not begun.
QString aboutSoLong(std::chrono::seconds time);

} // namespace forecourt::ui
