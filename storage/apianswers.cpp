// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apianswers.h"

#include "archive.h"
#include "database.h"

// Found by the archive through the types' own namespace.
namespace forecourt::domain {

template <bool R>
void visitFields(storage::Archive<R> &archive,
                 typename storage::Archive<R>::template Ref<ApiCall> c)
{
    archive(c.operation, c.method, c.path, c.query, c.headers, c.body, c.contentType);
}

// The body stands beside, so that lists are read without it.
template <bool R>
void visitFields(storage::Archive<R> &archive,
                 typename storage::Archive<R>::template Ref<ApiAnswer> a)
{
    archive(a.id, a.service, a.call, a.status, a.contentType, a.headers, a.durationMs, a.receivedAt,
            a.findings);
}

} // namespace forecourt::domain

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::ApiAnswer;
using domain::Done;
using domain::Result;

namespace {

constexpr int KeptAnswers = 200;
constexpr qint64 KeptBytes = 64 * 1024 * 1024;

// The newest stays whatever its size.
void dropOldest(Sql &sql)
{
    sql.run(u"DELETE FROM api_answer WHERE seq IN (SELECT seq FROM (SELECT seq,"
            " row_number() OVER newest AS place, sum(length(body)) OVER newest AS bytes"
            " FROM api_answer WINDOW newest AS (ORDER BY seq DESC))"
            " WHERE place > ? OR (bytes > ? AND place > 1))"_s,
            { KeptAnswers, KeptBytes });
}

} // namespace

ApiAnswers::ApiAnswers(std::shared_ptr<Database> mirror)
    : m_mirror(std::move(mirror))
{
}

QFuture<Result<Done>> ApiAnswers::add(ApiAnswer answer)
{
    const domain::ConnectionId service = answer.service;
    const auto write = [answer = std::move(answer)](Sql &sql) {
        sql.run(u"INSERT OR REPLACE INTO api_answer(id, service, facts, body)"
                " VALUES(?, ?, ?, ?)"_s,
                { answer.id, answer.service.value, archived(answer), answer.body });
        dropOldest(sql);
        return Done{};
    };
    return m_mirror->write<Done>(write, [this, service](const Done &) {
        QMetaObject::invokeMethod(
            this, [this, service] { emit added(service); }, Qt::QueuedConnection);
    });
}

QFuture<std::optional<ApiAnswer>> ApiAnswers::find(QString id)
{
    return m_mirror->read<std::optional<ApiAnswer>>(Reader::Quick, [=](Sql &sql) {
        Answer row = sql.ask(u"SELECT facts, body FROM api_answer WHERE id = ?"_s, { id });
        if (!row.next())
            return std::optional<ApiAnswer>();
        std::optional answer = unarchived<ApiAnswer>(row.value(0).toByteArray());
        answer->body = row.value(1).toByteArray();
        return answer;
    });
}

QFuture<QList<ApiAnswer>> ApiAnswers::newest(domain::ConnectionId service, int limit)
{
    return m_mirror->read<QList<ApiAnswer>>(Reader::Quick, [=](Sql &sql) {
        QList<ApiAnswer> answers;
        Answer rows = sql.ask(u"SELECT facts FROM api_answer WHERE service = ?"
                              " ORDER BY seq DESC LIMIT ?"_s,
                              { service.value, limit });
        while (rows.next())
            answers.append(unarchived<ApiAnswer>(rows.value(0).toByteArray()));
        return answers;
    });
}

} // namespace forecourt::storage
