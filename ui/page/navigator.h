// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal.h"
#include "domain/customerquery.h"
#include "domain/id.h"
#include "domain/testdrive.h"
#include "domain/vehiclequery.h"

#include <QObject>

#include <functional>

namespace forecourt::ui {

/// How a page leads to another, and how it speaks through the window: pages emit, the window
/// connects. No page knows another.
class Navigator : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void customerWanted(const forecourt::domain::CustomerId &id);
    void vehicleWanted(const forecourt::domain::VehicleId &id);
    void testDriveWanted(const forecourt::domain::TestDriveId &id);
    void appraisalWanted(const forecourt::domain::AppraisalId &id);
    void customersWanted(const forecourt::domain::CustomerQuery &query);
    void vehiclesWanted(const forecourt::domain::VehicleQuery &query);
    /// By the page's id in pagetable.h, such as "outbox".
    void pageWanted(const QString &page);

    // Dialogs that several pages open.
    /// With whatever is known already: vehicle, customer, name, e-mail, phone.
    void testDriveFormWanted(const forecourt::domain::TestDrive &draft);
    void newCustomerWanted();
    void customerImportWanted();
    void signInCheckWanted(const QString &email);
    /// At least one of them is set.
    void officeMessageWanted(const forecourt::domain::CustomerId &customer,
                             const forecourt::domain::VehicleId &vehicle);
    void newsletterWanted(const QString &email, const QString &name);
    /// The next vehicle that is looked up belongs to this customer, or is this listing.
    void appraiseWanted(const forecourt::domain::AppraisalDetails &draft);
    /// The listings that were fetched deliberately.
    void viewsWanted();
    /// What support needs to see, in a file.
    void diagnosticsWanted();
    void connectWanted();
    void settingsWanted();

    /// Opens another stored connection; empty: the demo dealership.
    void connectionWanted(const forecourt::domain::ConnectionId &id);
    /// The settings in the group "appearance" were changed.
    void appearanceChanged();

    /// A short word at the foot of the window, with at most one action.
    void notice(const QString &text, const QString &action = {},
                const std::function<void()> &onAction = {});
    /// The same after a step that can be taken back: its action is "Undo".
    void stepNotice(const QString &text);
    /// Closes the open connection and opens it again, as after a restored backup.
    void reopenWanted(const QString &notice); ///< said once it is open again
};

} // namespace forecourt::ui
