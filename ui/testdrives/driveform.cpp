// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/driveform.h"

#include "domain/customer.h"
#include "domain/enums.h"
#include "domain/vehicle.h"
#include "models/testdrivemodel.h"
#include "models/vehicledetail.h"
#include "models/workspace.h"
#include "testdrives/recordpickers.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"
#include "widgets/wheelguard.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::TestDrive;

namespace {

QDateTime nextHour()
{
    const QDateTime soon = QDateTime::currentDateTime().addSecs(3600);
    return QDateTime(soon.date(), QTime(soon.time().hour(), 0));
}

} // namespace

DriveForm::DriveForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_vehicle(makeVehiclePicker(context, this))
    , m_car(context.workspace.makeVehicleDetail(this))
    , m_vehicleNote(new TextLabel({}, Type::Small, Token::Muted))
    , m_name(makeCustomerPicker(context, this))
    , m_customerNote(new TextLabel({}, Type::Small, Token::Muted))
    , m_unlink(makeIconButton(u"x"_s, tr("Not this customer")))
    , m_email(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_dated(new QCheckBox(tr("At a date and time")))
    , m_when(new QDateTimeEdit)
    , m_duration(new QSpinBox)
    , m_assigned(new QComboBox)
    , m_remarks(new QPlainTextEdit)
{
    build();
    connectFields();
    setDrive({});
}

static void addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *text = new TextLabel(label);
    text->setBuddy(field);
    text->setMinimumHeight(32);
    field->setAccessibleName(label);
    form->addRow(text, field);
}

void DriveForm::build()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_vehicle->setPlaceholderText(tr("Search the inventory"));
    m_vehicleNote->setWordWrap(true);
    addRow(form, tr("Vehicle"), m_vehicle);
    form->addRow({}, m_vehicleNote);
    buildCustomer(form);
    buildTime(form);
    m_assigned->setEditable(true);
    m_assigned->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_assigned->setInsertPolicy(QComboBox::NoInsert);
    m_assigned->lineEdit()->setPlaceholderText(tr("Nobody yet"));
    m_assigned->lineEdit()->setAccessibleName(tr("Assigned to"));
    addRow(form, tr("Assigned to"), m_assigned);
    m_remarks->setTabChangesFocus(true);
    m_remarks->setFixedHeight(64);
    m_remarks->setPlaceholderText(tr("For this desk; not sent"));
    addRow(form, tr("Remarks"), m_remarks);
}

void DriveForm::buildCustomer(QFormLayout *form)
{
    m_name->setPlaceholderText(tr("Search the customers, or type a name"));
    addRow(form, tr("Name"), m_name);
    auto *link = new QWidget;
    auto *row = new QHBoxLayout(link);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_customerNote);
    row->addWidget(m_unlink);
    row->addStretch(1);
    m_unlink->setAutoRaise(true);
    m_unlink->setFixedSize(22, 22);
    form->addRow({}, link);
    m_email->setPlaceholderText(tr("CarStrel needs one"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    addRow(form, tr("E-mail"), m_email);
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    addRow(form, tr("Phone"), m_phone);
}

void DriveForm::buildTime(QFormLayout *form)
{
    guardFromWheel(m_when);
    guardFromWheel(m_duration);
    guardFromWheel(m_assigned);
    m_when->setCalendarPopup(true);
    m_when->setAccessibleName(tr("Date and time"));
    const QLocale &locale = m_context.workspace.formatting().locale;
    // Mirrored it would also turn round hours and minutes.
    m_when->setLayoutDirection(Qt::LeftToRight);
    m_when->setLocale(locale);
    m_when->setDisplayFormat(u"ddd d MMM yyyy, "_s + locale.timeFormat(QLocale::ShortFormat));
    m_when->setMinimumWidth(220);
    m_duration->setRange(15, 8 * 60);
    m_duration->setSingleStep(15);
    m_duration->setSuffix(tr(" min"));
    m_duration->setMinimumWidth(104);
    m_duration->setAccessibleName(tr("Duration in minutes"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_when, 1);
    layout->addWidget(m_duration);
    auto *label = new TextLabel(tr("When"));
    label->setBuddy(m_dated);
    label->setMinimumHeight(32);
    form->addRow(label, m_dated);
    form->addRow({}, row);
}

void DriveForm::connectFields()
{
    connect(m_car, &models::VehicleDetail::changed, this, &DriveForm::showLinks);
    connect(m_vehicle, &RecordPicker::picked, this,
            [this](const QVariant &record) { chooseVehicle(record.value<domain::Vehicle>()); });
    connect(m_vehicle, &QLineEdit::textEdited, this, [this] {
        m_vehicleId = {};
        showLinks();
    });
    connect(m_name, &RecordPicker::picked, this,
            [this](const QVariant &record) { chooseCustomer(record.value<domain::Customer>()); });
    connect(m_unlink, &QToolButton::clicked, this, [this] {
        m_customerId = {};
        showLinks();
        emit changed();
    });
    connect(m_dated, &QCheckBox::toggled, this, [this](bool on) {
        m_when->setEnabled(on);
        emit changed();
    });
    for (QLineEdit *field : { static_cast<QLineEdit *>(m_vehicle), static_cast<QLineEdit *>(m_name),
                              m_email, m_phone })
        connect(field, &QLineEdit::textChanged, this, &DriveForm::changed);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &DriveForm::changed);
    connect(m_duration, &QSpinBox::valueChanged, this, &DriveForm::changed);
    connect(m_assigned, &QComboBox::currentTextChanged, this, &DriveForm::changed);
    connect(m_remarks, &QPlainTextEdit::textChanged, this, &DriveForm::changed);
}

void DriveForm::setDrive(const TestDrive &drive)
{
    m_base = drive;
    m_vehicleId = drive.vehicleId;
    m_customerId = drive.customerId;
    m_vehicle->setText(drive.vehicleName);
    m_name->setText(drive.name);
    m_email->setText(drive.email);
    m_phone->setText(drive.phone);
    const QStringList people = m_context.workspace.testDrives().assignees();
    m_assigned->clear();
    m_assigned->addItems(people);
    m_assigned->setEditText(drive.assignedTo);
    m_duration->setValue(drive.durationMinutes);
    m_remarks->setPlainText(drive.remarks);
    m_when->setDateTime(drive.preferredDate ? drive.preferredDate->toLocalTime() : nextHour());
    m_dated->setChecked(drive.preferredDate.has_value());
    m_when->setEnabled(m_dated->isChecked());
    showLinks();
    emit changed();
}

TestDrive DriveForm::drive() const
{
    TestDrive drive = m_base;
    drive.vehicleId = m_vehicleId;
    drive.vehicleName = m_vehicle->text().simplified();
    drive.customerId = m_customerId;
    drive.name = m_name->text().simplified();
    drive.email = m_email->text().trimmed();
    drive.phone = m_phone->text().trimmed();
    drive.durationMinutes = m_duration->value();
    drive.assignedTo = m_assigned->currentText().simplified();
    drive.remarks = m_remarks->toPlainText();
    const QDateTime at = m_when->dateTime();
    // An unchanged moment keeps the offset that it came with.
    if (!m_dated->isChecked())
        drive.preferredDate.reset();
    else if (!m_base.preferredDate || *m_base.preferredDate != at)
        drive.preferredDate = at.toOffsetFromUtc(at.offsetFromUtc());
    return drive;
}

void DriveForm::setRequestLocked(bool locked)
{
    for (QLineEdit *field : { static_cast<QLineEdit *>(m_vehicle), static_cast<QLineEdit *>(m_name),
                              m_email, m_phone })
        field->setReadOnly(locked);
    m_unlink->setEnabled(!locked);
}

void DriveForm::chooseVehicle(const domain::Vehicle &vehicle)
{
    m_vehicleId = vehicle.id;
    m_vehicle->setText(vehicle.displayName());
    showLinks();
    emit changed();
}

void DriveForm::chooseCustomer(const domain::Customer &customer)
{
    m_customerId = customer.id;
    m_name->setText(customer.displayName());
    if (!customer.email.isEmpty())
        m_email->setText(customer.email);
    if (!customer.mobile.isEmpty())
        m_phone->setText(customer.mobile);
    showLinks();
    emit changed();
}

/// Why this car may not be there to be driven.
QString DriveForm::carDoubt() const
{
    if (m_vehicleId.isEmpty() || !m_car->isLoaded())
        return {};
    if (m_car->isMissing() || m_car->isNoLongerListed())
        return tr("No longer listed on CarStrel: a test drive may not be possible.");
    const domain::Vehicle &car = m_car->vehicle();
    if (isFree(car))
        return {};
    return tr("CarStrel says “%1”: a test drive may not be possible.")
        .arg(domain::enumText(domain::EnumSet::VehicleStatus, car.status));
}

void DriveForm::showLinks()
{
    m_car->show(m_vehicleId);
    const bool typed = m_vehicleId.isEmpty() && !m_vehicle->text().trimmed().isEmpty();
    const QString note = typed ? tr("Not chosen from the inventory") : carDoubt();
    m_vehicleNote->setText(note);
    m_vehicleNote->setToken(typed ? Token::Muted : Token::Warning);
    m_vehicleNote->setVisible(!note.isEmpty());
    m_vehicle->setAccessibleDescription(note);
    const bool linked = !m_customerId.isEmpty();
    m_customerNote->setText(linked ? tr("One of the customers") : tr("Not linked to a customer"));
    m_unlink->setVisible(linked);
}

void DriveForm::focusFirstGap()
{
    for (QLineEdit *field :
         { static_cast<QLineEdit *>(m_vehicle), static_cast<QLineEdit *>(m_name), m_email }) {
        if (field->text().isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_dated->setFocus(Qt::OtherFocusReason);
}

} // namespace forecourt::ui
