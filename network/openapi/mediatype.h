// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace forecourt::network {

/// One of the types that a body can have: the one that Forecourt knows best.
struct MediaChoice
{
    QString type;
    QJsonObject media; ///< a Media Type Object of version 3

    bool isJson() const;
    QJsonObject schema() const; ///< with the media type's example
};

MediaChoice chosenMedia(const QJsonObject &content);
/// Of a list of version 2; JSON where it is empty.
QString chosenType(const QStringList &types);
/// The schema with the first example that stands beside it.
QJsonObject withExample(QJsonObject schema, const QJsonObject &beside);

} // namespace forecourt::network
