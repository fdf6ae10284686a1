// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_p.h"
#include "deskjson.h"
#include "desktables.h"

#include <QCoreApplication>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Change;
using domain::ChangeState;
using domain::SendState;
using domain::TestDrive;

namespace {

// As `POST /external/test-drives` takes it; what is optional and empty is left out.
QJsonObject requestBody(const TestDrive &drive)
{
    QJsonObject body{ { u"vehicleId"_s, drive.vehicleId.value },
                      { u"name"_s, drive.name },
                      { u"email"_s, drive.email } };
    if (!drive.phone.isEmpty())
        body.insert(u"phone"_s, drive.phone);
    if (drive.preferredDate)
        body.insert(u"preferredDate"_s, timeText(*drive.preferredDate));
    return body;
}

std::optional<Change> openChange(Sql &sql, const TestDrive &drive)
{
    const QList<Change> open =
        readChanges(sql, u"record_id = ? AND kind = 'test_drive' AND %1"_s.arg(openCondition()),
                    { drive.id.value });
    return open.isEmpty() ? std::nullopt : std::optional(open.last());
}

// What may have arrived is decided on in the outbox: a form that is saved sends it no second time.
bool isBeyondUs(SendState state)
{
    return state == SendState::Sending || state == SendState::Sent || state == SendState::Unknown;
}

void enqueue(Sql &sql, Journal &journal, DeskDelta &delta, const TestDrive &drive)
{
    Change change = openChange(sql, drive).value_or(Change());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (change.id.isEmpty()) {
        change.id = domain::OperationId::create();
        change.createdAt = now;
    }
    change.kind = Change::Kind::TestDrive;
    change.recordId = drive.id.value;
    change.recordName = drive.vehicleName;
    change.value = requestBody(drive);
    if (change.state != ChangeState::Held)
        change.state = ChangeState::Queued;
    change.reason.clear();
    change.serverMessage.clear();
    change.notBefore = {};
    change.changedAt = now;
    journal.addChange(u"queued"_s, change);
    noteTouched(change, delta);
}

void takeBack(Sql &sql, Journal &journal, DeskDelta &delta, const TestDrive &drive)
{
    std::optional<Change> change = openChange(sql, drive);
    if (!change)
        return;
    change->state = ChangeState::Discarded;
    change->changedAt = QDateTime::currentDateTimeUtc();
    journal.addChange(u"discarded"_s, *change);
    noteTouched(*change, delta);
}

} // namespace

void saveTestDrive(Sql &sql, Journal &journal, DeskDelta &delta, const TestDrive &given, bool send)
{
    TestDrive drive = given;
    const std::optional<TestDrive> old = readTestDrive(sql, drive.id.value);
    drive.changedAt = QDateTime::currentDateTimeUtc();
    if (!drive.createdAt.isValid())
        drive.createdAt = old ? old->createdAt : drive.changedAt;
    // What the server said is told by settle() alone: the form may be older.
    if (old) {
        drive.serverId = old->serverId;
        drive.serverStatus = old->serverStatus;
        drive.lastError = old->lastError;
    }
    const bool fixed = old && isBeyondUs(old->sendState);
    const bool isComplete = domain::missingForSending(drive).isEmpty();
    const bool sendNow = send && !fixed && isComplete;
    if (fixed)
        drive.sendState = old->sendState;
    else if (send)
        drive.sendState = SendState::Draft;
    else if (drive.sendState != SendState::DeskOnly)
        drive.sendState = old && isComplete ? old->sendState : SendState::Draft;

    const bool takenBack = old && !fixed && !sendNow && drive.sendState != old->sendState;
    if (takenBack)
        takeBack(sql, journal, delta, drive);
    journal.addTestDrive(old && old->status != drive.status ? u"status"_s : u"testdrive"_s, drive);
    if (sendNow || drive.sendState == SendState::Queued)
        enqueue(sql, journal, delta, drive);
    delta.testDrives = true;
}

} // namespace forecourt::storage
