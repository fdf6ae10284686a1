// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace forecourt::network {

/// Who waits: a person's action goes before what they look at, and that before the background.
enum class Priority { Background, Looking, Action };

} // namespace forecourt::network
