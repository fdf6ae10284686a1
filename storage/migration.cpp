// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::ApiError;

namespace {

struct Closing
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closing>;

enum class Health { Sound, Damaged, NotKnown };

int readNumber(sqlite3 *handle, const char *statement, int otherwise)
{
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(handle, statement, -1, &prepared, nullptr) != SQLITE_OK)
        return otherwise;
    const int number =
        sqlite3_step(prepared) == SQLITE_ROW ? sqlite3_column_int(prepared, 0) : otherwise;
    sqlite3_finalize(prepared);
    return number;
}

bool isDamage(int code)
{
    return (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB;
}

// A precious file is read whole, which is cheap: it is small.
Health healthOf(const QString &file, bool thoroughly, int *version)
{
    sqlite3 *raw = nullptr;
    const int opened =
        sqlite3_open_v2(QFile::encodeName(file).constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    const Handle handle(raw);
    if (opened != SQLITE_OK)
        return isDamage(opened) ? Health::Damaged : Health::NotKnown;
    sqlite3_busy_timeout(raw, 10'000);
    *version = readNumber(raw, "PRAGMA user_version", -1);
    if (*version < 0)
        return isDamage(sqlite3_errcode(raw)) ? Health::Damaged : Health::NotKnown;
    if (!thoroughly)
        return Health::Sound;
    sqlite3_stmt *check = nullptr;
    if (sqlite3_prepare_v2(raw, "PRAGMA quick_check(1)", -1, &check, nullptr) != SQLITE_OK)
        return isDamage(sqlite3_errcode(raw)) ? Health::Damaged : Health::NotKnown;
    const int stepped = sqlite3_step(check);
    const bool fine = stepped == SQLITE_ROW
        && qstrcmp(reinterpret_cast<const char *>(sqlite3_column_text(check, 0)), "ok") == 0;
    sqlite3_finalize(check);
    if (fine)
        return Health::Sound;
    return stepped == SQLITE_ROW || isDamage(stepped) ? Health::Damaged : Health::NotKnown;
}

QString stamp()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s);
}

// A name that nothing has yet; what is set aside never overwrites what was set aside before.
QString freeName(const QString &file, const QString &word)
{
    const QString base = u"%1.%2-%3"_s.arg(file, word, stamp());
    QString name = base;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2"_s.arg(base).arg(i);
    return name;
}

void dropFile(const QString &file)
{
    for (const QString &ending : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(file + ending);
}

QString setAside(const QString &file)
{
    const QString aside = freeName(file, u"damaged"_s);
    for (const QString &ending : { u""_s, u"-wal"_s, u"-shm"_s }) {
        if (QFileInfo::exists(file + ending))
            QFile::rename(file + ending, aside + ending);
    }
    return aside;
}

bool backUp(Sql &sql, const QString &file)
{
    QString target = freeName(file, u"backup"_s);
    target.replace(u"'"_s, u"''"_s);
    return sql.execute(u"VACUUM INTO '%1'"_s.arg(target));
}

} // namespace

QString damageMarker(const QString &file)
{
    return file + u".damaged"_s;
}

QString inspectFile(const DatabaseSetup &setup)
{
    if (!QFileInfo::exists(setup.file))
        return {};
    const bool marked = QFile::remove(damageMarker(setup.file));
    int version = 0;
    const Health health = healthOf(setup.file, !setup.disposable || marked, &version);
    if (setup.disposable) {
        const bool other =
            health == Health::Sound && version != 0 && version != int(setup.migrations.size());
        if (health == Health::Damaged || other)
            dropFile(setup.file);
        return {};
    }
    if (health != Health::Damaged)
        return {};
    const QString aside = setAside(setup.file);
    return QCoreApplication::translate("storage",
                                       "The file %1 was damaged. It was kept as %2, and a new "
                                       "one was begun.")
        .arg(QFileInfo(setup.file).fileName(), QDir::toNativeSeparators(aside));
}

void migrate(Sql &sql, const DatabaseSetup &setup)
{
    const int current = int(setup.migrations.size());
    int version = sql.value(u"PRAGMA user_version"_s).toInt();
    if (version > current) {
        sql.refuse(ApiError::storage(
            QCoreApplication::translate("storage",
                                        "%1 was written by a newer version of Forecourt. Please "
                                        "install that version; nothing was changed.")
                .arg(QFileInfo(setup.file).fileName())));
        return;
    }
    if (version == current)
        return;
    if (version > 0 && !setup.disposable && !backUp(sql, setup.file))
        return;
    sql.execute(u"BEGIN IMMEDIATE"_s);
    // Another process may have been faster.
    version = sql.value(u"PRAGMA user_version"_s).toInt();
    for (int i = version; i < current; ++i) {
        for (const QString &statement : setup.migrations.at(i))
            sql.execute(statement);
    }
    sql.execute(u"PRAGMA user_version = %1"_s.arg(current));
    sql.execute(u"COMMIT"_s);
}

} // namespace forecourt::storage
