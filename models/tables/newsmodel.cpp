// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/newsmodel.h"

#include "domain/whenanswered.h"
#include "models/formatting.h"
#include "storage/smalltables.h"
#include "storage/store.h"
#include "tables/rowaccess.h"

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::BlogPost;

struct NewsModel::Private
{
    storage::Store &store;
    Formatting formatting;
    QList<BlogPost> rows;
    QDateTime fetchedAt;
    bool loaded = false;
    quint64 turn = 0;
};

NewsModel::NewsModel(storage::Store &store, const Formatting &formatting, QObject *parent)
    : QAbstractListModel(parent)
    , d(new Private{ store, formatting, {}, {} })
{
    connect(&store.posts(), &storage::PostTable::changed, this, &NewsModel::refresh);
    refresh();
}

NewsModel::~NewsModel() = default;

void NewsModel::refresh()
{
    const quint64 asked = ++d->turn;
    domain::whenAnswered(d->store.posts().fetchedAt(), this, [this](const QDateTime &at) {
        d->fetchedAt = at;
        emit changed();
    });
    domain::whenAnswered(d->store.posts().read(), this, [this, asked](QList<BlogPost> posts) {
        if (asked != d->turn)
            return;
        // Posts whose id is missing or doubled are told apart by their place.
        int place = 0;
        QHash<QString, int> seen;
        for (BlogPost &post : posts) {
            if (post.id.isEmpty() || ++seen[post.id.value] > 1)
                post.id.value += u'#' % QString::number(++place);
        }
        RowAccess::replace(*this, d->rows, posts,
                           [](const BlogPost &post) { return post.id.value; });
        d->loaded = true;
        emit changed();
    });
}

int NewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

QVariant NewsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= d->rows.size())
        return {};
    const BlogPost &post = d->rows.at(index.row());
    const QDateTime at = post.publishedAt.value_or(QDateTime());
    switch (role) {
    case Qt::DisplayRole:
        return post.title;
    case Qt::AccessibleTextRole:
        return QString(post.title % u", " % data(index, SubtitleRole).toString());
    case Qt::ToolTipRole:
        return post.excerpt.isEmpty() ? QVariant() : QVariant(plainToolTip(post.excerpt));
    case SubtitleRole: {
        QStringList parts;
        if (!post.author.isEmpty())
            parts << post.author;
        if (at.isValid())
            parts << d->formatting.date(at);
        return parts.join(u" · "_s);
    }
    case IdRole:
        return post.id.value;
    case SortRole:
        return at;
    case PhotoUrlRole:
        return post.coverUrl;
    case LoadedRole:
        return true;
    case ObjectRole:
        return QVariant::fromValue(post);
    default:
        return {};
    }
}

bool NewsModel::isLoaded() const
{
    return d->loaded;
}

QDateTime NewsModel::fetchedAt() const
{
    return d->fetchedAt;
}

std::optional<BlogPost> NewsModel::postAt(int row) const
{
    if (row < 0 || row >= d->rows.size())
        return {};
    return d->rows.at(row);
}

void NewsModel::setFormatting(const Formatting &formatting)
{
    d->formatting = formatting;
    if (!d->rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

} // namespace forecourt::models
