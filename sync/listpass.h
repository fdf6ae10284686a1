// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCoroTask>
#include <QList>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace forecourt::sync {

/// Which part of a list is asked for: pages of `limit` rows in one of the list's orders.
struct PageQuestion
{
    int page = 1;
    int limit = 100;
    int order = 0;
};

/// What an answered page tells of the list: who stands on it, and how many there are in all.
struct Slice
{
    int page = 1;
    int limit = 100;
    int total = 0;
    QList<quint64> marks; ///< a hash of each row's id
    int turn = 0; ///< how often the total had been another one before
};

/// One way to go through a list; another size puts the seams between pages elsewhere.
struct Reading
{
    int limit = 100;
    int order = 0;
};

/// Reads a list that changes while it is read, so that no row is missed that was there all the
/// time. It goes from the last page down: a deletion then shifts rows towards pages that are still
/// to be read, and what is added comes at the end, which is read once more afterwards. Where
/// `total` changed between two neighbouring pages an insertion may have pushed a row across their
/// seam: the seam is read again, as one page that must share rows with both.
class ListPass
{
public:
    using Read = std::function<QCoro::Task<domain::Result<Slice>>(PageQuestion)>;
    /// Pages, done and expected.
    using Progress = std::function<void(int done, int total)>;

    ListPass(Read read, Progress progress);
    /// What a list of so many rows costs where it keeps still and its length is known.
    static int requestsFor(int rows);

    /// Once through the list, of which `expected` rows are known; nothing when all was answered.
    QCoro::Task<std::optional<domain::ApiError>> run(Reading reading, int expected);

    int total() const { return qMax(0, m_total); } ///< as the last answer had it
    int seen() const { return int(m_seen.size()); } ///< different rows
    int pages() const { return m_pagesRead; }
    /// Every row that was there throughout the last reading was seen by it.
    bool isCertain() const { return m_certain; }
    bool isComplete() const { return m_certain && seen() >= m_total; }

private:
    /// A stretch of pages that one walker reads, one after the other.
    struct Stretch
    {
        int next = 1;
        int bottom = 1;
        std::optional<Slice> above; ///< the page that was read last
        QSet<quint64> marks;
    };

    QCoro::Task<std::optional<Slice>> read(PageQuestion question);
    QCoro::Task<void> walk(Stretch *stretch, const Stretch *below);
    QCoro::Task<void> mend(Slice above, Slice below);
    QCoro::Task<void> readTail();
    void divide(const Slice &first);
    void take(Stretch &stretch, Slice slice);
    void tell();
    PageQuestion question(int page) const;
    int pagesOf(int rows) const;

    Read m_read;
    Progress m_progress;
    std::vector<Stretch> m_stretches; ///< the lowest pages first
    QSet<quint64> m_seen;
    std::optional<domain::ApiError> m_error;
    int m_limit = 100;
    int m_order = 0;
    int m_total = -1;
    int m_turn = 0;
    int m_pagesRead = 0;
    int m_pagesExpected = 0;
    bool m_certain = true;
};

} // namespace forecourt::sync
