// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apisystem.h"
#include "domain/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>

#include <optional>

namespace forecourt::domain {

/// A connection of another kind than the dealership's own: one key at one host of one system.
/// Holds no key: that is in the keychain under `id`.
struct ApiService
{
    ConnectionId id;
    QString name;
    QString system; ///< id of an ApiSystem
    QString environment; ///< of the system's
    QString version; ///< of the system's, or as the document says
    QString region; ///< empty where the system has none
    QUrl baseUrl;
    AuthScheme auth; ///< the system's, or as the document says
    PagingStyle paging = PagingStyle::None;
    bool isProduction = false; ///< a write asks once more; what is not known is taken as such
    QStringList limits; ///< ids of ratePresets; what is told is learned besides
    bool hasDocument = false; ///< one was imported; else the system's own is used
    QDateTime keyStoredAt; ///< invalid: no key was ever stored
    bool keyInMemoryOnly = false;

    friend bool operator==(const ApiService &, const ApiService &) = default;
};

QJsonObject toJson(const ApiService &service);
std::optional<ApiService> apiServiceFromJson(const QJsonObject &json);

} // namespace forecourt::domain

Q_DECLARE_METATYPE(forecourt::domain::ApiService)
