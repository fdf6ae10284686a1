// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QString>

namespace forecourt::sync {

/// A file of settings, read and written whole.
struct JsonFile
{
    enum class State {
        Read,
        Missing, ///< or set aside, since it could not be read as JSON
        Closed, ///< it is there and may not be opened
    };
    State state = State::Missing;
    QJsonObject root;
};
JsonFile readJsonFile(const QString &path);

/// At once: the old one or the new one is there, never half of one. Makes the folder.
domain::Result<domain::Done> writeFileAtOnce(const QString &path, const QByteArray &bytes);
domain::Result<domain::Done> writeJsonFile(const QString &path, const QJsonObject &root);

} // namespace forecourt::sync
