// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/jsonpointer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

QJsonValue stepInto(const QJsonValue &value, const QString &step)
{
    if (value.isObject())
        return value.toObject().value(step);
    bool isNumber = false;
    const uint index = step.toUInt(&isNumber);
    if (!value.isArray() || !isNumber)
        return QJsonValue::Undefined;
    const QJsonArray array = value.toArray();
    return qsizetype(index) < array.size() ? array.at(index) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

QJsonValue valueAt(const QJsonValue &root, QStringView pointer)
{
    if (pointer.isEmpty())
        return root;
    if (!pointer.startsWith(u'/'))
        return QJsonValue::Undefined;
    QJsonValue value = root;
    for (const QStringView step : pointer.mid(1).tokenize(u'/')) {
        QString name = step.toString();
        name.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        value = stepInto(value, name);
    }
    return value;
}

QString pointerStep(QString name)
{
    return name.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

QString pointerOf(const QString &reference)
{
    if (!reference.startsWith(u'#'))
        return {};
    // Not null, even for "#" alone, which is the whole document.
    return u""_s + QUrl::fromPercentEncoding(reference.mid(1).toUtf8());
}

} // namespace forecourt::domain
