// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/webhook.h"
#include "models/columns.h"

#include <QAbstractTableModel>

#include <memory>
#include <span>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

struct Formatting;
struct RowAccess;

/// The verdict as a badge says it, and in a sentence.
QString verdictText(domain::WebhookVerdict verdict);
QString verdictSentence(domain::WebhookVerdict verdict);

/// What other systems told this desk, newest first; the latest thousand, in memory. ObjectRole
/// is a domain::WebhookEvent.
class WebhookModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Received, Name, Verdict, Sent, Size };

    WebhookModel(storage::Store &store, const Formatting &formatting, QObject *parent = nullptr);
    ~WebhookModel() override;

    static std::span<const ColumnInfo> columns();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    bool isLoaded() const;
    std::optional<domain::WebhookEvent> find(const QString &id) const;
    int rowOf(const QString &id) const; ///< -1 where there is none
    void setFormatting(const Formatting &formatting);

signals:
    void changed(); ///< after the rows did

private:
    friend struct RowAccess;
    void refresh();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
