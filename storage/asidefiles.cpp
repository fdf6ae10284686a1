// SPDX-License-Identifier: GPL-3.0-or-later
#include "asidefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace forecourt::storage {

using namespace Qt::StringLiterals;

namespace {

const QString StampFormat = u"yyyyMMdd-hhmmss"_s;
constexpr int StampLength = 15;
const QStringList Endings{ u""_s, u"-wal"_s, u"-shm"_s };

void syncFolderOf([[maybe_unused]] const QString &file)
{
#ifndef Q_OS_WIN
    const int folder =
        ::open(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), O_RDONLY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#endif
}

} // namespace

QString freeName(const QString &file, const QString &word)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(StampFormat);
    const QString base = u"%1.%2-%3"_s.arg(file, word, stamp);
    QString name = base;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2"_s.arg(base).arg(i);
    return name;
}

QDateTime timeOfName(const QString &aside)
{
    const QString name = QFileInfo(aside).fileName();
    const QString stamp = name.mid(name.indexOf(u'-') + 1, StampLength);
    QDateTime at = QDateTime::fromString(stamp, StampFormat);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? at : QFileInfo(aside).lastModified();
}

QStringList backupsOf(const QString &file)
{
    const QFileInfo info(file);
    const QDir folder = info.absoluteDir();
    QStringList names;
    for (const QString &word : { u"backup"_s, u"replaced"_s }) {
        const QString begin = u"%1.%2-"_s.arg(info.fileName(), word);
        const QStringList found = folder.entryList({ begin + u"*"_s }, QDir::Files);
        for (const QString &name : found) {
            if (!name.endsWith("-wal"_L1) && !name.endsWith("-shm"_L1) && !name.endsWith(".part"_L1)
                && !name.endsWith("-journal"_L1))
                names << folder.filePath(name);
        }
    }
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return std::pair(timeOfName(a), a) > std::pair(timeOfName(b), b);
    });
    return names;
}

QString setAside(const QString &file, const QString &word)
{
    const QString aside = freeName(file, word);
    for (const QString &ending : Endings) {
        if (QFileInfo::exists(file + ending) && !QFile::rename(file + ending, aside + ending))
            return {};
    }
    syncFolderOf(file);
    return aside;
}

void dropFile(const QString &file)
{
    for (const QString &ending : Endings)
        QFile::remove(file + ending);
}

bool syncFile(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_WIN
    return ::_commit(opened.handle()) == 0;
#else
    return ::fsync(opened.handle()) == 0;
#endif
}

bool renameOver(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (error)
        return false;
    syncFolderOf(to);
    return true;
}

} // namespace forecourt::storage
