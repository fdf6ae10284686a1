// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apidocument.h"

#include <QByteArrayList>

namespace forecourt::domain {

/// A single value as text: true, 5, blue; what is no single value as JSON.
QString plainText(const QJsonValue &value);
/// Percent-encoded but for letters, digits and -._~; with `reserved`, also but for those reserved
/// characters that do not end a value.
QByteArray encoded(const QString &text, bool reserved = false);

/// The value as it stands in the path, encoded.
QByteArray pathText(const ApiParameter &parameter, const QJsonValue &value);
/// The parts of the query, encoded, to be joined by "&".
QByteArrayList queryParts(const ApiParameter &parameter, const QJsonValue &value);
/// The value of the header, which is not encoded.
QString headerText(const ApiParameter &parameter, const QJsonValue &value);

} // namespace forecourt::domain
