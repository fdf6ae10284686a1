// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawclient.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace forecourt::test {

/**
 * Prism, a server made of an OpenAPI document by somebody else, as a child process on loopback. It
 * refuses (422, and what is wrong in the header sl-violations) what the document does not allow.
 * Starting takes seconds: one for a test program is enough.
 */
class PrismProcess
{
public:
    /** Why it cannot be started here; empty where it can. */
    static QString whyNot()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
            return QStringLiteral("Node is not installed; ./dev test installs it");
        if (!QFileInfo::exists(program()))
            return QStringLiteral("Prism is not installed; ./dev test installs it into build/prism "
                                  "where the npm registry can be reached");
        return {};
    }

    PrismProcess() = default;
    ~PrismProcess() { stop(); }
    Q_DISABLE_COPY_MOVE(PrismProcess)

    /** Answers with the document's examples. */
    bool mock(const QString &document) { return start({ QStringLiteral("mock"), document }); }
    /** Passes requests on, and answers 500 to what either side does that is not in the document. */
    bool proxy(const QString &document, const QUrl &server)
    {
        return start(
            { QStringLiteral("proxy"), document, server.toString(), QStringLiteral("--errors") });
    }

    QUrl url() const { return m_url; }
    QString log() const { return QString::fromUtf8(m_log); }

    RawAnswer request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                      const RawHeaders &headers = {}) const
    {
        return rawRequest(m_url, method, path, body, headers);
    }

    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(5'000);
    }

private:
    static QString program()
    {
        return QStringLiteral(FORECOURT_SOURCE_DIR
                              "/build/prism/node_modules/@stoplight/prism-cli/dist/index.js");
    }

    bool start(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        const QStringList address{ QStringLiteral("-h"), QStringLiteral("127.0.0.1"),
                                   QStringLiteral("-p"), QStringLiteral("0") };
        m_process.start(QStringLiteral("node"), QStringList(program()) + arguments + address);
        QElapsedTimer waited;
        waited.start();
        const QByteArray words = "listening on ";
        while (waited.elapsed() < 60'000 && m_process.state() != QProcess::NotRunning) {
            m_process.waitForReadyRead(500);
            m_log += m_process.readAll();
            const qsizetype at = m_log.indexOf(words);
            const qsizetype end = m_log.indexOf('\n', at);
            if (at < 0 || end < 0)
                continue;
            const qsizetype from = at + words.size();
            m_url = QUrl(QString::fromLatin1(m_log.mid(from, end - from)).trimmed());
            return m_url.port() > 0;
        }
        return false;
    }

    QProcess m_process;
    QByteArray m_log;
    QUrl m_url;
};

} // namespace forecourt::test
