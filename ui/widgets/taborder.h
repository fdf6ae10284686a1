// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace forecourt::ui {

/// What comes later into a window stands last in its Tab order: this puts what is in a holder to
/// where the holder itself stands.
void chainTabOrder(QWidget *holder);

} // namespace forecourt::ui
