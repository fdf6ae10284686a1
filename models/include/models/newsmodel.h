// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/blogpost.h"
#include "models/columns.h"

#include <QAbstractListModel>

#include <memory>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

struct Formatting;
struct RowAccess;

/// The posts of the News page, newest first. Display is the title, SubtitleRole author and date,
/// ToolTip the excerpt, PhotoUrlRole the cover, ObjectRole a domain::BlogPost.
class NewsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    NewsModel(storage::Store &store, const Formatting &formatting, QObject *parent = nullptr);
    ~NewsModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    bool isLoaded() const; ///< with no rows then: there is no news
    QDateTime fetchedAt() const; ///< invalid: the server was never asked
    std::optional<domain::BlogPost> postAt(int row) const;
    void setFormatting(const Formatting &formatting);

public slots:
    void refresh();

signals:
    void changed();

private:
    friend struct RowAccess;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
