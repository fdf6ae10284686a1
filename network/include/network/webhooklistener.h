// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/webhook.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace forecourt::network {

/// Takes POST requests at one path of this computer and answers when whoever judges them is done.
/// It reads HTTP/1.1 itself, one request a connection, and nothing that it does not need.
class WebhookListener : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int connections = 16; ///< at the same time
        qsizetype head = 16 * 1024; ///< bytes of request line and fields
        qsizetype body = 1024 * 1024;
        std::chrono::milliseconds patience = std::chrono::seconds(10); ///< for a whole request
        int perMinute = 60; ///< requests to the right path
    };
    struct Place
    {
        QString address; ///< of one of this computer's interfaces
        quint16 port = 0; ///< 0: any that is free
        QString path; ///< "/…"; whoever asks for another learns nothing
    };
    /// The status that the sender gets: 2xx only when the event is on disk.
    using Judge = std::function<QFuture<int>(const domain::WebhookDelivery &)>;

    explicit WebhookListener(Judge judge, QObject *parent = nullptr);
    WebhookListener(Judge judge, Limits limits, QObject *parent = nullptr);
    ~WebhookListener() override;

    domain::Result<domain::Done> listen(const Place &place);
    void close(); ///< and whoever is connected
    bool isListening() const;
    quint16 port() const;
    static bool isLoopback(const QString &address);
    /// What others reach this computer by, where the address stands for all of its own; else
    /// itself.
    static QString addressForOthers(const QString &address);

signals:
    /// Turned away before anybody judged it: 400, 404, 405, 408, 411, 413, 429 or 503.
    void turnedAway(int status);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::network
