// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what concerns test drives and other requests that are made once.
#include "desktables.h"
#include "deskundo.h"

#include <QCoreApplication>

#include <algorithm>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Change;
using domain::ChangeState;
using domain::SendState;
using domain::TestDrive;

namespace {

struct Obstacle
{
    ChangeState state;
    const char *words;
};

// Why a request that is made once cannot be taken back any more.
constexpr Obstacle Obstacles[] = {
    { ChangeState::Sending, QT_TRANSLATE_NOOP("storage", "The request for %1 is being sent.") },
    { ChangeState::Done,
      QT_TRANSLATE_NOOP("storage", "The request for %1 was sent, and CarStrel takes none back.") },
    { ChangeState::Unknown,
      QT_TRANSLATE_NOOP("storage",
                        "The request for %1 may have arrived. Decide that in the "
                        "outbox.") },
};

// What a person typed or chose, without what the server said and what became of the request.
TestDrive handlingOf(TestDrive drive)
{
    drive.sendState = SendState::Draft;
    drive.serverId.clear();
    drive.serverStatus.clear();
    drive.lastError.clear();
    drive.createdAt = drive.changedAt = {};
    return drive;
}

bool isOnDeskOnly(SendState state)
{
    return state == SendState::Draft || state == SendState::DeskOnly;
}

// The request's own events put the state of the request back.
SendState stateOfUndone(SendState now, SendState before)
{
    if (!isOnDeskOnly(now))
        return now;
    return isOnDeskOnly(before) ? before : SendState::Draft;
}

} // namespace

void StepUndo::undoRequest(const RowsOfEvent &event)
{
    const Change &left = *event.changeAfter;
    const std::optional<Change> now = readChange(m_sql, left.id);
    if (!now)
        return;
    for (const Obstacle &obstacle : Obstacles) {
        if (now->state == obstacle.state && left.state != obstacle.state) {
            refuse(undoWords(obstacle.words).arg(now->recordName));
            return;
        }
    }
    const bool wasPending = isPending(left.state);
    const bool isOther = wasPending ? !isPending(now->state) : now->state != left.state;
    if (isOther || (!wasPending && isAskedForAgain(*now))) {
        refuse(undoWords(QT_TRANSLATE_NOOP("storage", "The request for %1 has been changed since."))
                   .arg(now->recordName));
        return;
    }
    if (event.changeBefore) {
        putBack(*event.changeBefore, now);
        correctRecord(left, *event.changeBefore);
        return;
    }
    Change takenBack = *now;
    takenBack.state = ChangeState::Discarded;
    takenBack.changedAt = QDateTime::currentDateTimeUtc();
    m_journal.addChange(u"undone"_s, takenBack);
}

// "It arrived" left a record, and records are not taken away.
void StepUndo::correctRecord(const Change &left, const Change &restored)
{
    const bool hadArrived = left.state == ChangeState::Done;
    const bool hasArrived = restored.state == ChangeState::Done;
    if (hadArrived != hasArrived)
        recordOutcome(m_journal, m_delta, hasArrived ? restored : left,
                      hasArrived ? domain::toKey(ChangeState::Done) : u"taken_back"_s);
}

// Bringing an old request back beside a newer one would book twice; a message is one of its own.
bool StepUndo::isAskedForAgain(const Change &request)
{
    if (request.kind == Change::Kind::ContactMessage)
        return false;
    const QList<Change> all =
        readChanges(m_sql, u"record_id = ? AND kind = ? AND id <> ?"_s,
                    { request.recordId, domain::toKey(request.kind), request.id.value });
    return std::any_of(all.cbegin(), all.cend(),
                       [](const Change &other) { return other.state != ChangeState::Discarded; });
}

void StepUndo::undoDrive(const RowsOfEvent &event)
{
    m_delta.testDrives = true;
    const TestDrive &any = event.driveAfter ? *event.driveAfter : *event.driveBefore;
    const std::optional<TestDrive> now = readTestDrive(m_sql, any.id.value);
    const bool isAsLeft =
        event.driveAfter ? now && handlingOf(*now) == handlingOf(*event.driveAfter) : !now;
    if (!isAsLeft) {
        refuse(
            undoWords(QT_TRANSLATE_NOOP("storage", "The test drive of %1 has been changed since."))
                .arg(any.name));
        return;
    }
    if (event.driveBefore) {
        TestDrive restored = *event.driveBefore;
        if (now) {
            restored.sendState = stateOfUndone(now->sendState, restored.sendState);
            restored.serverId = now->serverId;
            restored.serverStatus = now->serverStatus;
            restored.lastError = now->lastError;
        }
        restored.changedAt = QDateTime::currentDateTimeUtc();
        m_journal.addTestDrive(u"undone"_s, restored);
        return;
    }
    // A booking that was taken back stays as a draft; what never was to be sent goes.
    const bool wasAskedFor =
        !readChanges(m_sql, u"record_id = ? AND kind = 'test_drive'"_s, { any.id.value }).isEmpty();
    if (!wasAskedFor)
        m_journal.removeTestDrive(*now);
}

} // namespace forecourt::storage
