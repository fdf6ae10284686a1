// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: what one more edit costs while very many wait. Prints milliseconds of each question
// that is asked after it; the first is the one that used to be asked every time.
#include "storagetest.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

namespace {

constexpr int Portion = 2'000;
constexpr int Rounds = 5;

CustomerEdit editOf(int number)
{
    CustomerEdit edit{ { u"customer-%1"_s.arg(number) }, u"Customer %1"_s.arg(number), {}, {} };
    edit.base.tags = QStringList{ u"walk-in"_s };
    edit.patch.tags = QStringList{ u"walk-in"_s, u"fair"_s };
    return edit;
}

bool fill(Store &store, int count)
{
    for (int from = 0; from < count; from += Portion) {
        QList<CustomerEdit> edits;
        for (int number = from; number < std::min(count, from + Portion); ++number)
            edits << editOf(number);
        if (!store.desk().saveEdits(edits, u"Import"_s).result())
            return false;
    }
    return true;
}

template <typename Ask> void measure(const char *what, Ask ask)
{
    double best = 1e9;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        ask();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%-24s %10.3f ms\n", what, best);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    TestStore store;
    if (!fill(*store, count))
        return 1;
    Desk &desk = store->desk();
    const OperationId one = desk.changesOf(u"customer-1"_s).result().first().id;
    measure("all that is open", [&] { desk.openChanges().waitForFinished(); });
    measure("counted", [&] { desk.counts().waitForFinished(); });
    measure("the one that changed", [&] { desk.changes({ one }).waitForFinished(); });
    measure("one more edit", [&, number = count]() mutable {
        desk.saveEdits({ editOf(number++) }, {}).waitForFinished();
    });
    return 0;
}
