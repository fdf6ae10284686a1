// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestpush.h"

#include "await.h"
#include "storage/desk.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace forecourt::sync {

using domain::ApiError;
using domain::Change;
using domain::ChangeState;

namespace {

network::TestDriveRequest requestOf(const domain::TestDrive &drive)
{
    return { .vehicleId = drive.vehicleId,
             .name = drive.name,
             .email = drive.email,
             .phone = drive.phone,
             .preferredDate = drive.preferredDate };
}

void noteFailure(Change &change, const ApiError &error)
{
    change.state = error.sentMaybe ? ChangeState::Unknown : stateAfter(error);
    change.reason = error.explanation();
    change.serverMessage = error.serverMessage;
    if (change.state == ChangeState::Queued && !stopsPushing(error))
        change.notBefore = nextTry(change.attempts, error);
}

} // namespace

RequestPush::RequestPush(network::CarStrelClient &client, storage::Store &store)
    : m_client(client)
    , m_store(store)
{
}

QCoro::Task<PushOutcome> RequestPush::push(Change change)
{
    const QPointer<QObject> self(this);
    PushOutcome outcome;
    const domain::TestDriveId id{ change.recordId };
    const auto drive = co_await cancellable(self, m_store.desk().testDrive(id));
    if (!drive)
        co_return outcome;
    if (!*drive) {
        change.state = ChangeState::Rejected;
        change.reason =
            QCoreApplication::translate("Sync", "The test drive is no longer on this desk.");
    } else {
        const auto request = requestOf(**drive);
        const auto receipt = co_await cancellable(self, m_client.requestTestDrive(request));
        if (!receipt)
            co_return outcome;
        if (*receipt) {
            change.state = ChangeState::Done;
            change.reason.clear();
            change.value =
                QJsonObject{ { QStringLiteral("serverId"), receipt->value().id },
                             { QStringLiteral("serverStatus"), receipt->value().status } };
            outcome.pushed = 1;
        } else {
            noteFailure(change, receipt->error());
            outcome.notBefore = change.notBefore;
            if (stopsPushing(receipt->error()))
                outcome.stop = receipt->error();
        }
    }
    outcome.attention = domain::needsAttention(change.state);
    const QList<Change> settledChanges{ change };
    const auto settled = co_await cancellable(self, m_store.desk().settle(settledChanges));
    if (settled && !*settled)
        outcome.stop = settled->error();
    co_return outcome;
}

} // namespace forecourt::sync
