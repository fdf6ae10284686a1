// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace forecourt::network {

/// The values of a JSON or YAML text.
struct TextTree
{
    QJsonObject root;
    /// Keys of the maps in `paths`, path and method, in the order of the text, which a
    /// QJsonObject does not keep.
    QList<std::pair<QString, QString>> operations;
    QStringList remarks;
};

/// The error is a sentence with line and column.
domain::Result<TextTree, QString> readTextTree(const QByteArray &text);

} // namespace forecourt::network
