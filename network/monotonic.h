// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace forecourt::network {

inline std::chrono::milliseconds monotonicNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace forecourt::network
