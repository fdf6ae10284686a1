// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

#include <QList>

#include <optional>

namespace forecourt::domain {

/// What a further edit of a field does to the outbox.
struct EditStep
{
    enum class What { Nothing, Write, Withdraw };
    What what = What::Nothing;
    Change change; ///< the row to write (without an id: a new one) or to take away
};

/// A part of an edit that was seen on the server.
struct TakenPart
{
    QJsonValue base, value;
};

/// Whether an edit that is under way or waits may still be altered: it was never tried, or it came
/// back for a decision.
bool takesIn(const Change &active);

/// `active`: the edits of the field that are under way or wait, oldest first; `wanted`: from what
/// the form showed to what it says now. What waits takes the new edit in. What was sent without
/// success may have arrived all the same, so that it stays as it is, and the new one goes behind.
EditStep editWaiting(const QList<Change> &active, const Change &wanted);

/// The first edit as one that does what both do; `later` was made on what was then shown.
Change bothEdits(Change first, const Change &later);

/// Of an edit that is to be decided on anew, what the server has taken all the same: from what it
/// would have without it to `theirs`. Nothing where it has none of it.
std::optional<TakenPart> takenPart(const Change &edit, const QJsonValue &theirs);

} // namespace forecourt::domain
