// SPDX-License-Identifier: GPL-3.0-or-later
#include "blog.h"

#include "plaintext.h"
#include "values.h"

namespace forecourt::network {

using namespace Qt::StringLiterals;

namespace {

using Names = std::initializer_list<Name>;

QString firstText(const QJsonObject &row, Names names)
{
    for (const Name name : names) {
        const QString text = textOf(row, name);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString authorOf(const QJsonObject &row)
{
    const QJsonObject author = objectOf(row, "author"_L1);
    if (author.isEmpty())
        return firstText(row, { "author"_L1, "authorName"_L1 });
    const QString name = firstText(author, { "name"_L1, "fullName"_L1 });
    if (!name.isEmpty())
        return name;
    return QString(textOf(author, "firstName"_L1) + u' ' + textOf(author, "lastName"_L1)).trimmed();
}

QUrl coverOf(const QJsonObject &row)
{
    for (const Name name : { "coverUrl"_L1, "coverImage"_L1, "coverImageUrl"_L1, "imageUrl"_L1,
                             "featuredImage"_L1, "thumbnailUrl"_L1 }) {
        const QUrl url = webAddressOf(row, name);
        if (!url.isEmpty())
            return url;
    }
    return {};
}

std::optional<QDateTime> publicationOf(const QJsonObject &row)
{
    for (const Name name :
         { "publishedAt"_L1, "publishedDate"_L1, "createdDate"_L1, "createdAt"_L1 }) {
        if (const auto time = timeOf(row, name))
            return time;
    }
    return std::nullopt;
}

} // namespace

std::optional<domain::BlogPost> blogPostFromJson(const QJsonObject &row)
{
    domain::BlogPost post;
    post.id = idOf<domain::PostId>(row);
    if (post.id.isEmpty())
        return std::nullopt;
    post.title = withoutTags(firstText(row, { "title"_L1, "name"_L1 }));
    post.excerpt = withoutTags(firstText(row, { "excerpt"_L1, "summary"_L1, "description"_L1 }));
    post.body = withoutTags(firstText(row, { "body"_L1, "content"_L1 }));
    post.author = withoutTags(authorOf(row));
    post.coverUrl = coverOf(row);
    post.publishedAt = publicationOf(row);
    post.source = row;
    return post;
}

} // namespace forecourt::network
