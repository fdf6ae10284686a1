// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "desktop.h"
#include "environment.h"
#include "headless.h"
#include "language.h"
#include "logging.h"
#include "singleinstance.h"
#include "webhookcommand.h"

#include <QApplication>
#include <QSettings>

using namespace forecourt;

namespace {

int runHeadless(int argc, char **argv, const app::CommandLine &line)
{
    const QCoreApplication application(argc, argv);
    const auto directory = app::dataDirectory(line.dataDirectory);
    app::startLogging(directory);
    app::installLanguage({});
    sync::Accounts accounts({ directory, app::takeEnvironmentKey(), app::ledgerDirectory() });
    app::DemoServer demo(directory + QStringLiteral("/demo-server"));
    app::Headless headless(accounts, demo);
    headless.start(line);
    return QCoreApplication::exec();
}

int runWebhook(int argc, char **argv, const app::WebhookRun &run)
{
    const QCoreApplication application(argc, argv);
    app::installLanguage({});
    return app::sendWebhook(run);
}

int runWindow(int argc, char **argv, const app::CommandLine &line)
{
    QApplication application(argc, argv);
    const auto directory = app::dataDirectory(line.dataDirectory);
    app::SingleInstance instance(directory);
    if (!instance.claim())
        return 0;
    app::startLogging(directory);
    const QSettings settings(directory + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    app::installLanguage(settings.value(QStringLiteral("appearance/language")).toString());
    sync::Accounts accounts({ directory, app::takeEnvironmentKey(), app::ledgerDirectory() });
    app::DemoServer demo(directory + QStringLiteral("/demo-server"));
    app::Desktop desktop(accounts, demo, directory);
    QObject::connect(&instance, &app::SingleInstance::raiseRequested, &desktop,
                     &app::Desktop::raise);
    desktop.start(line.target, std::get<app::WindowRun>(line.run));
    return QApplication::exec();
}

int printAnswer(const app::Answer &answer)
{
    if (answer.exitCode == 0)
        app::printOut(answer.text);
    else
        app::printError(answer.text);
    return answer.exitCode;
}

} // namespace

int main(int argc, char **argv)
{
    app::setApplicationNames();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto parsed = app::parseCommandLine(arguments);
    if (const auto *answer = std::get_if<app::Answer>(&parsed))
        return printAnswer(*answer);
    const auto &line = std::get<app::CommandLine>(parsed);
    if (std::holds_alternative<app::WindowRun>(line.run))
        return runWindow(argc, argv, line);
    if (const auto *webhook = std::get_if<app::WebhookRun>(&line.run))
        return runWebhook(argc, argv, *webhook);
    return runHeadless(argc, argv, line);
}
