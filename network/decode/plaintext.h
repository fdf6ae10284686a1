// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace forecourt::network {

/// The readable text of a piece of HTML: scripts and styles dropped, a new line for each block,
/// the common entities resolved. What is left is plain text and must be shown as such.
QString withoutTags(const QString &html);

} // namespace forecourt::network
