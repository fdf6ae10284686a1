// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/themestyle.h"

#include <QString>

class QPushButton;
class QToolButton;

namespace forecourt::ui {

// Push button with a Lucide icon (may be empty). One Primary a page.
QPushButton *makeButton(const QString &text, const QString &icon = {},
                        ButtonKind kind = ButtonKind::Secondary, QWidget *parent = nullptr);

// Icon only, quiet; the name is its tool tip and its accessible name.
QToolButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

} // namespace forecourt::ui
