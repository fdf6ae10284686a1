// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/rowcache.h"

#include <algorithm>

namespace forecourt::models {

void RowCache::put(PreparedRowPtr row, qsizetype hint)
{
    m_byId.insert(row->id(), row->row());
    const qint64 key = row->row();
    m_entries.insert(key, Entry{ std::move(row), hint, ++m_clock, false });
    if (m_entries.size() > m_limit)
        evict();
}

RowCache::Entry *RowCache::find(qint64 row)
{
    const auto found = m_entries.find(row);
    if (found == m_entries.end())
        return nullptr;
    found->used = ++m_clock;
    return &*found;
}

std::optional<qint64> RowCache::rowOfId(const QString &id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? std::nullopt : std::optional(*found);
}

qsizetype RowCache::hintOf(qint64 row) const
{
    const auto found = m_entries.find(row);
    return found == m_entries.end() ? -1 : found->hint;
}

void RowCache::setHint(qint64 row, qsizetype hint)
{
    const auto found = m_entries.find(row);
    if (found != m_entries.end())
        found->hint = hint;
}

void RowCache::markAllStale()
{
    for (Entry &entry : m_entries)
        entry.stale = true;
}

void RowCache::markStale(qint64 row)
{
    const auto found = m_entries.find(row);
    if (found != m_entries.end())
        found->stale = true;
}

void RowCache::clear()
{
    m_entries.clear();
    m_byId.clear();
}

// A quarter at a time, so that the search for the oldest is paid for once in many rows.
void RowCache::evict()
{
    std::vector<quint64> uses;
    uses.reserve(size_t(m_entries.size()));
    for (const Entry &entry : std::as_const(m_entries))
        uses.push_back(entry.used);
    const auto cut = uses.begin() + m_limit / 4;
    std::nth_element(uses.begin(), cut, uses.end());
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        if (it->used > *cut) {
            ++it;
            continue;
        }
        m_byId.remove(it->row->id());
        it = m_entries.erase(it);
    }
}

} // namespace forecourt::models
