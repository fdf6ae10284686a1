// SPDX-License-Identifier: GPL-3.0-or-later
// How a desk's edits come to the server.
#include "historyvalues.h"
#include "twodesks.h"

#include "domain/merge.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

namespace forecourt::proofs {

namespace {

void apply(const CustomerPatch &patch, CustomerDraft &server)
{
    const CustomerDraft sent{ patch.notes, patch.tags, patch.preferences, patch.isVip };
    for (const CustomerField field : Fields) {
        if (const QJsonValue value = fieldValue(sent, field); !value.isNull())
            setFieldValue(server, field, value);
    }
}

} // namespace

void TwoDesks::fetch(Desk &desk)
{
    if (desk.fetched || desk.patched)
        return;
    QList<Change> claimed;
    QList<CustomerField> blocked;
    for (Change &row : desk.rows) {
        // Of one field the earlier edit goes first: the later one stands on it.
        const bool waits = blocked.contains(row.field);
        if (row.state != ChangeState::Queued || waits) {
            if (isOpen(row) && row.state != ChangeState::Replaced)
                blocked.append(row.field);
            continue;
        }
        row.state = ChangeState::Sending;
        row.attempts += 1;
        claimed.append(row);
    }
    if (claimed.isEmpty())
        return;
    desk.before = desk.mirror = m_server;
    const PushPlan plan = planPush(desk.before, claimed);
    for (const Change &row : std::as_const(claimed)) {
        if (!plan.conflicts.contains(row.field))
            continue;
        Change outcome = row;
        outcome.state = m_mistake == Mistake::ForgetsOnConflict ? ChangeState::Discarded
                                                                : ChangeState::Conflict;
        settle(desk, outcome);
    }
    desk.sent = plan.patch;
    desk.fetched = true;
    if (plan.patch.isEmpty())
        comeBack(desk, ChangeState::Done);
}

void TwoDesks::patch(Desk &desk, bool arrives, bool answered)
{
    if (!desk.fetched)
        return;
    if (arrives) {
        apply(desk.sent, m_server);
        noteWhatIsThere();
        for (Wish &wish : m_wishes) {
            const auto carries = [&wish](const Change &row) {
                return row.state == ChangeState::Sending && row.field == wish.field
                    && standsFor(row, wish.part, wish.value);
            };
            if (&m_desks[size_t(wish.desk)] == &desk)
                wish.left |= std::any_of(desk.rows.cbegin(), desk.rows.cend(), carries);
        }
    }
    desk.fetched = false;
    desk.patched = answered;
    if (!answered)
        comeBack(desk, ChangeState::Queued);
    else if (m_mistake == Mistake::BelievesTheAnswer)
        comeBack(desk, ChangeState::Discarded);
}

void TwoDesks::readBack(Desk &desk)
{
    if (!desk.patched)
        return;
    desk.mirror = m_server;
    const CustomerDraft sent{ desk.sent.notes, desk.sent.tags, desk.sent.preferences,
                              desk.sent.isVip };
    for (const Change &row : QList<Change>(desk.rows)) {
        const QJsonValue value = fieldValue(sent, row.field);
        if (row.state != ChangeState::Sending || value.isNull())
            continue;
        const ReadBack found = judge(row.field, fieldValue(desk.before, row.field), value,
                                     fieldValue(m_server, row.field));
        Change outcome = row;
        outcome.state = found == ReadBack::Taken ? ChangeState::Done
            : found == ReadBack::Ignored         ? ChangeState::Rejected
                                                 : ChangeState::Conflict;
        settle(desk, outcome);
    }
    comeBack(desk, ChangeState::Done);
}

void TwoDesks::comeBack(Desk &desk, ChangeState state)
{
    for (const Change &row : QList<Change>(desk.rows)) {
        if (row.state != ChangeState::Sending)
            continue;
        Change outcome = row;
        outcome.state = state;
        if (m_mistake == Mistake::ForgetsThatItTried)
            outcome.attempts = 0;
        settle(desk, outcome);
    }
    desk.fetched = desk.patched = false;
}

// As the desk's outbox: one row stands for all that waits of a field that needs a decision.
void TwoDesks::settle(Desk &desk, Change outcome)
{
    const bool decides = needsAttention(outcome.state);
    const OperationId own = outcome.id;
    bool later = false;
    for (const Change &other : QList<Change>(desk.rows)) {
        if (other.id == own)
            later = true;
        if (!decides || other.id == own || other.field != outcome.field)
            continue;
        if (later && other.state == ChangeState::Sending)
            break; // when it comes back it takes the rest along
        if (!isPending(other))
            continue;
        if (later) {
            outcome = bothEdits(outcome, other);
            if (outcome.state == ChangeState::Rejected)
                outcome.state = other.state;
            desk.rows.removeIf([&](const Change &row) { return row.id == other.id; });
        } else if (needsAttention(other.state)) {
            Change both = bothEdits(other, outcome);
            both.state = outcome.state;
            desk.rows.removeIf([&](const Change &row) { return row.id == outcome.id; });
            outcome = both;
        }
    }
    for (Change &row : desk.rows) {
        if (row.id == outcome.id)
            row = outcome;
    }
}

} // namespace forecourt::proofs
