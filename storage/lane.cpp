// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane.h"

#include <QCoreApplication>
#include <QMutexLocker>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>

namespace forecourt::storage {

using namespace Qt::StringLiterals;

Lane::Lane(LaneSetup setup)
    : m_setup(std::move(setup))
{
    setObjectName(m_setup.name);
}

Lane::~Lane()
{
    {
        QMutexLocker lock(&m_mutex);
        m_stopping = true;
        if (!m_setup.writes) {
            for (const auto &job : m_waiting)
                job->requestCancel();
            if (m_running) {
                m_running->requestCancel();
                if (m_handle)
                    sqlite3_interrupt(m_handle);
            }
        }
        m_wake.wakeAll();
    }
    wait();
    dropWaiting();
}

void Lane::add(std::shared_ptr<Job> job)
{
    QMutexLocker lock(&m_mutex);
    m_waiting.push_back(std::move(job));
    if (!isRunning())
        start();
    m_wake.wakeOne();
}

void Lane::replace(std::shared_ptr<Job> job)
{
    Batch dropped;
    {
        QMutexLocker lock(&m_mutex);
        const auto others =
            std::stable_partition(m_waiting.begin(), m_waiting.end(), [&](const auto &waiting) {
                return waiting->asker() != job->asker();
            });
        std::move(others, m_waiting.end(), std::back_inserter(dropped));
        m_waiting.erase(others, m_waiting.end());
        // Under the lock, so that it can only hit the job that is meant.
        if (m_running && m_running->asker() == job->asker()) {
            m_running->requestCancel();
            if (m_handle)
                sqlite3_interrupt(m_handle);
        }
    }
    for (const auto &old : dropped)
        old->cancel();
    add(std::move(job));
}

void Lane::run()
{
    if (m_setup.inspect)
        m_setup.inspect();
    const QString name = m_setup.name + u"-"_s + QUuid::createUuid().toString(QUuid::Id128);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_setup.file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        const bool opened = database.open();
        Sql sql(database);
        if (!opened)
            sql.fail(database.lastError().nativeErrorCode().toInt(),
                     database.lastError().databaseText());
        work(sql);
    }
    QSqlDatabase::removeDatabase(name);
}

void Lane::work(Sql &sql)
{
    for (const QString &pragma : m_setup.pragmas)
        sql.execute(pragma);
    if (m_setup.prepare && sql.ok())
        m_setup.prepare(sql);
    const std::optional<domain::ApiError> notOpened = sql.error();
    const int code = sql.failureCode();
    if (notOpened && code && m_setup.failed)
        m_setup.failed(*notOpened, code);

    for (Batch batch = take(); !batch.empty(); batch = take()) {
        if (!notOpened) {
            perform(sql, batch);
            continue;
        }
        for (const auto &job : batch)
            job->fail(*notOpened);
    }
}

Lane::Batch Lane::take()
{
    QMutexLocker lock(&m_mutex);
    while (m_waiting.empty() && !m_stopping)
        m_wake.wait(&m_mutex);
    if (m_stopping && !m_setup.writes)
        return {};
    Batch batch;
    while (!m_waiting.empty() && int(batch.size()) < m_setup.jobsPerTransaction) {
        batch.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    // At once, so that a newer question finds the older one either waiting or running.
    if (batch.size() == 1)
        m_running = batch.front();
    return batch;
}

void Lane::setRunning(const std::shared_ptr<Job> &job, sqlite3 *handle)
{
    QMutexLocker lock(&m_mutex);
    m_running = job;
    m_handle = handle;
}

void Lane::perform(Sql &sql, Batch &batch)
{
    if (batch.size() == 1 || !inTransaction(sql, batch)) {
        for (const auto &job : batch)
            performAlone(sql, job);
        return;
    }
    for (const auto &job : batch)
        job->deliver();
}

// All or none: where one of several fails, the caller runs each of them alone.
bool Lane::inTransaction(Sql &sql, const Batch &batch)
{
    sql.reset(nullptr);
    sql.run(m_setup.writes ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    for (const auto &job : batch) {
        if (sql.ok())
            job->run(sql);
    }
    if (sql.run(u"COMMIT"_s))
        return true;
    const bool open = sql.handle() && sqlite3_get_autocommit(sql.handle()) == 0;
    if (open) {
        Sql &broken = sql;
        broken.reset(nullptr);
        broken.run(u"ROLLBACK"_s);
    }
    return false;
}

void Lane::performAlone(Sql &sql, const std::shared_ptr<Job> &job)
{
    setRunning(job, sql.handle());
    sql.reset(&job->cancelled());
    sql.run(m_setup.writes ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    if (sql.ok())
        job->run(sql);
    sql.run(u"COMMIT"_s);
    const bool cancelled = sql.isCancelled();
    setRunning({}, nullptr);

    const std::optional<domain::ApiError> error = sql.error();
    const int code = sql.failureCode();
    if (sql.handle() && sqlite3_get_autocommit(sql.handle()) == 0) {
        sql.reset(nullptr);
        sql.run(u"ROLLBACK"_s);
    }
    if (cancelled) {
        job->cancel();
    } else if (error) {
        if (code && m_setup.failed)
            m_setup.failed(*error, code);
        job->fail(*error);
    } else {
        job->deliver();
    }
}

void Lane::dropWaiting()
{
    for (const auto &job : m_waiting)
        job->cancel();
    m_waiting.clear();
}

} // namespace forecourt::storage
