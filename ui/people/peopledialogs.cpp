// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peopledialogs.h"

#include "people/newcustomerdialog.h"
#include "people/newsletterdialog.h"
#include "people/officedialog.h"
#include "people/signindialog.h"

namespace forecourt::ui {

void openNewCustomerDialog(const PageContext &context, QWidget *parent)
{
    openDialog(new NewCustomerDialog(context, parent));
}

void openSignInDialog(const PageContext &context, const QString &email, QWidget *parent)
{
    openDialog(new SignInDialog(context, email, parent));
}

void openNewsletterDialog(const PageContext &context, const QString &email, const QString &name,
                          QWidget *parent)
{
    openDialog(new NewsletterDialog(context, email, name, parent));
}

void openOfficeDialog(const PageContext &context, const domain::CustomerId &customer,
                      const domain::VehicleId &vehicle, QWidget *parent)
{
    openDialog(new OfficeDialog(context, customer, vehicle, parent));
}

} // namespace forecourt::ui
