// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations.h"

#include "bodies.h"
#include "parameters.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using forecourt::domain::ApiOperation;

namespace forecourt::network {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

using Place = std::pair<QString, QString>; // path, method

const QStringList &methods()
{
    static const QStringList all{ u"get"_s,    u"post"_s, u"put"_s,    u"patch"_s,
                                  u"delete"_s, u"head"_s, u"options"_s };
    return all;
}

domain::ApiCount countOf(const QJsonObject &operation)
{
    const QString word = operation.value("x-forecourt-counts"_L1).toString();
    if (word == "public-view"_L1)
        return domain::ApiCount::PublicView;
    return word == "quota"_L1 ? domain::ApiCount::Quota : domain::ApiCount::Nothing;
}

// Without what would lead elsewhere than below the base address.
bool isPath(const QString &path)
{
    static const QRegularExpression wrong(uR"([?#\\\s\x00-\x1f]|/\.{1,2}(/|$)|^//)"_s);
    return path.startsWith(u'/') && !wrong.match(path).hasMatch();
}

class OperationsReader
{
public:
    explicit OperationsReader(Source &source)
        : m_source(source)
    {
    }

    QList<ApiOperation> read(const QList<Place> &order);

private:
    void readPath(const QString &path);
    void readOperation(const Place &place, const QJsonValue &value, const QJsonObject &item);
    QString idOf(const QJsonObject &json, const Place &place, const QString &where);

    Source &m_source;
    QHash<Place, ApiOperation> m_read;
    QList<Place> m_order;
    QSet<QString> m_ids;
};

QList<ApiOperation> OperationsReader::read(const QList<Place> &order)
{
    const QJsonObject paths = m_source.root().value("paths"_L1).toObject();
    QStringList names;
    for (const Place &place : order)
        names.append(place.first);
    names += paths.keys();
    names.removeDuplicates();
    for (const QString &path : names) {
        if (paths.contains(path) && !path.startsWith("x-"_L1))
            readPath(path);
    }
    QList<ApiOperation> operations;
    for (const Place &place : order + m_order) {
        if (const auto found = m_read.constFind(place); found != m_read.constEnd()) {
            operations.append(*found);
            m_read.erase(found);
        }
    }
    return operations;
}

void OperationsReader::readPath(const QString &path)
{
    const QString where = u"paths."_s + path;
    if (!isPath(path)) {
        m_source.remark(where, Words::tr("is not a path and is left out."));
        return;
    }
    const QJsonValue value = m_source.root().value("paths"_L1).toObject().value(path);
    const auto item = m_source.followed(value, where);
    if (!item)
        return;
    if (item->contains("servers"_L1))
        m_source.remark(where, Words::tr("Its own “servers” are not used."));
    for (const QString &method : methods()) {
        if (item->contains(method))
            readOperation({ path, method }, item->value(method), *item);
    }
}

void OperationsReader::readOperation(const Place &place, const QJsonValue &value,
                                     const QJsonObject &item)
{
    const QString pathWhere = u"paths."_s + place.first;
    const QString where = pathWhere + u'.' + place.second;
    if (!value.isObject()) {
        m_source.remark(where, Words::tr("is not an object and is left out."));
        return;
    }
    const QJsonObject json = value.toObject();
    const auto text = [&](QLatin1StringView word) { return json.value(word).toString(); };
    ReadParameters parameters = readParameters(m_source, item, pathWhere, json, where);
    matchPath(m_source, place.first, parameters.parameters, where);

    ApiOperation operation;
    operation.id = idOf(json, place, where);
    operation.method = place.second.toUpper().toLatin1();
    operation.path = place.first;
    operation.summary = text("summary"_L1);
    operation.description = text("description"_L1);
    for (const QJsonValue &tag : json.value("tags"_L1).toArray())
        operation.tags.append(tag.toString());
    operation.body = readBody(m_source, json, parameters, where);
    operation.parameters = std::move(parameters.parameters);
    operation.responses = readResponses(m_source, json, where);
    operation.counts = countOf(json);
    operation.deprecated = json.value("deprecated"_L1).toBool();
    m_read.insert(place, operation);
    m_order.append(place);
}

QString OperationsReader::idOf(const QJsonObject &json, const Place &place, const QString &where)
{
    const QString given = json.value("operationId"_L1).toString();
    if (!given.isEmpty() && !m_ids.contains(given)) {
        m_ids.insert(given);
        return given;
    }
    QString made = place.second.toUpper() + u' ' + place.first;
    while (m_ids.contains(made))
        made += u'\'';
    m_ids.insert(made);
    if (!given.isEmpty()) {
        m_source.remark(where,
                        Words::tr("Another operation is called “%1” already; this one is "
                                  "called “%2”.")
                            .arg(given.left(200), made));
    }
    return made;
}

} // namespace

QList<ApiOperation> readOperations(Source &source, const QList<Place> &order)
{
    return OperationsReader(source).read(order);
}

} // namespace forecourt::network
