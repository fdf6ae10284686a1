// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace forecourt::network {

/// What an error's body says to people, as plain text of at most 500 characters, in any of the
/// dialects that we know.
QString serverMessage(const QJsonObject &body);

} // namespace forecourt::network
