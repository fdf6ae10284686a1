// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace forecourt::domain {

/// A post of `GET /external/blogs`. The document shows no fields, so each is taken where it is
/// found under its usual names, and the rest stays in `source`. Text is plain: tags are removed.
struct BlogPost
{
    PostId id;
    QString title, excerpt, body, author;
    QUrl coverUrl;
    std::optional<QDateTime> publishedAt;
    QJsonObject source;
    friend bool operator==(const BlogPost &, const BlogPost &) = default;
};

} // namespace forecourt::domain
