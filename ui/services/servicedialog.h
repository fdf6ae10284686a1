// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <functional>

class QWidget;

namespace forecourt::sync {
class Services;
}

namespace forecourt::ui {

/// "Connect another system"; `added` is called with what was connected, and not where the dialog
/// was left without. `system` is chosen at first, where it is given.
void openServiceDialog(QWidget *parent, sync::Services &services,
                       const std::function<void(const domain::ConnectionId &)> &added = {},
                       const QString &system = {});

} // namespace forecourt::ui
