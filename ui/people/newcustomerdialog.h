// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/visitordialog.h"

#include "domain/result.h"
#include "sync/visitors.h"

class QLineEdit;

namespace forecourt::ui {

class NewCustomerResult;

/// Registers a walk-in with CarStrel and shows what came of it, the password once.
class NewCustomerDialog : public VisitorDialog
{
    Q_OBJECT
public:
    explicit NewCustomerDialog(const PageContext &context, QWidget *parent = nullptr);

    QLineEdit *email() const { return m_email; }
    QLineEdit *firstName() const { return m_first; }
    QLineEdit *lastName() const { return m_last; }
    QLineEdit *mobile() const { return m_mobile; }
    QLineEdit *whatsapp() const { return m_whatsapp; }
    /// Null until somebody was registered.
    NewCustomerResult *result() const { return m_result; }

protected:
    void submit() override;

private:
    void build();
    bool validate();
    sync::Walkin walkin() const;
    void answered(const domain::Result<sync::NewCustomer> &answer);

    QLineEdit *m_email;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QLineEdit *m_mobile;
    QLineEdit *m_whatsapp;
    LabelledField *m_emailField;
    LabelledField *m_firstField;
    LabelledField *m_lastField;
    QWidget *m_fields;
    NewCustomerResult *m_result = nullptr;
};

} // namespace forecourt::ui
