// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

#include <functional>

namespace forecourt::bench {

/// Milliseconds of one kind of thing, and what is said of them.
class Times
{
public:
    void add(double ms) { m_ms.append(ms); }
    qsizetype count() const { return m_ms.size(); }
    /// The smallest value that this share of all does not exceed; 0.5 is the median, 1 the worst.
    double at(double share) const;
    double shareAbove(double limit) const;
    QJsonObject toJson() const;

private:
    QList<double> m_ms;
};

/// CLOCK_MONOTONIC, the same in every process of the machine.
qint64 monotonicNs();
/// Processor time that this thread has used.
qint64 threadCpuNs();
/// Processor time that all threads of this process have used.
qint64 processCpuNs();
double msSince(qint64 startNs);

/// Resident and proportional memory of this process in KiB, as the kernel counts it.
QJsonObject memoryOfProcess();

/// Runs the event loop, sleeping while nothing happens, until it is true. Ends the program with
/// the words where that takes longer than a minute.
void runUntil(const std::function<bool()> &isDone, const char *what, int seconds = 60);
void runFor(int milliseconds);

/// One JSON object on one line of standard output.
void print(const QJsonObject &line);

} // namespace forecourt::bench
