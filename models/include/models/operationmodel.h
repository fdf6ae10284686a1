// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apidocument.h"
#include "models/columns.h"

#include <QAbstractItemModel>

namespace forecourt::models {

/// The operations of an API by tag, in the order of its document; one with several tags stands
/// under each. Display is the summary (else the path), SubtitleRole the path, IdRole the
/// operation's id, BadgeToneRole what its method means; a tag has no id.
class OperationModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum OperationRole {
        MethodRole = PhotoCountRole + 1, ///< "GET"
        DeprecatedRole, ///< bool
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setDocument(const domain::ApiDocument &document);
    /// Every word must be in method, path, summary, id or tag; without case.
    void setFilter(const QString &text);
    const domain::ApiDocument &document() const { return m_document; }

    int operationCount() const; ///< in the document
    int shownCount() const; ///< that the filter lets through, each once
    const domain::ApiOperation *operationAt(const QModelIndex &index) const;
    QModelIndex indexOf(QStringView operation) const; ///< where it stands first

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static Tone toneOf(const QByteArray &method);

private:
    struct Group
    {
        QString tag; ///< empty: those without one
        QList<int> operations; ///< places in the document
    };
    QList<Group> groupsOf(const QString &text) const;
    QVariant groupData(const Group &group, int role) const;
    static QVariant operationData(const domain::ApiOperation &operation, int role);

    domain::ApiDocument m_document;
    QString m_filter;
    QList<Group> m_groups;
};

} // namespace forecourt::models
