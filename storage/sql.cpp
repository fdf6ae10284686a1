// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include <cstring>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::ApiError;

namespace {

struct Reason {
    int code;
    const char *words;
};

// What the driver says in words is for developers; these are for people.
constexpr Reason Reasons[] = {
    {SQLITE_FULL, QT_TRANSLATE_NOOP("storage", "the disk is full")},
    {SQLITE_READONLY, QT_TRANSLATE_NOOP("storage", "the folder or file may not be written to")},
    {SQLITE_CANTOPEN, QT_TRANSLATE_NOOP("storage", "the file could not be opened")},
    {SQLITE_PERM, QT_TRANSLATE_NOOP("storage", "the folder or file may not be written to")},
    {SQLITE_IOERR, QT_TRANSLATE_NOOP("storage", "the disk reported an error")},
    {SQLITE_BUSY, QT_TRANSLATE_NOOP("storage", "another program holds the file")},
    {SQLITE_LOCKED, QT_TRANSLATE_NOOP("storage", "another program holds the file")},
    {SQLITE_CORRUPT, QT_TRANSLATE_NOOP("storage", "the file is damaged")},
    {SQLITE_NOTADB, QT_TRANSLATE_NOOP("storage", "the file is damaged")},
};

QString wordsFor(int code)
{
    for (const Reason &reason : Reasons) {
        if (reason.code == (code & 0xff))
            return QCoreApplication::translate("storage", reason.words);
    }
    return QCoreApplication::translate("storage", "a database statement failed");
}

// Only an invalid value is NULL: whether an empty text was ever given characters says nothing.
QVariant bound(const QVariant &value)
{
    const bool emptyText = value.typeId() == QMetaType::QString && value.isNull();
    return emptyText ? QVariant(u""_s) : value;
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Sql::Sql(QSqlDatabase database)
    : m_database(std::move(database))
    , m_handle(handleOf(m_database))
{
}

Sql::~Sql() = default;

void Sql::reset(const std::atomic_bool *cancelled)
{
    m_error.reset();
    m_failureCode = 0;
    m_cancelled = cancelled;
}

void Sql::refuse(const ApiError &error)
{
    if (!m_error)
        m_error = error;
}

void Sql::fail(int nativeCode, const QString &what)
{
    if (m_error || isCancelled())
        return;
    m_failureCode = nativeCode ? nativeCode : SQLITE_ERROR;
    const QString file = m_database.databaseName().section(u'/', -1);
    m_error = ApiError::storage(
        u"%1: %2 (%3, %4)"_s.arg(file, wordsFor(m_failureCode), what).arg(m_failureCode));
}

QSqlQuery *Sql::prepared(const QString &statement)
{
    if (const auto found = m_statements.find(statement); found != m_statements.end())
        return found->second.get();
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(statement)) {
        fail(query->lastError().nativeErrorCode().toInt(), query->lastError().databaseText());
        return nullptr;
    }
    return m_statements.emplace(statement, std::move(query)).first->second.get();
}

QSqlQuery *Sql::executed(const QString &statement, const QVariantList &values)
{
    if (!ok())
        return nullptr;
    QSqlQuery *query = prepared(statement);
    if (!query)
        return nullptr;
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), bound(values.at(i)));
    if (!query->exec()) {
        fail(query->lastError().nativeErrorCode().toInt(), query->lastError().databaseText());
        query->finish();
        return nullptr;
    }
    return query;
}

bool Sql::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery *query = executed(statement, values);
    if (!query)
        return false;
    m_affected = query->numRowsAffected();
    m_insertedRow = m_handle ? sqlite3_last_insert_rowid(m_handle) : 0;
    query->finish();
    return true;
}

Answer Sql::ask(const QString &statement, const QVariantList &values)
{
    return Answer(executed(statement, values));
}

QVariant Sql::value(const QString &statement, const QVariantList &values)
{
    Answer answer = ask(statement, values);
    return answer.next() ? answer.value(0) : QVariant();
}

bool Sql::execute(const QString &statement)
{
    if (!ok())
        return false;
    QSqlQuery query(m_database);
    if (query.exec(statement))
        return true;
    fail(query.lastError().nativeErrorCode().toInt(), query.lastError().databaseText());
    return false;
}

} // namespace forecourt::storage
