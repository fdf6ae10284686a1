// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using forecourt::domain::ApiServer;

namespace forecourt::network {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

QString withVariables(QString url, const QJsonObject &variables)
{
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        const QJsonObject variable = it.value().toObject();
        const QJsonValue first = variable.value("enum"_L1).toArray().at(0);
        const QJsonValue value =
            variable.contains("default"_L1) ? variable.value("default"_L1) : first;
        url.replace(u'{' + it.key() + u'}', value.toVariant().toString());
    }
    return url;
}

void append(Source &source, QList<ApiServer> &servers, const QString &url,
            const QString &description, const QString &where)
{
    const QUrl address(url);
    const bool isWeb = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    if (address.isValid() && isWeb && !address.host().isEmpty() && !url.contains(u'{')) {
        servers.append({ address, description });
        return;
    }
    source.remark(
        where,
        Words::tr("“%1” is not a whole address; the host has to be entered.").arg(url.left(200)));
}

QList<ApiServer> serversOfVersion2(Source &source)
{
    const QJsonObject &root = source.root();
    const QString rest = root.value("host"_L1).toString() + root.value("basePath"_L1).toString();
    QStringList schemes;
    for (const QJsonValue &scheme : root.value("schemes"_L1).toArray())
        schemes.append(scheme.toString());
    if (schemes.isEmpty())
        schemes.append(u"https"_s);
    // https before http, and neither before ws.
    schemes.sort();
    schemes.removeAll(u"ws"_s);
    schemes.removeAll(u"wss"_s);
    QList<ApiServer> servers;
    while (!schemes.isEmpty())
        append(source, servers, schemes.takeLast() + u"://"_s + rest, {}, u"host"_s);
    return servers;
}

} // namespace

QList<ApiServer> readServers(Source &source)
{
    if (source.isVersion2())
        return serversOfVersion2(source);
    QList<ApiServer> servers;
    qsizetype number = 0;
    for (const QJsonValue &value : source.root().value("servers"_L1).toArray()) {
        const QJsonObject json = value.toObject();
        const QString url =
            withVariables(json.value("url"_L1).toString(), json.value("variables"_L1).toObject());
        append(source, servers, url, json.value("description"_L1).toString(),
               u"servers[%1]"_s.arg(number++));
    }
    return servers;
}

} // namespace forecourt::network
