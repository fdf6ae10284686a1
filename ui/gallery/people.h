// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace forecourt::ui {

// The customers of the pictures, as a small model with the house's roles.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PeopleModel(int repeat = 1, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int, Qt::SortOrder) override { }

private:
    int m_repeat;
};

} // namespace forecourt::ui
