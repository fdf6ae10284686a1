// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "mirrorpull.h"
#include "outboxpusher.h"
#include "replacedcheck.h"
#include "sessionprivate.h"
#include "storage/smalltables.h"
#include "sync/webhookinbox.h"
#include "upkeep.h"

#include <QCoreApplication>

namespace forecourt::sync {

using domain::ApiError;

namespace {

/// The clock that the transport's ledger goes by.
std::chrono::milliseconds monotonicNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

QString missing(const QString &of, const ListFacts &facts)
{
    return QCoreApplication::translate("Sync", "%1: the server counts %2, and %3 could be read.")
        .arg(of)
        .arg(facts.total)
        .arg(facts.seen);
}

QString uncertain(const QString &of)
{
    return QCoreApplication::translate(
               "Sync", "%1: the list changed too fast to be sure that every row was read.")
        .arg(of);
}

QString otherCount(const QString &of, int listed, int counted)
{
    return QCoreApplication::translate("Sync",
                                       "%1: the list has %2, and the server's statistics say %3.")
        .arg(of)
        .arg(listed)
        .arg(counted);
}

/// What a person should know of a list that was read; `counts` are the statistics' own.
QStringList differencesOf(const QString &of, const ListFacts &facts,
                          const QList<std::optional<int>> &counts)
{
    QStringList found;
    if (facts.total < 0)
        return found;
    if (facts.seen < facts.total)
        found.append(missing(of, facts));
    else if (!facts.isCertain)
        found.append(uncertain(of));
    const bool isCounted = counts.first().has_value();
    if (isCounted && !counts.contains(std::optional(facts.total)))
        found.append(otherCount(of, facts.total, *counts.first()));
    return found;
}

} // namespace

void Session::Private::makeWebhooks(const SessionPlace &place)
{
    const auto follow = [this](WebhookFollowUp what) {
        if (what == WebhookFollowUp::Pass && status.syncing)
            passAgain = true;
        else if (what == WebhookFollowUp::Pass && hasKey && !closing && !transport.isOffline())
            startPass();
        else if (what == WebhookFollowUp::Look)
            upkeep->lookNow();
    };
    webhooks = std::make_unique<WebhookInbox>(
        WebhookInbox::Options{ connection.id, place.directory, follow }, *store,
        *place.webhookKeyring);
}

void Session::Private::makeUpkeep()
{
    Upkeep::Hooks hooks;
    hooks.startPass = [this] {
        if (transport.hold() == network::Hold::Outage)
            passWanted = true; // it follows when the outage ends
        else if (transport.hold() != network::Hold::Key && !transport.isOffline())
            startPass();
    };
    hooks.mayAsk = [this] {
        const auto hold = transport.hold();
        return hasKey && !closing && !status.syncing && !transport.isOffline()
            && hold != network::Hold::Outage && hold != network::Hold::Key;
    };
    hooks.mayRead = [this](Part part) {
        return permissions.isWorthAsking(part, QDateTime::currentDateTimeUtc());
    };
    hooks.allowedAnHour = [this] { return allowedAnHour(); };
    hooks.change = [this](const std::function<void(Status &)> &how) { change(how); };
    upkeep = std::make_unique<Upkeep>(client, *store, *mirrorPull, hooks);
    connect(upkeep.get(), &Upkeep::lookEnded, this, [this](const auto &error) {
        change([&](Status &now) {
            now.part.clear();
            now.done = now.total = 0;
            if (!error)
                now.lastLook = QDateTime::currentDateTimeUtc();
        });
        noteOutcome(error);
        if (!error)
            replaced->checkAll();
    });
}

void Session::Private::beginPass()
{
    passClock.start(monotonicNow());
    requestsBeforePass = transport.counters().requests;
    upkeep->passBegan(QDateTime::currentDateTimeUtc());
    change([](Status &now) { now.syncing = true; });
}

std::optional<int> Session::Private::allowedAnHour() const
{
    return transport.ledger().allowedAnHour(monotonicNow());
}

std::optional<std::chrono::seconds> Session::Private::timeLeft(int pagesOfPart)
{
    const auto now = monotonicNow();
    passClock.answered(int(transport.counters().requests - requestsBeforePass), now);
    const auto later = mirrorPull->pagesToCome();
    if (!status.syncing || !later)
        return std::nullopt;
    const PassClock::Allowance allowance{ transport.ledger().left(now), allowedAnHour() };
    return passClock.left(pagesOfPart + *later, allowance);
}

/// Between what was read, what the list's `total` says and what the statistics say.
QCoro::Task<QStringList> Session::Private::differences()
{
    const QPointer<QObject> self(this);
    QStringList found;
    const auto customers = co_await cancellable(self, store->statistics().customers());
    if (!customers)
        co_return found;
    const auto vehicles = co_await cancellable(self, store->statistics().vehicles());
    if (!vehicles)
        co_return found;
    QList<std::optional<int>> counted;
    if (*customers)
        counted.append((*customers)->totalCustomers);
    else
        counted.append(std::nullopt);
    found += differencesOf(QCoreApplication::translate("Sync", "Customers"),
                           mirrorPull->customerFacts(), counted);
    counted.clear();
    // The document says "available vehicles" of the list; which of the two it means is not said.
    if (*vehicles) {
        counted.append((*vehicles)->totalVehicles);
        counted.append((*vehicles)->availableVehicles);
    } else {
        counted.append(std::nullopt);
    }
    found += differencesOf(QCoreApplication::translate("Sync", "Vehicles"),
                           mirrorPull->vehicleFacts(), counted);
    co_return found;
}

} // namespace forecourt::sync
