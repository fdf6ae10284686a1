// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnvalue.h"
#include "domain/apierror.h"

#include <QHash>
#include <QSqlDatabase>
#include <QVariant>

#include <atomic>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace forecourt::storage {

class Sql;

/// The rows of one statement; the statement is reset when this goes out of scope.
class Answer
{
public:
    Answer(Sql &sql, sqlite3_stmt *statement)
        : m_sql(&sql)
        , m_statement(statement)
    {
    }
    Answer(Answer &&other) noexcept
        : m_sql(other.m_sql)
        , m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    Answer &operator=(Answer &&) = delete;
    ~Answer();

    bool next();
    QVariant value(int column) const;
    bool isNull(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;

private:
    Sql *m_sql;
    sqlite3_stmt *m_statement;
};

/// One connection of Qt Sql as a job sees it. Statements run on the driver's own handle: QSqlQuery
/// describes every column anew with each execution, which for single rows takes most of the time.
/// The first failure sticks: what follows does nothing, so that
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
    /// As `run`, for values that were made ready before; they are not copied.
    bool write(const QString &statement, std::span<const ColumnValue> values);
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
    /// Gives back cached pages that are not being written.
    void releaseMemory();
    sqlite3 *handle() const { return m_handle; }
    /// Values that a connection keeps between jobs, such as a cached order.
    std::shared_ptr<void> &attachment() { return m_attachment; }

private:
    friend class Answer;
    sqlite3_stmt *prepared(const QString &statement);
    sqlite3_stmt *bound(const QString &statement, const QVariantList &values);
    bool step(sqlite3_stmt *statement);
    bool runToEnd(sqlite3_stmt *statement);
    void failNow();

    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    std::unordered_map<QString, sqlite3_stmt *> m_statements;
    std::optional<domain::ApiError> m_error;
    std::shared_ptr<void> m_attachment;
    const std::atomic_bool *m_cancelled = nullptr;
    qint64 m_insertedRow = 0;
    int m_affected = 0;
    int m_failureCode = 0;
};

} // namespace forecourt::storage
