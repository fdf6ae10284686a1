// SPDX-License-Identifier: GPL-3.0-or-later
// How long the event loop of the window is held while everything is fetched for the first time:
// bench-stalls DIRECTORY CUSTOMERS VEHICLES
#include "customers/customerlist.h"
#include "loopwatch.h"
#include "models/customermodel.h"
#include "sandboxprocess.h"
#include "shop.h"

#include <QApplication>

using namespace forecourt;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    const test::SandboxProcess sandbox(
        { u"--customers"_s, arguments.value(2), u"--vehicles"_s, arguments.value(3) });
    bench::Shop shop(arguments.value(1), sandbox.url(), sandbox.key().toLatin1());
    shop.window().show();
    bench::runFor(1500);

    bench::LoopWatch idle;
    idle.start();
    bench::runFor(2000);
    idle.stop();

    bench::LoopWatch watch;
    watch.start();
    const auto start = bench::monotonicNs();
    const auto syncing = shop.session().syncNow();
    bench::runUntil([&] { return syncing.isFinished(); }, "the sync", 1200);
    const auto seconds = bench::msSince(start) / 1000;
    bench::runFor(1000); // what the end of the pass still asks for
    watch.stop();

    const auto report = syncing.result();
    bench::print({ { u"bench"_s, u"stalls"_s },
                   { u"customers"_s, report ? report.value().customers : -1 },
                   { u"shown"_s, shop.list().model()->total() },
                   { u"seconds"_s, seconds },
                   { u"late"_s, watch.late().toJson() },
                   { u"own"_s, watch.own().toJson() },
                   { u"worst_own_ms"_s, watch.worstOwnMs() },
                   { u"share_above_16_ms"_s, watch.late().shareAbove(16) },
                   { u"idle"_s, idle.late().toJson() } });
    return report && report.value().complete() ? 0 : 1;
}
