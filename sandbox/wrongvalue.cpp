// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrongvalue.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray outside(const Param &param, double number)
{
    if (number < param.least)
        return " must not be less than " + QByteArray::number(param.least);
    if (param.most > 0 && number > param.most)
        return " must not be greater than " + QByteArray::number(param.most);
    return {};
}

QByteArray wrongNumber(const Param &param, const QByteArray &value)
{
    bool isNumber = false;
    if (param.type == Type::Number) {
        value.toDouble(&isNumber);
        return isNumber ? QByteArray() : " must be a number"_ba;
    }
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber)
        return " must be a whole number";
    return number < 1 ? " must not be less than 1"_ba : outside(param, double(number));
}

QByteArray notOneOf(const Param &param)
{
    return " must be one of " + QByteArray(param.choices).replace('|', ", ");
}

bool isChoice(const Param &param, const QByteArray &value)
{
    return QByteArray(param.choices).split('|').contains(value);
}

QByteArray wrongChoices(const Param &param, const QByteArray &value)
{
    const QByteArrayList parts = value.split(',');
    for (const QByteArray &part : parts) {
        if (!isChoice(param, part))
            return notOneOf(param);
        if (parts.count(part) > 1)
            return " names " + part + " twice";
    }
    return {};
}

/** A day, a time and an offset from UTC. */
bool isMoment(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return text.contains(u'T') && moment.isValid() && moment.timeSpec() != Qt::LocalTime;
}

bool isYear(const QString &text)
{
    return text.size() == 4
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isTelephone(const QString &text)
{
    const QString digits = text.startsWith(u'+') ? text.sliced(1) : text;
    return digits.size() >= 5 && digits.size() <= 20
        && std::all_of(digits.begin(), digits.end(),
                       [](QChar c) { return c == u' ' || (c >= u'0' && c <= u'9'); });
}

bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && text.indexOf(u'.', at) > at + 1
        && !text.contains(u' ') && !text.endsWith(u'.');
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

/** What is told by its text alone, in a query and in a body. */
QByteArray wrongForm(const Param &param, const QString &text)
{
    switch (param.type) {
    case Type::Choice:
        return isChoice(param, text.toUtf8()) ? QByteArray() : notOneOf(param);
    case Type::Moment:
        return isMoment(text) ? QByteArray() : " must be a moment such as 2026-11-22T09:00:00Z"_ba;
    case Type::Uuid:
        return text.size() == 36 && !QUuid::fromString(text).isNull() ? QByteArray()
                                                                      : " must be a UUID"_ba;
    case Type::Year:
        return isYear(text) ? QByteArray() : " must be a year of four digits"_ba;
    case Type::Email:
        return isEmail(text) ? QByteArray() : " must be an e-mail address"_ba;
    case Type::Telephone:
        return isTelephone(text) ? QByteArray() : " must be a telephone number"_ba;
    default:
        return {};
    }
}

QByteArray wrongString(const Param &param, const QString &text)
{
    if (param.type == Type::Password) {
        if (text.size() < param.most)
            return " must have 8 characters or more";
        return text.isEmpty() ? " must be a string"_ba : QByteArray();
    }
    if (param.need == Need::Required && text.trimmed().isEmpty() && param.type == Type::Text)
        return " must not be empty";
    if (param.most > 0 && text.size() > param.most)
        return " must have no more than " + QByteArray::number(param.most) + " characters";
    return wrongForm(param, text);
}

QByteArray wrongJsonNumber(const Param &param, const QJsonValue &value)
{
    const double number = value.toDouble();
    if (!value.isDouble())
        return " must be a number";
    if (param.type == Type::Whole && std::floor(number) != number)
        return " must be a whole number";
    return outside(param, number);
}

} // namespace

QByteArray wrongText(const Param &param, const QByteArray &value)
{
    switch (param.type) {
    case Type::Page:
    case Type::Limit:
    case Type::Whole:
    case Type::Number:
        return wrongNumber(param, value);
    case Type::Choices:
        return wrongChoices(param, value);
    default:
        return wrongForm(param, QString::fromUtf8(value));
    }
}

QByteArray wrongField(const Param &param, const QJsonValue &value)
{
    switch (param.type) {
    case Type::Whole:
    case Type::Number:
        return wrongJsonNumber(param, value);
    case Type::Truth:
        return value.isBool() ? QByteArray() : " must be true or false"_ba;
    case Type::Texts:
        return areTexts(value) ? QByteArray() : " must be an array of strings"_ba;
    case Type::Object:
        return value.isObject() ? QByteArray() : " must be an object"_ba;
    case Type::Phone:
        return isPhone(value) ? QByteArray()
                              : " must be an object with mobile and whatsapp as strings"_ba;
    default:
        return value.isString() ? wrongString(param, value.toString()) : " must be a string"_ba;
    }
}

} // namespace forecourt::sandbox
