// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apiservice.h"
#include "domain/result.h"

namespace forecourt::sync {

/// `services.json` beside connections.json: what the connections to other systems are, never a
/// key. The documents that were imported for them lie in a folder beside.
class ServiceFile
{
public:
    explicit ServiceFile(QString directory);

    const QList<domain::ApiService> &services() const { return m_services; }
    std::optional<domain::ApiService> find(const domain::ConnectionId &id) const;

    /// What cannot be written is not taken.
    domain::Result<domain::Done> put(const domain::ApiService &service);
    domain::Result<domain::Done> remove(const domain::ConnectionId &id);

    QString documentOf(const domain::ConnectionId &id) const;

private:
    domain::Result<domain::Done> replace(QList<domain::ApiService> services);

    QString m_directory;
    QList<domain::ApiService> m_services;
    bool m_isClosed = false; ///< the file is there and may not be read, so nothing replaces it
};

} // namespace forecourt::sync
