// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apicall.h"
#include "domain/api/jsonpointer.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

constexpr int DeepestColumn = 3;
constexpr qsizetype MostColumns = 300;

constexpr QLatin1StringView Totals[] = {
    "/total"_L1,
    "/meta/total_items"_L1,
    "/meta/total"_L1,
    "/meta/total_count"_L1,
    "/total_count"_L1,
    "/totalCount"_L1,
    "/totalItems"_L1,
    "/total_items"_L1,
    "/pagination/total"_L1,
    "/count"_L1,
    "/data/total"_L1,
};

struct List
{
    QString pointer;
    QJsonArray rows;
};

std::optional<qint64> totalOf(const QJsonValue &answer)
{
    for (const QLatin1StringView pointer : Totals) {
        const QJsonValue total = valueAt(answer, QString(pointer));
        if (total.isDouble() && total.toInteger(-1) >= 0)
            return total.toInteger();
    }
    return {};
}

bool holdsObjects(const QJsonArray &array)
{
    return std::any_of(array.begin(), array.end(),
                       [](const QJsonValue &one) { return one.isObject(); });
}

// An empty array may be anything, but for one that says how many there would be.
std::optional<List> largestList(const QJsonValue &value, const QString &pointer, bool takesEmpty)
{
    std::optional<List> largest;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray array = it.value().toArray();
        const bool counts = holdsObjects(array) || (array.isEmpty() && takesEmpty);
        if (!it.value().isArray() || !counts)
            continue;
        if (!largest || array.size() > largest->rows.size())
            largest = List{ pointer + u'/' + pointerStep(it.key()), array };
    }
    return largest;
}

std::optional<List> listIn(const QJsonValue &answer)
{
    if (answer.isArray())
        return List{ {}, answer.toArray() };
    const QJsonValue data = answer.toObject().value("data"_L1);
    if (data.isArray())
        return List{ u"/data"_s, data.toArray() };
    const bool hasTotal = totalOf(answer).has_value();
    if (const auto inData = largestList(data, u"/data"_s, hasTotal))
        return inData;
    return largestList(answer, {}, hasTotal);
}

class Columns
{
public:
    void add(const QJsonObject &row, const QString &before = {}, int depth = 1)
    {
        for (auto it = row.begin(); it != row.end() && m_names.size() < MostColumns; ++it) {
            const QString name = before + it.key();
            const QJsonObject nested = it.value().toObject();
            if (!nested.isEmpty() && depth < DeepestColumn)
                add(nested, name + u'.', depth + 1);
            else if (!m_seen.contains(name))
                append(name);
        }
    }
    const QStringList &names() const { return m_names; }

private:
    void append(const QString &name)
    {
        m_seen.insert(name);
        m_names.append(name);
    }

    QStringList m_names;
    QSet<QString> m_seen;
};

} // namespace

std::optional<ApiRows> rowsOf(const QJsonValue &answer)
{
    const auto list = listIn(answer);
    if (!list)
        return {};
    ApiRows rows;
    rows.pointer = list->pointer;
    Columns columns;
    for (const QJsonValue &one : list->rows) {
        const QJsonObject row =
            one.isObject() ? one.toObject() : QJsonObject{ { u"value"_s, one } };
        columns.add(row);
        rows.rows.append(row);
    }
    rows.columns = columns.names();
    rows.total = totalOf(answer);
    return rows;
}

QJsonValue cellOf(const QJsonObject &row, const QString &column)
{
    if (const QJsonValue own = row.value(column); !own.isUndefined())
        return own;
    for (qsizetype dot = column.indexOf(u'.'); dot >= 0; dot = column.indexOf(u'.', dot + 1)) {
        const QJsonValue nested = row.value(column.left(dot));
        if (!nested.isObject())
            continue;
        const QJsonValue cell = cellOf(nested.toObject(), column.mid(dot + 1));
        if (!cell.isUndefined())
            return cell;
    }
    return QJsonValue::Undefined;
}

} // namespace forecourt::domain
