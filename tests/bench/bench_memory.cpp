// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's process holds after some work: bench-memory DIRECTORY
#include "customers/customerlist.h"
#include "measure.h"
#include "models/customermodel.h"
#include "shop.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"

#include <QApplication>
#include <QScrollBar>

using namespace forecourt;
using namespace Qt::StringLiterals;

namespace {

void scroll(bench::Shop &shop)
{
    auto *bar = shop.list().view()->verticalScrollBar();
    constexpr int stops = 24;
    for (int stop = 0; stop <= stops; ++stop) {
        bar->setValue(int(qint64(bar->maximum()) * stop / stops));
        bench::runFor(40);
    }
    bar->setValue(0);
}

void search(bench::Shop &shop)
{
    const auto *model = shop.list().model();
    for (const auto &text : { u"a"_s, u"exampl"_s, u"müller"_s, u"王"_s, u"zq"_s, QString() }) {
        shop.search().setText(text);
        bench::runUntil([=] { return model->isComplete(); }, "a search");
        bench::runFor(40);
    }
}

void sortBySome(bench::Shop &shop)
{
    const auto *model = shop.list().model();
    for (const int column : { 0, 4, 5, 0 }) {
        shop.list().sortBy(column);
        bench::runUntil([=] { return model->isComplete(); }, "a sort");
        bench::runFor(40);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    bench::Shop shop(QApplication::arguments().value(1));
    shop.showCustomers();
    const auto *model = shop.list().model();
    bench::runUntil([=] { return model->isComplete(); }, "reading the whole list");
    bench::runFor(1000);
    const auto opened = bench::memoryOfProcess();
    scroll(shop);
    search(shop);
    sortBySome(shop);
    bench::runFor(1000);
    bench::print({ { u"bench"_s, u"memory"_s },
                   { u"customers"_s, model->total() },
                   { u"opened"_s, opened },
                   { u"worked"_s, bench::memoryOfProcess() } });
    return 0;
}
