// SPDX-License-Identifier: GPL-3.0-or-later
#include "deathpoint.h"

#include <atomic>
#include <csignal>
#include <dlfcn.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using forecourt::test::DeathPoint;

std::atomic<int> armedPoint{ 0 };
std::atomic<int> timesLeft{ 0 };

bool isArmed(DeathPoint point)
{
    return armedPoint.load(std::memory_order_relaxed) == int(point);
}

void come(DeathPoint point)
{
    if (isArmed(point) && timesLeft.fetch_sub(1) == 1)
        ::kill(::getpid(), SIGKILL);
}

bool isToServer(int descriptor)
{
    int domain = 0;
    socklen_t size = sizeof domain;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0
        && domain == AF_INET;
}

template <typename Function> Function original(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

namespace forecourt::test {

void dieAt(DeathPoint point, int nth)
{
    timesLeft = nth;
    armedPoint = int(point);
}

} // namespace forecourt::test

// A function of the program comes before the one of the same name in any library.
extern "C" {

int fdatasync(int descriptor)
{
    static const auto real = original<int (*)(int)>("fdatasync");
    come(DeathPoint::BeforeSync);
    const int result = real(descriptor);
    come(DeathPoint::AfterSync);
    return result;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    static const auto real = original<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    come(DeathPoint::BeforeWrite);
    if (isArmed(DeathPoint::HalfWritten) && timesLeft == 1)
        real(descriptor, bytes, count / 2, offset);
    come(DeathPoint::HalfWritten);
    const ssize_t result = real(descriptor, bytes, count, offset);
    come(DeathPoint::AfterWrite);
    return result;
}

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    static const auto real = original<ssize_t (*)(int, const void *, size_t)>("write");
    if (isArmed(DeathPoint::None) || !isToServer(descriptor))
        return real(descriptor, bytes, count);
    come(DeathPoint::BeforeSend);
    if (isArmed(DeathPoint::HalfSent) && timesLeft == 1)
        real(descriptor, bytes, count / 2);
    come(DeathPoint::HalfSent);
    const ssize_t result = real(descriptor, bytes, count);
    come(DeathPoint::AfterSend);
    return result;
}

ssize_t read(int descriptor, void *bytes, size_t count)
{
    static const auto real = original<ssize_t (*)(int, void *, size_t)>("read");
    if (isArmed(DeathPoint::None) || !isToServer(descriptor))
        return real(descriptor, bytes, count);
    come(DeathPoint::BeforeReceive);
    const ssize_t result = real(descriptor, bytes, count);
    come(DeathPoint::AfterReceive);
    return result;
}

} // extern "C"
