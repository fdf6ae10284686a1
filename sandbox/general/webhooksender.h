// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

namespace forecourt::sandbox {

/** Tells a receiver what changed: POSTs of {"event", "timestamp", "data"}, signed over their bytes.
 */
class WebhookSender
{
public:
    /** An empty address sends nothing. */
    void setReceiver(const QUrl &address, const QByteArray &secret);
    void send(const QByteArray &event, const QJsonObject &data);

    /** Lower-case hexadecimal HMAC-SHA256, as it stands in X-Signature. */
    static QByteArray signature(const QByteArray &body, const QByteArray &secret);
    int taken() const { return m_taken; }
    int failed() const { return m_failed; }

private:
    QNetworkAccessManager m_network;
    QUrl m_address;
    QByteArray m_secret;
    int m_taken = 0;
    int m_failed = 0;
};

} // namespace forecourt::sandbox
