// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include "uploaddevice.h"

#include <QNetworkAccessManager>

namespace forecourt::network {

using namespace Qt::StringLiterals;

namespace {

bool isRead(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

} // namespace

QByteArray Outcome::header(const char *name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Exchange::Exchange(QNetworkAccessManager &manager, QNetworkRequest request,
                   const QByteArray &method, const QByteArray &body, Limits limits)
    : QObject(&manager)
    , m_limits(limits)
{
    // Also where it has no body: what cannot be rewound the manager cannot repeat.
    if (!body.isEmpty() || !isRead(method)) {
        m_upload = new UploadDevice(body, this);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    }
    m_idle.setSingleShot(true);
    m_deadline.setSingleShot(true);
    // Of a custom HEAD the manager would wait for a body.
    m_reply = method == "HEAD" ? manager.head(request)
                               : manager.sendCustomRequest(request, method, m_upload);
    if (m_upload) // read by the reply until it is gone, which is later than this
        m_upload->setParent(m_reply);
    watch();
    m_idle.start(m_limits.idle);
    m_deadline.start(m_limits.deadline);
}

Exchange::~Exchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
    }
}

void Exchange::watch()
{
    const auto awake = [this] { m_idle.start(m_limits.idle); };
    connect(m_reply, &QNetworkReply::encrypted, this, awake);
    connect(m_reply, &QNetworkReply::requestSent, this, [this, awake] {
        ++m_timesSent;
        awake();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, awake);
    connect(m_reply, &QNetworkReply::uploadProgress, this, awake);
    connect(m_reply, &QNetworkReply::readyRead, this, [this, awake] {
        awake();
        takeBytes();
    });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::conclude);
    connect(&m_idle, &QTimer::timeout, this,
            [this] { stop(Failure::TimedOut, u"nothing arrived within the idle limit"_s); });
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { stop(Failure::TimedOut, u"not complete within the deadline"_s); });
}

void Exchange::takeBytes()
{
    if (m_received.size() + m_reply->bytesAvailable() > m_limits.bodyBytes) {
        stop(Failure::TooLarge, u"the answer is larger than what is taken"_s);
        return;
    }
    m_received += m_reply->readAll();
}

void Exchange::stop(Failure failure, const QString &detail)
{
    if (m_concluded || m_stoppedBy != Failure::None)
        return;
    m_stoppedBy = failure;
    m_stopDetail = detail;
    m_reply->abort(); // emits finished() before it returns
    conclude();
}

void Exchange::conclude()
{
    if (m_concluded)
        return;
    if (m_stoppedBy == Failure::None)
        takeBytes(); // may stop, and so conclude
    if (m_concluded)
        return;
    m_concluded = true;
    m_idle.stop();
    m_deadline.stop();
    Outcome outcome;
    outcome.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    outcome.timesSent = m_timesSent;
    outcome.headers = m_reply->rawHeaderPairs();
    outcome.body = std::move(m_received);
    judge(outcome);
    m_outcome.set(std::move(outcome));
    deleteLater();
}

void Exchange::judge(Outcome &outcome) const
{
    const int status = outcome.status;
    const auto error = m_reply->error();
    outcome.sentMaybe = !certainlyNotSent();
    outcome.detail = m_stopDetail;
    if (m_stoppedBy != Failure::None) {
        outcome.failure = m_stoppedBy;
        return;
    }
    if (error != QNetworkReply::NoError)
        outcome.detail = m_reply->errorString();
    if (status == 429)
        outcome.failure = Failure::RateLimited;
    else if (status >= 500 || status == 408 || status == 425)
        outcome.failure = Failure::ServerError;
    else if (status >= 400)
        outcome.failure = Failure::Refused;
    else if (status >= 300)
        outcome.failure = Failure::Redirected;
    else if (error == QNetworkReply::SslHandshakeFailedError)
        outcome.failure = Failure::Certificate;
    else if (error != QNetworkReply::NoError)
        outcome.failure = outcome.sentMaybe ? Failure::Lost : Failure::NotConnected;
    else if (status < 200)
        outcome.failure = Failure::NotJson;
}

bool Exchange::certainlyNotSent() const
{
    // A connection that stood before and broke can end in these errors as well, since the
    // manager tries again by itself; then bytes were taken from the upload.
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return !m_upload || (m_upload->taken() == 0 && m_timesSent == 0);
    default:
        return false;
    }
}

} // namespace forecourt::network
