// SPDX-License-Identifier: GPL-3.0-or-later
#include "route.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

const Param *find(std::span<const Param> params, QByteArrayView name)
{
    const auto found = std::find_if(params.begin(), params.end(),
                                    [&](const Param &param) { return name == param.name; });
    return found == params.end() ? nullptr : &*found;
}

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

QByteArray complaintAboutNumber(const Param &param, const QByteArray &value)
{
    bool isNumber = false;
    if (param.type == Type::Number) {
        value.toDouble(&isNumber);
        return isNumber ? QByteArray() : param.name + QByteArray(" must be a number");
    }
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber)
        return param.name + QByteArray(" must be a whole number");
    if (number < 1)
        return param.name + QByteArray(" must not be less than 1");
    if (param.most > 0 && number > param.most)
        return param.name + QByteArray(" must not be greater than ")
            + QByteArray::number(param.most);
    return {};
}

QByteArray complaintAboutParameter(const Param &param, const QByteArray &value)
{
    switch (param.type) {
    case Type::Page:
    case Type::Limit:
    case Type::Number:
        return complaintAboutNumber(param, value);
    case Type::Choice:
        if (QByteArray(param.choices).split('|').contains(value))
            return {};
        return param.name + QByteArray(" must be one of ")
            + QByteArray(param.choices).replace('|', ", ");
    default:
        return {};
    }
}

bool areTexts(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return value.isArray()
        && std::all_of(array.begin(), array.end(), [](const auto &v) { return v.isString(); });
}

bool isPhone(const QJsonValue &value)
{
    const QJsonObject phone = value.toObject();
    const QStringList names = phone.keys();
    return value.isObject() && std::all_of(names.begin(), names.end(), [&](const QString &name) {
               return (name == u"mobile" || name == u"whatsapp") && phone[name].isString();
           });
}

bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && text.indexOf(u'.', at) > at + 1
        && !text.contains(u' ') && !text.endsWith(u'.');
}

/** What a field must be, where it is not; null where it is. */
const char *complaintAboutField(const Param &param, const QJsonValue &value)
{
    const QString text = value.toString();
    switch (param.type) {
    case Type::Email:
        return value.isString() && isEmail(text) ? nullptr : " must be an e-mail address";
    case Type::Password:
        if (value.isString() && text.size() < param.most)
            return " must have 8 characters or more";
        return value.isString() && !text.isEmpty() ? nullptr : " must be a string";
    case Type::Truth:
        return value.isBool() ? nullptr : " must be true or false";
    case Type::Texts:
        return areTexts(value) ? nullptr : " must be an array of strings";
    case Type::Object:
        return value.isObject() ? nullptr : " must be an object";
    case Type::Phone:
        return isPhone(value) ? nullptr : " must be an object with mobile and whatsapp as strings";
    default:
        if (value.isString() && param.need == Need::Required && text.trimmed().isEmpty())
            return " must not be empty";
        return value.isString() ? nullptr : " must be a string";
    }
}

bool checkQuery(const Route &route, Call &call, QByteArray &complaint)
{
    if (call.request.query.isEmpty())
        return true;
    for (const QByteArray &part : call.request.query.split('&')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = decoded(equals < 0 ? part : part.first(equals));
        const QByteArray value = equals < 0 ? QByteArray() : decoded(part.sliced(equals + 1));
        const Param *param = find(route.query, name);
        if (!param)
            complaint = "the query parameter " + name.left(80) + " is not documented here";
        else if (call.query.contains(name))
            complaint = name + " is given twice";
        else
            complaint = complaintAboutParameter(*param, value);
        if (!complaint.isEmpty())
            return false;
        call.query.insert(name, value);
    }
    return true;
}

bool checkFields(const Route &route, Call &call, QByteArray &complaint)
{
    for (auto field = call.fields.begin(); field != call.fields.end(); ++field) {
        const QByteArray name = field.key().toUtf8();
        const Param *param = find(route.body, name);
        if (!param)
            complaint = "the field " + name.left(80) + " is not documented here";
        else if (const char *wrong = complaintAboutField(*param, field.value()))
            complaint = name + wrong;
        if (!complaint.isEmpty())
            return false;
    }
    for (const Param &param : route.body) {
        if (param.need == Need::Required && !call.fields.contains(QLatin1StringView(param.name))) {
            complaint = param.name + QByteArray(" is required");
            return false;
        }
    }
    return true;
}

bool checkBody(const Route &route, Call &call, QByteArray &complaint)
{
    const bool isGet = QByteArrayView(route.method) == "GET";
    if (isGet) {
        if (!call.request.body.isEmpty())
            complaint = "the body must be empty";
        return complaint.isEmpty();
    }
    if (!call.request.contentType.startsWith("application/json")) {
        complaint = "Content-Type must be application/json";
        return false;
    }
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject()) {
        complaint = "the body must be a JSON object";
        return false;
    }
    call.fields = document.object();
    return checkFields(route, call, complaint);
}

} // namespace

bool check(const Route &route, Call &call, QByteArray &complaint)
{
    return checkQuery(route, call, complaint) && checkBody(route, call, complaint);
}

} // namespace forecourt::sandbox
