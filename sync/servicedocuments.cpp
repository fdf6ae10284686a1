// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicedocuments.h"

#include "await.h"
#include "jsonfile.h"
#include "network/openapidocument.h"
#include "servicefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QtConcurrentRun>

// A static library loses its initialisers; this cannot stand in a namespace.
static void initSystems()
{
    Q_INIT_RESOURCE(systems);
}

namespace forecourt::sync {

using domain::ApiDocument;
using domain::ApiError;
using domain::Done;
using domain::Result;

namespace {

Result<ApiDocument> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ApiError::storage(file.errorString());
    return network::readApiDocument(file.readAll());
}

} // namespace

ServiceDocuments::ServiceDocuments(const ServiceFile &file)
    : m_file(file)
{
    initSystems();
}

ServiceDocuments::Answer ServiceDocuments::read(QByteArray text)
{
    return QtConcurrent::run([text = std::move(text)] { return network::readApiDocument(text); });
}

ServiceDocuments::Answer ServiceDocuments::fromFile(const QString &path)
{
    const auto known = m_read.constFind(path);
    const bool failed = known != m_read.cend() && known->isFinished() && !known->result();
    if (known != m_read.cend() && !failed)
        return *known;
    const Answer reading = QtConcurrent::run(readFile, path);
    m_read.insert(path, reading);
    return reading;
}

ServiceDocuments::Answer ServiceDocuments::imported(const domain::ConnectionId &id)
{
    return fromFile(m_file.documentOf(id));
}

ServiceDocuments::Answer ServiceDocuments::ofSystem(const QString &id, const QString &version)
{
    const domain::ApiSystem *system = domain::apiSystem(id);
    const QString path = system ? system->documentFile(version) : QString();
    if (!path.isEmpty())
        return fromFile(path);
    return readyFuture(Result<ApiDocument>(ApiError::notPossible(QCoreApplication::translate(
        "Sync", "There is no document of this system yet. Import it in the settings."))));
}

QCoro::Task<Result<Done>> ServiceDocuments::keep(domain::ConnectionId id, QByteArray text)
{
    const QPointer<QObject> self(this);
    const Answer reading = read(text);
    const auto document = co_await cancellable(self, reading);
    if (!document)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (!*document)
        co_return document->error();
    const QString path = m_file.documentOf(id);
    QFuture<Result<Done>> writing = QtConcurrent::run(writeFileAtOnce, path, text);
    const auto written = co_await cancellable(self, writing);
    if (!written)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (*written)
        m_read.insert(path, reading);
    co_return *written;
}

void ServiceDocuments::drop(const domain::ConnectionId &id)
{
    const QString path = m_file.documentOf(id);
    m_read.remove(path);
    QFile::remove(path);
}

} // namespace forecourt::sync
