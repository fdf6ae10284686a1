// SPDX-License-Identifier: GPL-3.0-or-later
#include "twodesks.h"

#include "historyvalues.h"

#include "domain/merge.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

namespace forecourt::proofs {

namespace {

constexpr std::array<const char *, size_t(Event::Kind::Count)> Names{
    "edits",
    "fetches",
    "sends",
    "sends, unheard",
    "sends, lost",
    "reads back",
    "cannot read back",
    "crashes",
    "reads the list",
    "reads the customer",
    "decides",
    "holds",
};

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

void TwoDesks::happen(const Event &event)
{
    using Kind = Event::Kind;
    Desk &desk = m_desks[size_t(event.desk)];
    Chance chance(event.chance);
    if (m_tells)
        m_story << u"%1. desk %2 %3"_s.arg(m_event)
                       .arg(event.desk)
                       .arg(QLatin1StringView(Names[size_t(event.kind)]));
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
    std::array<Parts, Fields.size()> now;
    for (const CustomerField field : Fields)
        now[size_t(field)] = partsOf(field, fieldValue(m_server, field));
    for (Wish &wish : m_wishes)
        wish.wasThere |=
            now[size_t(wish.field)].value(wish.part, QJsonValue::Undefined) == wish.value;
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
    if (m_tells)
        m_story << u"at rest:\n"_s + picture();
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
