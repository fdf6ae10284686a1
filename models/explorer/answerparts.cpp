// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/answerparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

namespace forecourt::models {

using namespace Qt::StringLiterals;

/// What a text view still shows at once, and how long a line it lays out quickly.
static constexpr qsizetype longestText = 400'000;
static constexpr qsizetype longestLine = 1'000;

static QJsonValue parsed(const QByteArray &bytes)
{
    const QByteArray trimmed = bytes.trimmed();
    if (trimmed.startsWith('[') || trimmed.startsWith('{')) {
        const auto document = QJsonDocument::fromJson(bytes);
        if (document.isArray())
            return document.array();
        return document.isObject() ? QJsonValue(document.object())
                                   : QJsonValue(QJsonValue::Undefined);
    }
    const QJsonArray wrapped = QJsonDocument::fromJson("[" + trimmed + "]").array();
    return wrapped.size() == 1 ? wrapped.first() : QJsonValue(QJsonValue::Undefined);
}

static QByteArray indented(const QJsonValue &value, const QByteArray &bytes)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson();
    return value.isObject() ? QJsonDocument(value.toObject()).toJson() : bytes;
}

/// A line without an end takes a text view minutes.
static QString broken(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (QStringView line : QStringView(text).split(u'\n')) {
        for (; line.size() > longestLine; line = line.sliced(longestLine))
            result += line.first(longestLine) % u'\n';
        result += line % u'\n';
    }
    result.chop(1);
    return result;
}

static QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (utf8.hasError())
        text = QString::fromLatin1(bytes);
    return text.replace(QChar(u'\0'), QChar(0xFFFD));
}

AnswerParts partsOf(domain::ApiAnswer answer, domain::PagingStyle paging, const QUrl &baseUrl)
{
    AnswerParts parts;
    if (answer.isJson())
        parts.json = parsed(answer.body);
    parts.rows = domain::rowsOf(parts.json);
    const QByteArray shown = indented(parts.json, answer.body);
    parts.hiddenBytes = qMax(qsizetype(0), shown.size() - longestText);
    parts.text = broken(decoded(shown.first(shown.size() - parts.hiddenBytes)));
    parts.next = domain::pageAfter(answer, paging, baseUrl, 1);
    parts.previous = domain::pageAfter(answer, paging, baseUrl, -1);
    parts.answer = std::move(answer);
    return parts;
}

} // namespace forecourt::models
