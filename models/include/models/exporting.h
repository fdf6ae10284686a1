// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"
#include "domain/result.h"
#include "domain/vehiclequery.h"

#include <QFuture>
#include <QString>

#include <memory>

class QIODevice;

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

/// JSON: an array of objects with the API's own field names, nested as the API nests them. CSV:
/// RFC 4180 in UTF-8 without a byte order mark, columns as in the table, formulas defused. Both
/// hold the values with waiting edits laid over; what is not known is left out or empty.
enum class ExportFormat { Csv, Json };

std::optional<ExportFormat> exportFormatFromKey(QStringView key); ///< "csv", "json"

struct ExportReport
{
    qint64 rows = 0;
    friend bool operator==(const ExportReport &, const ExportReport &) = default;
};
using ExportFuture = QFuture<domain::Result<ExportReport>>;

/// A place to write to: a file, which appears whole or not at all, or an open device, which is
/// used from another thread until the future has answered.
struct ExportTarget
{
    QString path;
    QIODevice *device = nullptr;
};

// Rows are read and written in batches off the GUI thread. The store must outlive the future.
ExportFuture exportCustomers(storage::Store &store, const domain::CustomerQuery &query,
                             ExportFormat format, const ExportTarget &target);
ExportFuture exportVehicles(storage::Store &store, const domain::VehicleQuery &query,
                            ExportFormat format, const ExportTarget &target);
ExportFuture exportTestDrives(storage::Store &store, ExportFormat format,
                              const ExportTarget &target);

} // namespace forecourt::models
