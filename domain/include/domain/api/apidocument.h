// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apisystem.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace forecourt::domain {

/// How the parts of a parameter's value are put together: OpenAPI's `style`, and
/// `collectionFormat` of version 2.
enum class ParameterStyle {
    Simple, ///< a,b,c
    Label, ///< .a.b.c
    Matrix, ///< ;name=a
    Form, ///< name=a,b or name=a&name=b
    SpaceDelimited,
    PipeDelimited,
    TabDelimited, ///< of version 2 only
    DeepObject, ///< name[key]=a
};

enum class ParameterPlace { Path, Query, Header, Cookie };

/// One parameter of an operation.
struct ApiParameter
{
    QString name;
    ParameterPlace place = ParameterPlace::Query;
    QString description; ///< plain text
    QJsonObject schema; ///< see ApiDocument::resolved
    ParameterStyle style = ParameterStyle::Form;
    bool explode = true;
    bool required = false;
    bool deprecated = false;
    bool allowReserved = false;
    bool asJson = false; ///< described by `content`: its value is sent as JSON text

    friend bool operator==(const ApiParameter &, const ApiParameter &) = default;
};

/// A body that is sent or received.
struct ApiContent
{
    QString type; ///< such as "application/json"; of several, the one we know best
    QJsonObject schema;
    QString description;
    bool required = false;

    friend bool operator==(const ApiContent &, const ApiContent &) = default;
};

struct ApiResponse
{
    QString status; ///< "200", "4XX" or "default"
    ApiContent content;

    friend bool operator==(const ApiResponse &, const ApiResponse &) = default;
};

/// What an API counts when it is asked, besides answering: `x-forecourt-counts` in its document.
enum class ApiCount {
    Nothing,
    PublicView, ///< of the record that the path ends with: "public-view"
    Quota, ///< one of a contract's requests: "quota"
};

/// One method at one path.
struct ApiOperation
{
    QString id; ///< its operationId, else made of method and path; unique in its document
    QByteArray method; ///< in capitals
    QString path; ///< with {name} for parameters, below the server
    QString summary, description; ///< plain text
    QStringList tags;
    QList<ApiParameter> parameters;
    std::optional<ApiContent> body;
    QList<ApiResponse> responses;
    ApiCount counts = ApiCount::Nothing;
    bool deprecated = false;

    /// Anything but GET, HEAD and OPTIONS: asks before it goes, and goes at most once.
    bool writes() const;
    /// For this status: the exact one, its class, or the default.
    const ApiResponse *response(int status) const;
    friend bool operator==(const ApiOperation &, const ApiOperation &) = default;
};

/// A server that a document names, with its variables at their defaults.
struct ApiServer
{
    QUrl url;
    QString description;

    friend bool operator==(const ApiServer &, const ApiServer &) = default;
};

/// An API as its OpenAPI document (2.0, 3.0 or 3.1) describes it, read and checked. A value:
/// copies share what is large.
struct ApiDocument
{
    QString title, version; ///< of the API
    QString format; ///< "2.0", "3.0.3", "3.1.0"
    QString description;
    QList<ApiServer> servers;
    std::optional<AuthScheme> auth; ///< the first scheme that sends a key in a header
    QList<ApiOperation> operations; ///< in the order of the document
    QStringList tags; ///< in the order of the document; operations without one come last
    /// The document with its schemas in the words of JSON Schema (`nullable` is a type "null",
    /// …), which references point into.
    std::shared_ptr<const QJsonObject> root;
    QStringList remarks; ///< what was left out or mended, in sentences

    const ApiOperation *operation(QStringView id) const;
    /// The schema that `$ref` leads to, with `allOf` of plain objects put together; itself where
    /// it holds none. Never follows a circle: one level at a time.
    QJsonObject resolved(const QJsonObject &schema) const;
};

} // namespace forecourt::domain
