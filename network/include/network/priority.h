// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace forecourt::network {

/// Who waits: a person's action goes before what they look at, that before what they asked for in
/// bulk, and that before the background.
enum class Priority { Background, Bulk, Looking, Action };

} // namespace forecourt::network
