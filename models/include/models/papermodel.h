// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/paper.h"
#include "domain/id.h"
#include "models/columns.h"
#include "models/formatting.h"

#include <QAbstractListModel>

namespace forecourt::storage {
class Desk;
}

namespace forecourt::models {

/// The desk's papers of one kind that belong to one system: requests that were saved by name, or
/// writes that were recorded. Display and SubtitleRole are what they are, IdRole the paper's id,
/// ObjectRole its value as a QJsonObject.
class PaperModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// Of papers::savedRequest or papers::apiWrite; `desk` outlives this.
    PaperModel(storage::Desk &desk, QLatin1StringView kind, const Formatting &formatting,
               QObject *parent = nullptr);

    void setService(const domain::ConnectionId &service);
    void setFormatting(const Formatting &formatting);
    QJsonObject valueOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void changed();

private:
    friend struct RowAccess;
    void refresh();

    storage::Desk &m_desk;
    const QLatin1StringView m_kind;
    Formatting m_formatting;
    domain::ConnectionId m_service;
    QList<domain::Paper> m_rows;
    quint64 m_turn = 0;
};

} // namespace forecourt::models
