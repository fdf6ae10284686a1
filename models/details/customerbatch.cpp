// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customerbatch.h"

#include "domain/whenanswered.h"
#include "storage/customertable.h"
#include "storage/store.h"

#include <algorithm>

namespace forecourt::models {

using domain::CustomerEdit;
using domain::KnownCustomer;
using domain::WantedEdit;

static constexpr qsizetype atOnce = 500;

CustomerBatch::CustomerBatch(storage::Store &store, QList<qint64> rows, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_rows(std::move(rows))
{
    readNext();
}

void CustomerBatch::readNext()
{
    const QList<qint64> next = m_rows.mid(m_next, atOnce);
    domain::whenAnswered(m_store.customers().rows(next), this,
                         [this, size = next.size()](const QList<storage::CustomerRow> &rows) {
                             for (const storage::CustomerRow &row : rows) {
                                 if (!row.noLongerListed)
                                     m_known.append({ row.customer.id, row.customer.email,
                                                      row.customer.displayName(),
                                                      domain::CustomerDraft::of(row.customer) });
                             }
                             m_next += size;
                             if (isRead())
                                 emit read();
                             else
                                 readNext();
                         });
}

QList<CustomerEdit> CustomerBatch::edits(const WantedEdit &wish) const
{
    domain::ImportFile wanted;
    wanted.wanted.reserve(m_known.size());
    for (const KnownCustomer &customer : m_known) {
        WantedEdit one;
        one.id = customer.id;
        one.addedTags = wish.addedTags;
        one.removedTags = wish.removedTags;
        one.isVip = wish.isVip;
        wanted.wanted.append(one);
    }
    return domain::planImport(wanted, m_known).edits();
}

QStringList CustomerBatch::tags() const
{
    QHash<QString, int> counts;
    for (const KnownCustomer &customer : m_known) {
        for (const QString &tag : customer.draft.tags.value_or(QStringList()))
            ++counts[tag];
    }
    QStringList tags = counts.keys();
    std::sort(tags.begin(), tags.end(), [&](const QString &a, const QString &b) {
        return std::pair(-counts.value(a), a) < std::pair(-counts.value(b), b);
    });
    return tags;
}

} // namespace forecourt::models
