// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskjson.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Change;
using domain::TestDrive;

QString timeText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const bool hasOffset = time.timeSpec() == Qt::UTC || time.timeSpec() == Qt::OffsetFromUTC;
    return (hasOffset ? time : time.toOffsetFromUtc(time.offsetFromUtc()))
        .toString(Qt::ISODateWithMs);
}

QDateTime timeFromText(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QJsonObject toJson(const Change &change)
{
    return {
        { u"id"_s, change.id.value },
        { u"kind"_s, domain::toKey(change.kind) },
        { u"recordId"_s, change.recordId },
        { u"recordName"_s, change.recordName },
        { u"field"_s, domain::fieldName(change.field) },
        { u"base"_s, change.base },
        { u"value"_s, change.value },
        { u"state"_s, domain::toKey(change.state) },
        { u"attempts"_s, change.attempts },
        { u"reason"_s, change.reason },
        { u"serverMessage"_s, change.serverMessage },
        { u"createdAt"_s, timeText(change.createdAt) },
        { u"changedAt"_s, timeText(change.changedAt) },
        { u"notBefore"_s, timeText(change.notBefore) },
        { u"position"_s, change.position },
    };
}

Change changeFromJson(const QJsonObject &object)
{
    Change change;
    change.id.value = object[u"id"].toString();
    change.kind = domain::changeKindFromKey(object[u"kind"].toString());
    change.recordId = object[u"recordId"].toString();
    change.recordName = object[u"recordName"].toString();
    change.field =
        domain::fieldFromName(object[u"field"].toString()).value_or(domain::CustomerField::Notes);
    change.base = object[u"base"];
    change.value = object[u"value"];
    change.state = domain::changeStateFromKey(object[u"state"].toString());
    change.attempts = object[u"attempts"].toInt();
    change.reason = object[u"reason"].toString();
    change.serverMessage = object[u"serverMessage"].toString();
    change.createdAt = timeFromText(object[u"createdAt"].toString());
    change.changedAt = timeFromText(object[u"changedAt"].toString());
    change.notBefore = timeFromText(object[u"notBefore"].toString());
    change.position = object[u"position"].toDouble();
    return change;
}

QJsonObject toJson(const TestDrive &drive)
{
    return {
        { u"id"_s, drive.id.value },
        { u"vehicleId"_s, drive.vehicleId.value },
        { u"vehicleName"_s, drive.vehicleName },
        { u"customerId"_s, drive.customerId.value },
        { u"name"_s, drive.name },
        { u"email"_s, drive.email },
        { u"phone"_s, drive.phone },
        { u"preferredDate"_s, timeText(drive.preferredDate.value_or(QDateTime())) },
        { u"durationMinutes"_s, drive.durationMinutes },
        { u"status"_s, domain::toKey(drive.status) },
        { u"sendState"_s, domain::toKey(drive.sendState) },
        { u"assignedTo"_s, drive.assignedTo },
        { u"remarks"_s, drive.remarks },
        { u"serverId"_s, drive.serverId },
        { u"serverStatus"_s, drive.serverStatus },
        { u"lastError"_s, drive.lastError },
        { u"createdAt"_s, timeText(drive.createdAt) },
        { u"changedAt"_s, timeText(drive.changedAt) },
    };
}

TestDrive testDriveFromJson(const QJsonObject &object)
{
    TestDrive drive;
    drive.id.value = object[u"id"].toString();
    drive.vehicleId.value = object[u"vehicleId"].toString();
    drive.vehicleName = object[u"vehicleName"].toString();
    drive.customerId.value = object[u"customerId"].toString();
    drive.name = object[u"name"].toString();
    drive.email = object[u"email"].toString();
    drive.phone = object[u"phone"].toString();
    const QDateTime preferred = timeFromText(object[u"preferredDate"].toString());
    if (preferred.isValid())
        drive.preferredDate = preferred;
    drive.durationMinutes = object[u"durationMinutes"].toInt(60);
    drive.status = domain::testDriveStatusFromKey(object[u"status"].toString());
    drive.sendState = domain::sendStateFromKey(object[u"sendState"].toString());
    drive.assignedTo = object[u"assignedTo"].toString();
    drive.remarks = object[u"remarks"].toString();
    drive.serverId = object[u"serverId"].toString();
    drive.serverStatus = object[u"serverStatus"].toString();
    drive.lastError = object[u"lastError"].toString();
    drive.createdAt = timeFromText(object[u"createdAt"].toString());
    drive.changedAt = timeFromText(object[u"changedAt"].toString());
    return drive;
}

QJsonObject toJson(const ContactRecord &record)
{
    return {
        { u"email"_s, record.email },         { u"name"_s, record.name },
        { u"kind"_s, record.kind },           { u"subject"_s, record.subject },
        { u"reference"_s, record.reference }, { u"state"_s, record.state },
        { u"person"_s, record.person },       { u"at"_s, timeText(record.at) },
    };
}

ContactRecord recordFromJson(const QJsonObject &object)
{
    ContactRecord record;
    record.email = object[u"email"].toString();
    record.name = object[u"name"].toString();
    record.kind = object[u"kind"].toString();
    record.subject = object[u"subject"].toString();
    record.reference = object[u"reference"].toString();
    record.state = object[u"state"].toString();
    record.person = object[u"person"].toString();
    record.at = timeFromText(object[u"at"].toString());
    return record;
}

QJsonObject toJson(const domain::Paper &paper)
{
    return { { u"id"_s, paper.id },
             { u"kind"_s, paper.kind },
             { u"at"_s, timeText(paper.at.toUTC()) },
             { u"value"_s, paper.value } };
}

domain::Paper paperFromJson(const QJsonObject &object)
{
    return { object[u"id"].toString(), object[u"kind"].toString(),
             timeFromText(object[u"at"].toString()), object[u"value"].toObject() };
}

} // namespace forecourt::storage
