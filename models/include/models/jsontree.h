// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"

#include <QAbstractItemModel>
#include <QJsonValue>

#include <memory>

namespace forecourt::models {

/// A JSON value as a tree. Nodes come to be as they are unfolded, a few hundred at a time, so
/// that an answer of any size opens at once. IdRole is the JSON pointer of a node, SortRole its
/// whole value as text.
class JsonTree : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, ColumnCount };

    explicit JsonTree(QObject *parent = nullptr);
    ~JsonTree() override;

    void setValue(const QJsonValue &value); ///< Undefined: nothing

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Node;
    Node *nodeAt(const QModelIndex &index) const;
    QString valueText(const Node &node) const;
    std::unique_ptr<Node> m_root;
};

/// A scalar as it stands in the JSON, without quotes; an object or array as compact JSON.
QString jsonText(const QJsonValue &value);

} // namespace forecourt::models
