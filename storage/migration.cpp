// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration.h"

#include "asidefiles.h"
#include "filehandle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::ApiError;

namespace {

enum class Health { Sound, Damaged, NotKnown };

// A precious file is read whole, which is cheap: it is small.
Health healthOf(const QString &file, bool thoroughly, int *version)
{
    const FileHandle handle(file, FileHandle::Access::Write);
    const std::optional<qint64> found = handle.number(u"PRAGMA user_version"_s);
    if (!found)
        return handle.isDamaged() ? Health::Damaged : Health::NotKnown;
    *version = int(*found);
    if (!thoroughly)
        return Health::Sound;
    const std::optional<QString> check = handle.text(u"PRAGMA quick_check(1)"_s);
    if (check == u"ok"_s)
        return Health::Sound;
    return check || handle.isDamaged() ? Health::Damaged : Health::NotKnown;
}

bool isSoundCopy(const QString &file, int version)
{
    const FileHandle copy(file, FileHandle::Access::Read);
    return copy.text(u"PRAGMA integrity_check(1)"_s) == u"ok"_s
        && copy.number(u"PRAGMA user_version"_s) == version;
}

// It gets its name when it was read back.
bool backUp(Sql &sql, const QString &file, int version)
{
    const QString target = freeName(file, u"backup"_s);
    const QString part = target + u".part"_s;
    dropFile(part);
    if (!sql.execute(u"VACUUM INTO %1"_s.arg(quoted(part)))) {
        dropFile(part);
        return false;
    }
    if (isSoundCopy(part, version) && syncFile(part) && renameOver(part, target))
        return true;
    dropFile(part);
    sql.refuse(
        ApiError::storage(QCoreApplication::translate(
                              "storage", "The backup %1 could not be written; nothing was changed.")
                              .arg(QDir::toNativeSeparators(target))));
    return false;
}

QString newestBackup(const QString &file)
{
    const QStringList backups = backupsOf(file);
    if (backups.isEmpty())
        return {};
    const QDateTime at = timeOfName(backups.first()).toLocalTime();
    return u' '
        + QCoreApplication::translate("storage",
                                      "The newest backup, of %1, is %2; the settings can bring it "
                                      "back.")
              .arg(QLocale().toString(at, QLocale::ShortFormat),
                   QDir::toNativeSeparators(backups.first()));
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
    const QString aside = setAside(setup.file, u"damaged"_s);
    if (aside.isEmpty())
        return {};
    return QCoreApplication::translate("storage",
                                       "The file %1 was damaged. It was kept as %2, and a new "
                                       "one was begun.")
               .arg(QFileInfo(setup.file).fileName(), QDir::toNativeSeparators(aside))
        + newestBackup(setup.file);
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
    const bool isPrecious = !setup.disposable && setup.backedUp;
    if (version > 0 && isPrecious && !backUp(sql, setup.file, version))
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
