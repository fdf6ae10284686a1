// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace forecourt::network {

/// One process of this boot. A number that was given out again belongs to another start.
struct ProcessIdentity
{
    quint32 pid = 0; ///< 0: none
    quint32 started = 0; ///< in a unit of the system's; 0 where it cannot be known

    static ProcessIdentity own();
    bool isAlive() const;
    friend bool operator==(const ProcessIdentity &, const ProcessIdentity &) = default;
};

} // namespace forecourt::network
