// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "nest.h"
#include "sandboxprocess.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace forecourt::test {

/// One desk and its dealership, on which one victim after another is killed, and what must be
/// true of it afterwards.
class DeskLife
{
public:
    struct Counts
    {
        int lives = 0;
        int diedAtPoints = 0;
        int left = 0; ///< closed as usual, in the middle of everything
        int told = 0;
        int drives = 0; ///< at the server
        int doubtful = 0; ///< requests that a person has to look after
        int conflicts = 0; ///< open at the end
        int decided = 0; ///< conflicts that a victim found and decided on
        int replaced = 0; ///< was at the server, and somebody wrote over it
    };

    DeskLife(Nest &nest, quint32 seed);
    /// A victim's life with a death at a random moment, half of them at a named point. False
    /// where it did not die as it was told.
    bool liveOnce(bool tellsEarly = false);
    /// Ends the desk: what is wrong with it, one sentence each.
    QStringList faults();
    const Counts &counts() const { return m_counts; }

private:
    Nest::Moment anyMoment();
    void leaveLockEmpty();
    void officeChangesSomething();

    Nest &m_nest;
    SandboxProcess m_dealership;
    QTemporaryDir m_directory;
    QRandomGenerator m_random;
    Ledger m_ledger;
    Counts m_counts;
    quint32 m_life;
    int m_readyAfter = 100; ///< milliseconds from birth to work, as it was lately
};

} // namespace forecourt::test
