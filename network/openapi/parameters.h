// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apidocument.h"
#include "source.h"

#include <QJsonArray>

namespace forecourt::network {

/// What stands under `parameters`, by what becomes of it.
struct ReadParameters
{
    QList<domain::ApiParameter> parameters;
    std::optional<QJsonObject> body; ///< of version 2
    QList<QJsonObject> form; ///< of version 2
};

/// The operation's own replace those of its path by name and place.
ReadParameters readParameters(Source &source, const QJsonObject &pathItem, const QString &pathWhere,
                              const QJsonObject &operation, const QString &where);
/// Of a parameter of version 2, which holds the words of its schema itself.
QJsonObject inlineSchema(Source &source, const QJsonObject &parameter, const QString &where);
/// Makes {name} in the path and the parameters agree.
void matchPath(Source &source, const QString &path, QList<domain::ApiParameter> &parameters,
               const QString &where);

} // namespace forecourt::network
