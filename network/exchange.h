// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/transport.h"
#include "oneshot.h"
#include "retrytable.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;

namespace forecourt::network {

class UploadDevice;

/// What one attempt brought, before anybody looked into the body.
struct Outcome
{
    Failure failure = Failure::None;
    int status = 0; ///< 0: no status line was seen
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;
    QString detail;
    bool sentMaybe = false;
    int timesSent = 0; ///< as far as the manager tells: it repeats a read by itself

    QByteArray header(const char *name) const;
};

/// One attempt on the wire: starts at once, ends once, deletes itself. Nothing is followed,
/// repeated or believed here.
class Exchange : public QObject
{
public:
    struct Limits
    {
        std::chrono::milliseconds idle, deadline;
        qint64 bodyBytes;
    };
    Exchange(QNetworkAccessManager &manager, QNetworkRequest request, const QByteArray &method,
             const QByteArray &body, Limits limits);
    ~Exchange() override;

    OneShot<Outcome> outcome() const { return m_outcome; }
    void cancel() { stop(Failure::Cancelled, QStringLiteral("cancelled")); }

private:
    void watch();
    void takeBytes();
    void stop(Failure failure, const QString &detail);
    void conclude();
    void judge(Outcome &outcome) const;
    bool certainlyNotSent() const;

    Limits m_limits;
    QPointer<QNetworkReply> m_reply;
    UploadDevice *m_upload = nullptr;
    QTimer m_idle, m_deadline;
    QByteArray m_received;
    Failure m_stoppedBy = Failure::None;
    QString m_stopDetail;
    int m_timesSent = 0;
    bool m_concluded = false;
    OneShot<Outcome> m_outcome;
};

} // namespace forecourt::network
