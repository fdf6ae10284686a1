// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

namespace forecourt::network {

/// What a YAML scalar without quotes means in the core schema of YAML 1.2: "yes", dates and what
/// JSON cannot hold stay text.
QJsonValue plainScalar(const QString &text);

} // namespace forecourt::network
