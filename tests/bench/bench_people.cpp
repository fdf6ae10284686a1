// SPDX-License-Identifier: GPL-3.0-or-later
// How long people wait while a sync uses up the limit, over real connections:
// bench-people WISHES
#include "await.h"
#include "network/transport.h"
#include "sandboxprocess.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using network::Priority;

namespace {

constexpr int count = 100;
constexpr auto span = 2s;
constexpr int readersAtOnce = 24; // four times as many as go side by side
// On average half of what is kept for them.
constexpr int meanGapMs = 800;

network::Request reading(int number, Priority priority)
{
    network::Request request;
    request.path = u"/external/customers"_s;
    request.query.addQueryItem(u"limit"_s, u"20"_s);
    request.query.addQueryItem(u"page"_s, QString::number(number));
    request.priority = priority;
    return request;
}

struct Desk
{
    network::Transport &transport;
    int next = 1;
    bool isOver = false;
    std::vector<qint64> waitedMs = {};
};

QCoro::Task<void> readOn(Desk *desk)
{
    while (!desk->isOver) {
        auto sending = desk->transport.send(reading(desk->next++, Priority::Background));
        co_await std::move(sending);
    }
}

QCoro::Task<bool> wish(Desk *desk)
{
    QElapsedTimer timer;
    timer.start();
    auto sending = desk->transport.send(reading(desk->next++, Priority::Action));
    const auto answer = co_await std::move(sending);
    if (answer)
        desk->waitedMs.push_back(timer.elapsed());
    co_return bool(answer);
}

QJsonObject figuresOf(Desk &desk, qint64 tookMs)
{
    auto &waited = desk.waitedMs;
    std::sort(waited.begin(), waited.end());
    const auto at = [&waited](double share) {
        return waited.empty() ? -1 : waited[size_t(share * double(waited.size() - 1))];
    };
    const auto sent = desk.transport.counters();
    const double allowed = count * double(tookMs) / double(std::chrono::milliseconds(span).count());
    return { { u"bench"_s, u"people"_s },
             { u"limit"_s, u"%1 in %2 s"_s.arg(count).arg(span.count()) },
             { u"wishes"_s, qint64(waited.size()) },
             { u"median_ms"_s, at(0.5) },
             { u"p95_ms"_s, at(0.95) },
             { u"max_ms"_s, at(1) },
             { u"sent"_s, sent.requests },
             { u"refused"_s, sent.refused },
             { u"used"_s, double(sent.requests - sent.refused) / allowed } };
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int wishes = QCoreApplication::arguments().value(1, u"100"_s).toInt();
    const SandboxProcess sandbox({ u"--customers"_s, u"2000"_s, u"--latency"_s, u"50"_s,
                                   u"--rate-limit"_s, u"%1/%2"_s.arg(count).arg(span.count()) });
    network::Transport::Options options;
    options.baseUrl = sandbox.url();
    options.key = network::ApiKey(sandbox.key().toLatin1());
    options.windows = { { count, span } };
    network::Transport transport(options);
    Desk desk{ transport };
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < readersAtOnce; ++i)
        readOn(&desk);
    for (int i = 0; i < wishes; ++i) {
        QTest::qWait(meanGapMs / 2 + int(QRandomGenerator::global()->bounded(meanGapMs)));
        if (!resultOf(wish(&desk)))
            qFatal("a person's request was not answered");
    }
    const QJsonObject figures = figuresOf(desk, timer.elapsed());
    desk.isOver = true;
    transport.cancelAll();
    QTest::qWait(500); // the readers hold the desk
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}
