// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/webhookvisit.h"

#include "domain/whenanswered.h"
#include "webhook/httpstatus.h"

#include <QTcpSocket>

namespace forecourt::network {

using namespace std::chrono_literals;

namespace {

constexpr qint64 ReadAhead = 64 * 1024;
// Who is refused may still be sending; closing at once would take the answer away from him.
constexpr std::chrono::milliseconds Farewell = 2s;
constexpr qint64 MostDiscarded = 4 * 1024 * 1024;

constexpr struct
{
    int status;
    const char *reason;
    const char *words; ///< for whoever sets up the sender
} Answers[] = {
    { http::NoContent, "No Content", "" },
    { http::BadRequest, "Bad Request", "This is not an event that can be taken.\n" },
    { http::Unauthorized, "Unauthorized", "X-Signature does not fit the body and the secret.\n" },
    { http::NotFound, "Not Found", "" },
    { http::MethodNotAllowed, "Method Not Allowed", "Only POST.\n" },
    { http::RequestTimeout, "Request Timeout", "The request took too long.\n" },
    { http::LengthRequired, "Length Required", "Content-Length is needed.\n" },
    { http::TooLarge, "Content Too Large", "The request is too large.\n" },
    { http::TooManyRequests, "Too Many Requests", "Too many events in a minute.\n" },
    { http::Unavailable, "Service Unavailable", "The event could not be saved. Send it again.\n" },
};

QByteArray answerText(int status)
{
    for (const auto &row : Answers) {
        if (row.status != status)
            continue;
        QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + row.reason
            + "\r\nConnection: close\r\n";
        if (status == http::MethodNotAllowed)
            text += "Allow: POST\r\n";
        if (status == http::TooManyRequests)
            text += "Retry-After: 60\r\n";
        if (status == http::NoContent)
            return text + "\r\n";
        const QByteArray words(row.words);
        return text + "Content-Type: text/plain; charset=utf-8\r\nContent-Length: "
            + QByteArray::number(words.size()) + "\r\n\r\n" + words;
    }
    return answerText(http::Unavailable);
}

} // namespace

WebhookVisit::WebhookVisit(QTcpSocket *socket, Host host, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_host(std::move(host))
{
    socket->setParent(this);
    socket->setReadBufferSize(ReadAhead);
    connect(socket, &QTcpSocket::readyRead, this, &WebhookVisit::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_patience, &QTimer::timeout, this, &WebhookVisit::tooLate);
    m_patience.setSingleShot(true);
    m_patience.start(m_host.limits.patience);
}

void WebhookVisit::refuse(int status)
{
    emit turnedAway(status);
    answer(status);
}

void WebhookVisit::tooLate()
{
    if (m_state == State::Leaving)
        m_socket->abort();
    else if (m_state == State::Judging)
        answer(http::Unavailable);
    else
        refuse(http::RequestTimeout);
}

void WebhookVisit::read()
{
    if (m_state == State::Leaving) {
        m_discarded += m_socket->readAll().size();
        if (m_discarded > MostDiscarded)
            m_socket->abort();
        return;
    }
    if (m_state == State::Judging) // a second request: it gets no answer here
        return;
    m_bytes += m_socket->readAll();
    if (m_state == State::Head)
        readHead();
    if (m_state == State::Body)
        readBody();
}

void WebhookVisit::readHead()
{
    const qsizetype end = endOfHead(m_bytes);
    if (end > m_host.limits.head || (end < 0 && m_bytes.size() > m_host.limits.head))
        return refuse(http::TooLarge);
    if (end < 0)
        return;
    const auto parsed = parsedHead(m_bytes.first(end));
    if (const int *refused = std::get_if<int>(&parsed))
        return refuse(*refused);
    m_head = std::get<RequestHead>(parsed);
    m_bytes.remove(0, end);
    if (const int refused = refusalOf(m_head))
        return refuse(refused);
    m_state = State::Body;
    if (m_head.expectsContinue)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

/// Who does not know the path learns nothing, and uses up nothing of the rate.
int WebhookVisit::refusalOf(const RequestHead &head) const
{
    if (!domain::isSameInConstantTime(head.target, m_host.path))
        return http::NotFound;
    if (head.method != "POST")
        return http::MethodNotAllowed;
    if (head.contentLength > m_host.limits.body)
        return http::TooLarge;
    return m_host.mayEnter() ? 0 : http::TooManyRequests;
}

void WebhookVisit::readBody()
{
    if (m_bytes.size() < m_head.contentLength)
        return;
    m_bytes.truncate(m_head.contentLength);
    judge();
}

void WebhookVisit::judge()
{
    m_state = State::Judging;
    const domain::WebhookDelivery delivery{ std::exchange(m_bytes, {}), m_head.signature,
                                            QDateTime::currentDateTimeUtc() };
    domain::whenEnded(m_host.judge(delivery), this, [this](std::optional<int> status) {
        if (m_state == State::Judging)
            answer(status.value_or(http::Unavailable));
    });
}

void WebhookVisit::answer(int status)
{
    const bool isAllRead = m_state == State::Judging && m_socket->bytesAvailable() == 0;
    m_state = State::Leaving;
    m_socket->write(answerText(status));
    if (isAllRead)
        return m_socket->disconnectFromHost();
    m_patience.start(Farewell);
    read();
}

} // namespace forecourt::network
