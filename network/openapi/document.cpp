// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/openapidocument.h"

#include "openapi/operations.h"
#include "openapi/schemawords.h"
#include "openapi/servers.h"
#include "openapi/texttree.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using forecourt::domain::ApiDocument;
using forecourt::domain::ApiError;

namespace forecourt::network {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

// Null: one that is read.
QString versionFault(const QJsonObject &root)
{
    static const QRegularExpression known(uR"(^(2\.0|3\.[01](\.\d+(-.*)?)?)$)"_s);
    const QJsonValue openapi = root.value("openapi"_L1);
    const QJsonValue version = openapi.isUndefined() ? root.value("swagger"_L1) : openapi;
    if (root.contains("swaggerVersion"_L1))
        return Words::tr("Swagger 1 is not read; versions 2.0, 3.0 and 3.1 of OpenAPI are.");
    if (root.contains("asyncapi"_L1))
        return Words::tr("This is an AsyncAPI document, not an OpenAPI document.");
    if (!version.isString()) {
        return Words::tr("This is not an OpenAPI document: neither “openapi” nor “swagger” tells a "
                         "version.");
    }
    const QString text = version.toString();
    if (known.match(text).hasMatch() && (text == "2.0"_L1) == openapi.isUndefined())
        return {};
    return Words::tr("Version “%1” is not read; versions 2.0, 3.0 and 3.1 of OpenAPI are.")
        .arg(text.left(100));
}

// Null: something can be read.
QString pathsFault(const QJsonObject &root)
{
    const QJsonValue paths = root.value("paths"_L1);
    if (paths.isUndefined())
        return Words::tr("“paths” is missing, so that there is nothing to ask.");
    if (!paths.isObject())
        return Words::tr("paths: is not an object with one entry for each path.");
    return {};
}

QStringList tagsOf(const QJsonObject &root, const QList<domain::ApiOperation> &operations)
{
    QStringList tags;
    for (const QJsonValue &tag : root.value("tags"_L1).toArray())
        tags.append(tag.toObject().value("name"_L1).toString());
    for (const domain::ApiOperation &operation : operations)
        tags += operation.tags;
    tags.removeAll(QString());
    tags.removeDuplicates();
    return tags;
}

ApiDocument documentOf(Source &source, const TextTree &tree)
{
    const QJsonObject info = tree.root.value("info"_L1).toObject();
    ApiDocument document;
    document.format = tree.root.value(source.isVersion2() ? "swagger"_L1 : "openapi"_L1).toString();
    document.title = info.value("title"_L1).toString();
    document.version = info.value("version"_L1).toVariant().toString();
    document.description = info.value("description"_L1).toString();
    source.setRoot(rootInSchemaWords(source));
    document.servers = readServers(source);
    document.auth = readAuth(source);
    document.operations = readOperations(source, tree.operations);
    document.tags = tagsOf(source.root(), document.operations);
    if (source.root().contains("webhooks"_L1))
        source.remark(u"webhooks"_s, Words::tr("Calls that the server makes are not listed."));
    document.root = std::make_shared<const QJsonObject>(source.root());
    document.remarks = tree.remarks + source.remarks();
    return document;
}

} // namespace

domain::Result<ApiDocument> readApiDocument(const QByteArray &text)
{
    const auto tree = readTextTree(text);
    if (!tree)
        return ApiError::notPossible(tree.error());
    for (const QString &fault : { versionFault(tree->root), pathsFault(tree->root) }) {
        if (!fault.isNull())
            return ApiError::notPossible(fault);
    }
    Source source(tree->root, tree->root.contains("swagger"_L1));
    const ApiDocument document = documentOf(source, *tree);
    if (!document.operations.isEmpty())
        return document;
    const QString first = document.remarks.value(0);
    return ApiError::notPossible(
        Words::tr("No operation in it can be used. %1").arg(first).trimmed());
}

} // namespace forecourt::network
