// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/curl.h"

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

// The key is a variable of the shell that runs the command. What a body held was never recorded,
// so a POST or PATCH names a file to be filled in.
QString curlCommand(const domain::RequestRecord &record)
{
    const QString method = QString::fromLatin1(record.method);
    QStringList parts{ u"curl"_s };
    if (method != "GET"_L1)
        parts << u"-X"_s << shellQuoted(method);
    parts << shellQuoted(record.url.adjusted(QUrl::RemoveUserInfo).toString(QUrl::FullyEncoded));
    parts << u"-H"_s << u"\"x-api-key: $FORECOURT_API_KEY\""_s;
    if (method == "POST"_L1 || method == "PATCH"_L1)
        parts << u"-H"_s << u"'Content-Type: application/json'"_s << u"--data"_s << u"@body.json"_s;
    return parts.join(u' ');
}

} // namespace forecourt::models
