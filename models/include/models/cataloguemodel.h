// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "models/columns.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <memory>
#include <span>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

struct Formatting;

/// One kind of the catalogue's reference data with a text filter, sortable. IdRole is the
/// record's id, empty for the plain lists of types.
class CatalogueModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    CatalogueModel(storage::Store &store, const Formatting &formatting, QObject *parent = nullptr);
    ~CatalogueModel() override;

    static std::span<const ColumnInfo> columns(domain::CatalogueKind kind);
    static QString kindText(domain::CatalogueKind kind); ///< "Body types", for a tab

    void setKind(domain::CatalogueKind kind);
    domain::CatalogueKind kind() const;
    void setText(const QString &text); ///< in any column, accents and case do not matter
    QString text() const;
    void setBrand(const domain::BrandId &brand); ///< models only; empty for all
    void setFormatting(const Formatting &formatting);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const domain::Catalogue &catalogue() const;
    bool isLoaded() const;
    int knownCount(domain::CatalogueKind kind) const; ///< rows that we have, before the filter
    int total(domain::CatalogueKind kind) const; ///< what the server says there are
    QString countText() const; ///< "380", "120 of 5,000 that the server has", "3 of 380 shown"
    QDateTime fetchedAt() const; ///< invalid: never
    int rowOf(const QString &id) const;
    /// A record's facts as label and value, for the detail pane; only those that are known.
    QList<std::pair<QString, QString>> facts(int row) const;

public slots:
    void refresh();

signals:
    void changed(); ///< the catalogue was read anew, or kind or filter changed

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
