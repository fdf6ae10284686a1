// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace forecourt::sync {

/// One file that holds everything that only this desk knows, as it was then.
struct Backup
{
    QString file;
    QDateTime at;
    qint64 bytes = 0;
};

} // namespace forecourt::sync
