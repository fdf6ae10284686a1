// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless.h"

#include "domain/mapped.h"

#include <QCoreApplication>

#include <cstdio>

namespace forecourt::app {

using domain::ApiError;
using domain::Result;

namespace {

Opened refused(const QString &why)
{
    return ApiError::notPossible(why);
}

QFuture<Opened> openDemo(sync::Accounts &accounts, DemoServer &demo)
{
    const auto open = [&accounts](const Result<DemoServer::Address> &address) {
        if (!address)
            return QtFuture::makeReadyFuture(Opened(address.error()));
        return accounts.openDemo(address->url, address->key);
    };
    return domain::mapped(demo.start(), &accounts, open);
}

QFuture<Opened> openNamed(sync::Accounts &accounts, const QString &name)
{
    const auto connections = accounts.connections();
    for (const auto &connection : connections) {
        if (connection.name == name || connection.id.value == name)
            return accounts.open(connection.id);
    }
    return QtFuture::makeReadyFuture(refused(
        QCoreApplication::translate("CommandLine", "There is no connection '%1'.").arg(name)));
}

QString inWords(const ApiError &error)
{
    const QString words = error.explanation();
    return error.detail.isEmpty() || error.detail == words
        ? words
        : words + QStringLiteral(" (") + error.detail + QLatin1Char(')');
}

} // namespace

void printOut(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void printError(const QString &text)
{
    std::fputs((QStringLiteral("forecourt: ") + text + QLatin1Char('\n')).toUtf8().constData(),
               stderr);
}

QFuture<Opened> openTarget(sync::Accounts &accounts, DemoServer &demo, const Target &target)
{
    if (target.sandbox)
        return openDemo(accounts, demo);
    if (!target.connection.isEmpty())
        return openNamed(accounts, target.connection);
    if (target.baseUrl.isValid())
        return accounts.openAddress(target.baseUrl);
    if (!accounts.lastUsed().isEmpty())
        return accounts.open(accounts.lastUsed());
    if (const auto connections = accounts.connections(); !connections.isEmpty())
        return accounts.open(connections.first().id);
    return openDemo(accounts, demo);
}

Headless::Headless(sync::Accounts &accounts, DemoServer &demo)
    : m_accounts(accounts)
    , m_demo(demo)
{
}

QFuture<int> Headless::run(const CommandLine &line)
{
    if (const auto *sync = std::get_if<SyncRun>(&line.run))
        return runSync(*m_session, *sync);
    if (const auto *status = std::get_if<StatusRun>(&line.run))
        return runStatus(*m_session, *status);
    if (const auto *importing = std::get_if<ImportRun>(&line.run))
        return runImport(*m_session, *importing);
    return runExport(*m_session, std::get<ExportRun>(line.run));
}

void Headless::start(const CommandLine &line)
{
    // A refusal may be known at once, and an exit before the event loop runs would be lost.
    QMetaObject::invokeMethod(
        this, [this, line] { open(line); }, Qt::QueuedConnection);
}

void Headless::open(const CommandLine &line)
{
    const auto runOn = [this, line](const Opened &opened) {
        if (!opened) {
            printError(inWords(opened.error()));
            return QtFuture::makeReadyFuture(exitUndone);
        }
        m_session = opened.value();
        return run(line);
    };
    const auto done = domain::mapped(openTarget(m_accounts, m_demo, line.target), this, runOn);
    domain::whenAnswered(done, this, [](int exitCode) { QCoreApplication::exit(exitCode); });
}

} // namespace forecourt::app
