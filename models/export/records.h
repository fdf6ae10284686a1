// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testdrive.h"
#include "storage/customertable.h"
#include "storage/vehicletable.h"

#include <QJsonObject>

namespace forecourt::models {

// A record as the API writes it: the server's own object with the waiting edits laid over it,
// or built from what is known where the object was not kept. What is not known is left out.
QJsonObject exportedJson(const storage::CustomerRow &row);
QJsonObject exportedJson(const storage::VehicleRow &row);
/// The API's fields under the API's names, then the desk's own.
QJsonObject exportedJson(const domain::TestDrive &drive);

QStringList customerCsvHeader();
QStringList csvCells(const storage::CustomerRow &row);
QStringList vehicleCsvHeader();
QStringList csvCells(const storage::VehicleRow &row);
QStringList testDriveCsvHeader();
QStringList csvCells(const domain::TestDrive &drive);

/// A row of another system's answer, of which these columns are written.
struct AnswerRecord
{
    const QJsonObject &object;
    const QStringList &columns;
};
QJsonObject exportedJson(const AnswerRecord &record);
QStringList csvCells(const AnswerRecord &record);

} // namespace forecourt::models
