// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requestquota.h"

#include <QtGlobal>

namespace forecourt::domain {

RequestQuota::Level RequestQuota::level() const
{
    if (!used)
        return Level::Unknown;
    if (maximum && *used >= *maximum)
        return Level::UsedUp;
    if (!base)
        return maximum ? Level::Fine : Level::Unknown;
    if (*used >= *base)
        return Level::OverBase;
    return qint64(*used) * 5 >= qint64(*base) * 4 ? Level::Near : Level::Fine;
}

} // namespace forecourt::domain
