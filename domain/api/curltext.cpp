// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apicall.h"
#include "domain/api/apiservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

// Within single quotes sh reads nothing but their end.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

QString quoted(const QByteArray &text)
{
    return quoted(QString::fromUtf8(text));
}

bool isText(const QByteArray &bytes)
{
    return !bytes.contains('\0') && QUtf8StringView(bytes).isValidUtf8();
}

QString addressOf(const ApiCall &call, const QUrl &baseUrl)
{
    QString address = QString::fromLatin1(baseUrl.toEncoded(QUrl::StripTrailingSlash))
        + QString::fromLatin1(call.path);
    if (!call.query.isEmpty())
        address += u'?' + QString::fromLatin1(call.query);
    return address;
}

QString methodText(const QByteArray &method)
{
    if (method == "GET")
        return u"curl"_s;
    return method == "HEAD" ? u"curl --head"_s : u"curl -X "_s + QString::fromLatin1(method);
}

} // namespace

// Who exported the dealership's key for `forecourt sync` must not hand it to another host.
QString keyOption(const ApiService &service)
{
    if (service.auth.header.isEmpty())
        return {};
    const bool isDealership = service.system == QLatin1StringView(apiSystems().front().id);
    const QString variable = isDealership ? u"FORECOURT_API_KEY"_s : u"API_KEY"_s;
    return u"-H "_s + quoted(QByteArray(service.auth.header + ": " + service.auth.prefix))
        + u"\"$"_s + variable + u'"';
}

QString curlText(const ApiCall &call, const ApiService &service)
{
    QStringList parts{ methodText(call.method) + u' ' + quoted(addressOf(call, service.baseUrl)) };
    if (const QString key = keyOption(service); !key.isEmpty())
        parts << key;
    parts << u"-H 'Accept: application/json'"_s;
    for (const auto &[name, value] : call.headers)
        parts << u"-H "_s + quoted(QByteArray(name + ": " + value));
    if (!call.contentType.isEmpty())
        parts << u"-H "_s + quoted(QByteArray("Content-Type: " + call.contentType));
    // What a terminal cannot hold is read from a file beside.
    if (!call.body.isEmpty())
        parts << (isText(call.body) ? u"--data-raw "_s + quoted(call.body)
                                    : u"--data-binary @body.bin"_s);
    return parts.join(" \\\n  "_L1);
}

} // namespace forecourt::domain
