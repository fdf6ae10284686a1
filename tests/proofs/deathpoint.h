// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace forecourt::test {

/// Where in its dealings with disk and network this process may be told to die. The system's own
/// calls are wrapped, so that no code of the program knows of it.
enum class DeathPoint {
    None,
    BeforeWrite, ///< of a database's page or log
    HalfWritten, ///< the first half of those bytes is in the file
    AfterWrite,
    BeforeSync,
    AfterSync,
    BeforeSend, ///< of bytes to the server
    HalfSent,
    AfterSend,
    BeforeReceive, ///< an answer waits in the socket
    AfterReceive,
    Count
};

/// From now on the `nth` time that this process comes to the point is its end, by SIGKILL.
void dieAt(DeathPoint point, int nth);

} // namespace forecourt::test
