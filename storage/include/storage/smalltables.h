// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/blogpost.h"
#include "domain/catalogue.h"
#include "domain/requestrecord.h"
#include "domain/result.h"
#include "domain/statistics.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace forecourt::storage {

class Database;

/// The reference data of the catalogue endpoints, read and written as one whole.
class CatalogueTable : public QObject
{
    Q_OBJECT
public:
    explicit CatalogueTable(std::shared_ptr<Database> mirror);
    QFuture<domain::Catalogue> read();
    QFuture<domain::Result<domain::Done>> replace(domain::Catalogue catalogue, QDateTime at);
    QFuture<QDateTime> fetchedAt(); ///< invalid: never

signals:
    void changed();

private:
    std::shared_ptr<Database> m_mirror;
};

/// The server's statistics as they were last sent; nothing where they never were. Each figure that
/// differs from the one before goes to the history as well.
class StatisticsTable : public QObject
{
    Q_OBJECT
public:
    StatisticsTable(std::shared_ptr<Database> mirror, std::shared_ptr<Database> history);
    QFuture<std::optional<domain::VehicleStats>> vehicles();
    QFuture<std::optional<domain::CustomerStats>> customers();
    QFuture<domain::Result<domain::Done>> put(domain::VehicleStats stats);
    QFuture<domain::Result<domain::Done>> put(domain::CustomerStats stats);

signals:
    void changed();

private:
    std::shared_ptr<Database> m_mirror, m_history;
};

/// The posts of the News page, newest first.
class PostTable : public QObject
{
    Q_OBJECT
public:
    explicit PostTable(std::shared_ptr<Database> mirror);
    QFuture<QList<domain::BlogPost>> read();
    QFuture<domain::Result<domain::Done>> replace(QList<domain::BlogPost> posts);
    QFuture<QDateTime> fetchedAt(); ///< invalid: never

signals:
    void changed();

private:
    std::shared_ptr<Database> m_mirror;
};

/// The requests of one minute, counted by what came of them.
struct MinuteTally
{
    QDateTime minute; ///< its beginning
    int answered = 0; ///< 2xx and 3xx
    int refused = 0; ///< 429
    int failed = 0; ///< any other status, or no answer
    qint64 answeredMs = 0; ///< together

    friend bool operator==(const MinuteTally &, const MinuteTally &) = default;
};

/// The last 5,000 requests, and how many there were in each minute of the last eight days.
class ActivityTable : public QObject
{
    Q_OBJECT
public:
    explicit ActivityTable(std::shared_ptr<Database> mirror);
    /// Newest first, at most `atMost`, older than `before` where it is not 0.
    QFuture<QList<domain::RequestRecord>> read(int atMost, qint64 before = 0);
    /// The minutes in which anything was asked, oldest first.
    QFuture<QList<MinuteTally>> tallies(QDateTime since);
    /// Collected and written in batches; a crash may lose the last second.
    void append(const domain::RequestRecord &record);

signals:
    void appended(const QList<forecourt::domain::RequestRecord> &records);

private:
    void flush();
    std::shared_ptr<Database> m_mirror;
    QList<domain::RequestRecord> m_waiting;
};

/// Small facts about the mirror by name: when the last pass ended, which pass is next.
class SyncStateTable : public QObject
{
    Q_OBJECT
public:
    explicit SyncStateTable(std::shared_ptr<Database> mirror);
    QFuture<QVariantMap> read();
    QFuture<domain::Result<domain::Done>> put(QString key, QVariant value);

private:
    std::shared_ptr<Database> m_mirror;
};

} // namespace forecourt::storage
