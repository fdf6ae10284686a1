// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exporting.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <variant>

namespace forecourt::app {

/// Which connection a run is about.
struct Target
{
    bool sandbox = false; ///< the demo dealership
    QString connection; ///< by name or id
    QUrl baseUrl; ///< with the key of FORECOURT_API_KEY or of the connection stored for it
};

struct WindowRun
{
    QString picture; ///< save the loaded window here, then quit
    QString page; ///< open with this page in front
};
struct SyncRun
{
    bool json = false;
};
struct StatusRun
{
    bool json = false;
};
struct ExportRun
{
    enum class What { Customers, Vehicles, TestDrives };
    What what = What::Customers;
    models::ExportFormat format = models::ExportFormat::Csv;
    QString output; ///< empty or "-": standard output
};
struct ImportRun
{
    QString file;
    bool dryRun = false;
    bool json = false;
};

/// Needs no connection of ours.
struct WebhookRun
{
    QUrl url;
    QString event = QStringLiteral("forecourt.test");
    QJsonValue data = QJsonObject();
    QString file; ///< its bytes in place of a made event
};

struct CommandLine
{
    QString dataDirectory; ///< empty: the system's place for it
    Target target;
    std::variant<WindowRun, SyncRun, StatusRun, ExportRun, ImportRun, WebhookRun> run;
};

/// What is to be done instead of a run: text for people and the exit code.
struct Answer
{
    QString text;
    int exitCode = 0;
};

/// 2: wrong usage.
constexpr int exitUsage = 2;
/// 1: something was left undone.
constexpr int exitUndone = 1;

/// Reads the arguments as people expect: unknown ones are refused by name.
std::variant<CommandLine, Answer> parseCommandLine(const QStringList &arguments);

} // namespace forecourt::app
