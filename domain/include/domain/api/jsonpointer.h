// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace forecourt::domain {

/// What a JSON pointer (RFC 6901, such as "/components/schemas/Car") leads to; Undefined where
/// there is nothing.
QJsonValue valueAt(const QJsonValue &root, QStringView pointer);
/// A name as one step of a pointer: "a/b" is "a~1b".
QString pointerStep(QString name);
/// The pointer in a reference inside its own document ("#/definitions/Car"); null for any other.
QString pointerOf(const QString &reference);

} // namespace forecourt::domain
