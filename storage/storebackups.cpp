// SPDX-License-Identifier: GPL-3.0-or-later
#include "asidefiles.h"
#include "deskownership.h"
#include "store_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::Done;
using domain::Result;

bool Store::Private::isInUse(const QString &file) const
{
    for (const QString &name : { u"desk"_s, u"mirror"_s, u"history"_s }) {
        for (const QString &ending : { u""_s, u"-wal"_s, u"-shm"_s, u".restore"_s }) {
            const QFileInfo ours(fileOf(name) + ending);
            // Files that are not there are all the same to QFileInfo.
            if (ours.absoluteFilePath() == QFileInfo(file).absoluteFilePath()
                || (ours.exists() && ours == QFileInfo(file)))
                return true;
        }
    }
    return false;
}

QFuture<Result<Done>> Store::backUpDesk(QString file)
{
    if (d->isInUse(file))
        return QtFuture::makeReadyFuture(Result<Done>(ApiError::notPossible(
            QCoreApplication::translate("storage", "%1 is in use. Please choose another name.")
                .arg(QDir::toNativeSeparators(file)))));
    // Beside whatever the desk is doing: the copy is of one moment.
    return d->desk->read<Result<Done>>(
        Reader::Bulk, [desk = d->deskFile(), file](Sql &) { return copyDesk(desk, file); });
}

QFuture<Result<Done>> Store::stageRestore(QString file)
{
    const RestoreOrder order{ file, d->deskFile(), d->author(), d->options.owner };
    return d->desk->read<Result<Done>>(
        Reader::Bulk, [order, mirror = d->fileOf(u"mirror"_s)](Sql &) {
            const Result<Restoring> how = restoringOf(order.backup, order.owner, mirror);
            if (!how)
                return Result<Done>(how.error());
            RestoreOrder chosen = order;
            chosen.holdsEdits = *how == Restoring::Held;
            return storage::stageRestore(chosen);
        });
}

QList<Store::Backup> Store::backups() const
{
    QList<Backup> backups;
    const QStringList files = backupsOf(d->deskFile());
    for (const QString &file : files)
        backups.append({ file, timeOfName(file), QFileInfo(file).size() });
    return backups;
}

} // namespace forecourt::storage
