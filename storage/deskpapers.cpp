// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskpapers.h"

#include "convert.h"
#include "desk_p.h"
#include "domain/api/webhook.h"

#include <QCoreApplication>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Done;
using domain::Paper;
using domain::Result;
using domain::WebhookTrace;
using domain::WebhookVerdict;

namespace {

constexpr int AllPapers = -1; // as LIMIT understands it

} // namespace

QList<Paper> readPapers(Sql &sql, const QString &condition, const QVariantList &values, int atMost)
{
    QList<Paper> papers;
    Answer answer = sql.ask(u"SELECT id, kind, at, value FROM paper WHERE %1"
                            " ORDER BY at DESC, id LIMIT ?"_s.arg(condition),
                            values + QVariantList{ atMost });
    while (answer.next())
        papers.append(
            { answer.text(0), answer.text(1), timeOf(answer.value(2)), objectOf(answer.text(3)) });
    return papers;
}

std::optional<Paper> readPaper(Sql &sql, const QString &kind, const QString &id)
{
    const QList<Paper> papers = readPapers(sql, u"kind = ? AND id = ?"_s, { kind, id }, 1);
    return papers.isEmpty() ? std::nullopt : std::optional(papers.first());
}

void writePaper(Sql &sql, const Paper &paper)
{
    if (paper.value.isEmpty())
        sql.run(u"DELETE FROM paper WHERE kind = ? AND id = ?"_s, { paper.kind, paper.id });
    else
        sql.run(u"INSERT OR REPLACE INTO paper(kind, id, at, value) VALUES(?, ?, ?, ?)"_s,
                { paper.kind, paper.id, nullable(paper.at), textOf(paper.value) });
}

void recoverPapers(Sql &sql, Journal &journal, DeskDelta &delta)
{
    const QList<Paper> left = readPapers(
        sql, u"kind IN (?, ?) AND json_extract(value, '$.state') = 'sending'"_s,
        { QString(domain::papers::apiWrite), QString(domain::papers::appraisal) }, AllPapers);
    for (Paper paper : left) {
        paper.value.insert(u"state"_s, u"unknown"_s);
        paper.value.insert(u"reason"_s,
                           QCoreApplication::translate("storage",
                                                       "Forecourt ended while this was being sent. "
                                                       "It may have arrived."));
        paper.at = QDateTime::currentDateTimeUtc();
        journal.addPaper(u"unknown"_s, paper);
        delta.papers.insert(paper.kind);
    }
}

QFuture<Result<Done>> Desk::savePaper(Paper paper, QString what)
{
    return d->performDone([=](Sql &, Journal &journal, DeskDelta &delta) {
        journal.addPaper(what, paper);
        delta.papers.insert(paper.kind);
    });
}

QFuture<Result<Done>> Desk::changePapers(QList<PaperChange> changes)
{
    return d->performStep(
        [changes = std::move(changes)](Sql &, Journal &journal, DeskDelta &delta) {
            for (const PaperChange &change : changes) {
                journal.addPaper(change.what, change.paper);
                delta.papers.insert(change.paper.kind);
            }
        });
}

QFuture<QList<Paper>> Desk::papers(QString kind, int limit)
{
    return d->desk->read<QList<Paper>>(
        Reader::Quick, [=](Sql &sql) { return readPapers(sql, u"kind = ?"_s, { kind }, limit); });
}

QFuture<std::optional<Paper>> Desk::paper(QString kind, QString id)
{
    return d->desk->read<std::optional<Paper>>(Reader::Quick,
                                               [=](Sql &sql) { return readPaper(sql, kind, id); });
}

QFuture<QList<Paper>> Desk::papersInState(QString kind, QString state)
{
    return d->desk->read<QList<Paper>>(Reader::Quick, [=](Sql &sql) {
        return readPapers(sql, u"kind = ? AND json_extract(value, '$.state') = ?"_s,
                          { kind, state }, AllPapers);
    });
}

// What a sender told may be long, and nobody here wants to read it.
QFuture<QList<WebhookTrace>> Desk::webhookTraces(QDateTime since)
{
    return d->desk->read<QList<WebhookTrace>>(Reader::Bulk, [=](Sql &sql) {
        QList<WebhookTrace> traces;
        Answer answer =
            sql.ask(u"SELECT json_extract(value, '$.sha256'), at, json_extract(value, '$.verdict')"
                    " FROM paper WHERE kind = ?"
                    " AND (at >= ? OR json_extract(value, '$.verdict') = ?) ORDER BY at"_s,
                    { QString(domain::papers::webhookEvent), nullable(since),
                      domain::toKey(WebhookVerdict::TakenUndated) });
        while (answer.next()) {
            if (const auto verdict = domain::webhookVerdictFromKey(answer.text(2)))
                traces.append({ answer.text(0).toLatin1(), timeOf(answer.value(1)), *verdict });
        }
        return traces;
    });
}

// The journal has an index by record, so no other is needed to find a customer's papers.
QFuture<QList<Paper>> Desk::papersOf(QString record)
{
    return d->desk->read<QList<Paper>>(Reader::Quick, [=](Sql &sql) {
        return readPapers(sql,
                          u"(kind, id) IN (SELECT json_extract(after, '$.paper.kind'),"
                          " json_extract(after, '$.paper.id') FROM journal WHERE record = ?)"_s,
                          { record }, AllPapers);
    });
}

} // namespace forecourt::storage
