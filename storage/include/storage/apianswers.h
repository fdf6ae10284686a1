// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace forecourt::storage {

class Database;

/// What other systems (and our own, when asked by hand) answered, in the mirror: the newest 200
/// that take 64 MB at most, whole.
class ApiAnswers : public QObject
{
    Q_OBJECT
public:
    explicit ApiAnswers(std::shared_ptr<Database> mirror);

    QFuture<domain::Result<domain::Done>> add(domain::ApiAnswer answer);
    QFuture<std::optional<domain::ApiAnswer>> find(QString id);
    /// Without bodies, newest first.
    QFuture<QList<domain::ApiAnswer>> newest(domain::ConnectionId service, int limit);

signals:
    void added(const forecourt::domain::ConnectionId &service);

private:
    std::shared_ptr<Database> m_mirror;
};

} // namespace forecourt::storage
