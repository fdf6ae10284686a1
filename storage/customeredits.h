// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "sql.h"
#include "storage/answers.h"

#include <QList>

namespace forecourt::storage {

/// The waiting edits of one customer, laid over what the server says.
class CustomerEdits
{
public:
    /// As the mirror keeps them.
    static CustomerEdits of(Sql &sql, const domain::CustomerId &id);

    bool isEmpty() const { return m_edits.isEmpty(); }
    bool needAttention() const;
    domain::CustomerDraft over(domain::CustomerDraft server) const;

private:
    struct Edit
    {
        domain::CustomerField field;
        QJsonValue base, value;
        bool attention;
    };
    QList<Edit> m_edits;
};

/// Replaces the edits of one customer by the open changes of the desk and lays them anew.
TableDelta replaceEdits(Sql &sql, const domain::CustomerId &id, const QList<domain::Change> &open);
/// The same for all customers; touches only those whose edits differ.
TableDelta replaceAllEdits(Sql &sql, const QList<domain::Change> &open);

} // namespace forecourt::storage
