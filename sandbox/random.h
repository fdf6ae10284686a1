// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <span>

namespace forecourt::sandbox {

/** SplitMix64: one well-stirred number out of another. */
constexpr quint64 stirred(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/** A stream of throws that depends on nothing but its start, on every machine. */
class Dice
{
public:
    Dice(quint64 seed, quint64 kind, quint64 index)
        : m_state(stirred(stirred(seed ^ (kind << 56)) ^ index))
    {
    }

    quint64 next() { return m_state = stirred(m_state); }
    quint32 below(quint32 n) { return quint32(((next() >> 32) * n) >> 32); }
    int between(int low, int high) { return low + int(below(quint32(high - low + 1))); }
    bool chance(int percent) { return below(100) < quint32(percent); }
    template <typename T> const T &pick(std::span<const T> from)
    {
        return from[below(quint32(from.size()))];
    }
    template <typename T, std::size_t N> const T &pick(const std::array<T, N> &from)
    {
        return from[below(quint32(N))];
    }

private:
    quint64 m_state;
};

} // namespace forecourt::sandbox
