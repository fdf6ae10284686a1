// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testdrive.h"
#include "models/columns.h"

#include <QAbstractTableModel>
#include <QDate>

#include <memory>
#include <span>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

struct Formatting;
struct RowAccess;

/// Every test drive of this desk, newest date first; a few thousand at most, so in memory.
/// ObjectRole is a domain::TestDrive.
class TestDriveModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Vehicle, Customer, Status, SendState, Assigned, Remarks };

    TestDriveModel(storage::Store &store, const Formatting &formatting, QObject *parent = nullptr);
    ~TestDriveModel() override;

    static std::span<const ColumnInfo> columns();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    bool isLoaded() const;
    const QList<domain::TestDrive> &drives() const; ///< in the order of the rows
    /// By their time in this machine's zone, both days included, earliest first.
    QList<domain::TestDrive> drivesOn(const QDate &from, const QDate &to) const;
    QList<domain::TestDrive> undated() const;
    std::optional<domain::TestDrive> find(const domain::TestDriveId &id) const;
    int rowOf(const domain::TestDriveId &id) const; ///< -1 where there is none
    QList<domain::Clash> clashes(const domain::TestDrive &draft) const;
    QStringList missing(const domain::TestDrive &draft) const; ///< in words, for sending
    QStringList assignees() const; ///< names in use, by alphabet
    /// Pending or confirmed from `day` on, or without a date: for the rail's number.
    int openFrom(const QDate &day) const;
    int attentionCount() const; ///< refused or doubtful ones

    void setFormatting(const Formatting &formatting);

    static Tone toneOf(domain::TestDriveStatus status);
    static Tone toneOf(domain::SendState state);
    static QString customerText(const domain::TestDrive &drive); ///< or "name not given"
    static QString vehicleText(const domain::TestDrive &drive); ///< or "no vehicle chosen"

public slots:
    void refresh();

signals:
    void changed(); ///< after the rows did

private:
    friend struct RowAccess;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
