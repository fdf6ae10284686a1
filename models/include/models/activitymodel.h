// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apiservice.h"
#include "domain/requestrecord.h"
#include "models/columns.h"

#include <QAbstractTableModel>

#include <memory>
#include <span>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

struct Formatting;

/// Every request that was made, newest first, read in batches as one scrolls. Holds no key and
/// no body. ObjectRole is a domain::RequestRecord.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Method, Host, Path, Status, Duration, Bytes, Attempt };
    enum class StatusClass { Any, Good, Redirected, Refused, Failed, NoAnswer };
    Q_ENUM(StatusClass)

    /// What is shown; an empty filter shows all.
    struct Filter
    {
        QString text; ///< in host, path, query or outcome, without case
        StatusClass status = StatusClass::Any;
        QByteArray method; ///< "GET", empty for any
        friend bool operator==(const Filter &, const Filter &) = default;
    };

    ActivityModel(storage::Store &store, const Formatting &formatting, QObject *parent = nullptr);
    ~ActivityModel() override;

    static std::span<const ColumnInfo> columns();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void setFilter(const Filter &filter);
    const Filter &filter() const;
    std::optional<domain::RequestRecord> recordAt(int row) const;
    /// The same request as a command for a POSIX shell; the key is named, never written. How it
    /// is sent stands with the one of the known systems that has this address.
    static QString curlOf(const domain::RequestRecord &record,
                          const QList<domain::ApiService> &known);
    /// How the request ended, in the user's words.
    static QString outcomeText(const domain::RequestRecord &record);
    /// Warning where it took longer than 2 s or was refused for its number, Bad where it failed.
    static Tone toneOf(const domain::RequestRecord &record);
    int failedCount() const; ///< among the loaded ones
    int loadedCount() const; ///< before the filter
    void setFormatting(const Formatting &formatting);

signals:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
