// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folding.h"
#include "domain/testdrive.h"

#include <algorithm>

namespace forecourt::domain {

namespace {

bool takesPlace(const TestDrive &drive)
{
    return drive.preferredDate && drive.preferredDate->isValid()
        && (drive.status == TestDriveStatus::Pending || drive.status == TestDriveStatus::Confirmed);
}

// Half open: a drive that begins when the other ends does not clash with it.
bool overlap(const TestDrive &a, const TestDrive &b)
{
    constexpr qint64 MsPerMinute = 60'000;
    const auto end = [](const TestDrive &drive) {
        return drive.preferredDate->toMSecsSinceEpoch()
            + std::max(drive.durationMinutes, 1) * MsPerMinute;
    };
    return a.preferredDate->toMSecsSinceEpoch() < end(b)
        && b.preferredDate->toMSecsSinceEpoch() < end(a);
}

bool sameFolded(const QString &a, const QString &b)
{
    const QString foldedA = folded(a).simplified();
    return !foldedA.isEmpty() && foldedA == folded(b).simplified();
}

bool sameCustomer(const TestDrive &a, const TestDrive &b)
{
    if (!a.customerId.isEmpty() && !b.customerId.isEmpty())
        return a.customerId == b.customerId;
    return sameFolded(a.email, b.email);
}

} // namespace

QList<Clash> clashesOf(const TestDrive &drive, const QList<TestDrive> &others)
{
    QList<Clash> clashes;
    if (!takesPlace(drive))
        return clashes;
    for (const TestDrive &other : others) {
        if (other.id == drive.id || !takesPlace(other) || !overlap(drive, other))
            continue;
        if (!drive.vehicleId.isEmpty() && drive.vehicleId == other.vehicleId)
            clashes.append({ Clash::What::Vehicle, other });
        if (sameCustomer(drive, other))
            clashes.append({ Clash::What::Customer, other });
        if (sameFolded(drive.assignedTo, other.assignedTo))
            clashes.append({ Clash::What::Staff, other });
    }
    return clashes;
}

} // namespace forecourt::domain
