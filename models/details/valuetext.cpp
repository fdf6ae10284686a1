// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/valuetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::CustomerField;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Values)
};

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list << value.toString();
    return list;
}

QString plainText(const QJsonValue &value, const Formatting &formatting)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return Words::tr("not known");
    case QJsonValue::Bool:
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    case QJsonValue::Double:
        return formatting.locale.toString(value.toDouble());
    case QJsonValue::String:
        return shortened(value.toString());
    case QJsonValue::Array:
        return formatting.list(strings(value.toArray()));
    case QJsonValue::Object:
        break;
    }
    return shortened(
        QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
}

} // namespace

QString shortened(const QString &text, int length)
{
    const QString line = text.simplified();
    return line.size() <= length ? line : QString(line.left(length - 1) % u'…');
}

QString preferencesText(const domain::Preferences &preferences, const Formatting &formatting)
{
    QStringList parts;
    if (!preferences.vehicleTypes().isEmpty())
        parts << formatting.list(preferences.vehicleTypes());
    if (preferences.minPrice() || preferences.maxPrice())
        parts << formatting.moneyRange(preferences.minPrice(), preferences.maxPrice());
    const QStringList others = preferences.otherKeys();
    for (const QString &key : others) {
        const QString value = plainText(preferences.object().value(key), formatting);
        parts << QString(key % u": " % value);
    }
    return parts.isEmpty() ? Words::tr("nothing") : parts.join(u" · "_s);
}

QString fieldValueText(CustomerField field, const QJsonValue &value, const Formatting &formatting)
{
    if (value.isNull() || value.isUndefined())
        return Words::tr("not known");
    if (field == CustomerField::Preferences)
        return preferencesText(domain::Preferences(value.toObject()), formatting);
    const QString text = plainText(value, formatting);
    return text.isEmpty() ? Words::tr("nothing") : text;
}

QString fieldsText(const QJsonObject &object, const Formatting &formatting)
{
    QStringList parts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto field = domain::fieldFromName(it.key())) {
            const QString value = fieldValueText(*field, it.value(), formatting);
            parts << QString(domain::fieldText(*field) % u": " % value);
        }
    }
    return parts.join(u" · "_s);
}

} // namespace forecourt::models
