// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <compare>

namespace forecourt::domain {

/// An identifier that cannot be mixed up with one of another kind. Its text is the API's own,
/// taken as it comes: the document shows UUIDs but does not promise them.
template <typename Tag> struct Id
{
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return a.value.compare(b.value) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }

    /// A new identifier of this desk's own, ordered by nothing.
    static Id create() { return Id{ QUuid::createUuid().toString(QUuid::WithoutBraces) }; }
};

using CustomerId = Id<struct CustomerTag>;
using VehicleId = Id<struct VehicleTag>;
using BrandId = Id<struct BrandTag>;
using ModelId = Id<struct ModelTag>;
using BodyTypeId = Id<struct BodyTypeTag>;
using EngineId = Id<struct EngineTag>;
using GenerationId = Id<struct GenerationTag>;
using TrimId = Id<struct TrimTag>;
using PostId = Id<struct PostTag>;
using ConnectionId = Id<struct ConnectionTag>;
using OperationId = Id<struct OperationTag>;
/// Of the desk's own record; the server's id of a sent request is another.
using TestDriveId = Id<struct TestDriveTag>;

} // namespace forecourt::domain
