// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apidocument.h"
#include "domain/id.h"
#include "domain/result.h"

#include <QCoroTask>
#include <QFuture>
#include <QHash>
#include <QObject>

namespace forecourt::sync {

class ServiceFile;

/// The OpenAPI documents of services: read once, off this thread, and then shared.
class ServiceDocuments : public QObject
{
public:
    using Answer = QFuture<domain::Result<domain::ApiDocument>>;

    explicit ServiceDocuments(const ServiceFile &file);

    static Answer read(QByteArray text);
    Answer imported(const domain::ConnectionId &id);
    Answer ofSystem(const QString &system, const QString &version);

    /// Reads it first: what is no document is not kept, and the error says why.
    QCoro::Task<domain::Result<domain::Done>> keep(domain::ConnectionId id, QByteArray text);
    void drop(const domain::ConnectionId &id);

private:
    Answer fromFile(const QString &path);

    const ServiceFile &m_file;
    QHash<QString, Answer> m_read; ///< by the path of the file
};

} // namespace forecourt::sync
