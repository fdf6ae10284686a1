// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestrecord.h"
#include "sync/status.h"

#include <QHash>

namespace forecourt::sync {

/// What a key may not read, as the server's 403s tell it. A part is forbidden while one of its
/// endpoints is, and each is asked again once a day.
class Permissions
{
public:
    /// True where the answer changed what is known.
    bool note(const domain::RequestRecord &record);
    QList<Part> forbidden() const;
    /// Whether a pass should read the part now: it may, or was not asked for a day.
    bool isWorthAsking(Part part, const QDateTime &now) const;

    QString toText() const;
    static Permissions fromText(const QString &text);

private:
    QHash<QString, QDateTime> m_refusedAt; ///< by the beginning of the endpoint's path
};

} // namespace forecourt::sync
