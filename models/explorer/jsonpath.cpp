// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/apifield.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace forecourt::models {

QJsonValue valueAt(const QJsonValue &root, const QStringList &path)
{
    QJsonValue value = root;
    for (const QString &step : path)
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

static QJsonValue withItem(QJsonArray array, const QStringList &path, const QJsonValue &value)
{
    const int place = path.first().toInt();
    while (array.size() <= place)
        array.append(QJsonValue::Null);
    const QJsonValue item = withValue(array.at(place), path.mid(1), value);
    // An item that was emptied keeps its place: the others are named by theirs.
    array[place] = item.isUndefined() ? QJsonValue(QJsonObject()) : item;
    return array;
}

QJsonValue withValue(const QJsonValue &root, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (root.isArray())
        return withItem(root.toArray(), path, value);
    QJsonObject object = root.toObject();
    const QJsonValue member = withValue(object.value(path.first()), path.mid(1), value);
    if (member.isUndefined())
        object.remove(path.first());
    else
        object.insert(path.first(), member);
    return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

static QJsonValue numberOf(const QString &text, bool whole)
{
    bool ok = false;
    if (const qint64 integer = text.toLongLong(&ok); ok)
        return QJsonValue(integer);
    if (const double number = text.toDouble(&ok); ok && !whole && qIsFinite(number))
        return QJsonValue(number);
    return QJsonValue(text);
}

static QJsonValue jsonOf(const QString &text)
{
    // Wrapped, since a document cannot be a scalar.
    const auto parsed = QJsonDocument::fromJson("[" + text.toUtf8() + "\n]");
    const QJsonArray values = parsed.array();
    return values.size() == 1 ? values.first() : QJsonValue(text);
}

QJsonValue typedValue(FieldKind kind, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QJsonValue::Undefined;
    switch (kind) {
    case FieldKind::Integer:
        return numberOf(trimmed, true);
    case FieldKind::Number:
        return numberOf(trimmed, false);
    case FieldKind::Json:
        return jsonOf(trimmed);
    case FieldKind::Text:
    case FieldKind::Secret:
        return text;
    default:
        return trimmed;
    }
}

} // namespace forecourt::models
