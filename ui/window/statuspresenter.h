// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/status.h"
#include "ui/mainwindow.h"

#include <QLocale>

namespace forecourt::models {
struct Formatting;
}

namespace forecourt::ui {

/// Puts a session's status into words for the status line.
void presentStatus(MainWindow &window, const sync::Status &status,
                   const models::Formatting &formatting);

} // namespace forecourt::ui
