// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodytext.h"

#include "domain/api/schemacheck.h"
#include "parametertext.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

QString bare(const QString &type)
{
    return type.section(u';', 0, 0).trimmed().toLower();
}

bool isJson(const QString &type)
{
    return type == "application/json"_L1 || type == "text/json"_L1 || type.endsWith("+json"_L1);
}

QByteArray jsonBytes(const QJsonValue &value)
{
    const QByteArray text = plainText(QJsonArray{ value }).toUtf8();
    return text.mid(1, text.size() - 2);
}

QByteArray formBytes(const QJsonObject &fields)
{
    QByteArrayList parts;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const bool isNested = it.value().isObject();
        const QJsonValue value = isNested ? QJsonValue(plainText(it.value())) : it.value();
        if (!value.isNull())
            parts += queryParts({ .name = it.key() }, value);
    }
    return parts.join('&');
}

QByteArray quotedName(const QString &name)
{
    return name.toUtf8().replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
}

QByteArray part(const QString &name, const QJsonValue &value)
{
    return "Content-Disposition: form-data; name=\"" + quotedName(name) + "\"\r\n\r\n"
        + plainText(value).toUtf8() + "\r\n";
}

BodyText multipart(const QJsonObject &fields)
{
    QByteArrayList parts;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QJsonArray several =
            it.value().isArray() ? it.value().toArray() : QJsonArray{ it.value() };
        for (const QJsonValue &value : several)
            parts.append(part(it.key(), value));
    }
    // What is in the parts decides, so that it does not stand in them and an equal call is equal.
    const QByteArray boundary = "forecourt-"
        + QCryptographicHash::hash(parts.join(), QCryptographicHash::Sha256).toHex().left(40);
    QByteArray bytes;
    for (const QByteArray &one : parts)
        bytes += "--" + boundary + "\r\n" + one;
    bytes += "--" + boundary + "--\r\n";
    return { bytes, "multipart/form-data; boundary=" + boundary };
}

QJsonValue listWithoutReadOnly(const ApiDocument &document, const QJsonObject &items,
                               const QJsonArray &array)
{
    QJsonArray kept;
    for (const QJsonValue &item : array)
        kept.append(withoutReadOnly(document, items, item));
    return kept;
}

} // namespace

std::optional<BodyText> bodyText(const QString &type, const QJsonValue &value)
{
    const QString name = bare(type);
    if (isJson(name))
        return BodyText{ jsonBytes(value), type.toLatin1() };
    if (name == "application/x-www-form-urlencoded"_L1 && value.isObject())
        return BodyText{ formBytes(value.toObject()), type.toLatin1() };
    if (name == "multipart/form-data"_L1 && value.isObject())
        return multipart(value.toObject());
    if (value.isString())
        return BodyText{ value.toString().toUtf8(), type.toLatin1() };
    return {};
}

QJsonValue withoutReadOnly(const ApiDocument &document, const QJsonObject &schema,
                           const QJsonValue &value)
{
    const QJsonObject whole = document.resolved(schema);
    if (value.isArray())
        return listWithoutReadOnly(document, whole.value("items"_L1).toObject(), value.toArray());
    if (!value.isObject())
        return value;
    const QJsonObject properties = whole.value("properties"_L1).toObject();
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject property = properties.value(it.key()).toObject();
        if (!schemaSays(document, property, u"readOnly"_s))
            kept.insert(it.key(), withoutReadOnly(document, property, it.value()));
    }
    return kept;
}

} // namespace forecourt::domain
