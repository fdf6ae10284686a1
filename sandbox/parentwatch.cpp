// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentwatch.h"

#include <QCoreApplication>

#include <cstdio>
#include <thread>

namespace forecourt::sandbox {

void quitWithParent(QCoreApplication &application)
{
    // Reading standard input blocks on every system, so it has a thread of its own, which
    // the end of the process takes along.
    std::thread([&application] {
        while (std::getchar() != EOF) { }
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}

} // namespace forecourt::sandbox
