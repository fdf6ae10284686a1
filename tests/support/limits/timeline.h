// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <random>
#include <utility>

namespace forecourt::test {

using namespace std::chrono_literals;
using Moment = std::chrono::milliseconds;

/// Virtual time: what is planned happens in its order, and nobody waits for it. The same seed
/// gives the same run on every machine.
class Timeline
{
public:
    explicit Timeline(unsigned seed = 7)
        : m_random(seed)
    {
    }
    Moment now() const { return m_now; }
    void plan(Moment time, std::function<void()> what)
    {
        m_planned.emplace(std::max(time, m_now), std::move(what));
    }
    void runUntil(Moment end)
    {
        while (!m_planned.empty() && m_planned.begin()->first <= end) {
            auto next = m_planned.extract(m_planned.begin());
            m_now = next.key();
            next.mapped()();
        }
        m_now = end;
    }
    /// Evenly between the two. Not of the library's distributions, which differ by platform.
    Moment between(Moment least, Moment most)
    {
        return least + Moment(Moment::rep(m_random() % unsigned((most - least).count() + 1)));
    }
    double share() { return double(m_random()) / double(std::mt19937::max()); }

private:
    Moment m_now{ 0 };
    std::multimap<Moment, std::function<void()>> m_planned;
    std::mt19937 m_random;
};

} // namespace forecourt::test
