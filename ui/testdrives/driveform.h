// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include "domain/testdrive.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace forecourt::domain {
struct Customer;
struct Vehicle;
} // namespace forecourt::domain

namespace forecourt::models {
class VehicleDetail;
}

namespace forecourt::ui {

class RecordPicker;
class TextLabel;

/// The fields of a test drive. drive() is what is typed, laid over the one that was set.
class DriveForm : public QWidget
{
    Q_OBJECT
public:
    explicit DriveForm(const PageContext &context, QWidget *parent = nullptr);

    void setDrive(const domain::TestDrive &drive);
    domain::TestDrive drive() const;
    bool isChanged() const { return drive() != m_base; }
    /// What the server was asked for can no longer be changed there, so it is not offered.
    void setRequestLocked(bool locked);
    void focusFirstGap();

    void chooseVehicle(const domain::Vehicle &vehicle);
    void chooseCustomer(const domain::Customer &customer);

    TextLabel *vehicleNote() const { return m_vehicleNote; }
    RecordPicker *vehicle() const { return m_vehicle; }
    RecordPicker *name() const { return m_name; }
    QLineEdit *email() const { return m_email; }
    QLineEdit *phone() const { return m_phone; }
    QCheckBox *dated() const { return m_dated; }
    QDateTimeEdit *when() const { return m_when; }
    QSpinBox *duration() const { return m_duration; }
    QComboBox *assigned() const { return m_assigned; }
    QPlainTextEdit *remarks() const { return m_remarks; }

signals:
    void changed();

private:
    void build();
    void buildCustomer(QFormLayout *form);
    void buildTime(QFormLayout *form);
    void connectFields();
    void showLinks();
    QString carDoubt() const;

    PageContext m_context;
    domain::TestDrive m_base;
    domain::VehicleId m_vehicleId;
    domain::CustomerId m_customerId;
    RecordPicker *m_vehicle;
    models::VehicleDetail *m_car; ///< the chosen one, as the mirror has it
    TextLabel *m_vehicleNote;
    RecordPicker *m_name;
    TextLabel *m_customerNote;
    QToolButton *m_unlink;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QCheckBox *m_dated;
    QDateTimeEdit *m_when;
    QSpinBox *m_duration;
    QComboBox *m_assigned;
    QPlainTextEdit *m_remarks;
};

} // namespace forecourt::ui
