// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/circuitbreaker.h"
#include "oneshot.h"
#include "retrytable.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace forecourt::network {

/// Whether requests may go at all: not while the server does not answer, and not with a key that
/// it refused. One cheap question finds out whether that is so, and when it is over.
class Gate : public QObject
{
    Q_OBJECT
public:
    enum class State { Open, KeyInDoubt, Outage, KeyRefused };
    /// What the question brought.
    enum class Finding { Answers, KeyRefused, Silent, Nothing };

    /// Without a question nothing is ever held back.
    explicit Gate(bool hasQuestion = true);

    State state() const;
    bool isAsking() const { return m_isAsking; }
    /// Until the next question of an outage; zero while it runs.
    std::chrono::milliseconds untilQuestion() const;

    /// How a request ended.
    void note(Failure failure);
    /// Nothing came of a request, and nobody repeats it.
    void gaveUp();
    /// A person wants something: asks at once, where that was not done just now. False where it
    /// is not worth waiting.
    bool hopes();
    /// A request was answered 401. Answers when it is known whether the key is to blame.
    OneShot<Finding> doubtKey();
    void refuseKey();
    void askKeyAgain();
    /// The answer to questionWanted(), which is owed.
    void found(Finding finding);
    /// Nothing is known and nothing asked, except that a refused key stays refused.
    void rest();

signals:
    void questionWanted();
    void changed();

private:
    enum class Key { Good, InDoubt, Refused };
    void ask();
    void noteChange(State before);

    const bool m_hasQuestion;
    CircuitBreaker m_breaker;
    Key m_key = Key::Good;
    std::chrono::milliseconds m_vouchedUntil{ 0 };
    bool m_isAsking = false;
    std::vector<OneShot<Finding>> m_doubters;
    QTimer m_probe;
};

} // namespace forecourt::network
