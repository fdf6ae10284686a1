// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mapped.h"
#include "headless.h"

#include "storage/store.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace forecourt::app {

namespace {

models::ExportFuture startExport(storage::Store &store, const ExportRun &run,
                                 const models::ExportTarget &target)
{
    switch (run.what) {
    case ExportRun::What::Customers:
        return models::exportCustomers(store, {}, run.format, target);
    case ExportRun::What::Vehicles:
        return models::exportVehicles(store, {}, run.format, target);
    case ExportRun::What::TestDrives:
        break;
    }
    return models::exportTestDrives(store, run.format, target);
}

} // namespace

QFuture<int> runExport(sync::Session &session, const ExportRun &run)
{
    models::ExportTarget target;
    auto standardOutput = std::make_shared<QFile>();
    if (run.output.isEmpty() || run.output == QLatin1String("-")) {
        standardOutput->open(stdout, QIODevice::WriteOnly);
        target.device = standardOutput.get();
    } else {
        target.path = run.output;
    }
    const auto tell = [standardOutput](const domain::Result<models::ExportReport> &result) {
        if (result)
            return 0;
        printError(result.error().detail.isEmpty() ? result.error().explanation()
                                                   : result.error().detail);
        return exitUndone;
    };
    return domain::mapped(startExport(session.store(), run, target), &session, tell);
}

} // namespace forecourt::app
