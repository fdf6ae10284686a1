// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/routes.h"

#include "appraise/appraisepage.h"
#include "customers/customerspage.h"
#include "diagnostics/diagnosticsdialog.h"
#include "import/importdialog.h"
#include "inventory/inventorypage.h"
#include "page/navigator.h"
#include "people/peopledialogs.h"
#include "status/viewsdialog.h"
#include "testdrives/testdrivedialog.h"
#include "testdrives/testdrivespage.h"
#include "ui/mainwindow.h"
#include "window/pagetable.h"

namespace forecourt::ui {

namespace {

template <typename PageType> PageType *front(MainWindow &window, QLatin1String id)
{
    window.showPage(QString(id));
    return qobject_cast<PageType *>(window.page(QString(id)));
}

void connectPages(const Navigator *from, MainWindow &window, QObject *scope)
{
    QObject::connect(from, &Navigator::pageWanted, scope,
                     [&window](const QString &id) { window.showPage(id); });
    QObject::connect(from, &Navigator::settingsWanted, scope,
                     [&window] { window.showPage(QString(settingsPageId)); });
    QObject::connect(from, &Navigator::customerWanted, scope,
                     [&window](const domain::CustomerId &id) {
                         front<CustomersPage>(window, customersPageId)->showCustomer(id);
                     });
    QObject::connect(from, &Navigator::customersWanted, scope,
                     [&window](const domain::CustomerQuery &query) {
                         front<CustomersPage>(window, customersPageId)->showQuery(query);
                     });
    QObject::connect(from, &Navigator::vehicleWanted, scope,
                     [&window](const domain::VehicleId &id) {
                         front<InventoryPage>(window, inventoryPageId)->showVehicle(id);
                     });
    QObject::connect(from, &Navigator::vehiclesWanted, scope,
                     [&window](const domain::VehicleQuery &query) {
                         front<InventoryPage>(window, inventoryPageId)->showQuery(query);
                     });
    QObject::connect(from, &Navigator::testDriveWanted, scope,
                     [&window](const domain::TestDriveId &id) {
                         front<TestDrivesPage>(window, testDrivesPageId)->showTestDrive(id);
                     });
    QObject::connect(from, &Navigator::appraiseWanted, scope,
                     [&window](const domain::AppraisalDetails &draft) {
                         front<AppraisePage>(window, appraisePageId)->startFor(draft);
                     });
    QObject::connect(from, &Navigator::appraisalWanted, scope,
                     [&window](const domain::AppraisalId &id) {
                         front<AppraisePage>(window, appraisePageId)->showAppraisal(id);
                     });
}

void connectDialogs(const PageContext &context, MainWindow &window, QObject *scope)
{
    const auto *from = &context.navigator;
    QObject::connect(from, &Navigator::testDriveFormWanted, scope,
                     [context, &window](const domain::TestDrive &draft) {
                         openTestDriveDialog(context, draft, &window);
                     });
    QObject::connect(from, &Navigator::newCustomerWanted, scope,
                     [context, &window] { openNewCustomerDialog(context, &window); });
    QObject::connect(from, &Navigator::customerImportWanted, scope,
                     [context, &window] { openImportDialog(context, &window); });
    QObject::connect(
        from, &Navigator::signInCheckWanted, scope,
        [context, &window](const QString &email) { openSignInDialog(context, email, &window); });
    QObject::connect(from, &Navigator::newsletterWanted, scope,
                     [context, &window](const QString &email, const QString &name) {
                         openNewsletterDialog(context, email, name, &window);
                     });
    QObject::connect(
        from, &Navigator::officeMessageWanted, scope,
        [context, &window](const domain::CustomerId &customer, const domain::VehicleId &vehicle) {
            openOfficeDialog(context, customer, vehicle, &window);
        });
    QObject::connect(from, &Navigator::viewsWanted, scope,
                     [context, &window] { openViewsDialog(context, &window); });
    QObject::connect(from, &Navigator::diagnosticsWanted, scope,
                     [context, &window] { openDiagnosticsDialog(context, &window); });
}

} // namespace

void connectRoutes(const PageContext &context, MainWindow &window, QObject *scope)
{
    connectPages(&context.navigator, window, scope);
    connectDialogs(context, window, scope);
}

} // namespace forecourt::ui
