// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/answers.h"

#include <bit>
#include <vector>

namespace forecourt::storage {

/// A set of row ids, one bit each: 125 kB for a million rows.
class RowSet
{
public:
    void insert(qint64 row)
    {
        const size_t word = size_t(row) >> 6;
        if (word >= m_words.size())
            m_words.resize(word + word / 2 + 64);
        m_words[word] |= quint64(1) << (row & 63);
    }
    bool contains(qint64 row) const
    {
        const size_t word = size_t(row) >> 6;
        return word < m_words.size() && (m_words[word] >> (row & 63) & 1) != 0;
    }
    void remove(qint64 row)
    {
        const size_t word = size_t(row) >> 6;
        if (word < m_words.size())
            m_words[word] &= ~(quint64(1) << (row & 63));
    }
    void intersect(const RowSet &other)
    {
        if (m_words.size() > other.m_words.size())
            m_words.resize(other.m_words.size());
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    qsizetype count() const
    {
        qsizetype total = 0;
        for (const quint64 word : m_words)
            total += std::popcount(word);
        return total;
    }
    template <typename Function> void forEach(Function function) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 rest = m_words[i]; rest != 0; rest &= rest - 1)
                function(qint64(i * 64 + size_t(std::countr_zero(rest))));
        }
    }

private:
    std::vector<quint64> m_words;
};

} // namespace forecourt::storage
