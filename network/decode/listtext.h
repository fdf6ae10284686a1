// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/transport.h"

#include <optional>

namespace forecourt::network {

/// The answer of a list with its rows taken out of it.
struct ListText
{
    QByteArray envelope; ///< the rest, with `"data": []`
    QList<RowText> rows;
};

/// Reads over the whole text, so it is known to be complete and well formed, but makes values of
/// nothing: several times quicker than QJsonDocument. Nothing where the text is not plainly an
/// object with one list of objects called "data".
std::optional<ListText> takenApart(const QByteArray &body);

} // namespace forecourt::network
