// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionprivate.h"

namespace forecourt::sync {

using domain::Done;
using domain::Result;

QFuture<Result<Done>> Session::backUpDesk(QString file)
{
    return d->store->backUpDesk(std::move(file));
}

QFuture<Result<Done>> Session::stageRestore(QString file)
{
    return d->store->stageRestore(std::move(file));
}

QList<Backup> Session::backups() const
{
    QList<Backup> all;
    const auto stored = d->store->backups();
    for (const storage::Store::Backup &backup : stored)
        all.append({ backup.file, backup.at, backup.bytes });
    return all;
}

QString Session::deskDamage() const
{
    return d->store->deskDamage();
}

} // namespace forecourt::sync
