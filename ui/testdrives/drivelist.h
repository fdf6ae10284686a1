// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testdrives/drivefilters.h"

#include <QSortFilterProxyModel>

namespace forecourt::models {
class TestDriveModel;
}

namespace forecourt::ui {

class TableView;

/// The drives that pass the filter; sorting is the model's own.
class DriveProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DriveProxy(models::TestDriveModel &model, QObject *parent = nullptr);
    void setFilter(const DriveFilter &filter);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int rowOf(const domain::TestDriveId &id) const; ///< -1: not shown
    domain::TestDriveId idAt(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    models::TestDriveModel &m_model;
    DriveFilter m_filter;
};

/// Every drive as a table, also those without a date.
class DriveList : public QWidget
{
    Q_OBJECT
public:
    explicit DriveList(models::TestDriveModel &model, QWidget *parent = nullptr);

    TableView *view() const { return m_view; }
    DriveProxy *proxy() const { return m_proxy; }
    void setFilter(const DriveFilter &filter);
    void setCurrent(const domain::TestDriveId &id);

signals:
    void currentChanged(const forecourt::domain::TestDriveId &id);
    void activated(const forecourt::domain::TestDriveId &id);

private:
    DriveProxy *m_proxy;
    TableView *m_view;
    bool m_following = false;
};

} // namespace forecourt::ui
