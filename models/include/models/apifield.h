// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"

#include <QHash>

namespace forecourt::models {

/// How a value is filled in; each kind has one editor in ui.
enum class FieldKind {
    Text,
    Secret,
    Integer,
    Number,
    Flag,
    Choice, ///< one of `choices`
    Date,
    DateTime,
    List, ///< of short values
    Group, ///< an object: its members follow, one level deeper
    Items, ///< an array of objects or arrays: each item follows as a Group that can be removed
    Variants, ///< one of several shapes: the chosen one's field or members follow
    Json, ///< anything else, as text
    Raw, ///< a body that is not JSON
};

/// One line of an operation's form: a parameter, the body, or a part of it. What is filled in
/// stands in the ApiInput alone; this says how to ask for it.
struct ApiField
{
    QString root; ///< inputKey() of a parameter, or "body"
    QStringList path; ///< of the value below it; empty: the whole
    QString name;
    FieldKind kind = FieldKind::Text;
    int depth = 0;
    bool required = false;
    bool deprecated = false;
    bool isItem = false; ///< one of an array's: it can be removed
    QString type; ///< in the document's words: "integer (int64)", "array of string"
    QString description;
    QString hint; ///< bounds and lengths: "1 to 100"
    QString example; ///< of the document: its default or an example
    QJsonArray choices;
    QStringList variants;
    int variant = 0;
    FieldKind itemKind = FieldKind::Text; ///< of a List

    /// As ApiFault::at has it: "query/limit", "body/config/timeout".
    QString key() const;
    friend bool operator==(const ApiField &, const ApiField &) = default;
};

/// The form of an operation with this input; variants are by key, and guessed where not chosen.
QList<ApiField> fieldsOf(const domain::ApiDocument &document, const domain::ApiOperation &operation,
                         const domain::ApiInput &input, const QHash<QString, int> &variants);

/// Whether the body of this type is filled in as a value, not as raw text.
bool isStructured(const QString &contentType);

QJsonValue valueAt(const QJsonValue &root, const QStringList &path);
/// `root` with a value put in (Undefined: taken out); objects come and go as they are needed.
QJsonValue withValue(const QJsonValue &root, const QStringList &path, const QJsonValue &value);

/// What a person typed, as the field's type has it. What does not fit stays text, and the check
/// says why; nothing typed is Undefined.
QJsonValue typedValue(FieldKind kind, const QString &text);

} // namespace forecourt::models
