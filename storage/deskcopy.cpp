// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskcopy.h"

#include "asidefiles.h"
#include "filehandle.h"
#include "schemas.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::Done;
using domain::Result;

namespace {

// The first version had no mark in its head; its tables are told by their names.
constexpr int FirstMarkedVersion = 2;

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

ApiError about(const char *words, const QString &file)
{
    return ApiError::storage(QCoreApplication::translate("storage", words).arg(shown(file)));
}

ApiError damaged(const QString &file)
{
    return about(QT_TRANSLATE_NOOP("storage", "%1 is damaged. Nothing was changed."), file);
}

ApiError noDesk(const QString &file)
{
    return about(
        QT_TRANSLATE_NOOP("storage", "%1 is no backup of a Forecourt desk. Nothing was changed."),
        file);
}

ApiError newer(const QString &file)
{
    return about(QT_TRANSLATE_NOOP("storage",
                                   "%1 was written by a newer version of Forecourt. Please "
                                   "install that version; nothing was changed."),
                 file);
}

ApiError unreadable(const QString &file, const FileHandle &handle)
{
    return ApiError::storage(
        QCoreApplication::translate("storage", "%1 could not be read (%2). Nothing was changed.")
            .arg(shown(file), handle.problem()));
}

ApiError unwritable(const QString &file, const QString &why)
{
    return ApiError::storage(
        QCoreApplication::translate("storage", "The backup %1 could not be written (%2).")
            .arg(shown(file), why));
}

bool isDesk(const FileHandle &handle, qint64 version)
{
    if (version >= FirstMarkedVersion)
        return handle.number(u"PRAGMA application_id"_s) == DeskApplicationId;
    return version == 1
        && handle.number(u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                         " AND name IN ('journal', 'outbox', 'test_drive')"_s)
        == 3;
}

// Written by `handle` under a name of its own, and as much as the original had.
Result<Done> copyInto(const FileHandle &handle, const DeskFacts &original, const QString &part)
{
    if (!handle.run(u"VACUUM INTO %1"_s.arg(quoted(part))))
        return unwritable(part, handle.problem());
    const Result<DeskFacts> copied = checkDesk(part);
    if (!copied)
        return copied.error();
    const bool isWhole = copied->version == original.version && copied->events >= original.events;
    if (!isWhole || !syncFile(part))
        return damaged(part);
    return Done{};
}

} // namespace

Result<DeskFacts> checkDesk(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return about(QT_TRANSLATE_NOOP("storage", "There is no file %1."), file);
    const FileHandle handle(file, FileHandle::Access::Read);
    const std::optional<qint64> version = handle.number(u"PRAGMA user_version"_s);
    if (!version)
        return handle.isDamaged() ? noDesk(file) : unreadable(file, handle);
    // A newer one may have another mark and other tables, so this is asked first.
    const bool isMarked = handle.number(u"PRAGMA application_id"_s) == DeskApplicationId;
    if (isMarked && *version > deskMigrations().size())
        return newer(file);
    if (!isDesk(handle, *version))
        return handle.isDamaged() ? damaged(file) : noDesk(file);
    if (handle.text(u"PRAGMA integrity_check(1)"_s) != u"ok"_s)
        return damaged(file);
    const std::optional<qint64> events = handle.number(u"SELECT count(*) FROM journal"_s);
    if (!events)
        return handle.isDamaged() ? damaged(file) : unreadable(file, handle);
    return DeskFacts{ int(*version), *events };
}

Result<Done> copyDesk(const QString &from, const QString &to)
{
    const Result<DeskFacts> original = checkDesk(from);
    if (!original)
        return original.error();
    const QString part = to + u".part"_s;
    dropFile(part);
    const FileHandle handle(from, FileHandle::Access::Read);
    const Result<Done> copied = copyInto(handle, *original, part);
    if (copied && renameOver(part, to))
        return Done{};
    dropFile(part);
    return copied ? Result<Done>(unwritable(to, u"rename"_s)) : copied;
}

} // namespace forecourt::storage
