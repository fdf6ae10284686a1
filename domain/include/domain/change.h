// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/customerpatch.h"
#include "domain/id.h"

#include <QDateTime>
#include <QJsonValue>

namespace forecourt::domain {

/// Where a change in the outbox stands.
enum class ChangeState {
    Queued,
    Sending,
    Done,
    Conflict,
    Rejected,
    Unknown,
    Discarded,
    Held, ///< a person paused it; it goes only when it is told to
    Replaced, ///< was on the server as we sent it; a later read has another value
};
QString toKey(ChangeState state);
ChangeState changeStateFromKey(QStringView key);

/// One row of the outbox: one field of one customer, or one request that is made once.
struct Change
{
    enum class Kind {
        CustomerField,
        TestDrive,
        NewsletterSubscribe,
        NewsletterUnsubscribe,
        ContactMessage
    };

    OperationId id;
    Kind kind = Kind::CustomerField;
    QString recordId; ///< customer's, test drive's or the e-mail address
    QString recordName; ///< a snapshot, for people
    CustomerField field = CustomerField::Notes; ///< of CustomerField only
    QJsonValue base; ///< what it was when the edit began; null: not known
    QJsonValue value; ///< what it shall be; the request's body for the other kinds
    ChangeState state = ChangeState::Queued;
    int attempts = 0;
    QString reason; ///< why it waits or was refused, for reasonText()
    QString serverMessage;
    QDateTime createdAt, changedAt;
    QDateTime notBefore; ///< invalid: as soon as possible
    double position = 0; ///< in the outbox, smaller first; equal ones by age

    friend bool operator==(const Change &, const Change &) = default;
};
QString toKey(Change::Kind kind);
Change::Kind changeKindFromKey(QStringView key);
/// Stops until a person decides: a conflict, a refusal or a doubtful request.
bool needsAttention(ChangeState state);
/// A person has to look at it: what stops, and an edit that was replaced on the server.
bool isForPerson(ChangeState state);

} // namespace forecourt::domain
