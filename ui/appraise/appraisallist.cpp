// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraise/appraisallist.h"

#include "customers/customerdelegates.h"
#include "domain/folding.h"
#include "models/appraisalmodel.h"
#include "widgets/delegates.h"
#include "widgets/tableview.h"

namespace forecourt::ui {

using domain::AppraisalId;
using models::AppraisalModel;

AppraisalProxy::AppraisalProxy(AppraisalModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setDynamicSortFilter(true);
    setSourceModel(&model);
}

void AppraisalProxy::setSearch(const QString &text)
{
    const QStringList words = domain::searchWords(text);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void AppraisalProxy::sort(int column, Qt::SortOrder order)
{
    m_model.sort(column, order);
}

int AppraisalProxy::rowOf(const AppraisalId &id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_model.index(row, 0)).row();
}

AppraisalId AppraisalProxy::idAt(int row) const
{
    return { index(row, 0).data(models::IdRole).toString() };
}

bool AppraisalProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto &all = m_model.appraisals();
    return row < all.size() && AppraisalModel::matches(all.at(row), m_words);
}

AppraisalList::AppraisalList(AppraisalModel &model, QWidget *parent)
    : QWidget(parent)
    , m_proxy(new AppraisalProxy(model, this))
    , m_view(new TableView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setAccessibleName(tr("Earlier appraisals"));
    m_view->setModel(m_proxy);
    m_view->setColumnLocked(AppraisalModel::Vehicle, true);
    setUpDelegates(m_view, AppraisalModel::columns());
    // Cars have no initials.
    auto *twoLines = new TwoLineDelegate(m_view);
    twoLines->setAvatarShown(false);
    m_view->setItemDelegateForColumn(AppraisalModel::Vehicle, twoLines);
    setUpColumns(m_view, AppraisalModel::columns());
    m_view->horizontalHeader()->setSortIndicator(AppraisalModel::When, Qt::DescendingOrder);
    m_view->setSortingEnabled(true);
    connect(m_view, &TableView::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_following && index.isValid())
            emit currentChanged(m_proxy->idAt(index.row()));
    });
}

void AppraisalList::setCurrent(const AppraisalId &id)
{
    const int row = m_proxy->rowOf(id);
    if (row == m_view->currentIndex().row())
        return;
    m_following = true;
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_proxy->index(row, 0));
    m_following = false;
}

} // namespace forecourt::ui
