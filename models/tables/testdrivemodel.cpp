// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testdrivemodel.h"

#include "domain/whenanswered.h"
#include "models/formatting.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "tables/rowaccess.h"
#include "tables/testdrivecolumns.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace forecourt::models {

using namespace Qt::StringLiterals;

using domain::TestDrive;
using domain::TestDriveStatus;

struct TestDriveModel::Private
{
    storage::Store &store;
    Formatting formatting;
    QList<TestDrive> rows;
    bool loaded = false;
    quint64 turn = 0;
    int column = When;
    Qt::SortOrder order = Qt::DescendingOrder;

    void sort(QList<TestDrive> &drives) const
    {
        const DriveLess less = *driveSpecs()[size_t(column)].sort;
        const bool down = order == Qt::DescendingOrder;
        std::stable_sort(drives.begin(), drives.end(), [=](const TestDrive &a, const TestDrive &b) {
            return down ? less(b, a) : less(a, b);
        });
    }
};

TestDriveModel::TestDriveModel(storage::Store &store, const Formatting &formatting, QObject *parent)
    : QAbstractTableModel(parent)
    , d(new Private{ store, formatting, {} })
{
    connect(&store.desk(), &storage::Desk::testDrivesChanged, this, &TestDriveModel::refresh);
    refresh();
}

TestDriveModel::~TestDriveModel() = default;

void TestDriveModel::refresh()
{
    domain::whenAnswered(
        d->store.desk().testDrives(), this, [this, asked = ++d->turn](QList<TestDrive> drives) {
            if (asked != d->turn)
                return;
            d->sort(drives);
            RowAccess::replace(*this, d->rows, drives,
                               [](const TestDrive &drive) { return drive.id.value; });
            d->loaded = true;
            emit changed();
        });
}

std::span<const ColumnInfo> TestDriveModel::columns()
{
    return driveInfos();
}

int TestDriveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int TestDriveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant TestDriveModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= d->rows.size())
        return {};
    const TestDrive &drive = d->rows.at(index.row());
    switch (role) {
    case IdRole:
        return drive.id.value;
    case ObjectRole:
        return QVariant::fromValue(drive);
    case MarkRole:
        if (drive.sendState == domain::SendState::Rejected
            || drive.sendState == domain::SendState::Unknown)
            return int(Mark::Attention);
        return int(drive.sendState == domain::SendState::Queued
                           || drive.sendState == domain::SendState::Sending
                       ? Mark::Waiting
                       : Mark::None);
    default:
        return specData(driveSpecs(), drive, index.column(), role, d->formatting);
    }
}

QVariant TestDriveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return columnHeader(columns()[size_t(section)], role);
}

void TestDriveModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    d->column = column;
    d->order = order;
    QList<TestDrive> sorted = d->rows;
    d->sort(sorted);
    RowAccess::replace(*this, d->rows, sorted,
                       [](const TestDrive &drive) { return drive.id.value; });
}

bool TestDriveModel::isLoaded() const
{
    return d->loaded;
}

const QList<TestDrive> &TestDriveModel::drives() const
{
    return d->rows;
}

QList<TestDrive> TestDriveModel::drivesOn(const QDate &from, const QDate &to) const
{
    QList<TestDrive> found;
    for (const TestDrive &drive : std::as_const(d->rows)) {
        if (!drive.preferredDate)
            continue;
        const QDate day = drive.preferredDate->toLocalTime().date();
        if (day >= from && day <= to)
            found.append(drive);
    }
    std::stable_sort(found.begin(), found.end(), [](const TestDrive &a, const TestDrive &b) {
        return *a.preferredDate < *b.preferredDate;
    });
    return found;
}

QList<TestDrive> TestDriveModel::undated() const
{
    QList<TestDrive> found;
    std::copy_if(d->rows.cbegin(), d->rows.cend(), std::back_inserter(found),
                 [](const TestDrive &drive) { return !drive.preferredDate; });
    return found;
}

int TestDriveModel::rowOf(const domain::TestDriveId &id) const
{
    const auto found = std::find_if(d->rows.cbegin(), d->rows.cend(),
                                    [&](const TestDrive &drive) { return drive.id == id; });
    return found == d->rows.cend() ? -1 : int(found - d->rows.cbegin());
}

std::optional<TestDrive> TestDriveModel::find(const domain::TestDriveId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(d->rows.at(row));
}

QList<domain::Clash> TestDriveModel::clashes(const TestDrive &draft) const
{
    return domain::clashesOf(draft, d->rows);
}

QStringList TestDriveModel::missing(const TestDrive &draft) const
{
    return domain::missingForSending(draft);
}

QStringList TestDriveModel::assignees() const
{
    QSet<QString> names;
    for (const TestDrive &drive : std::as_const(d->rows)) {
        if (!drive.assignedTo.isEmpty())
            names.insert(drive.assignedTo);
    }
    QStringList sorted(names.begin(), names.end());
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    return sorted;
}

int TestDriveModel::openFrom(const QDate &day) const
{
    return int(std::count_if(d->rows.cbegin(), d->rows.cend(), [&](const TestDrive &drive) {
        const bool open =
            drive.status == TestDriveStatus::Pending || drive.status == TestDriveStatus::Confirmed;
        return open && (!drive.preferredDate || drive.preferredDate->toLocalTime().date() >= day);
    }));
}

int TestDriveModel::attentionCount() const
{
    return int(std::count_if(d->rows.cbegin(), d->rows.cend(), [](const TestDrive &drive) {
        return drive.sendState == domain::SendState::Rejected
            || drive.sendState == domain::SendState::Unknown;
    }));
}

void TestDriveModel::setFormatting(const Formatting &formatting)
{
    d->formatting = formatting;
    if (!d->rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

Tone TestDriveModel::toneOf(TestDriveStatus status)
{
    static constexpr Tone tones[] = { Tone::Accent, Tone::Good, Tone::Neutral, Tone::Bad,
                                      Tone::Neutral };
    return tones[int(status)];
}

Tone TestDriveModel::toneOf(domain::SendState state)
{
    static constexpr Tone tones[] = { Tone::Neutral, Tone::Warning, Tone::Accent, Tone::Good,
                                      Tone::Bad,     Tone::Warning, Tone::Neutral };
    return tones[int(state)];
}

QString TestDriveModel::customerText(const TestDrive &drive)
{
    for (const QString &text : { drive.name, drive.email, drive.phone }) {
        if (!text.isEmpty())
            return text;
    }
    return tr("name not given");
}

QString TestDriveModel::vehicleText(const TestDrive &drive)
{
    return drive.vehicleName.isEmpty() ? tr("no vehicle chosen") : drive.vehicleName;
}

} // namespace forecourt::models
