// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QStringList>

#include <optional>

namespace forecourt::domain {

/// What a customers table can be sorted by; the first four are the API's own sort keys.
enum class CustomerSort {
    CreatedDate,
    TotalSpent,
    LastPurchaseDate,
    LeadScore,
    Name,
    Email,
    Segment,
    LifecycleStage,
    Purchases,
    Vip,
    Tags,
    Mobile
};

/// A question about customers: filter and sort. Two equal questions have the same answer.
struct CustomerQuery
{
    QString text; ///< over name, e-mail, phone, tags and notes; words are all required
    QStringList segments; ///< canonical spelling; any of them
    QStringList stages; ///< canonical spelling; any of them
    QStringList tags; ///< all of them
    std::optional<bool> vip;
    bool waitingOnly = false; ///< only those with a change that is not yet on the server

    CustomerSort sort = CustomerSort::CreatedDate;
    bool descending = true;

    bool isUnfiltered() const;
    friend bool operator==(const CustomerQuery &, const CustomerQuery &) = default;
};

} // namespace forecourt::domain

Q_DECLARE_METATYPE(forecourt::domain::CustomerQuery)
