// SPDX-License-Identifier: GPL-3.0-or-later
#include "watcheddisk.h"

#include <QFile>
#include <QMutex>
#include <QMutexLocker>

#include <sqlite3.h>

#include <new>

namespace forecourt::proofs {

namespace {

using Kind = DiskCall::Kind;

struct State
{
    QMutex mutex;
    QString prefix;
    WatchedDisk::Watcher watcher;
    sqlite3_vfs *system = nullptr;
    sqlite3_vfs ours{};
};

State &state()
{
    static State only;
    return only;
}

struct WatchedFile
{
    sqlite3_file base;
    QString *name; // none: the file has no name, or is not watched

    sqlite3_file *system() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

WatchedFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<WatchedFile *>(file);
}

sqlite3_file *theirs(sqlite3_file *file)
{
    return ours(file)->system();
}

Failure ask(const DiskCall &call)
{
    QMutexLocker lock(&state().mutex);
    if (!state().watcher || !call.file.startsWith(state().prefix))
        return Failure::None;
    return state().watcher(call);
}

Failure ask(sqlite3_file *file, Kind kind, qint64 offset = 0, const QByteArray &bytes = {})
{
    return ours(file)->name ? ask({ kind, *ours(file)->name, offset, bytes }) : Failure::None;
}

int answer(Failure failure, int error)
{
    return failure == Failure::Full ? SQLITE_FULL : error;
}

int closeFile(sqlite3_file *file)
{
    const int code = theirs(file)->pMethods->xClose(theirs(file));
    delete ours(file)->name;
    return code;
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const QByteArray copy(static_cast<const char *>(bytes), size);
    const Failure failure = ask(file, Kind::Write, offset, copy);
    if (failure == Failure::Short)
        theirs(file)->pMethods->xWrite(theirs(file), bytes, size / 2, offset);
    if (failure != Failure::None)
        return answer(failure, SQLITE_IOERR_WRITE);
    return theirs(file)->pMethods->xWrite(theirs(file), bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const Failure failure = ask(file, Kind::Truncate, size);
    return failure == Failure::None ? theirs(file)->pMethods->xTruncate(theirs(file), size)
                                    : answer(failure, SQLITE_IOERR_TRUNCATE);
}

int syncFile(sqlite3_file *file, int flags)
{
    const Failure failure = ask(file, Kind::Sync);
    return failure == Failure::None ? theirs(file)->pMethods->xSync(theirs(file), flags)
                                    : answer(failure, SQLITE_IOERR_FSYNC);
}

// What is neither counted nor failed goes straight on.
template <auto Method, typename... Arguments> int passOn(sqlite3_file *file, Arguments... arguments)
{
    return (theirs(file)->pMethods->*Method)(theirs(file), arguments...);
}

void passBarrier(sqlite3_file *file)
{
    theirs(file)->pMethods->xShmBarrier(theirs(file));
}

// Version 2: without memory mapping, so that every write is seen.
const sqlite3_io_methods Methods{
    2,
    closeFile,
    passOn<&sqlite3_io_methods::xRead>,
    writeFile,
    truncateFile,
    syncFile,
    passOn<&sqlite3_io_methods::xFileSize>,
    passOn<&sqlite3_io_methods::xLock>,
    passOn<&sqlite3_io_methods::xUnlock>,
    passOn<&sqlite3_io_methods::xCheckReservedLock>,
    passOn<&sqlite3_io_methods::xFileControl>,
    passOn<&sqlite3_io_methods::xSectorSize>,
    passOn<&sqlite3_io_methods::xDeviceCharacteristics>,
    passOn<&sqlite3_io_methods::xShmMap>,
    passOn<&sqlite3_io_methods::xShmLock>,
    passBarrier,
    passOn<&sqlite3_io_methods::xShmUnmap>,
    nullptr,
    nullptr,
};

bool exists(const char *name)
{
    int found = 0;
    state().system->xAccess(state().system, name, SQLITE_ACCESS_EXISTS, &found);
    return found != 0;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *made = new (file) WatchedFile{};
    if (name && (flags & SQLITE_OPEN_CREATE) && !exists(name)) {
        const Failure failure = ask({ Kind::Create, QFile::decodeName(name) });
        if (failure != Failure::None)
            return answer(failure, SQLITE_CANTOPEN);
    }
    const int code = state().system->xOpen(state().system, name, made->system(), flags, outFlags);
    if (!made->system()->pMethods)
        return code;
    made->base.pMethods = &Methods;
    made->name = name ? new QString(QFile::decodeName(name)) : nullptr;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    const Failure failure = ask({ Kind::Delete, QFile::decodeName(name) });
    return failure == Failure::None ? state().system->xDelete(state().system, name, syncFolder)
                                    : answer(failure, SQLITE_IOERR_DELETE);
}

template <auto Method, typename... Arguments> auto passSystem(sqlite3_vfs *, Arguments... arguments)
{
    return (state().system->*Method)(state().system, arguments...);
}

void standBefore()
{
    State &it = state();
    if (it.system)
        return;
    it.system = sqlite3_vfs_find(nullptr);
    it.ours.iVersion = 2;
    it.ours.szOsFile = int(sizeof(WatchedFile)) + it.system->szOsFile;
    it.ours.mxPathname = it.system->mxPathname;
    it.ours.zName = "watched";
    it.ours.xOpen = openFile;
    it.ours.xDelete = deleteFile;
    it.ours.xAccess = passSystem<&sqlite3_vfs::xAccess>;
    it.ours.xFullPathname = passSystem<&sqlite3_vfs::xFullPathname>;
    it.ours.xRandomness = passSystem<&sqlite3_vfs::xRandomness>;
    it.ours.xSleep = passSystem<&sqlite3_vfs::xSleep>;
    it.ours.xCurrentTime = passSystem<&sqlite3_vfs::xCurrentTime>;
    it.ours.xGetLastError = passSystem<&sqlite3_vfs::xGetLastError>;
    it.ours.xCurrentTimeInt64 = passSystem<&sqlite3_vfs::xCurrentTimeInt64>;
    sqlite3_vfs_register(&it.ours, 1);
}

} // namespace

void WatchedDisk::watch(const QString &prefix, Watcher watcher)
{
    standBefore();
    QMutexLocker lock(&state().mutex);
    state().prefix = prefix;
    state().watcher = std::move(watcher);
}

void WatchedDisk::ignore()
{
    standBefore();
    QMutexLocker lock(&state().mutex);
    state().watcher = nullptr;
}

} // namespace forecourt::proofs
