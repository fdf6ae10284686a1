// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apidocument.h"

#include <QJsonValue>

namespace forecourt::domain {

/// A body in bytes, and how its type is named.
struct BodyText
{
    QByteArray bytes, contentType;
};

/// JSON, a form or plain text, as the type asks; nothing where a value cannot be written so.
std::optional<BodyText> bodyText(const QString &type, const QJsonValue &value);
/// Without the properties that the document marks as read-only.
QJsonValue withoutReadOnly(const ApiDocument &document, const QJsonObject &schema,
                           const QJsonValue &value);

} // namespace forecourt::domain
