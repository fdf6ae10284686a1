// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/curl.h"

#include "domain/api/apicall.h"

#include <QRegularExpression>

namespace forecourt::models {

using namespace Qt::StringLiterals;

QString shellQuoted(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:=@%+,-]+$"_s);
    if (plain.match(text).hasMatch())
        return text;
    QString inner = text;
    inner.replace(u'\'', u"'\\''"_s);
    return u'\'' % inner % u'\'';
}

static bool isBelow(const QUrl &url, const QUrl &base)
{
    const QString root = base.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    return !root.isEmpty()
        && QString(url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery) + u'/')
               .startsWith(root + u'/');
}

// None of an address that nobody knows any more: no key is sent to a guess.
static QString keyOption(const QUrl &url, const QList<domain::ApiService> &known)
{
    const domain::ApiService *nearest = nullptr;
    for (const domain::ApiService &one : known) {
        if (isBelow(url, one.baseUrl)
            && (!nearest || one.baseUrl.path().size() > nearest->baseUrl.path().size()))
            nearest = &one;
    }
    return nearest ? domain::keyOption(*nearest) : QString();
}

// The key is a variable of the shell that runs the command. What a body held was never recorded,
// so what had one names a file to be filled in.
QString curlCommand(const domain::RequestRecord &record, const QList<domain::ApiService> &known)
{
    const QString method = QString::fromLatin1(record.method);
    QStringList parts{ u"curl"_s };
    if (method != "GET"_L1)
        parts << u"-X"_s << shellQuoted(method);
    parts << shellQuoted(record.url.adjusted(QUrl::RemoveUserInfo).toString(QUrl::FullyEncoded));
    if (const QString key = keyOption(record.url, known); !key.isEmpty())
        parts << key;
    if (method == "POST"_L1 || method == "PATCH"_L1 || method == "PUT"_L1)
        parts << u"-H"_s << u"'Content-Type: application/json'"_s << u"--data"_s << u"@body.json"_s;
    return parts.join(u' ');
}

} // namespace forecourt::models
