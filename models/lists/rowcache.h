// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/rowsource.h"

#include <QHash>

namespace forecourt::models {

/// The rows that were looked at last, at most so many, by the mirror's row id. Remembers where in
/// the answer each stood, as a hint.
class RowCache
{
public:
    struct Entry
    {
        PreparedRowPtr row;
        qsizetype hint = 0; ///< position in the answer when it was last seen
        quint64 used = 0;
        bool stale = false; ///< still shown, to be read again when it is painted
    };

    explicit RowCache(qsizetype limit)
        : m_limit(limit)
    {
    }
    void put(PreparedRowPtr row, qsizetype hint);
    Entry *find(qint64 row); ///< counts as a use
    bool contains(qint64 row) const { return m_entries.contains(row); }
    std::optional<qint64> rowOfId(const QString &id) const;
    qsizetype hintOf(qint64 row) const;
    void setHint(qint64 row, qsizetype hint);
    void markAllStale();
    void markStale(qint64 row);
    void clear();
    qsizetype size() const { return m_entries.size(); }

private:
    void evict();
    QHash<qint64, Entry> m_entries;
    QHash<QString, qint64> m_byId;
    qsizetype m_limit;
    quint64 m_clock = 0;
};

} // namespace forecourt::models
