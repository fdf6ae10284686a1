// SPDX-License-Identifier: GPL-3.0-or-later
#include "processidentity.h"

#include <QCoreApplication>
#include <QFile>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#else
#include <cerrno>
#include <csignal>
#endif
#if defined(Q_OS_MACOS)
#include <sys/sysctl.h>
#endif

namespace forecourt::network {

namespace {

#if defined(Q_OS_WIN)

quint32 startOf(quint32 pid)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid);
    if (!process)
        return 0;
    FILETIME created, exited, kernel, user;
    const bool isKnown = GetProcessTimes(process, &created, &exited, &kernel, &user);
    CloseHandle(process);
    return isKnown ? quint32(created.dwLowDateTime) : 0;
}

bool exists(quint32 pid)
{
    const HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, pid);
    if (!process)
        return false;
    const bool isRunning = WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
    CloseHandle(process);
    return isRunning;
}

#else

bool exists(quint32 pid)
{
    return ::kill(pid_t(pid), 0) == 0 || errno == EPERM;
}

#if defined(Q_OS_MACOS)

quint32 startOf(quint32 pid)
{
    int name[] = { CTL_KERN, KERN_PROC, KERN_PROC_PID, int(pid) };
    kinfo_proc info{};
    size_t size = sizeof info;
    if (sysctl(name, 4, &info, &size, nullptr, 0) != 0 || size == 0)
        return 0;
    const timeval &time = info.kp_proc.p_starttime;
    return quint32(time.tv_sec * 1000 + time.tv_usec / 1000);
}

#else

quint32 startOf(quint32 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // The second field is the program's name, which may hold anything but ends the last bracket.
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startTime = 22 - 3;
    return fields.size() > startTime ? quint32(fields[startTime].toULongLong()) : 0;
}

#endif
#endif

} // namespace

ProcessIdentity ProcessIdentity::own()
{
    const auto pid = quint32(QCoreApplication::applicationPid());
    return { pid, startOf(pid) };
}

bool ProcessIdentity::isAlive() const
{
    return pid != 0 && exists(pid) && (started == 0 || startOf(pid) == started);
}

} // namespace forecourt::network
