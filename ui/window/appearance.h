// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;
class QWidget;

namespace forecourt::ui {

class Theme;

/// Takes over what the settings in the group "appearance" say: light or dark.
void applyTheme(Theme &theme, const QSettings &settings);
/// And how high the rows of the tables below `root` are.
void applyDensity(const QWidget &root, const QSettings &settings);

} // namespace forecourt::ui
