// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskday.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;
using namespace forecourt::storage;

namespace forecourt::proofs {

namespace {

QString noteOf(const QString &customer)
{
    return u"a note about "_s + customer + QString(400, u'.');
}

CustomerEdit editOf(const QString &customer)
{
    CustomerEdit edit{ { customer }, u"Customer "_s + customer, {}, {} };
    edit.base.notes = u"old"_s;
    edit.base.isVip = false;
    edit.patch.notes = noteOf(customer);
    edit.patch.isVip = true;
    return edit;
}

TestDrive driveOf(const QString &id)
{
    TestDrive drive;
    drive.id.value = id;
    drive.vehicleId.value = u"v"_s;
    drive.vehicleName = u"Camry"_s;
    drive.name = u"Anna A"_s;
    drive.email = u"anna@example.com"_s;
    drive.preferredDate = QDateTime(QDate(2026, 6, 1), QTime(10, 0), Qt::UTC);
    return drive;
}

QList<Change> rowsOf(Desk &desk, const QString &record)
{
    return desk.changesOf(record).result();
}

std::function<bool(Desk &)> isThere(const QString &customer)
{
    return [customer](Desk &desk) {
        const QList<Change> rows = rowsOf(desk, customer);
        return rows.size() == 2 && rows.first().value == noteOf(customer)
            && rows.last().value == true;
    };
}

std::function<bool(Desk &)> isIn(const QString &record, ChangeState state)
{
    return [record, state](Desk &desk) {
        const QList<Change> rows = rowsOf(desk, record);
        return !rows.isEmpty() && rows.first().state == state;
    };
}

} // namespace

void DeskDay::begin()
{
    m_began = m_clock();
}

bool DeskDay::end(const QString &what, const Answer &answer, const Check &holds,
                  const QString &instead)
{
    if (!answer)
        m_refusals << answer.error().explanation() + u' ' + answer.error().detail;
    for (Promise &promise : m_promises) {
        if (promise.what == instead && answer)
            promise.until = m_began;
    }
    m_promises.append({ what, holds, m_clock(), std::numeric_limits<qint64>::max(), bool(answer) });
    return bool(answer);
}

void DeskDay::edits(Desk &desk)
{
    for (const QString &customer : { u"a"_s, u"b"_s }) {
        const CustomerEdit edit = editOf(customer);
        begin();
        end(u"edit of "_s + customer,
            desk.saveEdit(edit.id, edit.name, edit.base, edit.patch).result(), isThere(customer));
    }
    begin();
    const auto step = desk.saveEdits({ editOf(u"c"_s), editOf(u"d"_s) }, u"two"_s).result();
    m_step = step ? step->id : QString();
    end(u"edits of c and d"_s, step ? Answer(Done{}) : Answer(step.error()),
        [](Desk &there) { return isThere(u"c"_s)(there) && isThere(u"d"_s)(there); });
}

void DeskDay::drive(Desk &desk)
{
    begin();
    end(u"drive"_s, desk.saveTestDrive(driveOf(u"t"_s), true).result(), [](Desk &there) {
        return there.testDrive({ u"t"_s }).result().has_value() && !rowsOf(there, u"t"_s).isEmpty();
    });
    begin();
    end(u"draft"_s, desk.saveDraft(u"customer/e"_s, { { u"notes"_s, u"half"_s } }).result(),
        [](Desk &there) { return there.draft(u"customer/e"_s).result()[u"notes"] == u"half"_s; });
}

void DeskDay::push(Desk &desk)
{
    const QList<Change> waiting = rowsOf(desk, u"a"_s) + rowsOf(desk, u"t"_s);
    QList<OperationId> ids;
    for (const Change &change : waiting)
        ids << change.id;
    if (ids.isEmpty())
        return;
    begin();
    auto claimed = desk.claim(ids).result();
    end(u"claim"_s, claimed ? Answer(Done{}) : Answer(claimed.error()), [](Desk &there) {
        const QList<Change> rows = rowsOf(there, u"a"_s) + rowsOf(there, u"t"_s);
        return std::all_of(rows.cbegin(), rows.cend(),
                           [](const Change &row) { return row.attempts == 1; });
    });
    if (!claimed || claimed->isEmpty())
        return;
    for (Change &change : claimed.value()) {
        change.state =
            change.kind == Change::Kind::TestDrive ? ChangeState::Unknown : ChangeState::Done;
        change.reason = u"as it went"_s;
    }
    begin();
    end(u"settle"_s, desk.settle(claimed.value()).result(),
        [outcomes = claimed.value()](Desk &there) {
            return std::all_of(outcomes.cbegin(), outcomes.cend(), [&](const Change &outcome) {
                const QList<Change> rows = rowsOf(there, outcome.recordId);
                return std::any_of(rows.cbegin(), rows.cend(), [&](const Change &row) {
                    return row.id == outcome.id && row.state == outcome.state;
                });
            });
        });
}

void DeskDay::undo(Desk &desk)
{
    if (m_step.isEmpty())
        return;
    begin();
    const auto undone = desk.undo(m_step, {}).result();
    end(
        u"undo"_s, undone ? Answer(Done{}) : Answer(undone.error()),
        [](Desk &there) {
            return rowsOf(there, u"c"_s).isEmpty() && rowsOf(there, u"d"_s).isEmpty();
        },
        u"edits of c and d"_s);
}

void DeskDay::decide(Desk &desk)
{
    const QList<Change> rows = rowsOf(desk, u"b"_s);
    if (rows.isEmpty())
        return;
    begin();
    end(u"hold"_s, desk.hold(rows.first().id, true).result(), isIn(u"b"_s, ChangeState::Held));
}

void DeskDay::work(Desk &desk)
{
    edits(desk);
    drive(desk);
    push(desk);
    undo(desk);
    decide(desk);
}

bool DeskDay::saveOneMore(Desk &desk)
{
    const CustomerEdit edit = editOf(u"later"_s);
    begin();
    return end(u"edit once the disk works again"_s,
               desk.saveEdit(edit.id, edit.name, edit.base, edit.patch).result(),
               isThere(u"later"_s));
}

} // namespace forecourt::proofs
