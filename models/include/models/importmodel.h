// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerimport.h"
#include "models/columns.h"

#include <QAbstractTableModel>

#include <memory>
#include <span>

namespace forecourt::models {

struct Formatting;

/// What a plan changes, a row for each field, and what it leaves out, a row for each line of the
/// file. Lines that change nothing have none. IdRole is the customer's id, where it is known.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Customer, Field, Before, After };

    explicit ImportModel(const Formatting &formatting, QObject *parent = nullptr);
    ~ImportModel() override;

    static std::span<const ColumnInfo> columns();

    void setPlan(const domain::ImportPlan &plan);
    const domain::ImportPlan &plan() const;
    /// Fields, of all customers together, whatever is shown.
    int changeCount() const;
    /// Only what is left out.
    void setOnlyFaults(bool only);
    bool hasOnlyFaults() const;
    bool isFault(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
