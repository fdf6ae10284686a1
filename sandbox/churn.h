// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>
#include <vector>

namespace forecourt::sandbox {

class Dice;
struct Dealership;

/**
 * Other people at work in the same dealership: customers and vehicles come, go and change while
 * somebody reads the lists. Driven by the requests, so that it is the same on every machine.
 */
class Churn
{
public:
    explicit Churn(Dealership &dealership);

    /**
     * "every": before every so many-th request, "changes": so many at once, "requests": for how
     * many requests, "seed", and "kinds": which changes, by their names; all where it is missing.
     * False where a kind is not known.
     */
    bool set(const QJsonObject &wanted);
    /** Before a request of the API is answered. */
    void beforeAnswer();
    int changesDone() const { return m_done; }

private:
    using Change = void (*)(Dealership &, Dice &);
    struct Kind;
    static const Kind Kinds[];

    Dealership &m_dealership;
    std::vector<Change> m_kinds;
    quint64 m_seed = 1;
    int m_every = 1;
    int m_changes = 1;
    int m_requestsLeft = 0;
    int m_seen = 0;
    int m_done = 0;
};

} // namespace forecourt::sandbox
