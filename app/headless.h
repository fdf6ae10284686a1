// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "demoserver.h"
#include "sync/accounts.h"
#include "sync/session.h"
#include "sync/status.h"

#include <QFuture>

namespace forecourt::app {

using Opened = domain::Result<std::shared_ptr<sync::Session>>;

/// The session that the command line asks for: the demo dealership, a named connection, an
/// address, or the connection that was used last (the demo where there is none).
QFuture<Opened> openTarget(sync::Accounts &accounts, DemoServer &demo, const Target &target);

/// A command without a window on an open session. Each answers with the exit code, having
/// written its result to standard output and what was left undone to standard error.
QFuture<int> runSync(sync::Session &session, const SyncRun &run);
QFuture<int> runStatus(sync::Session &session, const StatusRun &run);
QFuture<int> runExport(sync::Session &session, const ExportRun &run);
QFuture<int> runImport(sync::Session &session, const ImportRun &run);

/// Runs a command and quits the application with its exit code. Holds the session until it goes
/// itself, so that what was accepted is written.
class Headless : public QObject
{
public:
    Headless(sync::Accounts &accounts, DemoServer &demo);
    void start(const CommandLine &line);

private:
    void open(const CommandLine &line);
    QFuture<int> run(const CommandLine &line);

    sync::Accounts &m_accounts;
    DemoServer &m_demo;
    std::shared_ptr<sync::Session> m_session;
};

void printOut(const QString &text);
void printError(const QString &text);
/// What a sync left behind, on standard error.
void sayWhatIsUndone(const sync::SyncReport &report);

} // namespace forecourt::app
