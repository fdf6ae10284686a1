// SPDX-License-Identifier: GPL-3.0-or-later
#include "asidefiles.h"
#include "database.h"
#include "deskcopy.h"
#include "deskownership.h"
#include "filehandle.h"
#include "schemas.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Done;
using domain::Result;

namespace {

QString stagedName(const QString &desk)
{
    return desk + u".restore"_s;
}

Result<Done> bringUpToDate(const QString &file, const RestoreOrder &order)
{
    DatabaseSetup setup{ file, u"restore"_s, deskMigrations(), true, false, 1, nullptr };
    setup.backedUp = false; // it is a copy of a backup
    Database copy(setup);
    return copy
        .write<Done>([order = order](Sql &sql) mutable {
            Journal journal(sql, order.author);
            doubtRequests(sql, journal);
            if (order.holdsEdits)
                holdEdits(sql, journal);
            if (order.owner)
                setOwner(sql, *order.owner);
            return Done{};
        })
        .result();
}

// Taken out of WAL, the file is whole without its neighbours; that fails while somebody has it
// open.
bool isInUse(const QString &desk)
{
    const FileHandle handle(desk, FileHandle::Access::Write);
    const std::optional<QString> mode = handle.text(u"PRAGMA journal_mode = DELETE"_s);
    return !handle.isDamaged() && mode != u"delete"_s;
}

QString notPlaced(const QString &staged)
{
    return QCoreApplication::translate("storage",
                                       "The backup that was chosen could not be put in place: "
                                       "another program has the desk open, or the folder cannot "
                                       "be written to. It waits as %1 for the next start.")
        .arg(QDir::toNativeSeparators(staged));
}

} // namespace

Result<Done> stageRestore(const RestoreOrder &order)
{
    const QString work = stagedName(order.desk) + u".work"_s;
    dropFile(work);
    Result<Done> ready = copyDesk(order.backup, work);
    if (ready)
        ready = bringUpToDate(work, order);
    // Once more through a copy, so that what is put in place is one whole file.
    if (ready)
        ready = copyDesk(work, stagedName(order.desk));
    dropFile(work);
    return ready;
}

QString placeRestore(const QString &desk)
{
    const QString staged = stagedName(desk);
    if (!QFileInfo::exists(staged))
        return {};
    const Result<DeskFacts> checked = checkDesk(staged);
    if (!checked) {
        setAside(staged, u"refused"_s);
        return checked.error().detail;
    }
    if (QFileInfo::exists(desk) && isInUse(desk))
        return notPlaced(staged);
    // Also what a crash between the two names left: a journal of another file is poison.
    if (setAside(desk, u"replaced"_s).isEmpty())
        return notPlaced(staged);
    return renameOver(staged, desk) ? QString() : notPlaced(staged);
}

} // namespace forecourt::storage
