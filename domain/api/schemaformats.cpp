// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemachecker.h"

#include <QCoreApplication>
#include <QDate>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ApiCheck)
};

struct Format
{
    QLatin1StringView name;
    bool (*holds)(const QJsonValue &);
    const char *sentence;
};

bool matches(const QString &pattern, const QJsonValue &value)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern))
        .match(value.toString())
        .hasMatch();
}

bool isDate(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

// RFC 3339: with seconds and with a zone; a leap second is one.
bool isTime(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|z|[+-]([01]\d|2[0-3]):[0-5]\d)\z)"_s);
    return pattern.match(text).hasMatch();
}

bool isDateTime(const QJsonValue &value)
{
    const QString text = value.toString();
    const bool parts = text.size() > 11 && (text[10] == u'T' || text[10] == u't');
    return parts && isDate(text.left(10)) && isTime(text.mid(11));
}

bool isUuid(const QJsonValue &value)
{
    return matches(u"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"_s, value);
}

// Enough to catch a slip; the server knows which addresses it takes.
bool isEmail(const QJsonValue &value)
{
    return matches(uR"([^@\s]+@[^@\s]+)"_s, value);
}

bool isUri(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty();
}

bool isIPv4(const QJsonValue &value)
{
    return matches(uR"(((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!$)|$)){4})"_s, value);
}

bool isBase64(const QJsonValue &value)
{
    return matches(u"([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"_s, value);
}

bool isInt32(const QJsonValue &value)
{
    return value.toDouble() >= -2147483648.0 && value.toDouble() <= 2147483647.0;
}

// As a double, the largest one is 2^63, which is too large.
bool isInt64(const QJsonValue &value)
{
    return std::abs(value.toDouble()) < 0x1p63 || value.toInteger(0) != 0;
}

constexpr Format TextFormats[] = {
    { "date"_L1, isDate, QT_TRANSLATE_NOOP("ApiCheck", "A date such as 2024-01-31 is expected.") },
    { "date-time"_L1, isDateTime,
      QT_TRANSLATE_NOOP("ApiCheck", "A time such as 2024-01-31T12:30:00Z is expected.") },
    { "time"_L1, [](const QJsonValue &value) { return isTime(value.toString()); },
      QT_TRANSLATE_NOOP("ApiCheck", "A time such as 12:30:00Z is expected.") },
    { "uuid"_L1, isUuid, QT_TRANSLATE_NOOP("ApiCheck", "A UUID is expected.") },
    { "email"_L1, isEmail, QT_TRANSLATE_NOOP("ApiCheck", "An e-mail address is expected.") },
    { "uri"_L1, isUri, QT_TRANSLATE_NOOP("ApiCheck", "A whole web address is expected.") },
    { "url"_L1, isUri, QT_TRANSLATE_NOOP("ApiCheck", "A whole web address is expected.") },
    { "ipv4"_L1, isIPv4, QT_TRANSLATE_NOOP("ApiCheck", "An IPv4 address is expected.") },
    { "byte"_L1, isBase64, QT_TRANSLATE_NOOP("ApiCheck", "A text in base64 is expected.") },
};

constexpr Format NumberFormats[] = {
    { "int32"_L1, isInt32,
      QT_TRANSLATE_NOOP("ApiCheck", "A number of at most 32 bits is expected.") },
    { "int64"_L1, isInt64,
      QT_TRANSLATE_NOOP("ApiCheck", "A number of at most 64 bits is expected.") },
};

} // namespace

QString formatFault(const QString &format, const QJsonValue &value)
{
    const std::span<const Format> formats = value.isString() ? std::span<const Format>(TextFormats)
        : value.isDouble() ? std::span<const Format>(NumberFormats)
                           : std::span<const Format>();
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&](const Format &one) { return format == one.name; });
    if (found == formats.end() || found->holds(value))
        return {};
    return Words::tr(found->sentence);
}

} // namespace forecourt::domain
