// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/newcustomerdialog.h"

#include "dialogs/labelledfield.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "people/newcustomerresult.h"
#include "sync/session.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

NewCustomerDialog::NewCustomerDialog(const PageContext &context, QWidget *parent)
    : VisitorDialog(context, tr("New customer"),
                    tr("Registers somebody who is here with CarStrel, at once. It needs a "
                       "connection and does not wait in the outbox."),
                    parent)
    , m_email(new QLineEdit)
    , m_first(new QLineEdit)
    , m_last(new QLineEdit)
    , m_mobile(new QLineEdit)
    , m_whatsapp(new QLineEdit)
    , m_emailField(new LabelledField(tr("E-mail"), m_email))
    , m_firstField(new LabelledField(tr("First name"), m_first))
    , m_lastField(new LabelledField(tr("Last name"), m_last))
    , m_fields(new QWidget)
{
    setPrimary(tr("Register"), u"user-plus"_s);
    build();
    m_email->setFocus(Qt::OtherFocusReason);
}

void NewCustomerDialog::build()
{
    auto *mobile = new LabelledField(tr("Mobile (optional)"), m_mobile);
    auto *whatsapp = new LabelledField(tr("WhatsApp (optional)"), m_whatsapp);
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_emailField);
    column->addWidget(sideBySide({ m_firstField, m_lastField }));
    column->addWidget(sideBySide({ mobile, whatsapp }));
    body()->addWidget(m_fields);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    for (QLineEdit *phone : { m_mobile, m_whatsapp }) {
        phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
        phone->setPlaceholderText(tr("With the country's code, such as +254…"));
    }
    m_emailField->setHint(tr("A password is made for a new person and shown once."));
    for (LabelledField *field : { m_emailField, m_firstField, m_lastField })
        connect(static_cast<QLineEdit *>(field->control()), &QLineEdit::textEdited, field,
                [field] { field->setProblem({}); });
}

bool NewCustomerDialog::validate()
{
    requireEmail(m_emailField);
    requireText(m_firstField, tr("CarStrel needs a first name."));
    requireText(m_lastField, tr("CarStrel needs a last name."));
    return allGood({ m_emailField, m_firstField, m_lastField });
}

sync::Walkin NewCustomerDialog::walkin() const
{
    sync::Walkin walkin;
    walkin.email = m_email->text().trimmed();
    walkin.firstName = m_first->text().simplified();
    walkin.lastName = m_last->text().simplified();
    walkin.mobile = m_mobile->text().simplified();
    walkin.whatsapp = m_whatsapp->text().simplified();
    return walkin;
}

void NewCustomerDialog::submit()
{
    if (!validate())
        return;
    hush();
    setBusy(tr("Registering…"), false);
    whenAnswered(context().session.registerCustomer(walkin()), this,
                 [this](const domain::Result<sync::NewCustomer> &answer) { answered(answer); });
}

void NewCustomerDialog::answered(const domain::Result<sync::NewCustomer> &answer)
{
    endBusy();
    if (!answer) {
        refuse(answer.error(),
               tr("Search the customers for this e-mail address before you try again."));
        return;
    }
    m_fields->hide();
    setIntro({});
    m_result = new NewCustomerResult(answer.value());
    body()->addWidget(m_result);
    connect(m_result, &NewCustomerResult::customerWanted, this,
            [this](const domain::CustomerId &id) {
                Navigator &navigator = context().navigator;
                accept();
                emit navigator.customerWanted(id);
            });
    showClose();
    m_result->takeFocus();
}

} // namespace forecourt::ui
