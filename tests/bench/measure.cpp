// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace forecourt::bench {

using namespace Qt::StringLiterals;

double Times::at(double share) const
{
    if (m_ms.isEmpty())
        return 0;
    auto sorted = m_ms;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = qsizetype(std::ceil(share * double(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

double Times::shareAbove(double limit) const
{
    const auto above =
        std::count_if(m_ms.cbegin(), m_ms.cend(), [=](double ms) { return ms > limit; });
    return m_ms.isEmpty() ? 0 : double(above) / double(m_ms.size());
}

QJsonObject Times::toJson() const
{
    return { { u"count"_s, count() },
             { u"median_ms"_s, at(0.5) },
             { u"p99_ms"_s, at(0.99) },
             { u"max_ms"_s, at(1) } };
}

static qint64 clockNs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

qint64 monotonicNs()
{
    return clockNs(CLOCK_MONOTONIC);
}

qint64 threadCpuNs()
{
    return clockNs(CLOCK_THREAD_CPUTIME_ID);
}

qint64 processCpuNs()
{
    return clockNs(CLOCK_PROCESS_CPUTIME_ID);
}

double msSince(qint64 startNs)
{
    return double(monotonicNs() - startNs) / 1e6;
}

QJsonObject memoryOfProcess()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    QJsonObject kilobytes;
    if (!file.open(QIODevice::ReadOnly))
        return kilobytes;
    const auto lines = file.readAll().split('\n');
    for (const auto &line : lines) {
        const auto words = line.simplified().split(' ');
        for (const auto *name : { "Rss:", "Pss:", "Pss_Anon:", "Pss_File:" }) {
            if (words.value(0) == name)
                kilobytes.insert(
                    QString(QString::fromLatin1(words.at(0)).chopped(1).toLower() + u"_kib"_s),
                    words.value(1).toLongLong());
        }
    }
    return kilobytes;
}

void runUntil(const std::function<bool()> &isDone, const char *what, int seconds)
{
    const auto start = monotonicNs();
    QTimer heartbeat; // so that the deadline is looked at
    heartbeat.start(250);
    while (!isDone()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (msSince(start) > seconds * 1000.0) {
            std::fprintf(stderr, "%s did not happen within %d s\n", what, seconds);
            std::exit(1);
        }
    }
}

void runFor(int milliseconds)
{
    bool over = false;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, qApp, [&over] { over = true; });
    runUntil([&over] { return over; }, "a pause", milliseconds / 1000 + 60);
}

void print(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace forecourt::bench
