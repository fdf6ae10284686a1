// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfile.h"

#include "jsonfile.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QUuid>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::Connection;
using domain::ConnectionId;
using domain::Done;
using domain::Environment;
using domain::Result;

namespace {

QJsonObject toJson(const Connection &connection)
{
    return { { u"id"_s, connection.id.value },
             { u"name"_s, connection.name },
             { u"environment"_s, domain::toKey(connection.environment) },
             { u"baseUrl"_s, connection.baseUrl.toString() },
             { u"currency"_s, connection.currency },
             { u"mileageUnit"_s, connection.mileageUnit },
             { u"place"_s, connection.place },
             { u"limits"_s, QJsonArray::fromStringList(connection.limits) },
             { u"keyStoredAt"_s, connection.keyStoredAt.toString(Qt::ISODateWithMs) } };
}

Connection fromJson(const QJsonObject &object)
{
    Connection connection;
    connection.id.value = object.value("id"_L1).toString();
    connection.name = object.value("name"_L1).toString();
    connection.environment = domain::environmentFromKey(object.value("environment"_L1).toString())
                                 .value_or(Environment::Test);
    connection.baseUrl = QUrl(object.value("baseUrl"_L1).toString());
    connection.currency = object.value("currency"_L1).toString(connection.currency);
    connection.mileageUnit = object.value("mileageUnit"_L1).toString(connection.mileageUnit);
    connection.place = object.value("place"_L1).toString();
    for (const QJsonValue &limit : object.value("limits"_L1).toArray())
        connection.limits.append(limit.toString());
    connection.keyStoredAt =
        QDateTime::fromString(object.value("keyStoredAt"_L1).toString(), Qt::ISODateWithMs);
    return connection;
}

QString fileIn(const QString &directory)
{
    return directory + u"/connections.json"_s;
}

QByteArray randomSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    for (auto &byte : salt)
        byte = char(QRandomGenerator::system()->bounded(256));
    return salt;
}

} // namespace

ConnectionFile::ConnectionFile(QString directory)
    : m_directory(std::move(directory))
    , m_salt(randomSalt())
    , m_device(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    read();
}

void ConnectionFile::read()
{
    const JsonFile file = readJsonFile(fileIn(m_directory));
    if (file.state == JsonFile::State::Missing)
        write(); // salt and device must be the same at the next start
    if (file.state != JsonFile::State::Read)
        return;
    const QJsonObject &root = file.root;
    m_lastUsed.value = root.value("lastUsed"_L1).toString();
    m_salt = QByteArray::fromHex(root.value("salt"_L1).toString().toLatin1());
    m_device = root.value("device"_L1).toString();
    const auto entries = root.value("connections"_L1).toArray();
    for (const auto &entry : entries) {
        auto connection = fromJson(entry.toObject());
        if (!connection.id.isEmpty())
            m_connections.append(std::move(connection));
    }
}

Result<Done> ConnectionFile::write() const
{
    QJsonArray entries;
    for (const auto &connection : m_connections)
        entries.append(toJson(connection));
    const QJsonObject root{ { u"connections"_s, entries },
                            { u"lastUsed"_s, m_lastUsed.value },
                            { u"salt"_s, QString::fromLatin1(m_salt.toHex()) },
                            { u"device"_s, m_device } };
    return writeJsonFile(fileIn(m_directory), root);
}

Result<Done> ConnectionFile::put(const Connection &connection)
{
    const auto before = m_connections;
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&](const auto &other) { return other.id == connection.id; });
    if (found == m_connections.end())
        m_connections.append(connection);
    else
        *found = connection;
    const auto written = write();
    if (!written)
        m_connections = before;
    return written;
}

Result<Done> ConnectionFile::remove(const ConnectionId &id)
{
    const auto before = m_connections;
    m_connections.removeIf([&](const auto &connection) { return connection.id == id; });
    if (m_lastUsed == id)
        m_lastUsed = {};
    const auto written = write();
    if (!written)
        m_connections = before;
    return written;
}

void ConnectionFile::setLastUsed(const ConnectionId &id)
{
    if (m_lastUsed == id)
        return;
    m_lastUsed = id;
    write();
}

QString ConnectionFile::directoryOf(const ConnectionId &id) const
{
    return m_directory + u"/connections/"_s + id.value;
}

} // namespace forecourt::sync
