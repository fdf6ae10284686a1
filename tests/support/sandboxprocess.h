// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QUrl>

namespace forecourt::test {

/** What a server answered: status 0 where there was no whole answer. */
struct RawAnswer
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
};

/**
 * The demo dealership as a child process, with a plain blocking client of its
 * own that resends nothing. It dies with this object.
 */
class SandboxProcess
{
public:
    /** Arguments as on its command line; the port is a free one unless given. */
    explicit SandboxProcess(const QStringList &arguments = {}) { start(arguments); }
    ~SandboxProcess() { stop(); }
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    QUrl url() const { return m_url; }
    QString key() const { return m_key; }
    QString errorText() { return QString::fromUtf8(m_process.readAllStandardError()); }

    void start(const QStringList &arguments)
    {
        QStringList all = arguments;
        if (!all.contains(QStringLiteral("--exit-with-parent")))
            all.append(QStringLiteral("--exit-with-parent"));
        m_process.start(QStringLiteral(FORECOURT_SANDBOX_PROGRAM), all);
        QElapsedTimer waited;
        waited.start();
        while (!m_process.canReadLine() && waited.elapsed() < 30'000
               && m_process.state() != QProcess::NotRunning)
            m_process.waitForReadyRead(200);
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        m_url = QUrl(line[QLatin1StringView("url")].toString());
        m_key = line[QLatin1StringView("key")].toString();
    }

    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(5'000);
    }

    /** Path with query; the key goes along unless `headers` has one or `sendsKey` is false. */
    RawAnswer request(const QByteArray &method, const QString &path, const QByteArray &body = {},
                      QList<std::pair<QByteArray, QByteArray>> headers = {}, bool sendsKey = true,
                      int timeoutMs = 20'000) const
    {
        QTcpSocket socket;
        socket.connectToHost(m_url.host(), quint16(m_url.port()));
        if (!socket.waitForConnected(5'000))
            return {};
        if (sendsKey)
            headers.append({ "x-api-key", m_key.toUtf8() });
        if (!body.isEmpty())
            headers.emplace_back("Content-Type", "application/json");
        QByteArray text = method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: localhost\r\n";
        for (const auto &[name, value] : headers)
            text += name + ": " + value + "\r\n";
        text += "Connection: close\r\nContent-Length: " + QByteArray::number(body.size());
        socket.write(text + "\r\n\r\n" + body);
        return answerFrom(socket, timeoutMs);
    }

    RawAnswer get(const QString &path) const { return request("GET", path); }
    RawAnswer post(const QString &path, const QJsonObject &fields) const
    {
        return request("POST", path, QJsonDocument(fields).toJson(QJsonDocument::Compact));
    }
    RawAnswer patch(const QString &path, const QJsonObject &fields) const
    {
        return request("PATCH", path, QJsonDocument(fields).toJson(QJsonDocument::Compact));
    }

    /** Every request that reached the server since the counters were reset. */
    QJsonArray requests() const { return get(QStringLiteral("/_sandbox/requests")).array(); }
    /** How many of them had this method and a path that begins so. */
    int count(const QString &method, const QString &pathStart) const
    {
        int found = 0;
        for (const auto &line : requests())
            found += line[QLatin1StringView("method")].toString() == method
                && line[QLatin1StringView("path")].toString().startsWith(pathStart);
        return found;
    }
    void resetCounters() const { post(QStringLiteral("/_sandbox/reset-counters"), {}); }
    QJsonObject state() const { return get(QStringLiteral("/_sandbox/state")).object(); }
    /** Replaces the faults; texts as for --fault. */
    void setFaults(const QJsonArray &faults) const
    {
        const QByteArray body = QJsonDocument(faults).toJson(QJsonDocument::Compact);
        request("POST", QStringLiteral("/_sandbox/faults"), body);
    }

private:
    static RawAnswer answerFrom(QTcpSocket &socket, int timeoutMs)
    {
        QByteArray bytes;
        QElapsedTimer waited;
        waited.start();
        while (waited.elapsed() < timeoutMs && socket.waitForReadyRead(timeoutMs))
            bytes += socket.readAll();
        bytes += socket.readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return { 0, {}, bytes };
        return { bytes.mid(9, 3).toInt(), bytes.first(end), bytes.sliced(end + 4) };
    }

    QProcess m_process;
    QUrl m_url;
    QString m_key;
};

} // namespace forecourt::test
