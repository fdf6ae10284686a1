// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using forecourt::domain::AuthScheme;

namespace forecourt::network {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

const AuthScheme &bearer()
{
    static const AuthScheme scheme{ "Authorization", "Bearer " };
    return scheme;
}

// Headers that a key must not take the place of.
bool canHoldKey(const QString &header)
{
    static const QRegularExpression token(uR"(\A[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}\z)"_s);
    static const QRegularExpression others(u"^(host|cookie|content-.*|transfer-encoding|connection|"
                                           "upgrade|te|trailer|expect|accept.*|user-agent)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return token.match(header).hasMatch() && !others.match(header).hasMatch();
}

std::optional<AuthScheme> apiKeyScheme(Source &source, const QJsonObject &json,
                                       const QString &where)
{
    const QString name = json.value("name"_L1).toString();
    const QString in = json.value("in"_L1).toString();
    if (in != "header"_L1) {
        source.remark(where,
                      Words::tr("A key in “%1” would stand in logs and histories; it is not "
                                "sent so.")
                          .arg(in.left(100)));
        return {};
    }
    if (!canHoldKey(name)) {
        source.remark(where, Words::tr("“%1” is not a header for a key.").arg(name.left(100)));
        return {};
    }
    // Version 2 has no word for it, so that documents say it in prose.
    const bool isBearer = name.compare("Authorization"_L1, Qt::CaseInsensitive) == 0
        && json.value("description"_L1).toString().contains("bearer"_L1, Qt::CaseInsensitive);
    return isBearer ? bearer() : AuthScheme{ name.toLatin1(), {} };
}

std::optional<AuthScheme> schemeOf(Source &source, const QJsonObject &json, const QString &where)
{
    const QString type = json.value("type"_L1).toString();
    const QString scheme = json.value("scheme"_L1).toString().toLower();
    if (type == "apiKey"_L1)
        return apiKeyScheme(source, json, where);
    if (type == "http"_L1 && scheme == "bearer"_L1)
        return bearer();
    if (type == "oauth2"_L1 || type == "openIdConnect"_L1) {
        source.remark(where,
                      Words::tr("Forecourt does not sign in there; a token that you have is "
                                "sent as “Authorization: Bearer”."));
        return bearer();
    }
    if (type == "basic"_L1 || (type == "http"_L1 && scheme == "basic"_L1)) {
        source.remark(where, Words::tr("The key to enter is “user:password” in base64."));
        return AuthScheme{ "Authorization", "Basic " };
    }
    const QString name = type == "http"_L1 ? scheme : type;
    source.remark(where,
                  Words::tr("The way of signing in “%1” is not known here.").arg(name.left(100)));
    return {};
}

QStringList wantedFirst(const QJsonObject &root, const QJsonObject &schemes)
{
    QStringList names;
    for (const QJsonValue &requirement : root.value("security"_L1).toArray())
        names += requirement.toObject().keys();
    for (const QString &name : schemes.keys()) {
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace

std::optional<AuthScheme> readAuth(Source &source)
{
    const QJsonObject components = source.root().value("components"_L1).toObject();
    const QString place =
        source.isVersion2() ? u"securityDefinitions"_s : u"components.securitySchemes"_s;
    const QJsonObject schemes = source.isVersion2()
        ? source.root().value("securityDefinitions"_L1).toObject()
        : components.value("securitySchemes"_L1).toObject();
    for (const QString &name : wantedFirst(source.root(), schemes)) {
        if (!schemes.contains(name))
            continue;
        const QString where = place + u'.' + name;
        const auto json = source.followed(schemes.value(name), where);
        const auto scheme = json ? schemeOf(source, *json, where) : std::nullopt;
        if (scheme)
            return scheme;
    }
    return {};
}

} // namespace forecourt::network
