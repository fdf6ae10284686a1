// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/desk.h"

#include <QCoroTask>
#include <QObject>

namespace forecourt::storage {
class Store;
}

namespace forecourt::sync {

/// The steps of this session that can be taken back, and those that can be done again. A step
/// that the desk refuses to take back stays, behind all others: it may be possible later, and
/// stands in nobody's way until then.
class UndoStack : public QObject
{
    Q_OBJECT
public:
    explicit UndoStack(storage::Store &store);

    /// A new step; what was taken back before cannot be done again.
    void add(const storage::Step &step);
    QString undoText() const { return titleOf(m_done); }
    QString redoText() const { return titleOf(m_undone); }
    QCoro::Task<domain::Result<domain::Undone>> undo() { return reverse(m_done, m_undone); }
    QCoro::Task<domain::Result<domain::Undone>> redo() { return reverse(m_undone, m_done); }

signals:
    void changed();

private:
    using Steps = QList<storage::Step>;

    static QString titleOf(const Steps &steps);
    QCoro::Task<domain::Result<domain::Undone>> reverse(Steps &from, Steps &to);
    void move(const storage::Step &step, const domain::Result<domain::Undone> &reversed,
              Steps &from, Steps &to);

    storage::Store &m_store;
    Steps m_done;
    Steps m_undone;
};

} // namespace forecourt::sync
