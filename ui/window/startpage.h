// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "ui/mainwindow.h"

#include <functional>

namespace forecourt::ui {

/// The only page of a window in which no connection could be opened: why, and the ways on.
PageEntry startPageEntry(const domain::ApiError &error, std::function<void()> connectAccount,
                         std::function<void()> openDemo);

} // namespace forecourt::ui
