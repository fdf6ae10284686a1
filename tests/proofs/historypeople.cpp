// SPDX-License-Identifier: GPL-3.0-or-later
// What people do at the two desks.
#include "historyvalues.h"
#include "twodesks.h"

#include "domain/merge.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

namespace forecourt::proofs {

namespace {

// As the mirror shows it: what waits, laid over what the server said.
QJsonValue shown(const CustomerDraft &mirror, const QList<Change> &rows, CustomerField field)
{
    QJsonValue value = fieldValue(mirror, field);
    for (const Change &row : rows) {
        if (row.field != field || !isOpen(row) || row.state == ChangeState::Replaced)
            continue;
        value = value.isNull() ? row.value : mergeField(field, row.base, row.value, value).value;
    }
    return value;
}

QStringList changedList(QStringList items, const QString &fresh, Chance &chance)
{
    const int place = chance.bounded(int(items.size()) + 1);
    const int what = chance.bounded(4);
    if (what < 2 || place == items.size())
        items.insert(what == 0 ? items.size() : place, fresh);
    else if (what == 2)
        items[place] = fresh;
    else
        items.removeAt(place);
    return items;
}

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &item : array.toArray())
        strings << item.toString();
    return strings;
}

QString pick(const QStringList &from, Chance &chance)
{
    return from.at(chance.bounded(int(from.size())));
}

QJsonObject changedObject(QJsonObject object, int counter, Chance &chance)
{
    const QString key = pick({ u"colour"_s, u"seats"_s, Types }, chance);
    if (key == Types) {
        const QString type = pick({ u"SUV"_s, u"Sedan"_s, u"Van"_s }, chance);
        const QStringList types = changedList(stringsOf(object.value(Types)), type, chance);
        object.insert(Types, QJsonArray::fromStringList(cleanTags(types)));
    } else if (chance.bounded(3) == 0) {
        object.remove(key);
    } else {
        object.insert(key, counter);
    }
    return object;
}

QJsonValue changed(CustomerField field, const QJsonValue &value, const QString &fresh, int counter,
                   Chance &chance)
{
    switch (field) {
    case CustomerField::Notes: {
        const QStringList lines = value.toString().split(u'\n', Qt::SkipEmptyParts);
        return changedList(lines, fresh, chance).join(u'\n');
    }
    case CustomerField::Tags: {
        const QStringList names{ fresh, u"cash"_s, u"hot"_s, u"fleet"_s };
        const QStringList tags = changedList(stringsOf(value), pick(names, chance), chance);
        return QJsonArray::fromStringList(cleanTags(tags));
    }
    case CustomerField::Preferences:
        return changedObject(value.toObject(), counter, chance);
    case CustomerField::IsVip:
        return !value.toBool();
    }
    return {};
}

void decide(Change &row, const QJsonValue &theirs, const QJsonValue &result)
{
    const bool takesTheirs = sameValue(row.field, theirs, result);
    if (takesTheirs && sameValue(row.field, row.value, theirs)) {
        row.state = ChangeState::Done; // it is there, and is watched from now on
        return;
    }
    row.base = theirs;
    row.value = result;
    row.attempts = 0;
    row.state = takesTheirs ? ChangeState::Discarded : ChangeState::Queued;
}

} // namespace

void TwoDesks::wish(int who, CustomerField field, const QJsonValue &seen, const QJsonValue &value)
{
    const Parts before = partsOf(field, seen);
    const Parts after = partsOf(field, value);
    const QList<Change> &rows = m_desks[size_t(who)].rows;
    QStringList touched = before.keys() + after.keys();
    touched.removeDuplicates();
    for (const QString &part : std::as_const(touched)) {
        const QJsonValue wanted = after.value(part, QJsonValue::Undefined);
        if (before.value(part, QJsonValue::Undefined) == wanted)
            continue;
        Wish fresh{ who, field, part, before.value(part, QJsonValue::Undefined), wanted };
        fresh.event = m_event;
        for (Wish &old : m_wishes) {
            if (old.desk != who || old.field != field || old.part != part)
                continue;
            fresh.wasThere |= old.wasThere && old.value == wanted;
            if (old.over)
                continue;
            old.over = true;
            // Never sent, and as it was before: taken back, and what the server has is shown.
            fresh.before = old.before;
            fresh.left =
                old.left || std::any_of(rows.cbegin(), rows.cend(), [&](const Change &row) {
                    return row.field == field && row.state == ChangeState::Done
                        && standsFor(row, part, old.value);
                });
            fresh.over = !fresh.left && old.before == wanted;
        }
        m_wishes.append(fresh);
    }
}

void TwoDesks::save(Desk &desk, int who, CustomerField field, const QJsonValue &seen,
                    const QJsonValue &value)
{
    wish(who, field, seen, value);
    noteWhatIsThere();
    QList<Change> open;
    for (const Change *row : rowsOf(desk.rows, field, isOpen)) {
        if (row->state != ChangeState::Replaced)
            open.append(*row);
    }
    Change wanted;
    wanted.field = field;
    wanted.base = seen;
    wanted.value = value;
    EditStep step = editWaiting(open, wanted);
    const auto isIt = [&](const Change &row) { return row.id == step.change.id; };
    if (step.what == EditStep::What::Withdraw) {
        desk.rows.removeIf(isIt);
    } else if (step.what == EditStep::What::Write && step.change.id.isEmpty()) {
        step.change.id.value = QString::number(++m_counter);
        desk.rows.append(step.change);
    } else if (step.what == EditStep::What::Write) {
        *std::find_if(desk.rows.begin(), desk.rows.end(), isIt) = step.change;
    }
}

void TwoDesks::edit(Desk &desk, int who, Chance &chance)
{
    const CustomerField field = Fields[chance.bounded(int(Fields.size()))];
    const QJsonValue seen = shown(desk.mirror, desk.rows, field);
    const int counter = ++m_counter;
    const QString fresh = (who == 0 ? u"a"_s : u"b"_s) + QString::number(counter);
    const QJsonValue value = changed(field, seen, fresh, counter, chance);
    if (sameValue(field, seen, value))
        return;
    if (m_tells)
        m_story << u"desk %1 edits %2 from %3 to %4"_s.arg(QString::number(who), fieldName(field),
                                                           text(seen), text(value));
    save(desk, who, field, seen, value);
}

Change TwoDesks::arrivedPart(Change edit, const TakenPart &taken)
{
    edit.id = OperationId::create();
    edit.base = taken.base;
    edit.value = taken.value;
    edit.state = ChangeState::Done;
    return edit;
}

void TwoDesks::resolve(Desk &desk, int who, Chance &chance)
{
    for (qsizetype at = 0; at < desk.rows.size(); ++at) {
        Change &row = desk.rows[at];
        const bool isReplaced = row.state == ChangeState::Replaced;
        const auto isActive = [&](const Change &other) {
            return other.field == row.field && isOpen(other)
                && other.state != ChangeState::Replaced;
        };
        if (!(needsAttention(row.state) || isReplaced)
            || (isReplaced && std::any_of(desk.rows.cbegin(), desk.rows.cend(), isActive)))
            continue;
        const QJsonValue theirs = fieldValue(desk.mirror = m_server, row.field);
        const QJsonValue result = chance.bounded(3) == 0 ? theirs : row.value;
        if (m_tells)
            m_story << u"desk %1 decides on %2: %3 over %4"_s.arg(
                QString::number(who), describe(row), text(result), text(theirs));
        for (Wish &wish : m_wishes) {
            const bool given = partOf(row.field, result, wish.part) == wish.value;
            if (wish.desk == who && wish.field == row.field && !given)
                wish.over = true;
        }
        const std::optional<TakenPart> taken = takenPart(row, theirs);
        decide(row, theirs, result);
        if (taken)
            desk.rows.insert(at, arrivedPart(row, *taken));
        return;
    }
}

void TwoDesks::hold(Desk &desk, Chance &chance)
{
    for (Change &row : desk.rows) {
        if (row.state == ChangeState::Held)
            row.state = ChangeState::Queued;
        else if (row.state == ChangeState::Queued && chance.bounded(2) == 0)
            row.state = ChangeState::Held;
    }
}

} // namespace forecourt::proofs
