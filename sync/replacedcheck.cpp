// SPDX-License-Identifier: GPL-3.0-or-later
#include "replacedcheck.h"

#include "await.h"
#include "domain/change.h"
#include "domain/changereason.h"
#include "domain/pushplan.h"
#include "storage/customertable.h"
#include "storage/desk.h"
#include "storage/store.h"

#include <algorithm>

namespace forecourt::sync {

using domain::Change;
using domain::ChangeState;
using domain::CustomerField;

namespace {

constexpr int daysWatched = 7;
constexpr CustomerField fields[] = { CustomerField::Notes, CustomerField::Tags,
                                     CustomerField::Preferences, CustomerField::IsVip };

QDateTime watchedSince()
{
    return QDateTime::currentDateTimeUtc().addDays(-daysWatched);
}

bool isTaken(const Change &change)
{
    return change.state == ChangeState::Done || change.state == ChangeState::Replaced;
}

bool isOlder(const Change &one, const Change &other)
{
    return one.createdAt < other.createdAt;
}

/// Of one field's changes, oldest first, those that were done and that the server has no more.
QList<Change> replacedOf(const QList<Change> &changes, CustomerField field,
                         const QJsonValue &server)
{
    QList<Change> edits;
    for (const auto &change : changes) {
        if (change.kind == Change::Kind::CustomerField && change.field == field
            && change.state != ChangeState::Discarded)
            edits.append(change);
    }
    const auto missing = domain::replacedSince(edits, server);
    QList<Change> replaced;
    for (auto change : edits) {
        if (!missing.contains(change.id) || change.changedAt < watchedSince())
            continue;
        change.state = ChangeState::Replaced;
        change.reason =
            domain::reasonOf(domain::ChangeReason::Replaced, QDateTime::currentDateTimeUtc());
        replaced.append(change);
    }
    return replaced;
}

} // namespace

ReplacedCheck::ReplacedCheck(storage::Store &store)
    : m_store(store)
{
}

QCoro::Task<bool> ReplacedCheck::checkAll()
{
    const QPointer<QObject> self(this);
    const auto verified = co_await cancellable(self, m_store.desk().verifiedSince(watchedSince()));
    if (!verified)
        co_return false;
    QSet<QString> seen;
    for (const auto &change : *verified) {
        if (seen.contains(change.recordId))
            continue;
        seen.insert(change.recordId);
        auto checking = check(domain::CustomerId{ change.recordId });
        const auto checked = co_await cancellable(self, std::move(checking));
        if (!checked)
            co_return false;
    }
    co_return true;
}

QCoro::Task<bool> ReplacedCheck::check(domain::CustomerId id)
{
    const QPointer<QObject> self(this);
    auto changes = co_await cancellable(self, m_store.desk().changesOf(id.value));
    if (!changes)
        co_return false;
    std::stable_sort(changes->begin(), changes->end(), isOlder);
    if (std::none_of(changes->cbegin(), changes->cend(), isTaken))
        co_return true;
    const auto stored = co_await cancellable(self, m_store.customers().find(id));
    if (!stored)
        co_return false;
    if (!*stored)
        co_return true;
    QList<Change> replaced;
    for (const auto field : fields)
        replaced += replacedOf(*changes, field, fieldValue((*stored)->server, field));
    if (replaced.isEmpty())
        co_return true;
    const auto settled = co_await cancellable(self, m_store.desk().settle(replaced));
    co_return settled.has_value();
}

} // namespace forecourt::sync
