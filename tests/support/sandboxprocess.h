// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawclient.h"

#include <QProcess>

namespace forecourt::test {

/**
 * The demo dealership, or with `--style` another system, as a child process, with a plain
 * blocking client of its own that resends nothing. It dies with this object.
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
    /** Where the API of its style begins, such as http://127.0.0.1:4010/v2. */
    QUrl baseUrl() const { return m_baseUrl; }
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
        m_baseUrl = QUrl(line[QLatin1StringView("baseUrl")].toString());
        m_keyHeader = line[QLatin1StringView("header")].toString().toUtf8();
        m_keyPrefix = line[QLatin1StringView("prefix")].toString().toUtf8();
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
                      RawHeaders headers = {}, bool sendsKey = true, int timeoutMs = 20'000) const
    {
        if (sendsKey)
            headers.append({ m_keyHeader, m_keyPrefix + m_key.toUtf8() });
        if (!body.isEmpty())
            headers.emplace_back("Content-Type", "application/json");
        return rawRequest(m_url, method, path.toUtf8(), body, headers, timeoutMs);
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

    RawAnswer put(const QString &path, const QJsonObject &fields) const
    {
        return request("PUT", path, QJsonDocument(fields).toJson(QJsonDocument::Compact));
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
    QProcess m_process;
    QUrl m_url;
    QUrl m_baseUrl;
    QString m_key;
    QByteArray m_keyHeader;
    QByteArray m_keyPrefix;
};

} // namespace forecourt::test
