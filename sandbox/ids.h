// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace forecourt::sandbox {

enum class IdKind : quint8 {
    Brand = 1,
    Model,
    BodyType,
    Engine,
    Generation,
    Trim,
    Vehicle,
    Media,
    Customer,
    User,
    Blog,
    Reference,
};

/**
 * UUIDs that are computed from a seed and an index, and lead back to the
 * index, so that a million of them need no table. Indexes have 48 bits.
 */
class Ids
{
public:
    explicit Ids(quint64 seed)
        : m_seed(seed)
    {
    }
    QByteArray id(IdKind kind, quint64 index) const;
    /** Nothing where the text is not an id of this kind and seed. */
    std::optional<quint64> index(IdKind kind, QByteArrayView id) const;

private:
    quint64 m_seed;
};

} // namespace forecourt::sandbox
