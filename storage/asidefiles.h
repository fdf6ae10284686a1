// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace forecourt::storage {

// Files beside a database: "desk.sqlite.backup-20261122-051035". A name is never used twice.

QString freeName(const QString &file, const QString &word);
/// When it was put aside; its last change where the name does not say.
QDateTime timeOfName(const QString &aside);
/// Those of a database that a person may go back to, newest first, with their folder.
QStringList backupsOf(const QString &file);

/// Gives the database with its journals another name; empty where that failed.
QString setAside(const QString &file, const QString &word);
void dropFile(const QString &file);

/// Until it is on the disk. False where the disk says no.
bool syncFile(const QString &file);
/// Takes the place of what has that name, at once or not at all, and is on the disk then.
bool renameOver(const QString &from, const QString &to);

} // namespace forecourt::storage
