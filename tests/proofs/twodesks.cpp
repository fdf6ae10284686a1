// SPDX-License-Identifier: GPL-3.0-or-later
#include "twodesks.h"

#include "domain/merge.h"
#include "domain/waitingedit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

namespace forecourt::proofs {

namespace {

constexpr std::array Fields{ CustomerField::Notes, CustomerField::Tags, CustomerField::Preferences,
                             CustomerField::IsVip };
const QString Types = u"vehicleTypes"_s;

using Parts = QMap<QString, QJsonValue>;

// A person's view of a value, said without the product's help: lines, tags, keys.
Parts partsOf(CustomerField field, const QJsonValue &value)
{
    Parts parts;
    if (field == CustomerField::IsVip && value.isBool())
        parts.insert(u"VIP"_s, value);
    for (const QString &line : value.toString().split(u'\n', Qt::SkipEmptyParts))
        parts.insert(line, true);
    for (const QJsonValue &tag : value.toArray())
        parts.insert(tag.toString(), true);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != Types)
            parts.insert(it.key(), *it);
        for (const QJsonValue &type : it->toArray())
            parts.insert(Types + u'/' + type.toString(), true);
    }
    return parts;
}

QJsonValue partOf(CustomerField field, const QJsonValue &value, const QString &part)
{
    return partsOf(field, value).value(part, QJsonValue::Undefined);
}

bool isOpen(const Change &row)
{
    return row.state != ChangeState::Done && row.state != ChangeState::Discarded;
}

bool isPending(const Change &row)
{
    return isOpen(row) && row.state != ChangeState::Sending && row.state != ChangeState::Replaced;
}

QList<Change *> rowsOf(QList<Change> &rows, CustomerField field, bool (*wanted)(const Change &))
{
    QList<Change *> found;
    for (Change &row : rows) {
        if (row.field == field && wanted(row))
            found.append(&row);
    }
    return found;
}

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

void apply(const CustomerPatch &patch, CustomerDraft &server)
{
    const CustomerDraft sent{ patch.notes, patch.tags, patch.preferences, patch.isVip };
    for (const CustomerField field : Fields) {
        if (const QJsonValue value = fieldValue(sent, field); !value.isNull())
            setFieldValue(server, field, value);
    }
}

// Whether a row stands for a wish: it does that, and its base has it not. In a conflict a person
// sees ours beside theirs, whatever it began from.
bool standsFor(const Change &row, const QString &part, const QJsonValue &wanted)
{
    return partOf(row.field, row.value, part) == wanted
        && (row.state == ChangeState::Conflict || partOf(row.field, row.base, part) != wanted);
}

QString text(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString describe(const Change &row)
{
    return u"%1 %2 %3 -> %4"_s.arg(toKey(row.state), fieldName(row.field), text(row.base),
                                   text(row.value));
}

QStringList changedList(QStringList items, const QString &fresh, QRandomGenerator &chance)
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

QString pick(const QStringList &from, QRandomGenerator &chance)
{
    return from.at(chance.bounded(int(from.size())));
}

QJsonObject changedObject(QJsonObject object, int counter, QRandomGenerator &chance)
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
                   QRandomGenerator &chance)
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

} // namespace

TwoDesks::Ends &TwoDesks::Ends::operator+=(const Ends &other)
{
    onServer += other.onServer;
    waiting += other.waiting;
    conflict += other.conflict;
    replaced += other.replaced;
    own += other.own;
    return *this;
}

void TwoDesks::tell(const QString &line)
{
    if (m_tells)
        m_story << line;
}

QString TwoDesks::picture() const
{
    QStringList lines;
    for (const CustomerField field : Fields) {
        if (std::any_of(m_wishes.cbegin(), m_wishes.cend(),
                        [field](const Wish &wish) { return wish.field == field; }))
            lines << u"   server %1: %2"_s.arg(fieldName(field), text(fieldValue(m_server, field)));
    }
    for (size_t who = 0; who < m_desks.size(); ++who) {
        for (const Change &row : m_desks[who].rows)
            lines << u"   desk %1: %2"_s.arg(QString::number(who), describe(row));
    }
    return lines.join(u'\n');
}

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

void TwoDesks::edit(Desk &desk, int who, QRandomGenerator &chance)
{
    const CustomerField field = Fields[chance.bounded(int(Fields.size()))];
    const QJsonValue seen = shown(desk.mirror, desk.rows, field);
    const int counter = ++m_counter;
    const QString fresh = (who == 0 ? u"a"_s : u"b"_s) + QString::number(counter);
    const QJsonValue value = changed(field, seen, fresh, counter, chance);
    if (sameValue(field, seen, value))
        return;
    tell(u"desk %1 edits %2 from %3 to %4"_s.arg(QString::number(who), fieldName(field), text(seen),
                                                 text(value)));
    save(desk, who, field, seen, value);
}

void TwoDesks::fetch(Desk &desk)
{
    if (desk.fetched || desk.patched)
        return;
    QList<Change> claimed;
    QList<CustomerField> blocked;
    for (Change &row : desk.rows) {
        // Of one field the earlier edit goes first: the later one stands on it.
        const bool waits = blocked.contains(row.field);
        if (row.state != ChangeState::Queued || waits) {
            if (isOpen(row) && row.state != ChangeState::Replaced)
                blocked.append(row.field);
            continue;
        }
        row.state = ChangeState::Sending;
        row.attempts += 1;
        claimed.append(row);
    }
    if (claimed.isEmpty())
        return;
    desk.before = desk.mirror = m_server;
    const PushPlan plan = planPush(desk.before, claimed);
    for (const Change &row : std::as_const(claimed)) {
        if (!plan.conflicts.contains(row.field))
            continue;
        Change outcome = row;
        outcome.state = m_mistake == Mistake::ForgetsOnConflict ? ChangeState::Discarded
                                                                : ChangeState::Conflict;
        settle(desk, outcome);
    }
    desk.sent = plan.patch;
    desk.fetched = true;
    if (plan.patch.isEmpty())
        comeBack(desk, ChangeState::Done);
}

void TwoDesks::patch(Desk &desk, bool arrives, bool answered)
{
    if (!desk.fetched)
        return;
    if (arrives) {
        apply(desk.sent, m_server);
        noteWhatIsThere();
        for (Wish &wish : m_wishes) {
            const auto carries = [&wish](const Change &row) {
                return row.state == ChangeState::Sending && row.field == wish.field
                    && standsFor(row, wish.part, wish.value);
            };
            if (&m_desks[size_t(wish.desk)] == &desk)
                wish.left |= std::any_of(desk.rows.cbegin(), desk.rows.cend(), carries);
        }
    }
    desk.fetched = false;
    desk.patched = answered;
    if (!answered)
        comeBack(desk, ChangeState::Queued);
    else if (m_mistake == Mistake::BelievesTheAnswer)
        comeBack(desk, ChangeState::Discarded);
}

void TwoDesks::readBack(Desk &desk)
{
    if (!desk.patched)
        return;
    desk.mirror = m_server;
    const CustomerDraft sent{ desk.sent.notes, desk.sent.tags, desk.sent.preferences,
                              desk.sent.isVip };
    for (const Change &row : QList<Change>(desk.rows)) {
        const QJsonValue value = fieldValue(sent, row.field);
        if (row.state != ChangeState::Sending || value.isNull())
            continue;
        const ReadBack found = judge(row.field, fieldValue(desk.before, row.field), value,
                                     fieldValue(m_server, row.field));
        Change outcome = row;
        outcome.state = found == ReadBack::Taken ? ChangeState::Done
            : found == ReadBack::Ignored         ? ChangeState::Rejected
                                                 : ChangeState::Conflict;
        settle(desk, outcome);
    }
    comeBack(desk, ChangeState::Done);
}

void TwoDesks::comeBack(Desk &desk, ChangeState state)
{
    for (const Change &row : QList<Change>(desk.rows)) {
        if (row.state != ChangeState::Sending)
            continue;
        Change outcome = row;
        outcome.state = state;
        if (m_mistake == Mistake::ForgetsThatItTried)
            outcome.attempts = 0;
        settle(desk, outcome);
    }
    desk.fetched = desk.patched = false;
}

// As the desk's outbox: one row stands for all that waits of a field that needs a decision.
void TwoDesks::settle(Desk &desk, Change outcome)
{
    const bool decides = needsAttention(outcome.state);
    bool later = false;
    for (const Change &other : QList<Change>(desk.rows)) {
        if (other.id == outcome.id)
            later = true;
        if (!decides || other.id == outcome.id || other.field != outcome.field || !isPending(other))
            continue;
        if (later) {
            outcome = bothEdits(outcome, other);
            if (outcome.state == ChangeState::Rejected)
                outcome.state = other.state;
            desk.rows.removeIf([&](const Change &row) { return row.id == other.id; });
        } else if (needsAttention(other.state)) {
            Change both = bothEdits(other, outcome);
            both.state = outcome.state;
            desk.rows.removeIf([&](const Change &row) { return row.id == outcome.id; });
            outcome = both;
        }
    }
    for (Change &row : desk.rows) {
        if (row.id == outcome.id)
            row = outcome;
    }
}

void TwoDesks::read(Desk &desk, bool withNotes)
{
    const std::optional<QString> notes = withNotes ? m_server.notes : desk.mirror.notes;
    desk.mirror = m_server;
    desk.mirror.notes = notes;
    if (m_mistake == Mistake::NeverLooksAgain)
        return;
    CustomerDraft found = m_server;
    if (!withNotes)
        found.notes.reset();
    for (const CustomerField field : Fields) {
        QList<Change> edits;
        for (const Change *row : rowsOf(desk.rows, field, [](const Change &) { return true; })) {
            if (row->state != ChangeState::Discarded)
                edits.append(*row);
        }
        const QList<OperationId> replaced = replacedSince(edits, fieldValue(found, field));
        for (Change &row : desk.rows) {
            if (replaced.contains(row.id))
                row.state = ChangeState::Replaced;
        }
    }
}

void TwoDesks::resolve(Desk &desk, int who, QRandomGenerator &chance)
{
    for (Change &row : desk.rows) {
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
        tell(u"desk %1 decides on %2: %3 over %4"_s.arg(QString::number(who), describe(row),
                                                        text(result), text(theirs)));
        for (Wish &wish : m_wishes) {
            const bool given = partOf(row.field, result, wish.part) == wish.value;
            if (wish.desk == who && wish.field == row.field && !given)
                wish.over = true;
        }
        row.base = theirs;
        row.value = result;
        row.attempts = 0;
        row.state =
            sameValue(row.field, theirs, result) ? ChangeState::Discarded : ChangeState::Queued;
        return;
    }
}

void TwoDesks::hold(Desk &desk, QRandomGenerator &chance)
{
    for (Change &row : desk.rows) {
        if (row.state == ChangeState::Held)
            row.state = ChangeState::Queued;
        else if (row.state == ChangeState::Queued && chance.bounded(2) == 0)
            row.state = ChangeState::Held;
    }
}

void TwoDesks::happen(const Event &event)
{
    using Kind = Event::Kind;
    static const QStringList names{ u"edits"_s,
                                    u"fetches"_s,
                                    u"sends"_s,
                                    u"sends, unheard"_s,
                                    u"sends, lost"_s,
                                    u"reads back"_s,
                                    u"cannot read back"_s,
                                    u"crashes"_s,
                                    u"reads the list"_s,
                                    u"reads the customer"_s,
                                    u"decides"_s,
                                    u"holds"_s };
    Desk &desk = m_desks[size_t(event.desk)];
    QRandomGenerator chance(event.chance);
    tell(u"%1. desk %2 %3"_s.arg(m_event).arg(event.desk).arg(names.at(int(event.kind))));
    switch (event.kind) {
    case Kind::Edit:
        edit(desk, event.desk, chance);
        break;
    case Kind::Fetch:
        fetch(desk);
        break;
    case Kind::Patch:
        patch(desk, true, true);
        break;
    case Kind::PatchUnheard:
        patch(desk, true, false);
        break;
    case Kind::PatchLost:
        patch(desk, false, false);
        break;
    case Kind::ReadBack:
        readBack(desk);
        break;
    case Kind::ReadBackLost:
        if (desk.patched)
            comeBack(desk, ChangeState::Queued);
        break;
    case Kind::Crash:
        comeBack(desk, ChangeState::Queued);
        break;
    case Kind::ReadList:
    case Kind::ReadDetail:
        read(desk, event.kind == Kind::ReadDetail);
        break;
    case Kind::Resolve:
        resolve(desk, event.desk, chance);
        break;
    case Kind::Hold:
        hold(desk, chance);
        break;
    case Kind::Count:
        break;
    }
    if (m_tells)
        m_story << picture();
}

void TwoDesks::noteWhatIsThere()
{
    for (Wish &wish : m_wishes)
        wish.wasThere |=
            partOf(wish.field, fieldValue(m_server, wish.field), wish.part) == wish.value;
}

// Everything comes to rest: nobody edits, the link holds, both look once more.
void TwoDesks::finish()
{
    const auto isOnItsWay = [](const Change &row) {
        return row.state == ChangeState::Queued || row.state == ChangeState::Sending;
    };
    const auto isBusy = [&](const Desk &desk) {
        return std::any_of(desk.rows.cbegin(), desk.rows.cend(), isOnItsWay);
    };
    for (int round = 0; round < 6 && std::any_of(m_desks.begin(), m_desks.end(), isBusy); ++round) {
        for (Desk &desk : m_desks) {
            patch(desk, true, true);
            readBack(desk);
            fetch(desk);
        }
    }
    for (Desk &desk : m_desks)
        read(desk, true);
    tell(u"at rest:\n"_s + picture());
}

QString TwoDesks::check()
{
    for (const Wish &wish : std::as_const(m_wishes)) {
        if (wish.over) {
            ++m_ends.own;
            continue;
        }
        if (partOf(wish.field, fieldValue(m_server, wish.field), wish.part) == wish.value) {
            ++m_ends.onServer;
            continue;
        }
        const Change *holder = nullptr;
        for (const Change *row : rowsOf(m_desks[size_t(wish.desk)].rows, wish.field, isOpen)) {
            if (standsFor(*row, wish.part, wish.value))
                holder = row;
        }
        if (!holder)
            return u"the wish of event %1 is nowhere: desk %2, %3 of %4 to be %5"_s.arg(wish.event)
                .arg(wish.desk)
                .arg(wish.part, fieldName(wish.field),
                     wish.value.isUndefined() ? u"gone"_s : text(wish.value));
        const ChangeState state = holder->state;
        // Of an addition to notes that were never read nobody can tell how much of it arrived.
        const auto rows = rowsOf(m_desks[size_t(wish.desk)].rows, wish.field,
                                 [](const Change &row) { return row.base.isNull(); });
        if (state == ChangeState::Replaced && !wish.wasThere && rows.isEmpty())
            return u"the wish of event %1 is called replaced and was never on the server"_s.arg(
                wish.event);
        ++(state == ChangeState::Replaced ? m_ends.replaced
               : needsAttention(state)    ? m_ends.conflict
                                          : m_ends.waiting);
    }
    return {};
}

QString TwoDesks::run(const QList<Event> &events)
{
    m_server = { u"one\ntwo\nthree"_s, QStringList{ u"cash"_s },
                 Preferences(QJsonObject{ { u"colour"_s, 0 } }), false };
    m_desks[0].mirror = m_desks[1].mirror = m_server;
    m_desks[1].mirror.notes.reset(); // only ever seen in a list
    for (const Event &event : events) {
        ++m_event;
        happen(event);
    }
    finish();
    return check();
}

} // namespace forecourt::proofs
