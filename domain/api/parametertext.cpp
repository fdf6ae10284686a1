// SPDX-License-Identifier: GPL-3.0-or-later
#include "parametertext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

using Encoder = std::function<QByteArray(const QString &)>;

// What stands before, between and within, in the styles of RFC 6570. `named`: every part begins
// with the parameter's name.
struct Shape
{
    ParameterStyle style;
    bool explode;
    const char *before, *between, *within;
    bool named;
};

constexpr Shape Shapes[] = {
    { ParameterStyle::Simple, false, "", ",", ",", false },
    { ParameterStyle::Simple, true, "", ",", "=", false },
    { ParameterStyle::Label, false, ".", ",", ",", false },
    { ParameterStyle::Label, true, ".", ".", "=", false },
    { ParameterStyle::Matrix, false, ";", ",", ",", true },
    { ParameterStyle::Matrix, true, ";", ";", "=", true },
    { ParameterStyle::Form, false, "", ",", ",", true },
    { ParameterStyle::Form, true, "", "&", "=", true },
    { ParameterStyle::SpaceDelimited, false, "", "%20", "%20", true },
    { ParameterStyle::PipeDelimited, false, "", "%7C", "%7C", true },
    { ParameterStyle::TabDelimited, false, "", "%09", "%09", true },
};

const Shape &shapeOf(const ApiParameter &parameter)
{
    for (const Shape &shape : Shapes) {
        if (shape.style == parameter.style && shape.explode == parameter.explode)
            return shape;
    }
    // The delimited styles, exploded, are the form style.
    return shapeOf({ .style = ParameterStyle::Form, .explode = true });
}

QByteArray named(const QByteArray &name, const QByteArray &value, const Shape &shape)
{
    // RFC 6570 writes ";empty" but "empty=".
    const bool bare = shape.style == ParameterStyle::Matrix && value.isEmpty();
    return bare ? name : name + '=' + value;
}

QByteArrayList listParts(const QJsonArray &array, const Encoder &encode)
{
    QByteArrayList parts;
    for (const QJsonValue &item : array) {
        if (!item.isNull())
            parts.append(encode(plainText(item)));
    }
    return parts;
}

QByteArrayList fieldParts(const QJsonObject &object, const Shape &shape, const Encoder &encode)
{
    QByteArrayList parts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isNull())
            parts.append(encode(it.key()) + shape.within + encode(plainText(it.value())));
    }
    return parts;
}

// One text; an exploded form is to be split at "&" by nobody: its parts are encoded.
QByteArray shaped(const ApiParameter &parameter, const QJsonValue &value, const Encoder &encode)
{
    const Shape &shape = shapeOf(parameter);
    const QByteArray name = encoded(parameter.name);
    QByteArrayList parts = value.isArray() ? listParts(value.toArray(), encode)
        : value.isObject()                 ? fieldParts(value.toObject(), shape, encode)
                                           : QByteArrayList{ encode(plainText(value)) };
    if (parts.isEmpty())
        return {};
    const bool explode = qstrcmp(shape.within, "=") == 0;
    if (shape.named && explode && !value.isObject()) {
        for (QByteArray &part : parts)
            part = named(name, part, shape);
    }
    const QByteArray joined = parts.join(shape.between);
    return shape.before + (shape.named && !explode ? named(name, joined, shape) : joined);
}

void appendDeep(QByteArrayList &parts, const QByteArray &name, const QJsonValue &value,
                bool reserved)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            appendDeep(parts, name + "%5B" + encoded(it.key()) + "%5D", it.value(), reserved);
    } else if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            appendDeep(parts, name, item, reserved);
    } else if (!value.isNull()) {
        parts.append(name + '=' + encoded(plainText(value), reserved));
    }
}

// Described by `content`: one JSON text in the simplest style of its place.
ApiParameter asPlain(const ApiParameter &parameter)
{
    ApiParameter plain = parameter;
    const bool isQuery = parameter.place == ParameterPlace::Query;
    plain.style = isQuery ? ParameterStyle::Form : ParameterStyle::Simple;
    return plain;
}

QString jsonText(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

} // namespace

QString plainText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : jsonText(value);
}

QByteArray encoded(const QString &text, bool reserved)
{
    return text.toUtf8().toPercentEncoding(reserved ? "!$'()*,/:;=?@" : "");
}

QByteArray pathText(const ApiParameter &parameter, const QJsonValue &value)
{
    const Encoder encode = [](const QString &text) { return encoded(text); };
    return parameter.asJson ? shaped(asPlain(parameter), jsonText(value), encode)
                            : shaped(parameter, value, encode);
}

QByteArrayList queryParts(const ApiParameter &parameter, const QJsonValue &value)
{
    const bool reserved = parameter.allowReserved;
    if (parameter.style == ParameterStyle::DeepObject && !parameter.asJson) {
        QByteArrayList parts;
        appendDeep(parts, encoded(parameter.name), value, reserved);
        return parts;
    }
    const Encoder encode = [reserved](const QString &text) { return encoded(text, reserved); };
    const QByteArray part = parameter.asJson ? shaped(asPlain(parameter), jsonText(value), encode)
                                             : shaped(parameter, value, encode);
    return part.isEmpty() ? QByteArrayList() : QByteArrayList{ part };
}

QString headerText(const ApiParameter &parameter, const QJsonValue &value)
{
    const Encoder encode = [](const QString &text) { return text.toUtf8(); };
    const QByteArray text = parameter.asJson ? shaped(asPlain(parameter), jsonText(value), encode)
                                             : shaped(parameter, value, encode);
    return QString::fromUtf8(text);
}

} // namespace forecourt::domain
