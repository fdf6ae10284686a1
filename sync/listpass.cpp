// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpass.h"

namespace forecourt::sync {

using domain::ApiError;

namespace {

// As many as the transport sends at once; more would only wait there.
constexpr int walkersAtMost = 6;
// Each walker more costs a page more, where its stretch meets the next one.
constexpr int pagesWorthAWalker = 8;
// A list that grows faster than its end can be read is read to an end next time.
constexpr int roundsForTheTail = 12;

template <typename Marks> bool sharesRow(const Slice &slice, const Marks &marks)
{
    return std::any_of(slice.marks.cbegin(), slice.marks.cend(),
                       [&](quint64 mark) { return marks.contains(mark); });
}

/// The page that has the place before `position` and the one at it as far inside as possible.
PageQuestion across(int position, int largest)
{
    PageQuestion best;
    int bestMargin = -1;
    for (int limit = largest; limit > largest / 2; --limit) {
        const int page = position / limit + 1;
        const int margin = qMin(position - (page - 1) * limit, page * limit - position);
        if (margin > bestMargin) {
            bestMargin = margin;
            best.page = page;
            best.limit = limit;
        }
    }
    return best;
}

/// An insertion between the two answers may have pushed a row out of the lower page and into the
/// upper one, which had been read already.
bool mayHaveLost(const Slice &above, const Slice &below)
{
    return !above.marks.isEmpty() && above.turn != below.turn;
}

} // namespace

ListPass::ListPass(Read read, Progress progress)
    : m_read(std::move(read))
    , m_progress(std::move(progress))
{
}

int ListPass::requestsFor(int rows)
{
    const int limit = Reading().limit;
    const int pages = qMax(1, (rows + limit - 1) / limit);
    return pages > 1 ? pages + qBound(1, pages / pagesWorthAWalker, walkersAtMost) : 1;
}

QCoro::Task<std::optional<ApiError>> ListPass::run(Reading reading, int expected)
{
    m_limit = reading.limit;
    m_order = reading.order;
    m_certain = true;
    m_stretches.clear();
    auto asking = read(question(qMax(1, pagesOf(expected))));
    const auto first = co_await std::move(asking);
    if (!first)
        co_return m_error;
    divide(*first);
    std::vector<QCoro::Task<void>> walkers;
    for (std::size_t i = 0; i < m_stretches.size(); ++i)
        walkers.push_back(walk(&m_stretches[i], i > 0 ? &m_stretches[i - 1] : nullptr));
    for (auto &walker : walkers)
        co_await std::move(walker);
    const bool isOneAnswer = first->page == 1 && first->total <= m_limit;
    if (!m_error && !isOneAnswer) {
        auto tail = readTail();
        co_await std::move(tail);
    }
    co_return m_error;
}

/// Stretches of equal length; the first answer is the top of the highest where it is the last page.
void ListPass::divide(const Slice &first)
{
    m_limit = qMax(1, first.limit); // the server may give less than was asked for
    const int pages = qMax(1, pagesOf(first.total));
    const int count = qBound(1, pages / pagesWorthAWalker, walkersAtMost);
    m_stretches.resize(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        m_stretches[std::size_t(i)].bottom = int(qint64(pages) * i / count) + 1;
        m_stretches[std::size_t(i)].next = int(qint64(pages) * (i + 1) / count);
    }
    m_pagesExpected = m_pagesRead + pages + count - 1;
    if (first.page == pages) {
        take(m_stretches.back(), first);
        --m_stretches.back().next;
        --m_pagesExpected;
    }
}

/// Below its own stretch a walker goes on until it meets a row that the next walker has had.
QCoro::Task<void> ListPass::walk(Stretch *stretch, const Stretch *below)
{
    while (!m_error && stretch->next >= 1) {
        auto asking = read(question(stretch->next));
        const auto slice = co_await std::move(asking);
        if (!slice)
            co_return;
        --stretch->next;
        if (stretch->above && mayHaveLost(*stretch->above, *slice)) {
            auto mending = mend(*stretch->above, *slice);
            co_await std::move(mending);
        }
        take(*stretch, *slice);
        if (!below && stretch->next < stretch->bottom)
            co_return;
        if (below && slice->page < stretch->bottom && sharesRow(*slice, below->marks))
            co_return;
    }
}

QCoro::Task<void> ListPass::mend(Slice above, Slice below)
{
    auto question = across(below.page * m_limit, m_limit);
    question.order = m_order;
    auto asking = read(question);
    const auto seam = co_await std::move(asking);
    if (seam && (!sharesRow(*seam, above.marks) || !sharesRow(*seam, below.marks)))
        m_certain = false;
}

QCoro::Task<void> ListPass::readTail()
{
    Stretch &top = m_stretches.back();
    for (int round = 0; round < roundsForTheTail; ++round) {
        Stretch tail;
        const int last = qMax(1, pagesOf(m_total));
        tail.next = last;
        tail.bottom = last + 1; // it may meet what was read at its first page
        auto walking = walk(&tail, &top);
        co_await std::move(walking);
        if (m_error)
            co_return;
        top.marks.unite(tail.marks);
        if (pagesOf(m_total) <= last)
            co_return;
    }
    m_certain = false;
}

QCoro::Task<std::optional<Slice>> ListPass::read(PageQuestion question)
{
    auto asking = m_read(question);
    auto answer = co_await std::move(asking);
    if (!answer) {
        if (!m_error)
            m_error = answer.error();
        co_return std::nullopt;
    }
    ++m_pagesRead;
    if (m_total != answer->total && m_total >= 0)
        ++m_turn;
    m_total = answer->total;
    answer.value().turn = m_turn;
    for (const quint64 mark : answer->marks)
        m_seen.insert(mark);
    tell();
    co_return std::optional<Slice>(std::move(answer.value()));
}

void ListPass::take(Stretch &stretch, Slice slice)
{
    for (const quint64 mark : slice.marks)
        stretch.marks.insert(mark);
    stretch.above = std::move(slice);
}

void ListPass::tell()
{
    if (m_pagesExpected > 0)
        m_progress(m_pagesRead, qMax(m_pagesRead, m_pagesExpected));
}

PageQuestion ListPass::question(int page) const
{
    PageQuestion asked;
    asked.page = page;
    asked.limit = m_limit;
    asked.order = m_order;
    return asked;
}

int ListPass::pagesOf(int rows) const
{
    return (rows + m_limit - 1) / m_limit;
}

} // namespace forecourt::sync
