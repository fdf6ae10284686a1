// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestpush.h"

#include "await.h"
#include "domain/changereason.h"
#include "storage/desk.h"

#include <QJsonObject>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::Change;
using domain::ChangeState;
using domain::Result;

namespace {

/// As it was queued: what is on disk as "sending" is what goes out.
network::TestDriveRequest driveOf(const QJsonValue &body)
{
    const QString preferred = body["preferredDate"_L1].toString();
    network::TestDriveRequest request{ .vehicleId = { body["vehicleId"_L1].toString() },
                                       .name = body["name"_L1].toString(),
                                       .email = body["email"_L1].toString(),
                                       .phone = body["phone"_L1].toString() };
    if (!preferred.isEmpty())
        request.preferredDate = QDateTime::fromString(preferred, Qt::ISODateWithMs);
    return request;
}

network::ContactMessage messageOf(const QJsonValue &body)
{
    return { .name = body["name"_L1].toString(),
             .email = body["email"_L1].toString(),
             .message = body["message"_L1].toString(),
             .subject = body["subject"_L1].toString() };
}

Posted postedOf(const Change &change)
{
    return { .sent = change.state == ChangeState::Done,
             .reference = change.value["serverId"_L1].toString(),
             .reason = domain::reasonText(change.reason) };
}

} // namespace

RequestPush::RequestPush(network::CarStrelClient &client, storage::Store &store,
                         const PushLink &link)
    : m_client(client)
    , m_store(store)
    , m_link(link)
{
}

RequestPush::Sending RequestPush::send(const Change &change)
{
    static constexpr struct
    {
        Change::Kind kind;
        Sending (RequestPush::*send)(Change);
    } ways[] = {
        { Change::Kind::TestDrive, &RequestPush::sendTestDrive },
        { Change::Kind::NewsletterSubscribe, &RequestPush::sendNewsletter },
        { Change::Kind::NewsletterUnsubscribe, &RequestPush::sendNewsletter },
        { Change::Kind::ContactMessage, &RequestPush::sendMessage },
    };
    const auto *way = std::find_if(std::begin(ways), std::end(ways),
                                   [&](const auto &row) { return row.kind == change.kind; });
    Q_ASSERT(way != std::end(ways));
    return (this->*way->send)(change);
}

RequestPush::Sending RequestPush::sendTestDrive(Change change)
{
    const QPointer<QObject> self(this);
    const auto request = driveOf(change.value);
    const auto answer = co_await cancellable(self, m_client.requestTestDrive(request));
    if (!answer)
        co_return std::nullopt;
    if (!*answer)
        co_return answer->error();
    Receipt receipt;
    receipt.id = answer->value().id;
    receipt.status = answer->value().status;
    co_return receipt;
}

RequestPush::Sending RequestPush::sendNewsletter(Change change)
{
    const QPointer<QObject> self(this);
    auto call = change.kind == Change::Kind::NewsletterSubscribe
        ? m_client.subscribeNewsletter(change.recordId)
        : m_client.unsubscribeNewsletter(change.recordId);
    const auto answer = co_await cancellable(self, std::move(call));
    if (!answer)
        co_return std::nullopt;
    if (!*answer)
        co_return answer->error();
    const Receipt receipt;
    co_return receipt;
}

RequestPush::Sending RequestPush::sendMessage(Change change)
{
    const QPointer<QObject> self(this);
    const auto message = messageOf(change.value);
    const auto answer = co_await cancellable(self, m_client.submitContact(message));
    if (!answer)
        co_return std::nullopt;
    if (!*answer)
        co_return answer->error();
    Receipt receipt;
    receipt.id = answer->value().referenceId;
    co_return receipt;
}

void RequestPush::note(Change &change, PushOutcome &outcome, const Result<Receipt> &answer)
{
    if (!answer) {
        const Reach reach = answer.error().sentMaybe ? Reach::Maybe : Reach::Nowhere;
        const Failure failure{ answer.error(), reach, m_wasForbidden };
        noteFailure(change, outcome, failure, m_link);
    } else {
        change.state = ChangeState::Done;
        change.reason.clear();
        auto body = change.value.toObject();
        body.insert("serverId"_L1, answer->id);
        body.insert("serverStatus"_L1, answer->status);
        change.value = body;
        outcome.pushed = 1;
    }
    outcome.attention = domain::needsAttention(change.state);
}

QCoro::Task<PushOutcome> RequestPush::push(Change change)
{
    const QPointer<QObject> self(this);
    PushOutcome outcome;
    m_wasForbidden = m_link.isForbidden(change.kind);
    auto sending = send(change);
    const auto answer = co_await std::move(sending);
    if (!answer)
        co_return outcome;
    note(change, outcome, *answer);
    const QList<Change> settledChanges{ change };
    const auto settled = co_await cancellable(self, m_store.desk().settle(settledChanges));
    if (!settled)
        co_return outcome;
    if (!*settled)
        outcome.stop = settled->error();
    if (!*settled)
        emit ended(change.id, settled->error());
    else if (*answer || change.state == ChangeState::Queued)
        emit ended(change.id, postedOf(change));
    else
        emit ended(change.id, answer->error());
    co_return outcome;
}

} // namespace forecourt::sync
