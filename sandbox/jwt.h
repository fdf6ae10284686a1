// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace forecourt::sandbox {

/** A JSON Web Token, HS256. */
QByteArray signedToken(const QJsonObject &claims, const QByteArray &secret);
/** The claims, where the signature is right and `exp` not passed. */
std::optional<QJsonObject> verifiedClaims(const QByteArray &token, const QByteArray &secret,
                                          qint64 now);

} // namespace forecourt::sandbox
