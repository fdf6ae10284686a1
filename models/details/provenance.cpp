// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provenance.h"

#include "models/formatting.h"

namespace forecourt::models {

QString Provenance::text(const Formatting &formatting) const
{
    const QString when = formatting.dateTime(at);
    switch (source) {
    case Source::NotKnown:
        return tr("Not known: the server has not sent it yet.");
    case Source::Server:
        return tr("From the server, %1 (%2).").arg(formatting.ago(at), when);
    case Source::ThisDesk:
        return tr("Changed on this desk on %1; not on the server yet.").arg(when);
    }
    return {};
}

} // namespace forecourt::models
