// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redaction.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace forecourt::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView pathWords[] = {
    "api"_L1,
    "auth"_L1,
    "blogs"_L1,
    "body-types"_L1,
    "brands"_L1,
    "contact"_L1,
    "customers"_L1,
    "drivetrain-types"_L1,
    "engine-types"_L1,
    "engines"_L1,
    "external"_L1,
    "generations"_L1,
    "login"_L1,
    "me"_L1,
    "models"_L1,
    "newsletter"_L1,
    "register"_L1,
    "stats"_L1,
    "submit"_L1,
    "subscribe"_L1,
    "summary"_L1,
    "test-drives"_L1,
    "transmission-types"_L1,
    "trims"_L1,
    "unsubscribe"_L1,
    "v1"_L1,
    "vehicles"_L1,
};

/// Words that are names of parameters; whoever wrote another one may have meant something.
constexpr QLatin1StringView parameterNames[] = {
    "brandId"_L1, "limit"_L1, "modelId"_L1, "page"_L1, "search"_L1, "sortBy"_L1, "sortOrder"_L1,
};

template <size_t N> QString knownOr(const QLatin1StringView (&words)[N], const QString &word)
{
    const bool known = std::find(std::begin(words), std::end(words), word) != std::end(words);
    return known ? word : u"…"_s;
}

struct Hidden
{
    QRegularExpression what;
    QString by;
};

/// Addresses first: what is left of one must not be taken for something else.
const QList<Hidden> &hidden()
{
    static const QList<Hidden> all{
        { QRegularExpression(u"\"[^\"]*\"|'[^']*'|“[^”]*”"_s), u"\"…\""_s },
        { QRegularExpression(u"[^\\s@]+@[^\\s@]+"_s), u"[address]"_s },
        { QRegularExpression(u"\\b(sk|pk)_[\\x21-\\x7e]+|\\beyJ[\\x21-\\x7e]+"_s), u"[secret]"_s },
        { QRegularExpression(u"\\+?\\d[\\d ()-]{6,}\\d"_s), u"[number]"_s },
        { QRegularExpression(u"(?<![\\w.])(/|[A-Za-z]:\\\\)[^\\s:]{2,}"_s), u"[path]"_s },
    };
    return all;
}

QString withoutAddresses(const QString &text)
{
    static const QRegularExpression address(u"https?://[^\\s\"']+"_s);
    QString clean;
    qsizetype at = 0;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        clean += text.mid(at, match.capturedStart() - at);
        clean += u"address:"_s + addressShape(QUrl(match.captured())).mid(1);
        at = match.capturedEnd();
    }
    return clean + text.mid(at);
}

} // namespace

QString addressShape(const QUrl &url)
{
    QString shape;
    for (const QString &word : url.path().split(u'/', Qt::SkipEmptyParts))
        shape += u'/' + knownOr(pathWords, word);
    QStringList names;
    for (const auto &[name, value] : QUrlQuery(url).queryItems())
        names << knownOr(parameterNames, name);
    if (names.isEmpty())
        return shape.isEmpty() ? u"/"_s : shape;
    return shape + u'?' + names.join(u',');
}

QString publicLogLine(const QString &line)
{
    static const QRegularExpression parts(u"^([\\dT:.+-]+Z?) (\\S+) (.*)$"_s);
    const auto match = parts.match(line);
    if (!match.hasMatch())
        return u"(a line that is left out)"_s;
    const QString head = match.captured(1) + u' ' + match.captured(2);
    const QString category = match.captured(2);
    if (!category.startsWith("forecourt."_L1) && !category.startsWith("qt."_L1))
        return head + u" (left out)"_s;
    QString message = withoutAddresses(match.captured(3));
    for (const Hidden &one : hidden())
        message.replace(one.what, one.by);
    return head + u' ' + message;
}

} // namespace forecourt::domain
