// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids.h"

#include "random.h"

namespace forecourt::sandbox {

namespace {

constexpr quint64 Mask = (1ULL << 48) - 1;
constexpr quint64 OddA = 0x9e3779b97f4bULL;
constexpr quint64 OddB = 0xc2b2ae3d27d5ULL;

constexpr quint64 inverse(quint64 odd)
{
    quint64 x = odd;
    for (int i = 0; i < 6; ++i)
        x *= 2 - odd * x;
    return x & Mask;
}

quint64 scrambled(quint64 index, quint64 key)
{
    quint64 x = ((index ^ key) * OddA) & Mask;
    x ^= x >> 24;
    return (x * OddB) & Mask;
}

quint64 unscrambled(quint64 node, quint64 key)
{
    quint64 x = (node * inverse(OddB)) & Mask;
    x ^= x >> 24;
    return ((x * inverse(OddA)) & Mask) ^ key;
}

quint64 keyOf(quint64 seed, IdKind kind)
{
    return stirred(seed * 31 + quint64(kind)) & Mask;
}

void appendHex(char *&at, quint64 value, int digits)
{
    static constexpr char Hex[] = "0123456789abcdef";
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        *at++ = Hex[(value >> shift) & 0xf];
}

} // namespace

QByteArray Ids::id(IdKind kind, quint64 index) const
{
    const quint64 key = keyOf(m_seed, kind);
    const quint64 node = scrambled(index & Mask, key);
    const quint64 check = stirred(node ^ (key << 13));
    QByteArray text(36, '-');
    char *at = text.data();
    appendHex(at, check >> 32, 8);
    ++at;
    appendHex(at, check >> 16, 4);
    ++at;
    appendHex(at, 0x4000 | (check & 0xfff), 4);
    ++at;
    appendHex(at, 0x8000 | ((check >> 4) & 0x3fff), 4);
    ++at;
    appendHex(at, node, 12);
    return text;
}

std::optional<quint64> Ids::index(IdKind kind, QByteArrayView text) const
{
    if (text.size() != 36)
        return std::nullopt;
    bool isHex = false;
    const quint64 node = text.sliced(24).toByteArray().toULongLong(&isHex, 16);
    if (!isHex)
        return std::nullopt;
    const quint64 found = unscrambled(node, keyOf(m_seed, kind));
    if (text.compare(id(kind, found), Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return found;
}

} // namespace forecourt::sandbox
