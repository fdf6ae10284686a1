// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "testdrives/recordpicker.h"

namespace forecourt::domain {
struct Vehicle;
}

namespace forecourt::ui {

/// Nothing says that it cannot be driven.
bool isFree(const domain::Vehicle &vehicle);

/// Pickers over the inventory and over the customers; `owner` keeps their models.
RecordPicker *makeVehiclePicker(const PageContext &context, QWidget *owner);
RecordPicker *makeCustomerPicker(const PageContext &context, QWidget *owner);

} // namespace forecourt::ui
