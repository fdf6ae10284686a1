// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mapped.h"
#include "headless.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace forecourt::app {

using namespace Qt::StringLiterals;
using sync::SyncReport;

namespace {

QJsonObject toJson(const SyncReport &report)
{
    return { { u"customers"_s, report.customers },
             { u"vehicles"_s, report.vehicles },
             { u"requests"_s, report.requests },
             { u"retries"_s, report.retries },
             { u"refused"_s, report.refused },
             { u"pushed"_s, report.pushed },
             { u"pending"_s, report.pending },
             { u"attention"_s, report.attention },
             { u"seconds"_s, report.seconds },
             { u"errors"_s, QJsonArray::fromStringList(report.errors) } };
}

QString toText(const SyncReport &report)
{
    return QCoreApplication::translate(
               "CommandLine",
               "%1 customers, %2 vehicles, %3 changes sent, %4 waiting, %5 need "
               "a person; %6 requests in %7 s\n")
        .arg(report.customers)
        .arg(report.vehicles)
        .arg(report.pushed)
        .arg(report.pending)
        .arg(report.attention)
        .arg(report.requests)
        .arg(report.seconds, 0, 'f', 1);
}

} // namespace

void sayWhatIsUndone(const SyncReport &report)
{
    for (const auto &error : report.errors)
        printError(error);
    for (const auto &difference : report.differences)
        printError(difference);
    if (report.pending > 0) {
        printError(QCoreApplication::translate("CommandLine", "%n change(s) still wait.", nullptr,
                                               report.pending));
    }
    if (report.attention > 0) {
        printError(QCoreApplication::translate("CommandLine", "%n change(s) need a person.",
                                               nullptr, report.attention));
    }
}

QFuture<int> runSync(sync::Session &session, const SyncRun &run)
{
    const auto tell = [json = run.json](const domain::Result<SyncReport> &result) {
        if (!result) {
            printError(result.error().explanation());
            return exitUndone;
        }
        const auto &report = result.value();
        if (json)
            printOut(QString::fromUtf8(QJsonDocument(toJson(report)).toJson()));
        else
            printOut(toText(report));
        sayWhatIsUndone(report);
        return report.complete() ? 0 : exitUndone;
    };
    return domain::mapped(session.syncNow(), &session, tell);
}

} // namespace forecourt::app
