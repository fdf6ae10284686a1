// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <cstring>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::ApiError;

namespace {

struct Reason
{
    int code;
    const char *words;
};

// What the driver says in words is for developers; these are for people.
constexpr Reason Reasons[] = {
    { SQLITE_FULL, QT_TRANSLATE_NOOP("storage", "the disk is full") },
    { SQLITE_READONLY, QT_TRANSLATE_NOOP("storage", "the folder or file may not be written to") },
    { SQLITE_CANTOPEN, QT_TRANSLATE_NOOP("storage", "the file could not be opened") },
    { SQLITE_PERM, QT_TRANSLATE_NOOP("storage", "the folder or file may not be written to") },
    { SQLITE_IOERR, QT_TRANSLATE_NOOP("storage", "the disk reported an error") },
    { SQLITE_BUSY, QT_TRANSLATE_NOOP("storage", "another program holds the file") },
    { SQLITE_LOCKED, QT_TRANSLATE_NOOP("storage", "another program holds the file") },
    { SQLITE_CORRUPT, QT_TRANSLATE_NOOP("storage", "the file is damaged") },
    { SQLITE_NOTADB, QT_TRANSLATE_NOOP("storage", "the file is damaged") },
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
void bindValue(sqlite3_stmt *statement, int position, const QVariant &value)
{
    if (!value.isValid()) {
        sqlite3_bind_null(statement, position);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        sqlite3_bind_int64(statement, position, value.toLongLong());
        return;
    case QMetaType::Double:
        sqlite3_bind_double(statement, position, value.toDouble());
        return;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob(statement, position, bytes.constData(), int(bytes.size()),
                          SQLITE_TRANSIENT);
        return;
    }
    default: {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text(statement, position, text.constData(), int(text.size()),
                          SQLITE_TRANSIENT);
    }
    }
}

// The value outlives the statement's run, and each run binds all of them anew.
void bindColumn(sqlite3_stmt *statement, int position, const ColumnValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        sqlite3_bind_int64(statement, position, *number);
    else if (const auto *text = std::get_if<QByteArray>(&value))
        sqlite3_bind_text(statement, position, text->constData(), int(text->size()), SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, position);
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

Sql::~Sql()
{
    for (const auto &[text, statement] : m_statements)
        sqlite3_finalize(statement);
}

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

void Sql::failNow()
{
    fail(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

void Sql::releaseMemory()
{
    if (m_handle)
        sqlite3_db_release_memory(m_handle);
}

sqlite3_stmt *Sql::prepared(const QString &statement)
{
    if (const auto found = m_statements.find(statement); found != m_statements.end())
        return found->second;
    if (!m_handle)
        return nullptr;
    const QByteArray text = statement.toUtf8();
    sqlite3_stmt *made = nullptr;
    if (sqlite3_prepare_v3(m_handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT,
                           &made, nullptr)
        != SQLITE_OK) {
        failNow();
        return nullptr;
    }
    m_statements.emplace(statement, made);
    return made;
}

sqlite3_stmt *Sql::bound(const QString &statement, const QVariantList &values)
{
    if (!ok())
        return nullptr;
    sqlite3_stmt *made = prepared(statement);
    if (!made)
        return nullptr;
    Q_ASSERT(sqlite3_bind_parameter_count(made) == values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        bindValue(made, int(i + 1), values.at(i));
    return made;
}

bool Sql::step(sqlite3_stmt *statement)
{
    if (!ok())
        return false;
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        failNow();
    return code == SQLITE_ROW;
}

bool Sql::run(const QString &statement, const QVariantList &values)
{
    sqlite3_stmt *made = bound(statement, values);
    return made && runToEnd(made);
}

bool Sql::write(const QString &statement, std::span<const ColumnValue> values)
{
    sqlite3_stmt *made = ok() ? prepared(statement) : nullptr;
    if (!made)
        return false;
    Q_ASSERT(sqlite3_bind_parameter_count(made) == int(values.size()));
    for (size_t i = 0; i < values.size(); ++i)
        bindColumn(made, int(i + 1), values[i]);
    return runToEnd(made);
}

bool Sql::runToEnd(sqlite3_stmt *statement)
{
    while (step(statement)) { }
    m_affected = sqlite3_changes(m_handle);
    m_insertedRow = sqlite3_last_insert_rowid(m_handle);
    sqlite3_reset(statement);
    return ok();
}

Answer Sql::ask(const QString &statement, const QVariantList &values)
{
    return Answer(*this, bound(statement, values));
}

QVariant Sql::value(const QString &statement, const QVariantList &values)
{
    Answer answer = ask(statement, values);
    return answer.next() ? answer.value(0) : QVariant();
}

Answer::~Answer()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

bool Answer::next()
{
    return m_statement && m_sql->step(m_statement);
}

QVariant Answer::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return sqlite3_column_int64(m_statement, column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                          sqlite3_column_bytes(m_statement, column));
    default:
        return text(column);
    }
}

bool Answer::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Answer::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

qint64 Answer::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
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
