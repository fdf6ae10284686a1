// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

namespace forecourt::ui {

/// Connections and their keys, how the window looks, how often it syncs, and what it is made of.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace forecourt::ui
