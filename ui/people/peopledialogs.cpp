// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peopledialogs.h"

namespace forecourt::ui {

void openNewCustomerDialog(const PageContext &, QWidget *) { }
void openSignInDialog(const PageContext &, const QString &, QWidget *) { }
void openNewsletterDialog(const PageContext &, const QString &, const QString &, QWidget *) { }
void openOfficeDialog(const PageContext &, const domain::CustomerId &, const domain::VehicleId &,
                      QWidget *)
{
}

} // namespace forecourt::ui
