// SPDX-License-Identifier: GPL-3.0-or-later
// What a day of looks every 15 minutes costs, counted at the server: bench-freshness CUSTOMERS
// VEHICLES. Time is virtual: one look follows the other at once.
#include "lookround.h"
#include "mirrorpull.h"
#include "network/transport.h"

#include "await.h"
#include "sessionfixture.h"

#include <QTextStream>

using namespace forecourt;
using namespace forecourt::sync;
using namespace forecourt::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int looksAnHour = 4;
constexpr int hours = 24;

/// What a busy dealership does in a quarter of an hour.
void workForAQuarter(SessionFixture &fixture, int quarter)
{
    const auto any = [&](int i) { return fixture.anyCustomer((quarter * 7 + i * 31) % 400); };
    for (int i = 0; i < 3; ++i) {
        const auto name = u"Newcomer %1-%2"_s.arg(quarter).arg(i);
        fixture.sandbox.post(u"/_sandbox/customers"_s, { { u"firstName"_s, name } });
    }
    const auto now = QDateTime::currentDateTimeUtc().addSecs(quarter * 900);
    fixture.changeAtServer(any(0),
                           { { u"totalSpent"_s, 1'000'000 + quarter },
                             { u"totalPurchases"_s, quarter % 9 + 1 },
                             { u"lastPurchaseDate"_s, now.toString(Qt::ISODate) } });
    fixture.changeAtServer(any(1), { { u"tags"_s, QJsonArray{ u"called-today"_s } } });
    const auto cars = answerOf(fixture.store().vehicles().first({}, 20, 0)).rows;
    if (!cars.isEmpty())
        fixture.sandbox.post(u"/_sandbox/vehicles/"_s
                                 + cars.at(quarter % cars.size()).vehicle.id.value,
                             { { u"price"_s, 1'000'000 + quarter * 1'000 } });
    if (quarter % 32 == 5) // three times a day somebody is deleted
        fixture.sandbox.request("DELETE", u"/_sandbox/customers/"_s + any(2).value);
}

int counted(SessionFixture &fixture)
{
    return fixture.sandbox.state()["requests"_L1].toInt();
}

struct Day
{
    int requests = 0, looks = 0, passes = 0;
};

Day aDay(SessionFixture &fixture)
{
    network::Transport::Options options;
    options.baseUrl = fixture.sandbox.url();
    options.key = network::ApiKey(fixture.sandbox.key().toLatin1());
    network::Transport transport(options);
    network::CarStrelClient client(transport);
    MirrorPull pull(client, fixture.store(), [](const QString &, int, int) {});
    LookRound look(client, fixture.store(), pull, [](Part) { return true; });
    Day day;
    const auto pass = [&] {
        fixture.pass();
        auto settling = [](LookRound *round) -> QCoro::Task<bool> {
            auto running = round->settle();
            co_await std::move(running);
            co_return true;
        };
        answerOf(toFuture(settling(&look)));
        ++day.passes;
    };
    const int before = counted(fixture);
    pass();
    int lastPass = 0;
    for (int quarter = 1; quarter < hours * looksAnHour; ++quarter) {
        workForAQuarter(fixture, quarter);
        answerOf(toFuture(look.run()), 120'000);
        ++day.looks;
        if (look.wantsPass() && quarter - lastPass >= looksAnHour) {
            pass();
            lastPass = quarter;
        }
    }
    day.requests = counted(fixture) - before;
    return day;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto customers = arguments.value(1);
    const auto vehicles = arguments.value(2);
    SessionFixture fixture({ u"--customers"_s, customers, u"--vehicles"_s, vehicles });
    answerOf(fixture.session->syncNow(), 1'800'000);
    const Day day = aDay(fixture);
    const int pages = pagesOf(customers.toInt()) + pagesOf(vehicles.toInt()) + 2;
    const domain::SyncSchedule schedule;
    const QJsonObject figures{
        { u"bench"_s, u"freshness"_s },
        { u"customers"_s, customers.toInt() },
        { u"vehicles"_s, vehicles.toInt() },
        { u"looks"_s, day.looks },
        { u"passes"_s, day.passes },
        { u"requests_an_hour"_s, double(day.requests) / hours },
        { u"promised_an_hour"_s, requestsAnHour(schedule, customers.toInt(), vehicles.toInt()) },
        { u"promised_busy_hour"_s,
          requestsOfABusyHour(schedule, customers.toInt(), vehicles.toInt()) },
        { u"rereading_an_hour"_s, pages * looksAnHour },
    };
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}
