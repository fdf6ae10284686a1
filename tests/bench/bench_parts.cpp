// SPDX-License-Identifier: GPL-3.0-or-later
// What a full sync consists of, each part alone, from pages that lie in files:
// bench-parts PAGES DIRECTORY
#include "answer.h"
#include "decode/customer.h"
#include "decode/envelope.h"
#include "measure.h"
#include "network/carstrelclient.h"
#include "storage/customertable.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace forecourt;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<domain::Customer>;

QList<QByteArray> bodies(const QString &directory)
{
    QList<QByteArray> all;
    const QDir pages(directory);
    const auto names = pages.entryList({ u"*.json"_s }, QDir::Files);
    for (const QString &name : names) {
        QFile file(pages.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        all.append(file.readAll());
    }
    return all;
}

/// As the client reads an answer whose rows nobody knows yet.
Rows parsed(const QByteArray &body)
{
    network::Outcome outcome;
    outcome.status = 200;
    outcome.body = body;
    network::Answer answer = network::readAnswer(outcome, true);
    network::Reply reply;
    reply.status = 200;
    reply.json = answer.json;
    reply.rows = answer.rows;
    const auto page = network::pageOfTexts(reply);
    if (!page)
        qFatal("a page is not a list of customers");
    Rows rows;
    for (const network::CustomerText &row : page->rows) {
        if (auto customer = network::CarStrelClient::customerFromRow(row.text))
            rows.append(std::move(*customer));
    }
    return rows;
}

template <typename T> void awaitAll(const QList<QFuture<T>> &futures)
{
    for (auto future : futures) {
        if (!future.result())
            qFatal("%s", qPrintable(future.result().error().explanation()));
    }
}

void insert(const QString &directory, const QList<Rows> &pages)
{
    storage::Store store({ directory, u"bench"_s, u"bench"_s });
    if (!store.open().result())
        qFatal("cannot open the databases");
    QList<QFuture<domain::Result<storage::TableDelta>>> writing;
    const auto now = QDateTime::currentDateTimeUtc();
    for (const Rows &rows : pages)
        writing.append(store.customers().putPage(rows, 1, now));
    writing.append(store.customers().finishPass(1));
    awaitAll(writing);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto pages = bodies(arguments.value(1));
    qint64 bytes = 0;
    for (const QByteArray &body : pages)
        bytes += body.size();

    auto start = bench::monotonicNs();
    QList<Rows> rows;
    for (const QByteArray &body : pages)
        rows.append(parsed(body));
    const double parse = bench::msSince(start) / 1000;

    start = bench::monotonicNs();
    insert(arguments.value(2), rows);
    const double insertion = bench::msSince(start) / 1000;

    bench::print({ { u"bench"_s, u"parts"_s },
                   { u"pages"_s, pages.size() },
                   { u"bytes"_s, bytes },
                   { u"parse_seconds"_s, parse },
                   { u"insert_seconds"_s, insertion } });
    return 0;
}
