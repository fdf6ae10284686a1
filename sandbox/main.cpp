// SPDX-License-Identifier: GPL-3.0-or-later
#include "dealership.h"
#include "desk.h"
#include "faultrelay.h"
#include "jsonwriter.h"
#include "options.h"
#include "parentwatch.h"
#include "server.h"

#include <QGuiApplication>

#include <cstdio>

using namespace forecourt::sandbox;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString &reason, int code)
{
    std::fprintf(stderr, "forecourt-sandbox: %s\n", qPrintable(reason));
    return code;
}

void announce(const Dealership &dealership)
{
    JsonWriter json;
    json.beginObject().field("url", dealership.baseUrl);
    json.field("key", dealership.options.keys.value(0)).endObject();
    std::printf("%s\n", json.take().constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    // Photos need QPainter and fonts, never a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"forecourt-sandbox"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(FORECOURT_VERSION));

    QString errorText;
    const auto options = readOptions(QGuiApplication::arguments(), errorText);
    if (!options)
        return fail(errorText, 2);
    Dealership dealership(*options);
    if (!dealership.restore())
        return fail(
            u"cannot use --data-dir %1: %2"_s.arg(options->dataDir, dealership.journal.errorText()),
            1);
    Desk desk(dealership);
    for (const QString &spec : options->faults) {
        if (!desk.faults().add(spec, errorText))
            return fail(errorText, 2);
    }
    Server server([&](const Request &request, quint16 remotePort, Desk::Done done) {
        desk.answer(request, remotePort, std::move(done));
    });
    FaultRelay relay(server.listenOn(0), desk.faults());
    desk.setRelay(&relay);
    if (!relay.listen(QHostAddress::LocalHost, options->port))
        return fail(u"port %1 cannot be had: %2"_s.arg(options->port).arg(relay.errorString()), 1);
    dealership.baseUrl = "http://127.0.0.1:" + QByteArray::number(relay.serverPort());
    if (options->exitWithParent)
        quitWithParent(application);
    announce(dealership);
    return QGuiApplication::exec();
}
