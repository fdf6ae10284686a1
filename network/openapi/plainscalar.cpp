// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainscalar.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace forecourt::network {

namespace {

QJsonValue number(const QString &text)
{
    bool ok = false;
    if (const qint64 integer = text.toLongLong(&ok, 10); ok)
        return integer;
    const double real = text.toDouble(&ok);
    return ok && std::isfinite(real) ? QJsonValue(real) : QJsonValue(text);
}

QJsonValue prefixedNumber(const QString &text, int base)
{
    bool ok = false;
    const qint64 integer = text.mid(2).toLongLong(&ok, base);
    return ok ? QJsonValue(integer) : QJsonValue(text);
}

} // namespace

QJsonValue plainScalar(const QString &text)
{
    static const QRegularExpression decimal(
        uR"(^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$)"_s);
    if (text.isEmpty() || text == u'~')
        return QJsonValue::Null;
    if (text == "null"_L1 || text == "Null"_L1 || text == "NULL"_L1)
        return QJsonValue::Null;
    if (text == "true"_L1 || text == "True"_L1 || text == "TRUE"_L1)
        return true;
    if (text == "false"_L1 || text == "False"_L1 || text == "FALSE"_L1)
        return false;
    if (text.startsWith("0x"_L1))
        return prefixedNumber(text, 16);
    if (text.startsWith("0o"_L1))
        return prefixedNumber(text, 8);
    return text.size() < 400 && decimal.match(text).hasMatch() ? number(text) : QJsonValue(text);
}

} // namespace forecourt::network
