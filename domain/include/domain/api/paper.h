// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace forecourt::domain {

/// A record of the desk that has no table of its own: an appraisal, a saved request, a write to
/// another system, a webhook's event, a contact, a follow-up. Kept by the journal like everything
/// else.
struct Paper
{
    QString id; ///< unique in its kind
    QString kind; ///< one of the names below
    QDateTime at; ///< of the last change
    QJsonObject value; ///< an empty one: it was removed

    friend bool operator==(const Paper &, const Paper &) = default;
};

namespace papers {
inline constexpr QLatin1StringView appraisal("appraisal");
inline constexpr QLatin1StringView savedRequest("savedrequest");
inline constexpr QLatin1StringView apiWrite("apiwrite");
inline constexpr QLatin1StringView webhookEvent("webhook");
// These belong to a customer, whose history tells of them.
inline constexpr QLatin1StringView contact("contact");
inline constexpr QLatin1StringView followUp("followup");
} // namespace papers

} // namespace forecourt::domain
