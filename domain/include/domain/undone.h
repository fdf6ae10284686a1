// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace forecourt::domain {

/// What became of taking a step back: a record that was changed since stays as it is, and the
/// others are as they were.
struct Undone
{
    QString step; ///< to take back in its turn: that does again what was undone here
    int records = 0; ///< that were taken back
    int refused = 0; ///< that stayed
    QString why; ///< of the first of those, in words
};

} // namespace forecourt::domain
