// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace forecourt::network {

/// One page of a list with what the server says about the whole. `limit` is what the server
/// returned, which may be less than what was asked for.
template <typename Row> struct Page
{
    QList<Row> rows;
    std::optional<int> total;
    std::optional<int> page;
    std::optional<int> limit;
    std::optional<int> totalPages;
    int skipped = 0; ///< rows that had no id or were no objects
    QDateTime receivedAt;
    QDateTime sentAt; ///< what happened at the server since then may be missing
};

/// A record as it was at the server not before `sentAt`.
template <typename Row> struct Dated
{
    Row row;
    QDateTime sentAt;
};

/// A row as it came, for whoever may know it already.
struct CustomerText
{
    domain::CustomerId id;
    QByteArray text; ///< JSON, well formed
};

} // namespace forecourt::network
