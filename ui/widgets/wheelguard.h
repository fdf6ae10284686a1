// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace forecourt::ui {

/// The wheel over a closed box or a field of figures scrolls what it stands in, and changes
/// nothing by the way, also where the focus was left in it.
void guardFromWheel(QWidget *control);

} // namespace forecourt::ui
