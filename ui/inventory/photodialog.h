// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle.h"

#include <QDialog>

namespace forecourt::ui {

class PhotoStore;

/// A listing's photos as large as the screen allows; arrows turn the pages, Escape closes.
class PhotoDialog : public QDialog
{
    Q_OBJECT
public:
    PhotoDialog(PhotoStore &photos, const domain::Vehicle &vehicle, int index, QWidget *parent);

    static constexpr int longestSide = 2048;
};

} // namespace forecourt::ui
