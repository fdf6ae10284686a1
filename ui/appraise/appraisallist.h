// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal.h"

#include <QSortFilterProxyModel>

namespace forecourt::models {
class AppraisalModel;
}

namespace forecourt::ui {

class TableView;

/// The appraisals that answer the search; sorting is the model's own.
class AppraisalProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit AppraisalProxy(models::AppraisalModel &model, QObject *parent = nullptr);
    void setSearch(const QString &text);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int rowOf(const domain::AppraisalId &id) const; ///< -1: not shown
    domain::AppraisalId idAt(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    models::AppraisalModel &m_model;
    QStringList m_words;
};

/// Every appraisal of this desk as a table, newest first.
class AppraisalList : public QWidget
{
    Q_OBJECT
public:
    explicit AppraisalList(models::AppraisalModel &model, QWidget *parent = nullptr);

    TableView *view() const { return m_view; }
    AppraisalProxy *proxy() const { return m_proxy; }
    void setCurrent(const domain::AppraisalId &id);

signals:
    void currentChanged(const forecourt::domain::AppraisalId &id);

private:
    AppraisalProxy *m_proxy;
    TableView *m_view;
    bool m_following = false;
};

} // namespace forecourt::ui
