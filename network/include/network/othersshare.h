// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratewindow.h"

namespace forecourt::network {

using domain::RateWindow;

/// What somebody else takes of a known window. Where the server tells how much is left it is
/// seen with each answer; else a refusal that we alone do not explain tells it, and what is kept
/// free for them then shrinks only after a long time without another.
class OthersShare
{
public:
    using Moment = std::chrono::milliseconds;

    /// So much of this window is left to them; 0 where nobody was noticed.
    int kept() const { return m_kept; }
    const RateWindow &window() const { return m_window; }
    bool isTold() const { return m_isTold; }

    /// An answer told what is left of this window: others have taken at least so much of it.
    void told(RateWindow known, int taken, Moment now);
    /// Refused, though others must have taken so much of this window for that.
    void refused(RateWindow known, int taken, Moment now);
    /// Accepted, with so many of ours in the window.
    void accepted(int ours, Moment now);
    /// Where the point that times are counted from has moved.
    void shift(Moment by);

private:
    void begin(RateWindow known, int taken, Moment now);
    double inWindow(int taken, Moment now) const;
    void keep(int count);
    Moment rest() const;

    RateWindow m_window;
    int m_kept = 0, m_keptBefore = 0; ///< before it shrank
    int m_takenAtFirst = 0;
    int m_peak = 0, m_peakBefore = 0; ///< seen in this period and in the one before
    int m_shrunk = 0; ///< in a row, without being refused
    int m_failures = 0; ///< refused after it had shrunk
    bool m_isTold = false;
    Moment m_firstAt{ 0 }; ///< they were noticed, or began to take more
    Moment m_periodEnds{ 0 };
    Moment m_shrinkAt{ 0 };
};

} // namespace forecourt::network
