// SPDX-License-Identifier: GPL-3.0-or-later
#include "general/webhooksender.h"

#include "jsonwriter.h"
#include "moment.h"

#include <QMessageAuthenticationCode>
#include <QNetworkReply>

namespace forecourt::sandbox {

void WebhookSender::setReceiver(const QUrl &address, const QByteArray &secret)
{
    m_address = address;
    m_secret = secret;
}

QByteArray WebhookSender::signature(const QByteArray &body, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
}

void WebhookSender::send(const QByteArray &event, const QJsonObject &data)
{
    if (m_address.isEmpty())
        return;
    JsonWriter json;
    json.beginObject().field("event", event).moment("timestamp", secondsNow());
    const QByteArray body = json.field("data", data).endObject().take();
    QNetworkRequest request(m_address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    request.setRawHeader("X-Signature", signature(body, m_secret));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(10'000);
    QNetworkReply *reply = m_network.post(request, body);
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] {
        ++(reply->error() == QNetworkReply::NoError ? m_taken : m_failed);
        reply->deleteLater();
    });
}

} // namespace forecourt::sandbox
