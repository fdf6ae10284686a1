// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/whenanswered.h"
#include "outboxpusher.h"
#include "photoloader.h"
#include "sessionprivate.h"
#include "storage/smalltables.h"

#include <QRandomGenerator>

// How a session tells of its link, and goes on after it was down.
namespace forecourt::sync {

using namespace std::chrono_literals;
using domain::ApiError;
using Kind = ApiError::Kind;

namespace {

// It is fetched, changed and read back.
constexpr int requestsAnEdit = 3;
constexpr std::chrono::milliseconds shortestPause = 5s;
constexpr std::chrono::milliseconds longestPause = 300s;

constexpr struct
{
    network::Hold by;
    Hold hold;
} holds[] = {
    { network::Hold::None, Hold::None },          { network::Hold::Window, Hold::Window },
    { network::Hold::Server, Hold::ServerAsked }, { network::Hold::Quota, Hold::Quota },
    { network::Hold::Outage, Hold::Outage },      { network::Hold::Key, Hold::Key },
};

Hold holdOf(network::Hold by)
{
    for (const auto &row : holds) {
        if (row.by == by)
            return row.hold;
    }
    return Hold::None;
}

/// A push that it stops is begun again when it ends.
bool isWaitedFor(Hold hold)
{
    return hold == Hold::Quota || hold == Hold::ServerAsked;
}

bool stopsAll(Hold hold)
{
    return hold == Hold::Outage || hold == Hold::Key;
}

QString permissionsKey()
{
    return QStringLiteral("forbidden");
}

} // namespace

Status::Link Session::Private::linkNow() const
{
    if (transport.isOffline())
        return Status::Link::WorkingOffline;
    if (!hasKey)
        return Status::Link::NoKey;
    if (status.hold == Hold::Key)
        return Status::Link::KeyRefused;
    const bool isSilent = status.hold == Hold::Outage;
    const bool isUnsafe = status.lastError && status.lastError->kind == Kind::Insecure;
    return isSilent || isUnsafe ? Status::Link::Offline : Status::Link::Connected;
}

void Session::Private::noteOutcome(const std::optional<ApiError> &error)
{
    if (error && error->kind == Kind::Cancelled)
        return;
    if (transport.isOffline()) // somebody switched it off: no news, and no problem
        return;
    if (!error)
        outages = 0;
    change([&](Status &now) {
        now.lastError = error;
        now.link = linkNow();
        if (now.link != Status::Link::Offline)
            now.offlineSince = {};
        else if (!now.offlineSince.isValid())
            now.offlineSince = QDateTime::currentDateTimeUtc();
    });
}

void Session::Private::heldBack(network::Hold by, const QDateTime &until)
{
    const Hold before = status.hold;
    const Hold hold = holdOf(by);
    change([&](Status &now) {
        now.hold = hold;
        now.waitingUntil = until;
    });
    if (hold == before || closing)
        return;
    if (hold == Hold::Outage) {
        ++outages;
        wasAlone = true;
    }
    if (stopsAll(before) && !stopsAll(hold) && !transport.isOffline())
        resume();
    if (isWaitedFor(before) && !stopsAll(hold)) // it was allowed, asked before its time or is over
        pusher->schedule({});
    if (!stopsAll(before) && !stopsAll(hold))
        return;
    const bool isOver = status.lastError && isLinkFailure(*status.lastError) && !stopsAll(hold);
    noteOutcome(isOver ? std::nullopt : status.lastError);
}

/// Goes on at once; where that fails although the server answers, later each time.
void Session::Private::resume()
{
    std::chrono::milliseconds pause{ 0 };
    if (outages > 1) {
        const auto ceiling = std::min(longestPause, shortestPause * (1 << std::min(outages, 8)));
        pause = ceiling / 2 + ceiling / 2 * QRandomGenerator::global()->bounded(1000) / 1000;
    }
    resumeTimer.start(pause);
}

void Session::Private::setWorkOffline(bool offline)
{
    transport.setOffline(offline);
    photos->setOffline(offline);
    change([&](Status &now) {
        now.link = offline ? Status::Link::WorkingOffline : Status::Link::Unknown;
        if (offline)
            now.offlineSince = QDateTime::currentDateTimeUtc();
    });
    if (offline) {
        wasAlone = true;
        resumeTimer.stop();
    } else {
        outages = 0;
        pusher->schedule({});
        startPass();
    }
}

void Session::Private::takeFacts(const QVariantMap &facts)
{
    if (std::exchange(factsTaken, true))
        return;
    const QString kept = facts.value(permissionsKey()).toString();
    if (kept.startsWith(QString::fromLatin1(keyMark)))
        permissions = Permissions::fromText(kept.mid(keyMark.size()));
    change([&](Status &now) {
        now.lastSync = facts.value(lastSyncKey()).toDateTime();
        now.forbidden = permissions.forbidden();
    });
}

void Session::Private::notePermission(const domain::RequestRecord &record)
{
    if (!permissions.note(record))
        return;
    change([&](Status &now) { now.forbidden = permissions.forbidden(); });
    store->syncState().put(permissionsKey(),
                           QString(QString::fromLatin1(keyMark) + permissions.toText()));
}

void Session::Private::noteDuration(const domain::RequestRecord &record)
{
    if (record.status >= 200 && record.status < 300)
        usualDuration = (usualDuration * 9 + std::chrono::milliseconds(record.durationMs)) / 10;
}

domain::RequestPlan Session::Private::planEdits(int customers) const
{
    domain::RequestPlan plan;
    plan.requests = customers * requestsAnEdit;
    plan.before = status.waiting;
    const int requests = plan.before * requestsAnEdit + plan.requests;
    const auto time = transport.timeFor(requests, usualDuration);
    if (time)
        plan.duration = std::chrono::ceil<std::chrono::seconds>(*time);
    return plan;
}

void Session::Private::permitBeyondQuota()
{
    const bool wasStopped = transport.hold() == network::Hold::Quota;
    transport.permitBeyondMaximum();
    if (!wasStopped)
        return;
    pusher->schedule({});
    startPass();
}

} // namespace forecourt::sync
