// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "migration.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::Done;

namespace {

// A page of customers touches a page of each of twelve indexes for each row; while the mirror is
// filled they are needed again and again. Given back when a pass ends.
constexpr int WriterCacheKiB = 32'768;
constexpr int PagesPerCheckpoint = 4'000;
constexpr std::array ReaderCacheKiB{ 8192, 4096, 2048 }; // in the order of Reader
constexpr std::array ReaderNames{ "quick", "ids", "bulk" };

QStringList pragmasFor(const DatabaseSetup &setup, int cacheKiB, bool writes)
{
    QStringList pragmas{ u"PRAGMA foreign_keys = ON"_s, u"PRAGMA cache_size = -%1"_s.arg(cacheKiB),
                         u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA trusted_schema = OFF"_s };
    if (writes) {
        pragmas << u"PRAGMA journal_mode = WAL"_s
                << u"PRAGMA synchronous = %1"_s.arg(setup.durable ? u"FULL"_s : u"NORMAL"_s);
        if (setup.disposable)
            pragmas << u"PRAGMA wal_autocheckpoint = %1"_s.arg(PagesPerCheckpoint);
    } else {
        pragmas << u"PRAGMA query_only = ON"_s;
    }
    return pragmas;
}

// The handle of the driver may only be used with the SQLite that the driver itself uses.
void checkLibrary(Sql &sql)
{
    const QString theirs = sql.value(u"SELECT sqlite_source_id()"_s).toString();
    if (sql.ok() && (!sql.handle() || theirs != QLatin1StringView(sqlite3_sourceid())))
        sql.refuse(ApiError::storage(u"Qt's SQLite driver uses another copy of SQLite"_s));
}

// Pragmas that were not taken are silently ignored by SQLite, so the promise is read back.
void checkPromises(Sql &sql, const DatabaseSetup &setup)
{
    const bool wal = sql.value(u"PRAGMA journal_mode"_s).toString() == u"wal";
    const int level = sql.value(u"PRAGMA synchronous"_s).toInt();
    const bool keys = sql.value(u"PRAGMA foreign_keys"_s).toInt() == 1;
    if (sql.ok() && (!wal || !keys || level != (setup.durable ? 2 : 1)))
        sql.refuse(ApiError::storage(u"%1 could not be opened safely"_s.arg(setup.file)));
}

} // namespace

Database::Database(DatabaseSetup setup)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->setup = std::move(setup);
    const DatabaseSetup &ours = m_shared->setup;
    auto failed = [shared = m_shared](const ApiError &error, int code) {
        const int primary = code & 0xff;
        if (shared->setup.disposable && (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB)) {
            QFile marker(damageMarker(shared->setup.file));
            marker.open(QIODevice::WriteOnly);
        }
        if (shared->setup.failed)
            shared->setup.failed(error);
    };
    for (size_t i = 0; i < m_readers.size(); ++i) {
        m_readers[i] = std::make_unique<Lane>(
            LaneSetup{ u"%1-%2"_s.arg(ours.name, QLatin1StringView(ReaderNames[i])), ours.file,
                       pragmasFor(ours, ReaderCacheKiB[i], false), false, 1, nullptr, failed });
    }
    auto prepare = [shared = m_shared](Sql &sql) {
        checkLibrary(sql);
        checkPromises(sql, shared->setup);
        migrate(sql, shared->setup);
    };
    m_writer = std::make_unique<Lane>(LaneSetup{
        ours.name + u"-writer"_s, ours.file, pragmasFor(ours, WriterCacheKiB, true), true,
        ours.jobsPerTransaction, prepare, failed, [shared = m_shared] { inspect(*shared); } });
}

Database::~Database()
{
    close();
}

void Database::close()
{
    // The writer first, since what it delivers may still ask the readers.
    m_writer.reset();
    for (auto &reader : m_readers)
        reader.reset();
}

void Database::inspect(Shared &shared)
{
    QStringList notices;
    if (shared.setup.beforeOpening)
        notices << shared.setup.beforeOpening();
    notices << inspectFile(shared.setup);
    notices.removeAll(QString());
    shared.notice = notices.join(u' ');
}

QFuture<domain::Result<Done>> Database::open(Answered then)
{
    return write<Done>([](Sql &) { return Done{}; }, {}, std::move(then));
}

} // namespace forecourt::storage
