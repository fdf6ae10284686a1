// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql.h"

#include <QMutex>

#include <memory>
#include <vector>

namespace forecourt::storage {

/// Which text is stored in which row, as it was when a pass began: 16 bytes a customer. Only a
/// hint, since rows change meanwhile; whoever writes compares again.
class KnownRows
{
public:
    explicit KnownRows(Sql &sql);
    std::optional<qint64> rowOf(qint64 hash) const;

private:
    struct Entry
    {
        qint64 hash, row;
        friend auto operator<=>(const Entry &, const Entry &) = default;
    };
    std::vector<Entry> m_entries; ///< sorted
};

/// The hint of the pass that runs, for several threads.
class KnownRowsOfPass
{
public:
    /// Whether this pass is new here; what the one before left is dropped then.
    bool begin(qint64 pass);
    void end(qint64 pass);
    void set(qint64 pass, std::shared_ptr<const KnownRows> rows);
    /// Null while it is not known yet.
    std::shared_ptr<const KnownRows> rows(qint64 pass) const;

private:
    mutable QMutex m_mutex;
    qint64 m_pass = 0;
    std::shared_ptr<const KnownRows> m_rows;
};

} // namespace forecourt::storage
