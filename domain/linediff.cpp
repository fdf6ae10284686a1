// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linediff.h"

#include <algorithm>
#include <vector>

namespace forecourt::domain {

namespace {

// 16 MB of table; notes of two thousand lines that differ throughout still fit.
constexpr qsizetype LargestTable = 4'000'000;

struct Window
{
    qsizetype begin, baseEnd, textEnd;
};

Window differingPart(const QStringList &base, const QStringList &text)
{
    const qsizetype shorter = std::min(base.size(), text.size());
    qsizetype begin = 0;
    while (begin < shorter && base[begin] == text[begin])
        ++begin;
    qsizetype tail = 0;
    while (tail < shorter - begin && base[base.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    return { begin, base.size() - tail, text.size() - tail };
}

// How many lines the rests of both texts have in common, from each pair of places on.
class CommonLines
{
public:
    CommonLines(const QStringList &base, const QStringList &text, Window window)
        : m_window(window)
        , m_columns(size_t(window.textEnd - window.begin + 1))
        , m_counts(size_t(window.baseEnd - window.begin + 1) * m_columns)
    {
        for (qsizetype b = window.baseEnd - 1; b >= window.begin; --b) {
            for (qsizetype t = window.textEnd - 1; t >= window.begin; --t) {
                at(b, t) = base[b] == text[t] ? at(b + 1, t + 1) + 1
                                              : std::max(at(b + 1, t), at(b, t + 1));
            }
        }
    }

    int &at(qsizetype b, qsizetype t)
    {
        return m_counts[size_t(b - m_window.begin) * m_columns + size_t(t - m_window.begin)];
    }

private:
    Window m_window;
    size_t m_columns;
    std::vector<int> m_counts;
};

} // namespace

std::optional<QList<Hunk>> hunksBetween(const QStringList &base, const QStringList &text)
{
    const Window window = differingPart(base, text);
    if ((window.baseEnd - window.begin + 1) * (window.textEnd - window.begin + 1) > LargestTable)
        return {};
    CommonLines common(base, text, window);
    QList<Hunk> hunks;
    qsizetype b = window.begin;
    qsizetype t = window.begin;
    Hunk hunk{ b, b, {} };
    const auto close = [&] {
        if (hunk.begin != hunk.end || !hunk.lines.isEmpty())
            hunks.append(hunk);
    };
    while (b < window.baseEnd || t < window.textEnd) {
        if (b < window.baseEnd && t < window.textEnd && base[b] == text[t]) {
            close();
            ++b;
            ++t;
            hunk = { b, b, {} };
        } else if (t == window.textEnd
                   || (b < window.baseEnd && common.at(b + 1, t) >= common.at(b, t + 1))) {
            hunk.end = ++b;
        } else {
            hunk.lines << text[t++];
        }
    }
    close();
    return hunks;
}

} // namespace forecourt::domain
