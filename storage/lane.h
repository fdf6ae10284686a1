// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>

namespace forecourt::storage {

/// How a lane opens its connection.
struct LaneSetup
{
    QString name; ///< of the thread
    QString file;
    QStringList pragmas;
    bool writes = false;
    /// Jobs that wait may share one transaction, up to this many.
    int jobsPerTransaction = 1;
    /// Runs before the first job, outside any transaction.
    std::function<void(Sql &)> prepare;
    /// Something on disk failed; called on the lane's thread.
    std::function<void(const domain::ApiError &, int code)> failed;
    /// On the lane's thread before the file is opened.
    std::function<void()> inspect = {};
};

/// One thread with one connection that works off jobs in order. The connection is made, used and
/// closed only there.
class Lane : public QThread
{
public:
    explicit Lane(LaneSetup setup);
    /// Writers finish what was accepted; readers drop it, cancelled.
    ~Lane() override;

    void add(std::shared_ptr<Job> job);
    /// Drops this asker's waiting jobs and interrupts its running one, then adds the new one.
    void replace(std::shared_ptr<Job> job);

protected:
    void run() override;

private:
    using Batch = std::deque<std::shared_ptr<Job>>;

    void work(Sql &sql);
    Batch take();
    void perform(Sql &sql, Batch &batch);
    bool inTransaction(Sql &sql, const Batch &batch);
    void performAlone(Sql &sql, const std::shared_ptr<Job> &job);
    void setRunning(const std::shared_ptr<Job> &job, sqlite3 *handle);
    void dropWaiting();

    const LaneSetup m_setup;
    QMutex m_mutex;
    QWaitCondition m_wake;
    Batch m_waiting;
    std::shared_ptr<Job> m_running;
    sqlite3 *m_handle = nullptr;
    bool m_stopping = false;
};

} // namespace forecourt::storage
