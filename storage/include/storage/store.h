// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/deskowner.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace forecourt::storage {

class ActivityTable;
class ApiAnswers;
class CatalogueTable;
class CustomerTable;
class Desk;
class History;
class PhotoCache;
class PostTable;
class StatisticsTable;
class SyncStateTable;
class VehicleTable;

/// The three databases of one connection in one directory: `mirror.sqlite` (what the server
/// says, disposable), `desk.sqlite` (what only we know, precious) and `history.sqlite` (what was
/// observed). Each has one writer and one reader thread; every call returns at once and answers
/// through a QFuture. Objects and signals belong to the thread that made the store.
class Store : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString directory; ///< made where it is missing
        QString device; ///< id of this machine's installation, stamped on events
        QString person; ///< who sits here, stamped on events
        std::optional<DeskOwner> owner = {}; ///< whose desk it is; nothing: not asked
    };

    explicit Store(Options options, QObject *parent = nullptr);
    /// Waits for the writes that were accepted.
    ~Store() override;

    /// Migrates, checks and lays the waiting edits anew over the mirror. Nothing else may be
    /// called before it answered. A damaged or newer desk is refused, never overwritten; so is
    /// one of the other environment.
    QFuture<domain::Result<domain::Done>> open();

    CustomerTable &customers() const;
    VehicleTable &vehicles() const;
    CatalogueTable &catalogue() const;
    StatisticsTable &statistics() const;
    PostTable &posts() const;
    ActivityTable &activity() const;
    SyncStateTable &syncState() const;
    ApiAnswers &apiAnswers() const;
    PhotoCache &photos() const;
    Desk &desk() const;
    History &history() const;

    /// The desk in one file: written anew, read back and checked before it gets its name.
    QFuture<domain::Result<domain::Done>> backUpDesk(QString file);
    /// Checks the backup and lays it ready; the next open() puts it in the place of the desk,
    /// which is kept under another name. Requests that are made once and were still waiting in
    /// it become `unknown`: they may have been sent since. Another dealership's is refused, and
    /// one of the other environment; of another connection to the same dealership (a new
    /// computer) all that waits is held.
    QFuture<domain::Result<domain::Done>> stageRestore(QString file);
    struct Backup
    {
        QString file;
        QDateTime at;
        qint64 bytes = 0;
    };
    /// Those in the folder of this connection, newest first.
    QList<Backup> backups() const;
    /// What open() set aside because it was damaged, in a sentence; else empty.
    QString deskDamage() const;

    static QString sqliteVersion();

    /// Empties the mirror for a fetch from the start; the desk and the history stay.
    QFuture<domain::Result<domain::Done>> dropMirror();

signals:
    /// A write failed (full disk, read-only folder); the sentence says which and why.
    void failed(const forecourt::domain::ApiError &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::storage
