// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <csignal>
#include <functional>

namespace forecourt::test {

/// Where victims are born, one after another, and killed.
class Nest
{
public:
    Nest()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(FORECOURT_VICTIM_PROGRAM), {});
    }
    ~Nest()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5'000);
    }

    struct Life
    {
        QStringList said;
        bool diedByItself = false; ///< at the point that it was told, before it was killed
        int ending = 0; ///< the signal, or the exit code below zero
        int readyAfter = -1; ///< milliseconds from birth until it went to work
    };
    /// One life from birth to death by SIGKILL after so many milliseconds. `meanwhile` is called
    /// once, half-way.
    Life live(const QJsonObject &orders, int milliseconds, const std::function<void()> &meanwhile)
    {
        m_process.write(QJsonDocument(orders).toJson(QJsonDocument::Compact) + '\n');
        Life life;
        qint64 child = 0;
        bool isMidway = false;
        bool isKilled = false;
        QElapsedTimer sinceBirth;
        sinceBirth.start();
        for (;;) {
            const int stop = !child ? 30'000 : !isMidway ? milliseconds / 2 : milliseconds;
            const int left = isKilled ? 30'000 : int(stop - sinceBirth.elapsed());
            if (!m_process.canReadLine() && (left <= 0 || !m_process.waitForReadyRead(left))) {
                if (!child || isKilled)
                    return life; // the nest itself is gone
                if (!isMidway) {
                    isMidway = true;
                    meanwhile();
                } else {
                    isKilled = true;
                    ::kill(pid_t(child), SIGKILL);
                }
                continue;
            }
            const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
            if (line.startsWith(QLatin1StringView("born "))) {
                child = line.mid(5).toLongLong();
                sinceBirth.restart();
            } else if (line.startsWith(QLatin1StringView("dead "))) {
                life.ending = line.mid(5).toInt();
                life.diedByItself = !isKilled;
                return life;
            } else if (!line.isEmpty()) {
                if (life.said.isEmpty())
                    life.readyAfter = int(sinceBirth.elapsed());
                life.said << line;
            }
        }
    }

private:
    QProcess m_process;
};

} // namespace forecourt::test
