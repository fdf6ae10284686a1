// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the mirror of a data directory once: bench-fill DIRECTORY CUSTOMERS
#include "measure.h"
#include "people.h"
#include "shop.h"
#include "storage/customertable.h"
#include "storage/store.h"

#include <QApplication>

using namespace forecourt;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int pagesAtOnce = 50;

using Written = QFuture<domain::Result<storage::TableDelta>>;

void fill(storage::CustomerTable &table, int customers)
{
    const auto now = QDateTime::currentDateTimeUtc();
    QList<Written> writing;
    const auto settle = [&writing] {
        for (auto &write : writing)
            bench::runUntil([&] { return write.isFinished(); }, "writing a page", 900);
        writing.clear();
    };
    for (int from = 0; from < customers; from += pageSize) {
        QList<domain::Customer> rows;
        for (int i = from; i < qMin(from + pageSize, customers); ++i)
            rows.append(bench::person(i));
        writing.append(table.putPage(rows, 1, now));
        if (writing.size() == pagesAtOnce)
            settle();
    }
    writing.append(table.finishPass(1));
    settle();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    const int customers = arguments.value(2).toInt();
    sync::Accounts accounts({ arguments.value(1), bench::madeUpKey() });
    const auto session = bench::openSession(accounts, bench::nowhere());
    auto &table = session->store().customers();
    const auto start = bench::monotonicNs();
    const bool isFilled = table.count().result() == customers;
    if (!isFilled)
        fill(table, customers);
    bench::print({ { u"bench"_s, u"fill"_s },
                   { u"customers"_s, table.count().result() },
                   { u"reused"_s, isFilled },
                   { u"seconds"_s, bench::msSince(start) / 1000 } });
    const auto closing = session->close();
    bench::runUntil([&] { return closing.isFinished(); }, "closing the session");
    return 0;
}
