// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QWidget>

class QPushButton;

namespace forecourt::sync {
struct NewCustomer;
}

namespace forecourt::ui {

class TextLabel;

/// What a registration did: new or known, the password once, and the way to the customer.
class NewCustomerResult : public QWidget
{
    Q_OBJECT
public:
    explicit NewCustomerResult(const sync::NewCustomer &added, QWidget *parent = nullptr);
    ~NewCustomerResult() override;

    QString headline() const;
    TextLabel *password() const { return m_password; } ///< null for a known person
    QPushButton *openButton() const { return m_open; } ///< null where the id is not known
    QPushButton *copyButton() const { return m_copy; }
    void takeFocus();

signals:
    void customerWanted(const forecourt::domain::CustomerId &id);

private:
    QWidget *makePassword(const QString &password);
    TextLabel *m_headline;
    TextLabel *m_password = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace forecourt::ui
