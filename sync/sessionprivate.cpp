// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionprivate.h"

#include "await.h"
#include "cataloguepull.h"
#include "customerpush.h"
#include "domain/whenanswered.h"
#include "mirrorpull.h"
#include "photoloader.h"
#include "pushlease.h"
#include "requestpush.h"
#include "storage/customertable.h"
#include "storage/desk.h"
#include "storage/history.h"
#include "storage/smalltables.h"
#include "storage/vehicletable.h"
#include "visitordesk.h"

#include <QElapsedTimer>

namespace forecourt::sync {

using domain::ApiError;
using domain::Change;
using domain::ChangeState;
using domain::Result;
using Kind = ApiError::Kind;

namespace {

constexpr auto longestProbeDelay = std::chrono::seconds(300);
constexpr auto shortestProbeDelay = std::chrono::seconds(5);
const QString lastSyncKey = QStringLiteral("lastSync");

/// Nothing reached the server, or nothing came back from it.
bool isLinkFailure(const ApiError &error)
{
    return error.kind == Kind::Network || error.kind == Kind::Timeout
        || error.kind == Kind::Certificate || error.kind == Kind::Insecure;
}

/// The changes of one customer in the order in which they were made; the first customer's first.
QList<QList<Change>> byRecord(const QList<Change> &changes)
{
    QList<QList<Change>> groups;
    QHash<std::pair<int, QString>, qsizetype> places;
    for (const auto &change : changes) {
        const auto key = std::pair(int(change.kind), change.recordId);
        if (!places.contains(key)) {
            places.insert(key, groups.size());
            groups.append(QList<Change>{});
        }
        groups[places.value(key)].append(change);
    }
    return groups;
}

struct Step
{
    MirrorPull::Outcome (MirrorPull::*run)();
};
constexpr Step passSteps[] = {
    { &MirrorPull::vehicles },
    { &MirrorPull::customers },
    { &MirrorPull::statistics },
    { &MirrorPull::news },
};

/// No coroutine: GCC 12 reads a member pointer that one calls from the wrong place.
MirrorPull::Outcome begin(const Step &step, MirrorPull &pull)
{
    return (pull.*step.run)();
}

/// push() as a task with a value, which is what cancellable() awaits.
QCoro::Task<bool> pushFirst(Session::Private *parts)
{
    co_await parts->push();
    co_return true;
}

} // namespace

Session::Private::Private(domain::Connection whose, QString directory,
                          std::unique_ptr<storage::Store> openStore,
                          network::Transport::Options options)
    : connection(std::move(whose))
    , store(std::move(openStore))
    , transport(options)
    , client(transport)
    , hasKey(!options.key.isEmpty())
    , lease(std::make_unique<PushLease>(directory))
{
    const auto progress = [this](const QString &part, int done, int total) {
        change([&](Status &now) {
            now.part = part;
            now.done = done;
            now.total = total;
        });
    };
    mirrorPull = std::make_unique<MirrorPull>(client, *store, progress);
    cataloguePull = std::make_unique<CataloguePull>(client, *store, progress);
    customerPush = std::make_unique<CustomerPush>(client, *store);
    requestPush = std::make_unique<RequestPush>(client, *store);
    visitors = std::make_unique<VisitorDesk>(client, *store);
    photos = std::make_unique<PhotoLoader>(*store);
    announce.setSingleShot(true);
    pushTimer.setSingleShot(true);
    probeTimer.setSingleShot(true);
}

Session::Private::~Private()
{
    // Whoever waits for an answer is told before the parts go.
    transport.cancelAll();
}

void Session::Private::attach(Session *session)
{
    q = session;
    connect(&announce, &QTimer::timeout, this, [this] { emit q->statusChanged(status); });
    connect(&pushTimer, &QTimer::timeout, this, [this] { push(); });
    connect(&passTimer, &QTimer::timeout, this, [this] { q->syncNow(); });
    connect(&probeTimer, &QTimer::timeout, this, [this] {
        if (passWanted)
            q->syncNow();
        else
            push();
    });
    connect(&transport, &network::Transport::requestFinished, this,
            [this](const domain::RequestRecord &record) { store->activity().append(record); });
    connect(&transport, &network::Transport::limitChanged, this,
            [this](int remaining, int total, const QDateTime &resetAt) {
                change([&](Status &now) {
                    now.limitRemaining = remaining;
                    now.limitTotal = total;
                    now.limitResetAt = resetAt;
                });
            });
    connect(&transport, &network::Transport::waitingUntil, this, [this](const QDateTime &until) {
        change([&](Status &now) { now.waitingUntil = until; });
    });
    connect(&store->desk(), &storage::Desk::outboxChanged, this, [this] { countOutbox(); });
    connect(store.get(), &storage::Store::failed, this,
            [this](const ApiError &error) { change([&](Status &now) { now.lastError = error; }); });
    domain::whenAnswered(store->syncState().read(), this, [this](const QVariantMap &facts) {
        change([&](Status &now) { now.lastSync = facts.value(lastSyncKey).toDateTime(); });
    });
    domain::whenAnswered(
        store->history().viewsSince(QDate::currentDate().startOfDay()), this,
        [this](int views) { change([&](Status &now) { now.viewsToday = views; }); });
    countOutbox();
}

void Session::Private::change(const std::function<void(Status &)> &how)
{
    how(status);
    // Pages arrive faster than eyes move; the window is told a few times a second.
    if (!announce.isActive())
        announce.start(status.syncing ? 100 : 0);
}

void Session::Private::noteOutcome(const std::optional<ApiError> &error)
{
    if (error && error->kind == Kind::Cancelled)
        return;
    if (transport.isOffline()) // somebody switched it off: no news, and no problem
        return;
    const bool down = error && isLinkFailure(*error);
    change([&](Status &now) {
        now.lastError = error;
        if (!hasKey)
            now.link = Status::Link::NoKey;
        else if (error && error->kind == Kind::Unauthorized)
            now.link = Status::Link::KeyRefused;
        else
            now.link = down ? Status::Link::Offline : Status::Link::Connected;
        if (!down)
            now.offlineSince = {};
        else if (!now.offlineSince.isValid())
            now.offlineSince = QDateTime::currentDateTimeUtc();
    });
    if (!down) {
        probeDelay = shortestProbeDelay;
        probeTimer.stop();
        return;
    }
    if (closing || probeTimer.isActive())
        return;
    probeTimer.start(probeDelay);
    probeDelay = qMin(probeDelay * 2, longestProbeDelay);
}

void Session::Private::countOutbox()
{
    domain::whenAnswered(store->desk().openChanges(), this, [this](const QList<Change> &changes) {
        const int attention =
            int(std::count_if(changes.cbegin(), changes.cend(), [](const Change &open) {
                return domain::needsAttention(open.state);
            }));
        change([&](Status &now) {
            now.attention = attention;
            now.waiting = int(changes.size()) - attention;
        });
    });
}

void Session::Private::schedulePush(std::chrono::milliseconds delay)
{
    if (closing || (pushTimer.isActive() && pushTimer.remainingTimeAsDuration() <= delay))
        return;
    pushTimer.start(delay);
}

/// Sends what waits, one record after another; a second wish while it runs makes it go on.
QCoro::Task<void> Session::Private::push()
{
    const QPointer<QObject> self(this);
    if (pushing) {
        pushAgain = true;
        co_return;
    }
    if (closing || !hasKey || transport.isOffline() || !lease->take())
        co_return;
    pushing = true;
    std::optional<ApiError> stop;
    QDateTime notBefore;
    bool tried = false;
    do {
        pushAgain = false;
        const auto open = co_await cancellable(self, store->desk().openChanges());
        if (!open)
            co_return;
        const auto now = QDateTime::currentDateTimeUtc();
        QList<Change> due;
        for (const auto &waiting : *open) {
            if (waiting.state != ChangeState::Queued)
                continue;
            if (waiting.notBefore.isValid() && waiting.notBefore > now)
                notBefore =
                    notBefore.isValid() ? qMin(notBefore, waiting.notBefore) : waiting.notBefore;
            else
                due.append(waiting);
        }
        const auto groups = byRecord(due);
        for (const auto &group : groups) {
            QList<domain::OperationId> ids;
            for (const auto &waiting : group)
                ids.append(waiting.id);
            const auto claimed = co_await cancellable(self, store->desk().claim(ids));
            if (!claimed)
                co_return;
            if (!*claimed || claimed->value().isEmpty())
                continue;
            tried = true;
            auto sending = group.first().kind == Change::Kind::CustomerField
                ? customerPush->push(claimed->value())
                : requestPush->push(claimed->value().first());
            const auto outcome = co_await cancellable(self, std::move(sending));
            if (!outcome)
                co_return;
            pushedInPass += outcome->pushed;
            stop = outcome->stop;
            if (outcome->notBefore.isValid())
                notBefore =
                    notBefore.isValid() ? qMin(notBefore, outcome->notBefore) : outcome->notBefore;
            if (stop)
                break;
        }
    } while (pushAgain && !stop);
    pushing = false;
    lease->release();
    if (tried)
        noteOutcome(stop);
    if (!stop && notBefore.isValid()) {
        const auto wait = qMax(qint64(0), QDateTime::currentDateTimeUtc().msecsTo(notBefore));
        schedulePush(std::chrono::milliseconds(wait));
    }
}

QCoro::Task<SyncReport> Session::Private::report(QStringList errors, QElapsedTimer timer,
                                                 network::Transport::Counters before)
{
    const QPointer<QObject> self(this);
    SyncReport result;
    const auto customers = co_await cancellable(self, store->customers().count());
    const auto vehicles = co_await cancellable(self, store->vehicles().count());
    const auto open = co_await cancellable(self, store->desk().openChanges());
    if (!customers || !vehicles || !open)
        co_return result;
    const auto after = transport.counters();
    result.customers = *customers;
    result.vehicles = *vehicles;
    result.requests = after.requests - before.requests;
    result.retries = after.retries - before.retries;
    result.refused = after.refused - before.refused;
    result.pushed = pushedInPass;
    for (const auto &waiting : *open)
        ++(domain::needsAttention(waiting.state) ? result.attention : result.pending);
    result.seconds = double(timer.elapsed()) / 1000;
    result.errors = std::move(errors);
    co_return result;
}

QCoro::Task<Result<SyncReport>> Session::Private::runPass()
{
    const QPointer<QObject> self(this);
    QElapsedTimer timer;
    timer.start();
    const auto before = transport.counters();
    pushedInPass = 0;
    mirrorPull->start();
    change([](Status &now) { now.syncing = true; });

    // A step that may not be read (403) does not keep the others from going on.
    QStringList errors;
    std::optional<ApiError> first;
    if (hasKey) {
        auto sending = pushFirst(this);
        const auto pushed = co_await cancellable(self, std::move(sending));
        if (!pushed)
            co_return ApiError{ .kind = Kind::Cancelled };
        for (const auto &step : passSteps) {
            auto pulling = begin(step, *mirrorPull);
            const auto error = co_await cancellable(self, std::move(pulling));
            if (!error)
                co_return ApiError{ .kind = Kind::Cancelled };
            if (!*error)
                continue;
            errors.append((*error)->explanation());
            if (!first)
                first = *error;
            if (stopsPushing(**error))
                break;
        }
        if (!first) {
            auto refresh = cataloguePull->refresh(7);
            const auto catalogue = co_await cancellable(self, std::move(refresh));
            if (!catalogue)
                co_return ApiError{ .kind = Kind::Cancelled };
            if (!*catalogue) {
                first = catalogue->error();
                errors.append(first->explanation());
            }
        }
    } else {
        first = status.lastError.value_or(ApiError{ .kind = Kind::Keychain });
        errors.append(first->explanation());
    }

    auto result = co_await report(errors, timer, before);
    if (!self)
        co_return ApiError{ .kind = Kind::Cancelled };
    passWanted = first && isLinkFailure(*first);
    change([&](Status &now) {
        now.syncing = false;
        now.part.clear();
        now.done = now.total = 0;
        if (!first)
            now.lastSync = QDateTime::currentDateTimeUtc();
    });
    if (!first)
        store->syncState().put(lastSyncKey, status.lastSync);
    noteOutcome(first);
    emit q->syncFinished(result);
    co_return result;
}

} // namespace forecourt::sync
