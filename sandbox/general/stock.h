// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "general/shelf.h"

namespace forecourt::sandbox {

/** What the general API begins with. Lasts with the process. */
struct Stock
{
    Stock(quint64 seed, int resourceCount, qint64 today);

    /** The next id that no resource ever had. */
    QString nextId() { return QString::number(++m_lastId); }

    Shelf resources, projects, users;

private:
    qint64 m_lastId = 0;
};

} // namespace forecourt::sandbox
