// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "page/page.h"
#include "sandboxprocess.h"
#include "sync/accounts.h"
#include "sync/session.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace forecourt::test {

/// The real thing for a page's test: the demo dealership over HTTP, a session on fresh databases
/// that has made its first complete pass, and the models.
class PageFixture
{
public:
    explicit PageFixture(const QStringList &sandboxArguments = {}, bool syncFirst = true)
        : sandbox(sandboxArguments)
        , settings(directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , accounts({ directory.path(), {} })
    {
        const auto opened = answerOf(accounts.openDemo(sandbox.url(), sandbox.key().toLatin1()));
        Q_ASSERT(opened);
        session = opened.value();
        if (syncFirst)
            report = answerOf(session->syncNow(), 120'000).value();
        workspace = std::make_unique<models::Workspace>(session->store(), session->connection());
    }
    ~PageFixture()
    {
        workspace.reset();
        if (!session)
            return;
        const auto closing = session->close();
        if (!QTest::qWaitFor([&closing] { return closing.isFinished(); }, 10'000))
            qCritical("the session does not end");
    }

    ui::PageContext context() { return { *workspace, *session, accounts, navigator, settings }; }

    QTemporaryDir directory;
    SandboxProcess sandbox;
    QSettings settings;
    sync::Accounts accounts;
    std::shared_ptr<sync::Session> session;
    sync::SyncReport report;
    std::unique_ptr<models::Workspace> workspace;
    ui::Navigator navigator;
};

} // namespace forecourt::test
