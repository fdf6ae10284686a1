// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apicall.h"

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

QString curlText(const ApiCall &call, const QUrl &baseUrl, const AuthScheme &auth)
{
    QStringList parts{ methodText(call.method) + u' ' + quoted(addressOf(call, baseUrl)) };
    if (!auth.header.isEmpty())
        parts << u"-H "_s + quoted(QByteArray(auth.header + ": " + auth.prefix))
                + u"\"$FORECOURT_API_KEY\""_s;
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
