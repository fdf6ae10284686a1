// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratewindow.h"

#include <optional>

namespace forecourt::network {

using domain::RateWindow;

/// So many side by side where they may all be refused.
int crowdIn(const RateWindow &window);

/// A limit that nobody told: inferred from what was accepted before a refusal and how long it
/// took until a request was accepted again. After a while
/// without refusals it tries a little more, one request at a time.
class LearnedLimit
{
public:
    using Moment = std::chrono::milliseconds;

    /// Nothing while none is known.
    std::optional<RateWindow> window() const;
    Moment span() const { return m_window.span; }
    /// With so many logged and in flight; one where the next is more than was ever accepted.
    int mostInFlight(int logged) const;
    /// Whether a refusal with so many in the window says that the window is right but too wide.
    bool explains(int taken) const { return m_window.count > 0 && taken * 2 >= m_proven; }

    /// Nothing told the window: so many were accepted in it.
    void measured(RateWindow window, Moment now);
    /// Refused at `taken` requests in the learned window.
    void refused(int taken, Moment now);
    /// Accepted, as the last of `logged` in the learned window.
    void accepted(int logged, Moment now);
    /// Where the point that times are counted from has moved.
    void shift(Moment by);

private:
    void rest(Moment now);
    void raise(Moment now);

    RateWindow m_window;
    int m_proven = 0; ///< so many were accepted
    int m_failures = 0; ///< refused in a row of raises
    bool m_raised = false;
    Moment m_raiseAt{ 0 };
};

} // namespace forecourt::network
