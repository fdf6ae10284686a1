// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apicall.h"
#include "domain/api/jsonpointer.h"
#include "linkheader.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

QJsonValue jsonOf(const ApiAnswer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString nameOf(const QByteArray &part)
{
    return QUrl::fromPercentEncoding(part.left(part.indexOf('=')));
}

qint64 numberIn(const QByteArray &query, const QString &name, qint64 otherwise)
{
    for (const QByteArray &part : query.split('&')) {
        bool ok = false;
        const qint64 value = part.mid(part.indexOf('=') + 1).toLongLong(&ok);
        if (ok && nameOf(part) == name)
            return value;
    }
    return otherwise;
}

// In its place, so that the order stays.
QByteArray withNumber(const QByteArray &query, const QString &name, qint64 value)
{
    const QByteArray wanted = QUrl::toPercentEncoding(name) + '=' + QByteArray::number(value);
    QByteArrayList parts;
    bool isThere = false;
    for (const QByteArray &part : query.split('&')) {
        const bool isIt = nameOf(part) == name;
        if (!part.isEmpty())
            parts.append(isIt ? wanted : part);
        isThere = isThere || isIt;
    }
    if (!isThere)
        parts.append(wanted);
    return parts.join('&');
}

qint64 rowCount(const QJsonValue &json)
{
    const auto rows = rowsOf(json);
    return rows ? rows->rows.size() : 0;
}

struct NumberedPages
{
    PagingStyle style;
    const char *parameter, *size; ///< that are sent
    const char *told, *toldSize; ///< pointers in the answer
    bool endsWhenNotFull; ///< the answer says nothing of further pages
};

constexpr NumberedPages Numbered[] = {
    { PagingStyle::LimitTotal, "page", "limit", "/page", "/limit", false },
    { PagingStyle::PerPage, "page", "per_page", "/meta/page", "/meta/per_page", false },
    { PagingStyle::Brackets, "page[page]", "page[per_page]", "", "", true },
};

// The server may give fewer rows than were asked for, and says so in its answer.
bool hasMoreByTotal(const QJsonValue &json, const QByteArray &query, const NumberedPages &pages,
                    qint64 page)
{
    const auto list = rowsOf(json);
    const qint64 rows = list ? list->rows.size() : 0;
    qint64 size = numberIn(query, QString::fromLatin1(pages.size), rows);
    size = valueAt(json, QString::fromLatin1(pages.toldSize)).toInteger(size);
    return rows > 0 && list->total && size > 0 && page * size < *list->total;
}

bool hasMore(const QJsonValue &json, const QByteArray &query, const NumberedPages &pages,
             qint64 page)
{
    if (pages.endsWhenNotFull) {
        const qint64 rows = rowCount(json);
        return rows > 0 && rows >= numberIn(query, QString::fromLatin1(pages.size), 1);
    }
    const QJsonObject meta = json.toObject().value("meta"_L1).toObject();
    if (meta.contains("has_next"_L1))
        return meta.value("has_next"_L1).toBool();
    if (meta.contains("total_pages"_L1))
        return page < meta.value("total_pages"_L1).toInteger();
    return hasMoreByTotal(json, query, pages, page);
}

std::optional<ApiCall> numberedPage(const ApiAnswer &answer, const NumberedPages &pages, int step)
{
    const QString parameter = QString::fromLatin1(pages.parameter);
    const QJsonValue json = jsonOf(answer);
    const QString told = QString::fromLatin1(pages.told);
    qint64 page = numberIn(answer.call.query, parameter, 1);
    if (!told.isEmpty())
        page = valueAt(json, told).toInteger(page);
    if (page + step < 1 || (step > 0 && !hasMore(json, answer.call.query, pages, page)))
        return {};
    ApiCall call = answer.call;
    call.query = withNumber(call.query, parameter, page + step);
    return call;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b)
        && a.userInfo().isEmpty();
}

QByteArray pathOf(const QUrl &url)
{
    return url.path(QUrl::FullyEncoded).toLatin1();
}

// Below the base address, where the key may go.
std::optional<ApiCall> linkedPage(const ApiAnswer &answer, const QUrl &baseUrl, int step)
{
    QByteArrayList values;
    for (const auto &[name, value] : answer.headers) {
        if (name.compare("link", Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    auto link = linkTarget(values, step > 0 ? "next" : "prev");
    if (!link && step < 0)
        link = linkTarget(values, "previous");
    if (!link)
        return {};
    const QUrl base = baseUrl.adjusted(QUrl::StripTrailingSlash);
    const QUrl asked =
        QUrl::fromEncoded(base.toEncoded() + answer.call.path + '?' + answer.call.query);
    const QUrl target = asked.resolved(QUrl::fromEncoded(*link, QUrl::StrictMode))
                            .adjusted(QUrl::NormalizePathSegments);
    const QByteArray root = pathOf(base) + '/';
    const QByteArray path = pathOf(target);
    const QStringList segments = target.path(QUrl::FullyDecoded).split(u'/');
    const bool climbs = segments.contains(u".."_s) || segments.contains(u"."_s);
    if (!target.isValid() || !isSameOrigin(target, base) || !path.startsWith(root) || climbs)
        return {};
    ApiCall call = answer.call;
    call.path = path.mid(root.size() - 1);
    call.query = target.query(QUrl::FullyEncoded).toLatin1();
    return call;
}

// Of an object that is sent as name[key]=value, each key.
QStringList queryNames(const ApiDocument &document, const ApiOperation &operation)
{
    QStringList names;
    for (const ApiParameter &parameter : operation.parameters) {
        if (parameter.style != ParameterStyle::DeepObject) {
            names << parameter.name;
            continue;
        }
        const QJsonObject schema = document.resolved(parameter.schema);
        const QStringList keys = schema.value("properties"_L1).toObject().keys();
        for (const QString &key : keys.isEmpty() ? QStringList{ u"page"_s } : keys)
            names << parameter.name + u'[' + key + u']';
    }
    return names;
}

} // namespace

std::optional<ApiCall> pageAfter(const ApiAnswer &answer, PagingStyle style, const QUrl &baseUrl,
                                 int step)
{
    // A write is never asked again for its next page.
    if (answer.call.writes() || answer.status / 100 != 2)
        return {};
    // What the answer itself says goes before what the document lets expect.
    if (const auto linked = linkedPage(answer, baseUrl, step))
        return linked;
    for (const NumberedPages &pages : Numbered) {
        if (pages.style == style)
            return numberedPage(answer, pages, step);
    }
    return {};
}

PagingStyle likelyPaging(const ApiDocument &document, const ApiOperation &operation)
{
    constexpr std::pair<QLatin1StringView, PagingStyle> Signs[] = {
        { "per_page"_L1, PagingStyle::PerPage },
        { "page[page]"_L1, PagingStyle::Brackets },
        { "limit"_L1, PagingStyle::LimitTotal },
    };
    const QStringList names = queryNames(document, operation);
    for (const auto &[name, style] : Signs) {
        const bool hasPage = names.contains(u"page"_s) || style == PagingStyle::Brackets;
        if (hasPage && names.contains(name))
            return style;
    }
    return PagingStyle::Link;
}

PagingStyle likelyPaging(const ApiDocument &document)
{
    for (const ApiOperation &operation : document.operations) {
        const PagingStyle style = likelyPaging(document, operation);
        if (style != PagingStyle::Link)
            return style;
    }
    return PagingStyle::Link;
}

} // namespace forecourt::domain
