// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal.h"
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

/// The appraisals of this desk, newest first; the latest thousand, in memory. ObjectRole is a
/// domain::Appraisal.
class AppraisalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Vehicle,
        Trade,
        When,
        Retail,
        Asked,
        Against,
        Customer,
        Ours,
        Kms,
        Person,
        Remarks
    };

    AppraisalModel(storage::Store &store, const Formatting &formatting, QObject *parent = nullptr);
    ~AppraisalModel() override;

    static std::span<const ColumnInfo> columns();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    bool isLoaded() const;
    const QList<domain::Appraisal> &appraisals() const; ///< in the order of the rows
    std::optional<domain::Appraisal> find(const domain::AppraisalId &id) const;
    int rowOf(const domain::AppraisalId &id) const; ///< -1 where there is none
    QList<domain::Appraisal> of(const domain::CustomerId &id) const; ///< newest first
    /// The newest valuation of a listing of ours.
    std::optional<domain::Appraisal> valuationOf(const domain::VehicleId &id) const;
    /// Whether each word is found in plate, id, names, people or remarks.
    static bool matches(const domain::Appraisal &appraisal, const QStringList &searchWords);
    static QString journalName(const domain::AppraisalId &id);

    void setFormatting(const Formatting &formatting);

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
