// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "models/columns.h"

#include <QAbstractTableModel>

#include <memory>
#include <span>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

struct Formatting;
struct RowAccess;

/// Every listing that was fetched deliberately, which the server counted as a public view; newest
/// first. IdRole is the vehicle's id.
class ViewsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Listing, OfListing };

    ViewsModel(storage::Store &store, const Formatting &formatting, QObject *parent = nullptr);
    ~ViewsModel() override;

    static std::span<const ColumnInfo> columns();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    bool isLoaded() const; ///< with no rows then: nobody fetched any
    domain::VehicleId vehicleAt(int row) const;
    int countSince(const QDateTime &since) const;
    void setFormatting(const Formatting &formatting);

signals:
    void changed();

private:
    friend struct RowAccess;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
