// SPDX-License-Identifier: GPL-3.0-or-later
#include "jwt.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray signature(const QByteArray &text, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256)
        .toBase64(Base64);
}

} // namespace

QByteArray signedToken(const QJsonObject &claims, const QByteArray &secret)
{
    const QByteArray header = R"({"alg":"HS256","typ":"JWT"})"_ba.toBase64(Base64);
    const QByteArray payload =
        QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(Base64);
    const QByteArray text = header + '.' + payload;
    return text + '.' + signature(text, secret);
}

std::optional<QJsonObject> verifiedClaims(const QByteArray &token, const QByteArray &secret,
                                          qint64 now)
{
    const qsizetype dot = token.lastIndexOf('.');
    if (dot < 0 || token.sliced(dot + 1) != signature(token.first(dot), secret))
        return std::nullopt;
    const QByteArray payload = token.split('.').value(1);
    const QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(payload, Base64)).object();
    if (claims["exp"_L1].toInteger() <= now)
        return std::nullopt;
    return claims;
}

} // namespace forecourt::sandbox
