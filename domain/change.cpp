// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"

#include "keytable.h"

namespace forecourt::domain {

namespace {

constexpr Key<ChangeState> States[] = {
    { ChangeState::Queued, "queued" },       { ChangeState::Sending, "sending" },
    { ChangeState::Done, "done" },           { ChangeState::Conflict, "conflict" },
    { ChangeState::Rejected, "rejected" },   { ChangeState::Unknown, "unknown" },
    { ChangeState::Discarded, "discarded" }, { ChangeState::Held, "held" },
    { ChangeState::Replaced, "replaced" },
};

constexpr Key<Change::Kind> Kinds[] = {
    { Change::Kind::CustomerField, "customer_field" },
    { Change::Kind::TestDrive, "test_drive" },
    { Change::Kind::NewsletterSubscribe, "newsletter_subscribe" },
    { Change::Kind::NewsletterUnsubscribe, "newsletter_unsubscribe" },
    { Change::Kind::ContactMessage, "contact_message" },
};

} // namespace

QString toKey(ChangeState state)
{
    return keyOf(States, state);
}

ChangeState changeStateFromKey(QStringView key)
{
    // A state that a newer version wrote must not be sent by this one: a person looks at it.
    return valueOf(States, key).value_or(ChangeState::Unknown);
}

QString toKey(Change::Kind kind)
{
    return keyOf(Kinds, kind);
}

Change::Kind changeKindFromKey(QStringView key)
{
    return valueOf(Kinds, key).value_or(Change::Kind::CustomerField);
}

bool needsAttention(ChangeState state)
{
    return state == ChangeState::Conflict || state == ChangeState::Rejected
        || state == ChangeState::Unknown;
}

bool isForPerson(ChangeState state)
{
    return needsAttention(state) || state == ChangeState::Replaced;
}

} // namespace forecourt::domain
