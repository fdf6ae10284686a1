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

    /// Death comes so long after so many lines were said: work, not a clock, says how far it got.
    struct Moment
    {
        int lines = 0; ///< none: from birth
        int milliseconds = 0;
    };
    static constexpr int Closed = -1; ///< how a life ends that was not killed
    struct Life
    {
        QStringList said;
        bool diedByItself = false; ///< at the point that it was told, before it was killed
        int ending = 0; ///< the signal, or below zero where it ended otherwise
        int readyAfter = -1; ///< milliseconds from birth until it went to work
    };
    /// One life from birth to death by SIGKILL. `meanwhile` is called when it goes to work.
    Life live(const QJsonObject &orders, Moment end, const std::function<void()> &meanwhile)
    {
        m_process.write(QJsonDocument(orders).toJson(QJsonDocument::Compact) + '\n');
        m_child = 0;
        Life life;
        bool isKilled = false;
        QElapsedTimer sinceLine;
        while (!life.ending) {
            const bool isNear = !isKilled && m_child && life.said.size() >= end.lines;
            if (isNear && !sinceLine.isValid())
                sinceLine.start();
            const auto left = isNear ? end.milliseconds - int(sinceLine.elapsed()) : Patience;
            if (m_process.canReadLine()) {
                hear(life, isKilled);
                if (life.said.size() == 1 && life.readyAfter < 0) {
                    life.readyAfter = int(m_sinceBirth.elapsed());
                    meanwhile();
                }
            } else if (left <= 0 || !m_process.waitForReadyRead(left)) {
                if (!m_child || isKilled)
                    return life; // the nest itself is gone
                isKilled = true;
                ::kill(pid_t(m_child), SIGKILL);
            }
        }
        return life;
    }

private:
    static constexpr int Patience = 30'000;

    void hear(Life &life, bool isKilled)
    {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (line.startsWith(QLatin1StringView("born "))) {
            m_child = line.mid(5).toLongLong();
            m_sinceBirth.start();
        } else if (line.startsWith(QLatin1StringView("dead "))) {
            life.ending = line.mid(5).toInt();
            life.diedByItself = !isKilled;
        } else if (!line.isEmpty()) {
            life.said << line;
        }
    }

    QProcess m_process;
    QElapsedTimer m_sinceBirth;
    qint64 m_child = 0;
};

} // namespace forecourt::test
