// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace forecourt::domain {

/// What takes a secret's place where the rest is kept.
inline const QString hiddenSecret = QStringLiteral("…");

/// Whether a field, parameter or header of this name holds a password, a token or a key. Of a
/// name such as "user[password]" or "query/token" the last part counts.
bool isSecretName(const QString &name);

/// The value with "…" in place of what stands under the name of a secret, however deep;
/// unchanged where there is none.
QJsonValue withoutSecrets(const QJsonValue &value);
/// The value without the secrets' fields, so that a form asks for them again.
QJsonValue withoutSecretFields(const QJsonValue &value);
/// Of a query or a form: "name=value&…", percent-encoded.
QByteArray queryWithoutSecrets(const QByteArray &encoded);
/// Of a body of any type: JSON, a form and multipart by their fields; other text that names a
/// secret and says it is hidden as a whole.
QByteArray textWithoutSecrets(const QByteArray &text);

} // namespace forecourt::domain
