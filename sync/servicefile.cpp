// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicefile.h"

#include "jsonfile.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::ApiService;
using domain::ConnectionId;
using domain::Done;
using domain::Result;

namespace {

const auto ServicesKey = "services"_L1;

QString fileIn(const QString &directory)
{
    return directory + u"/services.json"_s;
}

auto isOf(const ConnectionId &id)
{
    return [id](const ApiService &service) { return service.id == id; };
}

} // namespace

ServiceFile::ServiceFile(QString directory)
    : m_directory(std::move(directory))
{
    const JsonFile file = readJsonFile(fileIn(m_directory));
    m_isClosed = file.state == JsonFile::State::Closed;
    for (const QJsonValue &entry : file.root.value(ServicesKey).toArray()) {
        if (const auto service = domain::apiServiceFromJson(entry.toObject()))
            m_services.append(*service);
    }
}

std::optional<ApiService> ServiceFile::find(const ConnectionId &id) const
{
    const auto found = std::find_if(m_services.cbegin(), m_services.cend(), isOf(id));
    return found == m_services.cend() ? std::nullopt : std::optional(*found);
}

Result<Done> ServiceFile::put(const ApiService &service)
{
    QList<ApiService> services = m_services;
    const auto found = std::find_if(services.begin(), services.end(), isOf(service.id));
    if (found == services.end())
        services.append(service);
    else
        *found = service;
    return replace(std::move(services));
}

Result<Done> ServiceFile::remove(const ConnectionId &id)
{
    const QString document = documentOf(id);
    if (QFile::exists(document) && !QFile::remove(document))
        return domain::ApiError::storage(document);
    QList<ApiService> services = m_services;
    services.removeIf(isOf(id));
    return replace(std::move(services));
}

Result<Done> ServiceFile::replace(QList<ApiService> services)
{
    if (m_isClosed)
        return domain::ApiError::storage(fileIn(m_directory));
    QJsonArray entries;
    for (const ApiService &service : std::as_const(services))
        entries.append(toJson(service));
    auto written = writeJsonFile(fileIn(m_directory), { { ServicesKey, entries } });
    if (written)
        m_services = std::move(services);
    return written;
}

QString ServiceFile::documentOf(const ConnectionId &id) const
{
    return m_directory + u"/services/%1.openapi"_s.arg(id.value);
}

} // namespace forecourt::sync
