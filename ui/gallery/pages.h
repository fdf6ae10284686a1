// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace forecourt::ui {

QWidget *customersPicture();
QWidget *dashboardPicture();
QWidget *controlsPicture();

} // namespace forecourt::ui
