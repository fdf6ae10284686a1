// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/paper.h"
#include "domain/change.h"
#include "domain/testdrive.h"
#include "storage/desk.h"

#include <QJsonObject>

// What an event of the journal carries. Nothing that is needed to project it may be missing.
namespace forecourt::storage {

QJsonObject toJson(const domain::Change &change);
domain::Change changeFromJson(const QJsonObject &object);
QJsonObject toJson(const domain::TestDrive &drive);
domain::TestDrive testDriveFromJson(const QJsonObject &object);
QJsonObject toJson(const ContactRecord &record);
ContactRecord recordFromJson(const QJsonObject &object);
QJsonObject toJson(const domain::Paper &paper);
domain::Paper paperFromJson(const QJsonObject &object);

/// With the offset in which it was meant: a test drive at ten stays at ten.
QString timeText(const QDateTime &time);
QDateTime timeFromText(const QString &text);

} // namespace forecourt::storage
