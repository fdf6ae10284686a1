// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/requestrecord.h"
#include "sync/status.h"

#include <QHash>

namespace forecourt::sync {

/// What a key may not read or send, as the server's 403s tell it. A part is forbidden while one of
/// its endpoints is; what is read is asked again once a day, what is sent by each push.
class Permissions
{
public:
    /// True where the answer changed what is known.
    bool note(const domain::RequestRecord &record);
    QList<Part> forbidden() const;
    /// Whether requests of this kind are refused, whatever they are about.
    bool isForbidden(domain::Change::Kind kind) const;
    /// Whether a pass should read the part now: it may, or was not asked for a day.
    bool isWorthAsking(Part part, const QDateTime &now) const;

    QString toText() const;
    static Permissions fromText(const QString &text);

private:
    QHash<QString, QDateTime> m_refusedAt; ///< by the beginning of the endpoint's path
    /// Of endpoints of one record each, the one that was refused last, which may be its own fault.
    QHash<QString, QString> m_doubted;
};

} // namespace forecourt::sync
