// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk.h"

#include <QHash>

#include <functional>

namespace forecourt::proofs {

/// A fixed piece of desk work, and what its answers promise: once a verb was answered Done, what
/// it did is there, until another verb that was begun may have changed it.
class DeskDay
{
public:
    struct Promise
    {
        QString what;
        std::function<bool(storage::Desk &)> holds;
        qint64 from = 0, until = std::numeric_limits<qint64>::max();
        bool kept = true; ///< false: the verb was refused, so that nothing of it may be there
    };

    /// `clock` tells when a promise begins and ends: a count of the disk's calls.
    explicit DeskDay(std::function<qint64()> clock)
        : m_clock(std::move(clock))
    {
    }

    void work(storage::Desk &desk);
    /// One more edit, for a disk that works again.
    bool saveOneMore(storage::Desk &desk);
    const QList<Promise> &promises() const { return m_promises; }
    /// The words of what was refused.
    const QStringList &refusals() const { return m_refusals; }

private:
    using Answer = domain::Result<domain::Done>;
    using Check = std::function<bool(storage::Desk &)>;

    void begin();
    bool end(const QString &what, const Answer &answer, const Check &holds,
             const QString &instead = {});
    void edits(storage::Desk &desk);
    void drive(storage::Desk &desk);
    void push(storage::Desk &desk);
    void undo(storage::Desk &desk);
    void decide(storage::Desk &desk);

    std::function<qint64()> m_clock;
    QList<Promise> m_promises;
    QStringList m_refusals;
    qint64 m_began = 0;
    QString m_step;
};

} // namespace forecourt::proofs
