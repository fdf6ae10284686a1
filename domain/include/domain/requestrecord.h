// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace forecourt::domain {

/// One request as the Activity page shows it. Never a key, a body or a header's value.
struct RequestRecord
{
    qint64 id = 0; ///< grows with time, unique in one mirror
    QDateTime startedAt;
    QByteArray method;
    QUrl url; ///< without user info; `search` and e-mail values are replaced by "…"
    int status = 0; ///< 0: no answer
    QString outcome; ///< "ok" or the ApiError kind in words
    qint64 durationMs = 0;
    qint64 bytes = 0; ///< of the body received
    int attempt = 1;

    friend bool operator==(const RequestRecord &, const RequestRecord &) = default;
};

} // namespace forecourt::domain

Q_DECLARE_METATYPE(forecourt::domain::RequestRecord)
