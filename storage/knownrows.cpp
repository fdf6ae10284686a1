// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownrows.h"

#include <QMutexLocker>

#include <algorithm>

namespace forecourt::storage {

using namespace Qt::StringLiterals;

KnownRows::KnownRows(Sql &sql)
{
    Answer answer = sql.ask(u"SELECT hash, row FROM customer_seen WHERE hash <> 0"_s);
    while (answer.next())
        m_entries.push_back({ answer.integer(0), answer.integer(1) });
    std::sort(m_entries.begin(), m_entries.end());
}

std::optional<qint64> KnownRows::rowOf(qint64 hash) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), Entry{ hash, 0 });
    if (found == m_entries.end() || found->hash != hash)
        return std::nullopt;
    return found->row;
}

bool KnownRowsOfPass::begin(qint64 pass)
{
    QMutexLocker lock(&m_mutex);
    // What belongs to no pass is a page or two, not worth it.
    if (pass <= 0 || m_pass == pass)
        return false;
    m_pass = pass;
    m_rows.reset();
    return true;
}

void KnownRowsOfPass::end(qint64 pass)
{
    QMutexLocker lock(&m_mutex);
    if (m_pass == pass)
        m_rows.reset();
}

void KnownRowsOfPass::set(qint64 pass, std::shared_ptr<const KnownRows> rows)
{
    QMutexLocker lock(&m_mutex);
    if (m_pass == pass)
        m_rows = std::move(rows);
}

std::shared_ptr<const KnownRows> KnownRowsOfPass::rows(qint64 pass) const
{
    QMutexLocker lock(&m_mutex);
    return m_pass == pass ? m_rows : nullptr;
}

} // namespace forecourt::storage
