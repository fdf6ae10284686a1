// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerimport.h"

#include <QObject>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

/// Many customers that are to be changed in the same way: reads them a batch at a time, then
/// works out who changes at all.
class CustomerBatch : public QObject
{
    Q_OBJECT
public:
    /// `rows` as a CustomerModel names them.
    CustomerBatch(storage::Store &store, QList<qint64> rows, QObject *parent = nullptr);

    bool isRead() const { return m_next == m_rows.size(); }
    int count() const { return int(m_known.size()); } ///< that are listed; all of them once read
    /// Each with at least one change. Of the wish only tags and the VIP mark are looked at.
    QList<domain::CustomerEdit> edits(const domain::WantedEdit &wish) const;
    /// Tags that any of them has, most used first.
    QStringList tags() const;

signals:
    void read();

private:
    void readNext();

    storage::Store &m_store;
    const QList<qint64> m_rows;
    qsizetype m_next = 0;
    QList<domain::KnownCustomer> m_known;
};

} // namespace forecourt::models
