// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "faultrelay.h"
#include "jsonwriter.h"
#include "options.h"
#include "parentwatch.h"
#include "server.h"
#include "site.h"

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

QStringList argumentsIn(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/** Where it is, and how a client shows its key there. */
void announce(Site &site, const QByteArray &url)
{
    const Site::Address address = site.address();
    JsonWriter json;
    json.beginObject().field("url", url).field("key", site.options().keys.value(0));
    json.field("header", address.header).field("prefix", address.prefix);
    json.field("baseUrl", url + address.path).endObject();
    std::printf("%s\n", json.take().constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    // Photos need QPainter and fonts, never a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QStringList arguments = argumentsIn(argc, argv);
    int one = 1; // Qt would take --style for itself
    QGuiApplication application(one, argv);
    QGuiApplication::setApplicationName(u"forecourt-sandbox"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(FORECOURT_VERSION));

    QString errorText;
    const auto options = readOptions(arguments, errorText);
    if (!options)
        return fail(errorText, 2);
    const auto site = siteFor(*options);
    if (const QString wrong = site->restore(); !wrong.isEmpty())
        return fail(wrong, 1);
    Desk desk(*site);
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
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(relay.serverPort());
    site->setBaseUrl(url);
    if (options->exitWithParent)
        quitWithParent(application);
    announce(*site, url);
    return QGuiApplication::exec();
}
