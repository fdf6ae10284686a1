// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace forecourt::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr auto askedAgainAfter = std::chrono::hours(24);

struct Endpoint
{
    QLatin1StringView begin;
    Part part;
    bool isAList = false; ///< what is below it is one row, whose refusal tells nothing of the rest
};

/// The first that fits.
constexpr Endpoint endpoints[] = {
    { "/external/vehicles/stats"_L1, Part::Statistics },
    { "/external/customers/stats"_L1, Part::Statistics },
    { "/external/vehicles"_L1, Part::Vehicles, true },
    { "/external/customers"_L1, Part::Customers, true },
    { "/external/brands"_L1, Part::Catalogue },
    { "/external/models"_L1, Part::Catalogue },
    { "/external/body-types"_L1, Part::Catalogue },
    { "/external/engines"_L1, Part::Catalogue },
    { "/external/engine-types"_L1, Part::Catalogue },
    { "/external/transmission-types"_L1, Part::Catalogue },
    { "/external/drivetrain-types"_L1, Part::Catalogue },
    { "/external/generations"_L1, Part::Catalogue },
    { "/external/trims"_L1, Part::Catalogue },
    { "/external/blogs"_L1, Part::News },
};

const Endpoint *endpointOf(const QUrl &url)
{
    const QString path = url.path();
    for (const auto &endpoint : endpoints) {
        if (path.contains(endpoint.begin)) // a base URL may have a path of its own
            return endpoint.isAList && !path.endsWith(endpoint.begin) ? nullptr : &endpoint;
    }
    return nullptr;
}

} // namespace

bool Permissions::note(const domain::RequestRecord &record)
{
    const Endpoint *endpoint = record.method == "GET" ? endpointOf(record.url) : nullptr;
    if (!endpoint)
        return false;
    const bool isRefused = record.status == 403;
    if (isRefused)
        m_refusedAt.insert(endpoint->begin, record.startedAt);
    return isRefused || (record.outcome == "ok"_L1 && m_refusedAt.remove(endpoint->begin));
}

QList<Part> Permissions::forbidden() const
{
    QList<Part> parts;
    for (const auto &endpoint : endpoints) {
        if (m_refusedAt.contains(endpoint.begin) && !parts.contains(endpoint.part))
            parts.append(endpoint.part);
    }
    return parts;
}

bool Permissions::isWorthAsking(Part part, const QDateTime &now) const
{
    return std::all_of(std::begin(endpoints), std::end(endpoints), [&](const Endpoint &endpoint) {
        const auto refusedAt = m_refusedAt.constFind(endpoint.begin);
        return endpoint.part != part || refusedAt == m_refusedAt.cend()
            || refusedAt->addDuration(askedAgainAfter) <= now || *refusedAt > now;
    });
}

QString Permissions::toText() const
{
    QJsonObject object;
    for (auto it = m_refusedAt.cbegin(); it != m_refusedAt.cend(); ++it)
        object.insert(it.key(), it->toString(Qt::ISODateWithMs));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Permissions Permissions::fromText(const QString &text)
{
    Permissions permissions;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto at = QDateTime::fromString(it->toString(), Qt::ISODateWithMs);
        if (at.isValid())
            permissions.m_refusedAt.insert(it.key(), at);
    }
    return permissions;
}

} // namespace forecourt::sync
