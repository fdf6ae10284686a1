// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/vehiclequery.h"
#include "models/questionmodel.h"

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

/// Listings that answer a question, for table and grid alike. ObjectRole is a domain::Vehicle;
/// any column answers PhotoUrlRole and PhotoCountRole.
class VehicleModel : public QuestionModel
{
    Q_OBJECT
public:
    enum Column {
        Photo,
        Vehicle,
        ListingType,
        Status,
        Year,
        Mileage,
        Price,
        DaysListed,
        BodyType,
        Fuel,
        Transmission,
        Colour,
        Impressions,
        Location,
        UpdatedDate
    };

    VehicleModel(storage::Store &store, const Formatting &formatting, QObject *parent = nullptr);
    ~VehicleModel() override;

    static std::span<const ColumnInfo> columns();

    void setQuery(const domain::VehicleQuery &query); ///< an equal one asks nothing
    const domain::VehicleQuery &query() const;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const; ///< -1 where the query sorts by what is no column
    Qt::SortOrder sortOrder() const;

    /// -1 where it is not among the rows that were read; ask locate() then.
    int rowOf(const domain::VehicleId &id) const;
    /// Also finds rows that were not read yet; -1 where the answer does not hold it.
    QFuture<int> locate(const domain::VehicleId &id) const;
    domain::VehicleId idAt(int row) const; ///< empty while the row is being read

    void setFormatting(const Formatting &formatting);

signals:
    void queryChanged(const forecourt::domain::VehicleQuery &query);

private:
    struct Source;
    Source &own() const;
    bool m_asked = false;
};

} // namespace forecourt::models
