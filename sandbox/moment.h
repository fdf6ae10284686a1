// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace forecourt::sandbox {

/** Appends seconds since 1970 as 2024-01-15T10:30:00Z, many times a second. */
void appendMoment(QByteArray &out, qint64 secondsSinceEpoch);
QByteArray momentText(qint64 secondsSinceEpoch);
/** -1 where the text is no moment. */
qint64 momentOf(const QString &text);
qint64 secondsNow();

} // namespace forecourt::sandbox
