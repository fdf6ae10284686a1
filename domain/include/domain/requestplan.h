// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace forecourt::domain {

/// What an action will cost, told before it starts.
struct RequestPlan
{
    int requests = 0; ///< at least
    /// By the limits known now; unset where none is known.
    std::optional<std::chrono::seconds> duration;
    int before = 0; ///< changes that go first, because they waited longer or a person asked

    friend bool operator==(const RequestPlan &, const RequestPlan &) = default;
};

} // namespace forecourt::domain
