// SPDX-License-Identifier: GPL-3.0-or-later
#include "customeredits.h"

#include "convert.h"
#include "customerwriter.h"
#include "desktables.h"
#include "domain/merge.h"

#include <algorithm>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Change;
using domain::ChangeState;
using domain::CustomerDraft;
using domain::CustomerField;
using domain::CustomerId;

namespace {

using EditRow = QVariantList; // field, base, value, attention

EditRow rowOf(const Change &change)
{
    return { domain::fieldName(change.field), nullable(textOf(change.base)),
             nullable(textOf(change.value)), int(domain::needsAttention(change.state)) };
}

// What was replaced on the server is told, not laid over it; what is over is neither.
bool isLaidOver(const Change &change)
{
    return change.kind == Change::Kind::CustomerField
        && (change.state == ChangeState::Sending || isPending(change.state));
}

QList<EditRow> storedEdits(Sql &sql, const CustomerId &id)
{
    QList<EditRow> rows;
    Answer answer = sql.ask(
        u"SELECT field, base, value, attention FROM customer_edit WHERE id = ? ORDER BY seq"_s,
        { id.value });
    while (answer.next()) {
        rows.append({ answer.text(0), nullable(answer.text(1)), nullable(answer.text(2)),
                      int(answer.integer(3)) });
    }
    return rows;
}

// The answer to a push may be in the mirror before the edit is taken away.
bool isAppendedAlready(CustomerField field, const QJsonValue &base, const QJsonValue &ours,
                       const QJsonValue &theirs)
{
    return field == CustomerField::Notes && base.isNull() && theirs.isString()
        && theirs.toString().trimmed().endsWith(ours.toString().trimmed());
}

} // namespace

CustomerEdits CustomerEdits::of(Sql &sql, const CustomerId &id)
{
    CustomerEdits edits;
    const QList<EditRow> rows = storedEdits(sql, id);
    for (const EditRow &row : rows) {
        if (const auto field = domain::fieldFromName(row.at(0).toString())) {
            edits.m_edits.append({ *field, valueOf(row.at(1).toString()),
                                   valueOf(row.at(2).toString()), row.at(3).toInt() != 0 });
        }
    }
    return edits;
}

bool CustomerEdits::needAttention() const
{
    return std::any_of(m_edits.cbegin(), m_edits.cend(),
                       [](const Edit &edit) { return edit.attention; });
}

CustomerDraft CustomerEdits::over(CustomerDraft server) const
{
    for (const Edit &edit : m_edits) {
        const QJsonValue theirs = domain::fieldValue(server, edit.field);
        if (isAppendedAlready(edit.field, edit.base, edit.value, theirs))
            continue;
        const QJsonValue shown = theirs.isNull()
            ? edit.value
            : domain::mergeField(edit.field, edit.base, edit.value, theirs).value;
        domain::setFieldValue(server, edit.field, shown);
    }
    return server;
}

TableDelta replaceEdits(Sql &sql, const CustomerId &id, const QList<Change> &open)
{
    QList<EditRow> wanted;
    for (const Change &change : open) {
        if (isLaidOver(change))
            wanted.append(rowOf(change));
    }
    if (wanted == storedEdits(sql, id))
        return {};
    sql.run(u"DELETE FROM customer_edit WHERE id = ?"_s, { id.value });
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        sql.run(u"INSERT INTO customer_edit(id, seq, field, base, value, attention)"
                " VALUES(?, ?, ?, ?, ?, ?)"_s,
                QVariantList{ id.value, int(i) } + wanted.at(i));
    }
    return CustomerWriter(sql).layAnew(id);
}

TableDelta replaceAllEdits(Sql &sql, const QList<Change> &open)
{
    QHash<CustomerId, QList<Change>> wanted;
    for (const Change &change : open) {
        if (change.kind == Change::Kind::CustomerField)
            wanted[CustomerId{ change.recordId }].append(change);
    }
    {
        Answer answer = sql.ask(u"SELECT DISTINCT id FROM customer_edit"_s);
        while (answer.next())
            wanted[CustomerId{ answer.text(0) }];
    }
    TableDelta all;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        all.updated += replaceEdits(sql, it.key(), it.value()).updated;
    return all;
}

} // namespace forecourt::storage
