// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/webhook.h"

#include "keytable.h"

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

constexpr Key<WebhookVerdict> Verdicts[] = {
    { WebhookVerdict::Taken, "taken" },
    { WebhookVerdict::TakenUndated, "undated" },
    { WebhookVerdict::NoSignature, "nosignature" },
    { WebhookVerdict::WrongSignature, "wrongsignature" },
    { WebhookVerdict::Malformed, "malformed" },
    { WebhookVerdict::Stale, "stale" },
    { WebhookVerdict::Repeated, "repeated" },
};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

QString toKey(WebhookVerdict verdict)
{
    return keyOf(Verdicts, verdict);
}

std::optional<WebhookVerdict> webhookVerdictFromKey(QStringView key)
{
    return valueOf(Verdicts, key);
}

bool isTaken(WebhookVerdict verdict)
{
    return verdict == WebhookVerdict::Taken || verdict == WebhookVerdict::TakenUndated;
}

Paper paperOf(const WebhookEvent &event)
{
    Paper paper;
    paper.id = event.id;
    paper.kind = papers::webhookEvent;
    paper.at = event.received;
    paper.value = { { u"event"_s, event.name },
                    { u"timestamp"_s, timeText(event.timestamp) },
                    { u"content"_s, event.content },
                    { u"received"_s, timeText(event.received) },
                    { u"sha256"_s, QString::fromLatin1(event.bodyHash) },
                    { u"size"_s, event.size },
                    { u"verdict"_s, toKey(event.verdict) } };
    return paper;
}

std::optional<WebhookEvent> webhookEventFrom(const Paper &paper)
{
    if (paper.kind != papers::webhookEvent || paper.value.isEmpty())
        return std::nullopt;
    const QJsonObject &value = paper.value;
    const auto verdict = webhookVerdictFromKey(value.value("verdict"_L1).toString());
    if (!verdict)
        return std::nullopt;
    const auto time = [&](QLatin1StringView name) {
        return QDateTime::fromString(value.value(name).toString(), Qt::ISODateWithMs);
    };
    WebhookEvent event;
    event.id = paper.id;
    event.name = value.value("event"_L1).toString();
    event.timestamp = time("timestamp"_L1);
    event.content = value.value("content"_L1).toObject();
    event.received = time("received"_L1);
    event.bodyHash = value.value("sha256"_L1).toString().toLatin1();
    event.size = value.value("size"_L1).toInteger();
    event.verdict = *verdict;
    return event;
}

void SeenDeliveries::remember(const WebhookTrace &trace)
{
    if (trace.verdict == WebhookVerdict::TakenUndated)
        m_undated.insert(trace.bodyHash);
    else
        remember(trace.bodyHash, trace.received);
}

void SeenDeliveries::forget(const QByteArray &bodyHash)
{
    m_seen.remove(bodyHash);
    m_undated.remove(bodyHash);
}

void SeenDeliveries::remember(const QByteArray &bodyHash, const QDateTime &received)
{
    m_seen.removeIf([&](const auto &entry) { return !knows(entry.key(), received); });
    m_seen.insert(bodyHash, received);
}

bool SeenDeliveries::knows(const QByteArray &bodyHash, const QDateTime &now) const
{
    if (m_undated.contains(bodyHash))
        return true;
    const auto seen = m_seen.constFind(bodyHash);
    return seen != m_seen.cend() && seen->addDuration(m_memory) >= now;
}

} // namespace forecourt::domain
