// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"

#include <QCoreApplication>

namespace forecourt::ui {

/// What went wrong, with the server's own words where it had any.
inline QString errorWords(const domain::ApiError &error)
{
    if (!error.serverMessage.isEmpty()) {
        return QCoreApplication::translate("ErrorWords", "%1 The server says: “%2”")
            .arg(error.explanation(), error.serverMessage);
    }
    return error.explanation();
}

} // namespace forecourt::ui
