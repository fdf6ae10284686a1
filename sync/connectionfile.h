// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/result.h"

#include <QList>

namespace forecourt::sync {

/// `connections.json` in the data directory: names and addresses, never a key. Written whole and
/// at once; a file that cannot be read is set aside, never overwritten.
class ConnectionFile
{
public:
    explicit ConnectionFile(QString directory);

    const QList<domain::Connection> &connections() const { return m_connections; }
    domain::ConnectionId lastUsed() const { return m_lastUsed; }
    const QByteArray &salt() const { return m_salt; }
    QString device() const { return m_device; }

    domain::Result<domain::Done> put(const domain::Connection &connection);
    domain::Result<domain::Done> remove(const domain::ConnectionId &id);
    void setLastUsed(const domain::ConnectionId &id);
    QString directoryOf(const domain::ConnectionId &id) const;

private:
    void read();
    domain::Result<domain::Done> write() const;

    QString m_directory;
    QList<domain::Connection> m_connections;
    domain::ConnectionId m_lastUsed;
    QByteArray m_salt; ///< of fingerprints; tells nothing by itself
    QString m_device; ///< of this installation, stamped on the desk's events
};

} // namespace forecourt::sync
