// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include "domain/id.h"

namespace forecourt::ui {

// What is done once, at once and only online. Each opens over `parent`, answers by itself and
// goes when it is closed; what was typed stays where the server refuses.

/// Registers somebody who stands at the desk.
void openNewCustomerDialog(const PageContext &context, QWidget *parent);
/// Signs in as the customer, to see that it works.
void openSignInDialog(const PageContext &context, const QString &email, QWidget *parent);
/// Subscribes or unsubscribes an address.
void openNewsletterDialog(const PageContext &context, const QString &email, const QString &name,
                          QWidget *parent);
/// Writes to the office about a customer, a vehicle or both.
void openOfficeDialog(const PageContext &context, const domain::CustomerId &customer,
                      const domain::VehicleId &vehicle, QWidget *parent);

} // namespace forecourt::ui
