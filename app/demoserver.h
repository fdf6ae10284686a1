// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QLockFile>
#include <QObject>
#include <QProcess>
#include <QPromise>
#include <QUrl>

namespace forecourt::app {

/// The demo dealership as a child process; it ends with this one. Where another process of ours
/// runs it on the same data already, that one is used: two servers would not see each other's
/// edits.
class DemoServer : public QObject
{
    Q_OBJECT
public:
    struct Address
    {
        QUrl url;
        QByteArray key;
    };

    explicit DemoServer(QString dataDirectory, QObject *parent = nullptr);
    ~DemoServer() override;

    /// Starts it where it does not run yet. Answers once it listens, or why it cannot.
    QFuture<domain::Result<Address>> start();

private:
    void readAddress();
    void useRunning();
    void answer(domain::Result<Address> result);

    QString m_dataDirectory;
    QLockFile m_lock;
    QProcess m_process;
    QPromise<domain::Result<Address>> m_promise;
    QByteArray m_line;
    bool m_started = false;
    bool m_answered = false;
};

} // namespace forecourt::app
