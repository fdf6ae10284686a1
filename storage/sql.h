// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace forecourt::storage {

/// The rows of one statement; the statement is reset when this goes out of scope.
class Answer
{
public:
    explicit Answer(QSqlQuery *query)
        : m_query(query)
    {
    }
    Answer(Answer &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    {
    }
    Answer &operator=(Answer &&) = delete;
    ~Answer()
    {
        if (m_query)
            m_query->finish();
    }
    bool next() { return m_query && m_query->next(); }
    QVariant value(int column) const { return m_query->value(column); }
    bool isNull(int column) const { return m_query->isNull(column); }
    QString text(int column) const { return m_query->value(column).toString(); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }

private:
    QSqlQuery *m_query;
};

/// One connection as a job sees it. The first failure sticks: what follows does nothing, so that
/// a job reads as a straight line and its transaction is rolled back at the end.
class Sql
{
public:
    explicit Sql(QSqlDatabase database);
    ~Sql();
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    /// A prepared statement, kept for the next time. False after a failure.
    bool run(const QString &statement, const QVariantList &values = {});
    Answer ask(const QString &statement, const QVariantList &values = {});
    /// As `ask`, for a single value of the first row; invalid where there is no row.
    QVariant value(const QString &statement, const QVariantList &values = {});
    /// Statements that are run once and not kept (PRAGMA, DDL).
    bool execute(const QString &statement);
    int affected() const { return m_affected; }
    qint64 insertedRow() const { return m_insertedRow; }

    bool ok() const { return !m_error && !isCancelled(); }
    const std::optional<domain::ApiError> &error() const { return m_error; }
    /// A job refuses for a reason of its own; its transaction is rolled back.
    void refuse(const domain::ApiError &error);
    void fail(int nativeCode, const QString &what);
    /// The extended SQLite code of the failure, 0 where there was none.
    int failureCode() const { return m_failureCode; }
    /// Something on disk failed, as opposed to a job's own refusal.
    bool isBroken() const { return m_failureCode != 0; }

    /// For the next job: forgets the failure.
    void reset(const std::atomic_bool *cancelled);
    bool isCancelled() const { return m_cancelled && m_cancelled->load(std::memory_order_relaxed); }
    sqlite3 *handle() const { return m_handle; }
    /// Values that a connection keeps between jobs, such as a cached order.
    std::shared_ptr<void> &attachment() { return m_attachment; }

private:
    QSqlQuery *prepared(const QString &statement);
    QSqlQuery *executed(const QString &statement, const QVariantList &values);

    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    std::optional<domain::ApiError> m_error;
    std::shared_ptr<void> m_attachment;
    const std::atomic_bool *m_cancelled = nullptr;
    qint64 m_insertedRow = 0;
    int m_affected = 0;
    int m_failureCode = 0;
};

} // namespace forecourt::storage
