// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace forecourt::domain {

using namespace Qt::StringLiterals;

namespace {

// In small letters and without separators. Names such as "next_page_token" mean no secret.
constexpr QLatin1StringView names[] = {
    "currentpassword"_L1,
    "jwt"_L1,
    "otp"_L1,
    "passwd"_L1,
    "passwordconfirm"_L1,
    "passcode"_L1,
    "passwordagain"_L1,
    "passwordconfirmation"_L1,
    "pin"_L1,
    "pwd"_L1,
    "token"_L1,
};

// "client_secret", "X-Auth-Token", "newPassword"
constexpr QLatin1StringView endings[] = {
    "accesskey"_L1,     "accesstoken"_L1,  "apikey"_L1,  "apitoken"_L1,   "authtoken"_L1,
    "authorization"_L1, "bearertoken"_L1,  "idtoken"_L1, "passphrase"_L1, "password"_L1,
    "privatekey"_L1,    "refreshtoken"_L1, "secret"_L1,  "secretkey"_L1,  "sessiontoken"_L1,
};

QByteArray jsonWithoutSecrets(const QByteArray &text, const QJsonDocument &document)
{
    const QJsonValue value =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue clean = withoutSecrets(value);
    if (clean == value)
        return text;
    return (clean.isArray() ? QJsonDocument(clean.toArray()) : QJsonDocument(clean.toObject()))
        .toJson(QJsonDocument::Compact);
}

/// From its boundary to the next one.
QByteArray partWithoutSecret(const QByteArray &part)
{
    static const QRegularExpression fieldName(u"\\bname=\"?([^\";\\r\\n]*)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const qsizetype headEnd = part.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return part;
    const QByteArray head = part.left(headEnd + 4);
    const QByteArray content = part.mid(headEnd + 4);
    if (isSecretName(fieldName.match(QString::fromUtf8(head)).captured(1)))
        return head + hiddenSecret.toUtf8() + "\r\n";
    return head + textWithoutSecrets(content);
}

QByteArray multipartWithoutSecrets(const QByteArray &text)
{
    const QByteArray boundary = text.left(text.indexOf("\r\n"));
    QByteArray clean;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype next = text.indexOf(boundary, at + boundary.size());
        if (next < 0)
            next = text.size();
        clean += partWithoutSecret(text.mid(at, next - at));
        at = next;
    }
    return clean;
}

bool isMultipart(const QByteArray &text)
{
    return text.startsWith("--") && text.left(1024).toLower().contains("\r\ncontent-disposition:");
}

bool isForm(const QByteArray &text)
{
    const bool isOneWord = std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '<' || c == '>';
    });
    return isOneWord && text.indexOf('=') > 0;
}

bool saysASecret(const QByteArray &text)
{
    static const QRegularExpression said(u"([\\w.-]+)[\"']?\\s*[:=>]\\s*[^\\s<]"_s);
    for (auto found = said.globalMatch(QString::fromUtf8(text)); found.hasNext();) {
        if (isSecretName(found.next().captured(1)))
            return true;
    }
    return false;
}

/// A value may hold JSON or an address with a query of its own.
bool holdsSecret(const QByteArray &value)
{
    const bool isStructured = value.startsWith('{') || value.startsWith('[') || isForm(value);
    return isStructured && textWithoutSecrets(value) != value;
}

QByteArray itemWithoutSecret(const QByteArray &item)
{
    const qsizetype equals = item.indexOf('=');
    if (equals < 0)
        return item;
    const auto decoded = [](QByteArray text) {
        return QByteArray::fromPercentEncoding(text.replace('+', ' '));
    };
    const QString name = QString::fromUtf8(decoded(item.left(equals)));
    if (isSecretName(name) || holdsSecret(decoded(item.mid(equals + 1))))
        return item.left(equals + 1) + hiddenSecret.toUtf8().toPercentEncoding();
    return item;
}

} // namespace

bool isSecretName(const QString &name)
{
    static const QRegularExpression before(u"^.*[/.\\[?]"_s);
    static const QRegularExpression separators(u"[\\]_\\s-]"_s);
    const QString word = name.toLower().remove(u"[]"_s).remove(before).remove(separators);
    return std::find(std::begin(names), std::end(names), word) != std::end(names)
        || std::any_of(std::begin(endings), std::end(endings),
                       [&](QLatin1StringView ending) { return word.endsWith(ending); });
}

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = withoutSecrets(array.at(i));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isSaid = !it.value().isBool() && !it.value().isNull();
        it.value() = isSaid && isSecretName(it.key()) ? QJsonValue(hiddenSecret)
                                                      : withoutSecrets(it.value());
    }
    return object;
}

QJsonValue withoutSecretFields(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = withoutSecretFields(array.at(i));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isBool() || !isSecretName(it.key()))
            kept.insert(it.key(), withoutSecretFields(it.value()));
    }
    return kept;
}

QByteArray queryWithoutSecrets(const QByteArray &encoded)
{
    QByteArrayList items = encoded.split('&');
    for (QByteArray &item : items)
        item = itemWithoutSecret(item);
    return items.join('&');
}

QByteArray textWithoutSecrets(const QByteArray &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text);
    if (!json.isNull())
        return jsonWithoutSecrets(text, json);
    if (isMultipart(text))
        return multipartWithoutSecrets(text);
    if (isForm(text))
        return queryWithoutSecrets(text);
    return saysASecret(text) ? hiddenSecret.toUtf8() : text;
}

} // namespace forecourt::domain
