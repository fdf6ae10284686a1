// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::Change;

namespace {

constexpr auto askedAgainAfter = std::chrono::hours(24);

enum class Below {
    Belongs, ///< what is below the path is a part of it
    IsOneRow, ///< of a list, whose refusal tells nothing of the rest
    IsOneRecord, ///< one's refusal may be that record's, those of two in a row are the key's
};

struct Endpoint
{
    QLatin1StringView begin;
    Part part;
    Below below = Below::Belongs;
    const char *method = "GET";

    /// As it is kept.
    QString key() const
    {
        const auto name = QLatin1StringView(method);
        return name == "GET"_L1 ? QString(begin) : QString(name + u' ' + begin);
    }
};

/// The first that fits.
constexpr Endpoint endpoints[] = {
    { "/external/vehicles/stats"_L1, Part::Statistics },
    { "/external/customers/stats"_L1, Part::Statistics },
    { "/external/vehicles"_L1, Part::Vehicles, Below::IsOneRow },
    { "/external/customers"_L1, Part::Customers, Below::IsOneRow },
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
    { "/external/customers"_L1, Part::CustomerChanges, Below::IsOneRecord, "PATCH" },
    { "/external/test-drives"_L1, Part::TestDrives, Below::Belongs, "POST" },
    { "/external/newsletter"_L1, Part::Newsletter, Below::Belongs, "POST" },
    { "/external/contact"_L1, Part::OfficeMessages, Below::Belongs, "POST" },
};

/// What a change needs: to edit a customer it is read before.
constexpr struct
{
    Change::Kind kind;
    Part part;
} needs[] = {
    { Change::Kind::CustomerField, Part::Customers },
    { Change::Kind::CustomerField, Part::CustomerChanges },
    { Change::Kind::TestDrive, Part::TestDrives },
    { Change::Kind::NewsletterSubscribe, Part::Newsletter },
    { Change::Kind::NewsletterUnsubscribe, Part::Newsletter },
    { Change::Kind::ContactMessage, Part::OfficeMessages },
};

const Endpoint *endpointOf(const domain::RequestRecord &record)
{
    const QString path = record.url.path();
    for (const auto &endpoint : endpoints) {
        if (record.method != endpoint.method || !path.contains(endpoint.begin))
            continue; // a base URL may have a path of its own
        const bool isTheList = path.endsWith(endpoint.begin);
        return endpoint.below == Below::IsOneRow && !isTheList ? nullptr : &endpoint;
    }
    return nullptr;
}

} // namespace

bool Permissions::note(const domain::RequestRecord &record)
{
    const Endpoint *endpoint = endpointOf(record);
    if (!endpoint)
        return false;
    const QString key = endpoint->key();
    if (record.outcome == "ok"_L1) {
        m_doubted.remove(key);
        return m_refusedAt.remove(key);
    }
    if (record.status != 403)
        return false;
    if (endpoint->below == Below::IsOneRecord) {
        const QString before = std::exchange(m_doubted[key], record.url.path());
        if (before.isEmpty() || before == record.url.path())
            return false;
    }
    m_refusedAt.insert(key, record.startedAt);
    return true;
}

QList<Part> Permissions::forbidden() const
{
    QList<Part> parts;
    for (const auto &endpoint : endpoints) {
        if (m_refusedAt.contains(endpoint.key()) && !parts.contains(endpoint.part))
            parts.append(endpoint.part);
    }
    return parts;
}

bool Permissions::isForbidden(Change::Kind kind) const
{
    const auto parts = forbidden();
    return std::any_of(std::begin(needs), std::end(needs), [&](const auto &need) {
        return need.kind == kind && parts.contains(need.part);
    });
}

bool Permissions::isWorthAsking(Part part, const QDateTime &now) const
{
    return std::all_of(std::begin(endpoints), std::end(endpoints), [&](const Endpoint &endpoint) {
        const auto refusedAt = m_refusedAt.constFind(endpoint.key());
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
