// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace forecourt::domain {

/// How far the desk has come with a test drive; the API knows only that it was asked for.
enum class TestDriveStatus { Pending, Confirmed, Done, NoShow, Cancelled };
/// Whether the request has reached the server.
enum class SendState {
    Draft, ///< lacks something that the API requires; stays on this desk
    Queued, ///< complete, waits for the network
    Sending, ///< written down before the first byte leaves
    Sent, ///< the server answered with an id
    Rejected, ///< the server refused it; its words are kept
    Unknown, ///< it may have arrived: a person decides, it is never sent again by itself
    DeskOnly, ///< deliberately not sent (a walk-in that drives now)
};

QString toKey(TestDriveStatus status); ///< "no_show": in the database and in exports
QString toKey(SendState state);
TestDriveStatus testDriveStatusFromKey(QStringView key);
SendState sendStateFromKey(QStringView key);
QString statusText(TestDriveStatus status);
QString sendStateText(SendState state);

/// A test drive as this desk handles it. Names are snapshots: the car or customer may be gone.
struct TestDrive
{
    TestDriveId id;
    VehicleId vehicleId;
    QString vehicleName;
    CustomerId customerId; ///< empty for somebody who is no customer yet
    QString name, email, phone;
    std::optional<QDateTime> preferredDate; ///< with its UTC offset
    int durationMinutes = 60; ///< this desk's own, for the calendar and clashes
    TestDriveStatus status = TestDriveStatus::Pending;
    SendState sendState = SendState::Draft;
    QString assignedTo;
    QString remarks;
    QString serverId; ///< of the answer, empty until there was one
    QString serverStatus; ///< as it came, such as "pending"
    QString lastError; ///< the server's words, or for reasonText()
    QDateTime createdAt, changedAt;

    friend bool operator==(const TestDrive &, const TestDrive &) = default;
};

/// What the API requires and this one lacks, in words; empty when it can be sent.
QStringList missingForSending(const TestDrive &drive);
/// Looks like an address that a server would take; not a proof.
bool looksLikeEmail(QStringView text);

/// Two drives at the same time with the same car or the same person (customer or staff).
struct Clash
{
    enum class What { Vehicle, Customer, Staff };
    What what;
    TestDrive other;
};
QList<Clash> clashesOf(const TestDrive &drive, const QList<TestDrive> &others);

} // namespace forecourt::domain
