// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/visitordialog.h"

#include "domain/id.h"
#include "domain/result.h"
#include "sync/visitors.h"

class QLineEdit;
class QPlainTextEdit;

namespace forecourt::models {
class CustomerDetail;
class VehicleDetail;
} // namespace forecourt::models

namespace forecourt::ui {

class TextLabel;

/// Writes to the dealership's office about a customer, a vehicle or both, and shows the reference
/// number that comes back.
class OfficeDialog : public VisitorDialog
{
    Q_OBJECT
public:
    OfficeDialog(const PageContext &context, const domain::CustomerId &customer,
                 const domain::VehicleId &vehicle, QWidget *parent = nullptr);

    QLineEdit *name() const { return m_name; }
    QLineEdit *email() const { return m_email; }
    QLineEdit *subject() const { return m_subject; }
    QPlainTextEdit *text() const { return m_text; }
    /// Null until it was sent.
    TextLabel *reference() const { return m_reference; }

protected:
    void submit() override;

private:
    void build();
    void fillFromCustomer();
    void fillFromVehicle();
    void answered(const domain::Result<sync::Posted> &answer);
    void showReference(const QString &reference);

    domain::CustomerId m_customer;
    domain::VehicleId m_vehicle;
    models::CustomerDetail *m_customerDetail = nullptr;
    models::VehicleDetail *m_vehicleDetail = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    LabelledField *m_nameField;
    LabelledField *m_emailField;
    LabelledField *m_subjectField;
    LabelledField *m_textField;
    QWidget *m_fields;
    TextLabel *m_reference = nullptr;
};

} // namespace forecourt::ui
