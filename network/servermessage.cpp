// SPDX-License-Identifier: GPL-3.0-or-later
#include "servermessage.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace forecourt::network {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 500;

// {"message": …, "error": …}, {"error": true, "message": …}, {"status": "error", "error": {…}},
// {"errors": [{…}]} and the problem details of RFC 9457.
constexpr QLatin1StringView topFields[] = { "message"_L1, "error"_L1, "errors"_L1, "title"_L1,
                                            "detail"_L1 };
// Of one error that is an object.
constexpr QLatin1StringView errorFields[] = { "title"_L1, "message"_L1, "detail"_L1 };

QString plainText(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.simplified();
}

/// {"field": "name", "reason": "missing"}
QString textOfDetails(const QJsonObject &details)
{
    QStringList parts;
    for (auto it = details.begin(); it != details.end(); ++it) {
        const QString value = plainText(it.value().toVariant().toString());
        if (!value.isEmpty())
            parts << plainText(it.key()) + ": "_L1 + value;
    }
    return parts.isEmpty() ? QString() : u" (%1)"_s.arg(parts.join(", "_L1));
}

QString textOfError(const QJsonObject &error)
{
    QStringList texts;
    for (const QLatin1StringView field : errorFields)
        texts << plainText(error.value(field).toString());
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(": "_L1) + textOfDetails(error.value("details"_L1).toObject());
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    QStringList errors;
    if (value.isString())
        texts << plainText(value.toString());
    else if (value.isObject())
        texts << textOfError(value.toObject());
    for (const QJsonValue &one : value.toArray()) {
        if (one.isObject())
            errors << textOfError(one.toObject());
        else
            texts << plainText(one.toString());
    }
    texts << errors.join("; "_L1);
    texts.removeAll(QString());
    return texts;
}

} // namespace

QString serverMessage(const QJsonObject &body)
{
    QStringList texts;
    for (const QLatin1StringView field : topFields)
        texts += textsIn(body.value(field));
    texts.removeDuplicates();
    // Servers often say in one field what the other says with more words before it.
    const QStringList all = texts;
    texts.removeIf([&](const QString &text) {
        return std::any_of(all.cbegin(), all.cend(), [&](const QString &other) {
            return other.size() > text.size() && other.endsWith(text);
        });
    });
    return texts.join(": "_L1).left(longestMessage);
}

} // namespace forecourt::network
