// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/transport.h"

#include <QCoreApplication>

#include <cstdio>

using namespace forecourt::network;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<void> ask(Transport &transport, int number, int &missing)
{
    Request request;
    request.path = u"/external/customers"_s;
    // Equal reads would be one request.
    request.query.addQueryItem(u"page"_s, QString::number(number));
    request.query.addQueryItem(u"limit"_s, u"1"_s);
    request.priority = Priority::Action;
    const auto answer = co_await transport.send(request);
    std::puts(answer ? "good" : "bad");
    std::fflush(stdout);
    if (--missing == 0)
        QCoreApplication::quit();
}

} // namespace

/// One of several processes that use a key: URL, key, ledger directory, how many a window takes,
/// its milliseconds, and how many requests to send. A line for each answer.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7)
        return 2;
    Transport::Options options;
    options.baseUrl = QUrl(arguments[1]);
    options.key = ApiKey(arguments[2].toLatin1());
    options.ledgerDirectory = arguments[3];
    if (const int count = arguments[4].toInt(); count > 0)
        options.windows = { { count, std::chrono::milliseconds(arguments[5].toInt()) } };
    Transport transport(options);
    int missing = arguments[6].toInt();
    for (int i = missing; i > 0; --i)
        ask(transport, i, missing);
    return QCoreApplication::exec();
}
