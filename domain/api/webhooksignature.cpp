// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/webhook.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <cmath>

// Whether a delivery is genuine, whole and fresh.
namespace forecourt::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DigestSize = 32;
constexpr QByteArrayView Prefix("sha256=");

QByteArray digest(const QByteArray &secret, const QByteArray &body)
{
    return QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256);
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// The bytes that a header's text stands for; empty where it is no signature of this kind.
QByteArray decoded(const QByteArray &header)
{
    QByteArray text = header.trimmed();
    if (text.first(std::min(text.size(), Prefix.size())).compare(Prefix, Qt::CaseInsensitive) == 0)
        text = text.sliced(Prefix.size());
    if (text.size() == 2 * DigestSize && std::ranges::all_of(text, isHexDigit))
        return QByteArray::fromHex(text);
    const auto bytes =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return bytes && bytes.decoded.size() == DigestSize ? bytes.decoded : QByteArray();
}

/// Seconds or milliseconds, as senders write them.
QDateTime timeFromNumber(double number)
{
    constexpr double LastSecond = 1e11; // the year 5138; as milliseconds it is 1973
    const double milliseconds = std::abs(number) < LastSecond ? number * 1000 : number;
    if (!(std::abs(milliseconds) < 1e15))
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(milliseconds), Qt::UTC);
}

/// A time without an offset is taken for UTC, whatever this computer's zone is.
QDateTime timeFrom(const QJsonValue &value)
{
    if (value.isDouble())
        return timeFromNumber(value.toDouble());
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

/// Fills in what the body says; false where that is not an event.
bool read(WebhookEvent &event, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return false;
    event.content = document.object();
    event.name = event.content.take(u"event"_s).toString();
    const QJsonValue time = event.content.take(u"timestamp"_s);
    if (time.isNull() || time.isUndefined())
        return !event.name.isEmpty();
    event.timestamp = timeFrom(time);
    return !event.name.isEmpty() && event.timestamp.isValid();
}

WebhookVerdict verdictOf(WebhookEvent &event, const WebhookDelivery &delivery,
                         const QByteArray &secret, std::chrono::seconds window)
{
    if (delivery.signature.isEmpty())
        return WebhookVerdict::NoSignature;
    if (!isSignedWith(secret, delivery.body, delivery.signature))
        return WebhookVerdict::WrongSignature;
    if (!read(event, delivery.body))
        return WebhookVerdict::Malformed;
    if (!event.timestamp.isValid())
        return WebhookVerdict::TakenUndated;
    const std::chrono::milliseconds apart(event.timestamp.msecsTo(delivery.received));
    return std::chrono::abs(apart) > window ? WebhookVerdict::Stale : WebhookVerdict::Taken;
}

} // namespace

QByteArray webhookSignature(const QByteArray &secret, const QByteArray &body)
{
    return digest(secret, body).toHex();
}

bool isSameInConstantTime(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    volatile unsigned char difference = 0; // else a compiler may stop at the first
    for (qsizetype i = 0; i < one.size(); ++i)
        difference = difference | static_cast<unsigned char>(one.at(i) ^ other.at(i));
    return difference == 0;
}

bool isSignedWith(const QByteArray &secret, const QByteArray &body, const QByteArray &signature)
{
    return !secret.isEmpty() && isSameInConstantTime(decoded(signature), digest(secret, body));
}

WebhookEvent judgedWebhook(const WebhookDelivery &delivery, const QByteArray &secret,
                           std::chrono::seconds window)
{
    WebhookEvent event;
    event.received = delivery.received;
    event.size = delivery.body.size();
    event.bodyHash = QCryptographicHash::hash(delivery.body, QCryptographicHash::Sha256).toHex();
    event.id = QString::number(delivery.received.toMSecsSinceEpoch()) % u'-'
        % QString::fromLatin1(event.bodyHash.first(16));
    event.verdict = verdictOf(event, delivery, secret, window);
    return event;
}

} // namespace forecourt::domain
