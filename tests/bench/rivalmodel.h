// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "models/customermodel.h"

#include <QAbstractTableModel>

#include <array>

namespace forecourt::bench {

/// The usual way: every row in memory, for a QSortFilterProxyModel to filter and sort. The
/// columns, texts and the folded text that is searched are the program's own.
class RivalModel : public QAbstractTableModel
{
public:
    enum Role { FoldedRole = Qt::UserRole + 100 };

    using QAbstractTableModel::QAbstractTableModel;

    void append(const domain::Customer &customer); ///< before it is shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static constexpr int columns = models::CustomerModel::State + 1;
    struct Row
    {
        std::array<QString, columns> texts;
        std::array<QVariant, columns> keys;
        QString folded;
    };
    std::vector<Row> m_rows;
};

} // namespace forecourt::bench
