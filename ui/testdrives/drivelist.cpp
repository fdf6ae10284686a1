// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/drivelist.h"

#include "customers/customerdelegates.h"
#include "models/testdrivemodel.h"
#include "widgets/tableview.h"

namespace forecourt::ui {

using models::TestDriveModel;

DriveProxy::DriveProxy(TestDriveModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setDynamicSortFilter(true);
    setSourceModel(&model);
}

void DriveProxy::setFilter(const DriveFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

void DriveProxy::sort(int column, Qt::SortOrder order)
{
    m_model.sort(column, order);
}

int DriveProxy::rowOf(const domain::TestDriveId &id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_model.index(row, 0)).row();
}

domain::TestDriveId DriveProxy::idAt(int row) const
{
    return { index(row, 0).data(models::IdRole).toString() };
}

bool DriveProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QList<domain::TestDrive> &drives = m_model.drives();
    return row < drives.size() && m_filter.accepts(drives.at(row));
}

DriveList::DriveList(TestDriveModel &model, QWidget *parent)
    : QWidget(parent)
    , m_proxy(new DriveProxy(model, this))
    , m_view(new TableView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setAccessibleName(tr("Test drives"));
    m_view->setModel(m_proxy);
    m_view->setColumnLocked(TestDriveModel::When, true);
    setUpDelegates(m_view, TestDriveModel::columns());
    setUpColumns(m_view, TestDriveModel::columns());
    m_view->horizontalHeader()->setSortIndicator(TestDriveModel::When, Qt::DescendingOrder);
    m_view->setSortingEnabled(true);
    connect(m_view, &TableView::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_following && index.isValid())
            emit currentChanged(m_proxy->idAt(index.row()));
    });
    connect(m_view, &TableView::rowActivated, this,
            [this](const QModelIndex &index) { emit activated(m_proxy->idAt(index.row())); });
}

void DriveList::setFilter(const DriveFilter &filter)
{
    m_proxy->setFilter(filter);
}

void DriveList::setCurrent(const domain::TestDriveId &id)
{
    const int row = m_proxy->rowOf(id);
    if (row < 0 || row == m_view->currentIndex().row())
        return;
    m_following = true;
    m_view->setCurrentIndex(m_proxy->index(row, 0));
    m_following = false;
}

} // namespace forecourt::ui
