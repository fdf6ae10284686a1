// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql.h"
#include "storage/customertable.h"

namespace forecourt::storage {

/// The columns that readCustomerRow() reads, from customer c, customer_seen s, customer_server v.
QString customerColumns();
/// `FROM … JOIN …` that goes with them.
QString customerTables();
CustomerRow readCustomerRow(const Answer &answer);
/// The server's row with what was fetched apart from the list.
QJsonObject readSource(const Answer &answer, int column);

/// What lists are sorted by; empty for what sorts last.
struct CustomerKeys
{
    QString name, email, segment, stage, tags, mobile;
};
CustomerKeys keysOf(const domain::Customer &customer);
QString emailKey(const QString &email);
/// Everything that search looks at, folded, one field per line.
QString searchText(const domain::Customer &customer);

} // namespace forecourt::storage
