// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/visitordialog.h"

#include "domain/result.h"
#include "sync/visitors.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace forecourt::sync {
class Session;
}

namespace forecourt::ui {

class Card;
class FieldList;
class TextLabel;

/// "12 minutes left", "40 seconds left", or that the sign-in has run out.
QString validityText(const QDateTime &until, const QDateTime &now);

/// Signs in as the customer to see that it works. Keeps neither password nor token.
class SignInDialog : public VisitorDialog
{
    Q_OBJECT
public:
    SignInDialog(const PageContext &context, const QString &email, QWidget *parent = nullptr);

    QLineEdit *email() const { return m_email; }
    QLineEdit *password() const { return m_password; }
    QPushButton *refreshButton() const { return m_refresh; }
    FieldList *profile() const { return m_profile; }
    Card *card() const { return m_card; }
    QString validity() const;

    void done(int result) override;

protected:
    void submit() override;

private:
    void build();
    void buildCard();
    void refresh();
    void answered(const domain::Result<sync::SignInCheck> &answer);
    void showProfile(const sync::SignInCheck &check);
    void tick();
    void wipePassword();

    QPointer<sync::Session> m_session;
    QLineEdit *m_email;
    QLineEdit *m_password;
    LabelledField *m_emailField;
    LabelledField *m_passwordField;
    Card *m_card;
    FieldList *m_profile;
    TextLabel *m_validity;
    QPushButton *m_refresh;
    QPushButton *m_open;
    QDateTime m_validUntil;
    domain::CustomerId m_customer;
    QTimer m_clock;
};

} // namespace forecourt::ui
