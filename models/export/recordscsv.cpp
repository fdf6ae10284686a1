// SPDX-License-Identifier: GPL-3.0-or-later
// CSV columns: the record's id, the table's own columns, then what no table column shows.
#include "export/records.h"

#include "lists/customercolumns.h"
#include "lists/vehiclecolumns.h"
#include "tables/testdrivecolumns.h"

#include <QJsonDocument>

namespace forecourt::models {

using namespace Qt::StringLiterals;

namespace {

template <typename Row> struct Extra
{
    const char *id;
    QString (*exported)(const Row &row);
};

constexpr Extra<storage::CustomerRow> customerExtras[] = {
    { "whatsapp", [](const storage::CustomerRow &row) { return row.customer.whatsapp; } },
    { "notes",
      [](const storage::CustomerRow &row) { return row.customer.notes.value_or(QString()); } },
    { "preferences",
      [](const storage::CustomerRow &row) {
          if (!row.customer.preferences || row.customer.preferences->isEmpty())
              return QString();
          return QString::fromUtf8(
              QJsonDocument(row.customer.preferences->object()).toJson(QJsonDocument::Compact));
      } },
};

constexpr Extra<storage::VehicleRow> vehicleExtras[] = {
    { "brand", [](const storage::VehicleRow &row) { return row.vehicle.brandName; } },
    { "model", [](const storage::VehicleRow &row) { return row.vehicle.modelName; } },
    { "engine", [](const storage::VehicleRow &row) { return row.vehicle.engineName; } },
    { "description", [](const storage::VehicleRow &row) { return row.vehicle.description; } },
};

constexpr Extra<domain::TestDrive> driveExtras[] = {
    { "vehicleId", [](const domain::TestDrive &drive) { return drive.vehicleId.value; } },
    { "customerId", [](const domain::TestDrive &drive) { return drive.customerId.value; } },
    { "email", [](const domain::TestDrive &drive) { return drive.email; } },
    { "phone", [](const domain::TestDrive &drive) { return drive.phone; } },
    { "durationMinutes",
      [](const domain::TestDrive &drive) { return QString::number(drive.durationMinutes); } },
    { "serverId", [](const domain::TestDrive &drive) { return drive.serverId; } },
    { "serverStatus", [](const domain::TestDrive &drive) { return drive.serverStatus; } },
};

template <typename Specs, typename Extras>
QStringList header(const Specs &specs, const Extras &extras)
{
    QStringList cells{ u"id"_s };
    for (const auto &spec : specs) {
        if (spec.exported)
            cells << QString::fromLatin1(spec.info.id);
    }
    for (const auto &extra : extras)
        cells << QString::fromLatin1(extra.id);
    return cells;
}

template <typename Row, typename Specs, typename Extras>
QStringList cellsOf(const QString &id, const Row &row, const Specs &specs, const Extras &extras)
{
    QStringList cells{ id };
    for (const auto &spec : specs) {
        if (spec.exported)
            cells << spec.exported(row);
    }
    for (const auto &extra : extras)
        cells << extra.exported(row);
    return cells;
}

} // namespace

QStringList customerCsvHeader()
{
    return header(CustomerTraits::specs(), customerExtras);
}

QStringList csvCells(const storage::CustomerRow &row)
{
    return cellsOf(row.customer.id.value, row, CustomerTraits::specs(), customerExtras);
}

QStringList vehicleCsvHeader()
{
    return header(VehicleTraits::specs(), vehicleExtras);
}

QStringList csvCells(const storage::VehicleRow &row)
{
    return cellsOf(row.vehicle.id.value, row, VehicleTraits::specs(), vehicleExtras);
}

QStringList testDriveCsvHeader()
{
    return header(driveSpecs(), driveExtras);
}

QStringList csvCells(const domain::TestDrive &drive)
{
    return cellsOf(drive.id.value, drive, driveSpecs(), driveExtras);
}

} // namespace forecourt::models
