// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers.h"

#include <QHash>
#include <QJsonObject>

namespace forecourt::sandbox {

class Journal;

struct Registration
{
    Slot slot = 0;
    bool isNewUser = false;
    bool isNewCustomer = false;
};

/**
 * Who can sign in. Every demo customer has the password demoPassword(); a few
 * people have an account with CarStrel and are not our customers yet.
 */
class Accounts
{
public:
    Accounts(Customers &customers, Journal &journal);

    static QString demoPassword();
    static QStringList strangers();

    Registration registerCustomer(const QJsonObject &fields);
    /** Nothing where e-mail or password are wrong. */
    std::optional<Registration> login(const QString &email, const QString &password);
    QByteArray accessToken(Slot slot) const;
    QByteArray refreshToken(Slot slot) const;
    /** Whose token it is, where it is one of ours, an access token and not expired. */
    std::optional<Slot> bearer(const QByteArray &authorization) const;
    bool replay(const QJsonObject &line);

private:
    QByteArray token(Slot slot, const QString &use, int seconds) const;
    bool isPassword(const QString &email, const QString &password) const;

    Customers &m_customers;
    Journal &m_journal;
    QByteArray m_secret;
    /** Salted hashes of registered users' passwords, by e-mail. */
    QHash<QString, QByteArray> m_passwords;
};

} // namespace forecourt::sandbox
