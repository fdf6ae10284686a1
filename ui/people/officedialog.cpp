// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/officedialog.h"

#include "dialogs/labelledfield.h"
#include "models/customerdetail.h"
#include "models/vehicledetail.h"
#include "models/workspace.h"
#include "page/whenanswered.h"
#include "status/forbiddenbanner.h"
#include "sync/session.h"
#include "widgets/card.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

OfficeDialog::OfficeDialog(const PageContext &context, const domain::CustomerId &customer,
                           const domain::VehicleId &vehicle, QWidget *parent)
    : VisitorDialog(context, tr("Write to the office"),
                    tr("Sends a message to the dealership's office through CarStrel, in the "
                       "name below."),
                    parent, Way::Outbox)
    , m_customer(customer)
    , m_vehicle(vehicle)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_subject(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_nameField(new LabelledField(tr("Name"), m_name))
    , m_emailField(new LabelledField(tr("E-mail for the answer"), m_email))
    , m_subjectField(new LabelledField(tr("Subject"), m_subject))
    , m_textField(new LabelledField(tr("Message"), m_text))
    , m_fields(new QWidget)
{
    setPrimary(tr("Send"), u"send"_s);
    build();
    if (!customer.isEmpty())
        fillFromCustomer();
    if (!vehicle.isEmpty())
        fillFromVehicle();
    m_text->setFocus(Qt::OtherFocusReason);
}

void OfficeDialog::build()
{
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(132);
    body()->addWidget(new ForbiddenBanner(context(), sync::Part::OfficeMessages));
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(sideBySide({ m_nameField, m_emailField }));
    column->addWidget(m_subjectField);
    column->addWidget(m_textField);
    body()->addWidget(m_fields);
    for (LabelledField *field : { m_nameField, m_emailField, m_subjectField })
        connect(static_cast<QLineEdit *>(field->control()), &QLineEdit::textEdited, field,
                [field] { field->setProblem({}); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_textField->setProblem({}); });
}

/// What somebody typed meanwhile is left alone.
static void fill(QLineEdit *field, const QString &text)
{
    if (field->text().isEmpty() && !field->isModified())
        field->setText(text);
}

void OfficeDialog::fillFromCustomer()
{
    m_customerDetail = context().workspace.makeCustomerDetail(this);
    connect(m_customerDetail, &models::CustomerDetail::loaded, this, [this] {
        const domain::Customer &customer = m_customerDetail->customer();
        if (m_customerDetail->isMissing())
            return;
        fill(m_name, customer.displayName());
        fill(m_email, customer.email);
        if (m_vehicle.isEmpty())
            fill(m_subject, tr("About %1").arg(customer.displayName()));
    });
    m_customerDetail->show(m_customer);
}

void OfficeDialog::fillFromVehicle()
{
    m_vehicleDetail = context().workspace.makeVehicleDetail(this);
    connect(m_vehicleDetail, &models::VehicleDetail::loaded, this, [this] {
        if (m_vehicleDetail->isMissing())
            return;
        const domain::Vehicle &vehicle = m_vehicleDetail->vehicle();
        fill(m_subject, tr("About the %1").arg(vehicle.displayName()));
        if (!m_text->toPlainText().isEmpty())
            return;
        QString about = tr("Vehicle: %1").arg(vehicle.displayName());
        if (vehicle.price)
            about += u", "_s + context().workspace.formatting().money(vehicle.price);
        m_text->setPlainText(QString(about + u"\n\n"_s));
        m_text->moveCursor(QTextCursor::End);
    });
    m_vehicleDetail->show(m_vehicle);
}

void OfficeDialog::submit()
{
    requireText(m_nameField, tr("Who is writing?"));
    requireEmail(m_emailField);
    requireText(m_subjectField, tr("What is it about?"));
    requireText(m_textField, tr("There is nothing to send yet."));
    if (!allGood({ m_nameField, m_emailField, m_subjectField, m_textField }))
        return;
    sync::OfficeMessage message;
    message.name = m_name->text().simplified();
    message.email = m_email->text().trimmed();
    message.subject = m_subject->text().simplified();
    message.message = m_text->toPlainText().trimmed();
    message.customerId = m_customer;
    message.vehicleId = m_vehicle;
    hush();
    setBusy(tr("Sending…"), true);
    whenAnswered(context().session.writeToOffice(message), this,
                 [this](const domain::Result<sync::Posted> &answer) { answered(answer); });
}

void OfficeDialog::answered(const domain::Result<sync::Posted> &answer)
{
    endBusy();
    if (!answer) {
        refuse(answer.error(),
               tr("Sending it again may bring it to the office twice: ask there "
                  "first."));
        return;
    }
    m_fields->hide();
    if (!answer->sent) {
        saySaved(answer->reason);
        return;
    }
    setIntro(tr("The message was sent. A record of it is kept at this desk, with the person of "
                "this e-mail address."));
    showReference(answer->reference);
    showClose();
}

void OfficeDialog::showReference(const QString &reference)
{
    auto *card = new Card(tr("Reference number"));
    m_reference = new TextLabel(reference.isEmpty() ? tr("The server named none.") : reference,
                                reference.isEmpty() ? Type::Body : Type::Heading,
                                reference.isEmpty() ? Token::Muted : Token::Text);
    m_reference->setSelectable(true);
    m_reference->setFocusPolicy(Qt::StrongFocus);
    m_reference->setAccessibleName(tr("Reference number: %1").arg(m_reference->text()));
    m_reference->setWordWrap(true);
    card->body()->addWidget(m_reference);
    body()->addWidget(card);
}

} // namespace forecourt::ui
