// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "param.h"

#include <QJsonValue>

namespace forecourt::sandbox {

/** What the value of a query must be, such as " must be a number"; empty where it is. */
QByteArray wrongText(const Param &param, const QByteArray &value);
/** The same for a field of a body. */
QByteArray wrongField(const Param &param, const QJsonValue &value);

} // namespace forecourt::sandbox
