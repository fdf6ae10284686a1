// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/paper.h"

#include <QHash>
#include <QMetaType>
#include <QSet>

#include <chrono>
#include <optional>

namespace forecourt::domain {

/// What became of a delivery.
enum class WebhookVerdict {
    Taken,
    TakenUndated, ///< it told no time, so nobody knows how old it is
    NoSignature,
    WrongSignature,
    Malformed, ///< signed, but no JSON object that names an event
    Stale, ///< sent too long ago, or by a clock that is too far ahead
    Repeated, ///< the same bytes came before
};
QString toKey(WebhookVerdict verdict);
std::optional<WebhookVerdict> webhookVerdictFromKey(QStringView key);
bool isTaken(WebhookVerdict verdict);

/// What another system told this desk, or tried to.
struct WebhookEvent
{
    QString id; ///< of the paper
    QString name; ///< such as "resource.created"
    QDateTime timestamp; ///< the sender's; invalid: not told
    QJsonObject content; ///< "data", and what else the sender told
    QDateTime received;
    QByteArray bodyHash; ///< SHA-256 in hex: the sender gives a delivery no id
    qint64 size = 0; ///< of the body, in bytes
    WebhookVerdict verdict = WebhookVerdict::Malformed;

    friend bool operator==(const WebhookEvent &, const WebhookEvent &) = default;
};

/// What is remembered of a delivery that was taken.
struct WebhookTrace
{
    QByteArray bodyHash;
    QDateTime received;
    WebhookVerdict verdict = WebhookVerdict::Taken;

    friend bool operator==(const WebhookTrace &, const WebhookTrace &) = default;
};

Paper paperOf(const WebhookEvent &event);
/// Nothing for a paper of another kind, and for one that was removed.
std::optional<WebhookEvent> webhookEventFrom(const Paper &paper);

/// A timestamp may be so much older or newer than now.
inline constexpr std::chrono::seconds webhookWindow = std::chrono::minutes(5);

/// HMAC-SHA256 of the body in hex, as X-Signature carries it.
QByteArray webhookSignature(const QByteArray &secret, const QByteArray &body);
/// Hex in either case or base64, with "sha256=" before it or without. Takes the same time
/// wherever the two differ; nothing is signed with an empty secret.
bool isSignedWith(const QByteArray &secret, const QByteArray &body, const QByteArray &signature);
/// Takes the same time wherever they differ; not where their lengths do.
bool isSameInConstantTime(const QByteArray &one, const QByteArray &other);

struct WebhookDelivery
{
    QByteArray body; ///< as it came, byte for byte
    QByteArray signature; ///< of X-Signature; empty: there was none
    QDateTime received;
};
/// Whether it is from who knows the secret, then what it says, then how old it is. Whether it was
/// here before is for SeenDeliveries.
WebhookEvent judgedWebhook(const WebhookDelivery &delivery, const QByteArray &secret,
                           std::chrono::seconds window = webhookWindow);

/// The bodies that came lately. Each is remembered as long as its timestamp can be fresh: one
/// that is a window ahead of us stays so for two. One without a timestamp could be sent again at
/// any time, so that it is remembered for good.
class SeenDeliveries
{
public:
    explicit SeenDeliveries(std::chrono::seconds window = webhookWindow)
        : m_memory(2 * window)
    {
    }
    void remember(const WebhookTrace &trace);
    void remember(const QByteArray &bodyHash, const QDateTime &received);
    void forget(const QByteArray &bodyHash);
    bool knows(const QByteArray &bodyHash, const QDateTime &now) const;
    /// What came before matters only where it is undated.
    QDateTime beginning(const QDateTime &now) const { return now.addDuration(-m_memory); }
    qsizetype size() const { return m_seen.size() + m_undated.size(); }

private:
    std::chrono::seconds m_memory;
    QHash<QByteArray, QDateTime> m_seen;
    QSet<QByteArray> m_undated;
};

} // namespace forecourt::domain

Q_DECLARE_METATYPE(forecourt::domain::WebhookEvent)
