// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert.h"
#include "desk_p.h"
#include "deskjson.h"
#include "desktables.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Change;

namespace {

// No server is believed that asks for a longer wait; clocks are set right by a little all the time.
constexpr auto longestWait = 24h;
constexpr auto clockStep = 5min;

QJsonArray keysOf(const QSet<Change::Kind> &kinds)
{
    QJsonArray keys;
    for (const Change::Kind kind : kinds)
        keys.append(domain::toKey(kind));
    return keys;
}

QJsonArray listOf(const QSet<QString> &texts)
{
    return QJsonArray::fromStringList(QStringList(texts.cbegin(), texts.cend()));
}

/// Of the rows that may go; not held by a time of a clock that was ahead and was set back since.
struct Condition
{
    QString text =
        u"state = 'queued' AND %1 AND record_id NOT IN (SELECT value FROM json_each(?, '$.later'))"
        " AND id NOT IN (SELECT value FROM json_each(?, '$.passed'))"
        " AND kind NOT IN (SELECT value FROM json_each(?, '$.forbidden'))"
        " AND (not_before IS NULL OR not_before <= ? OR not_before > ?"
        " OR changed > ? OR kind IN (SELECT value FROM json_each(?, '$.freed')))"_s.arg(
            openCondition());
    QVariantList values;

    explicit Condition(const DueQuestion &question)
    {
        QJsonArray passed;
        for (const domain::OperationId &id : question.passed)
            passed.append(id.value);
        const QString sets = textOf(QJsonObject{ { u"passed"_s, passed },
                                                 { u"forbidden"_s, keysOf(question.forbidden) },
                                                 { u"freed"_s, keysOf(question.freed) },
                                                 { u"later"_s, listOf(question.later) } });
        values = { sets,
                   sets,
                   sets,
                   nullable(question.now),
                   nullable(question.now.addDuration(longestWait + clockStep)),
                   nullable(question.now.addDuration(clockStep)),
                   sets };
    }
};

QList<Change> firstOf(Sql &sql, const Condition &due)
{
    const QString first = u"id = (SELECT id FROM outbox INDEXED BY outbox_open WHERE %1"
                          " ORDER BY position, seq LIMIT 1)"_s;
    return readChanges(sql, first.arg(due.text), due.values);
}

} // namespace

DueChanges nextDue(Sql &sql, const DueQuestion &question)
{
    DueQuestion ofAll = question;
    ofAll.later.clear();
    const Condition due(ofAll);
    DueChanges answer;
    answer.next = firstOf(sql, Condition(question));
    if (answer.next.isEmpty() && !question.later.isEmpty())
        answer.next = firstOf(sql, due);
    if (answer.next.isEmpty()) {
        answer.notBefore =
            timeOf(sql.value(u"SELECT min(not_before) FROM outbox WHERE state = 'queued' AND %1"
                             " AND not_before > ?"_s.arg(openCondition()),
                             { nullable(question.now) }));
    } else if (answer.next.first().kind == Change::Kind::CustomerField) {
        answer.next = readChanges(
            sql, u"record_id = ? AND kind = 'customer_field' AND %1"_s.arg(due.text),
            QVariantList{ answer.next.first().recordId } + due.values, ChangeOrder::Outbox);
    }
    return answer;
}

} // namespace forecourt::storage
