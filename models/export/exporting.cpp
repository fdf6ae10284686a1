// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting.h"

#include "domain/mapped.h"
#include "export/records.h"

#include "export/recordwriter.h"
#include "storage/desk.h"
#include "storage/store.h"

#include <algorithm>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::Done;
using domain::Result;
using Report = Result<ExportReport>;

namespace {

using WriterPtr = std::shared_ptr<RecordWriter>;

/// Runs on the reader's thread, which is also the only one that writes.
template <typename Row, typename Table, typename Query>
ExportFuture exportTable(Table &table, const Query &query, const WriterPtr &writer)
{
    auto failed = std::make_shared<bool>(!writer->start());
    const auto take = [writer, failed](const QList<Row> &rows) {
        for (const Row &row : rows)
            *failed = *failed || !writer->write(row);
        return !*failed;
    };
    const auto finish = [writer](const Result<Done> &read) {
        return read ? writer->finish() : Report(read.error());
    };
    return domain::mapped(table.forEach(query, take), &table, finish);
}

} // namespace

std::optional<ExportFormat> exportFormatFromKey(QStringView key)
{
    if (key == "csv"_L1)
        return ExportFormat::Csv;
    if (key == "json"_L1)
        return ExportFormat::Json;
    return {};
}

ExportFuture exportCustomers(storage::Store &store, const domain::CustomerQuery &query,
                             ExportFormat format, const ExportTarget &target)
{
    const auto writer = std::make_shared<RecordWriter>(format, target, customerCsvHeader());
    return exportTable<storage::CustomerRow>(store.customers(), query, writer);
}

ExportFuture exportVehicles(storage::Store &store, const domain::VehicleQuery &query,
                            ExportFormat format, const ExportTarget &target)
{
    const auto writer = std::make_shared<RecordWriter>(format, target, vehicleCsvHeader());
    return exportTable<storage::VehicleRow>(store.vehicles(), query, writer);
}

ExportFuture exportTestDrives(storage::Store &store, ExportFormat format,
                              const ExportTarget &target)
{
    const auto writer = std::make_shared<RecordWriter>(format, target, testDriveCsvHeader());
    const auto write = [writer](const QList<domain::TestDrive> &drives) {
        bool going = writer->start();
        for (auto drive = drives.begin(); going && drive != drives.end(); ++drive)
            going = writer->write(*drive);
        return writer->finish();
    };
    const auto writeAside = [write](const QList<domain::TestDrive> &drives) {
        return QtFuture::makeReadyFuture().then(QtFuture::Launch::Async,
                                                [write, drives] { return write(drives); });
    };
    return domain::mapped(store.desk().testDrives(), &store.desk(), writeAside);
}

} // namespace forecourt::models
