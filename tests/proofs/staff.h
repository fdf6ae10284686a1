// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/customertable.h"
#include "sync/accounts.h"
#include "sync/session.h"

#include <QRandomGenerator>
#include <QTimer>

#include <memory>

namespace forecourt::test {

/// What a life of the victim is to be.
struct Orders
{
    QString directory;
    QUrl server;
    QByteArray key;
    quint32 life = 0; ///< also the seed of what is done
    int deathPoint = 0;
    int deathCount = 0;
    bool fromBirth = false; ///< counts while the databases are opened too
    int leavesAfter = -1; ///< milliseconds of work until the program is closed as usual; -1: never
    bool tellsEarly = false; ///< breaks the promise: "saved" is said before anything answered
};

/// Works at the desk without a pause until the process is killed: edits, edits of several
/// customers at once, undo, decisions on conflicts, test drives, passes. Says on standard output
/// what was begun, and what was answered with Done:
///
///     trying TOKEN customer|drive|vip|plain|colour|line RECORD
///     saved TOKEN
///     undoing TOKEN
///     decided
class Staff : public QObject
{
public:
    explicit Staff(Orders orders);
    void begin();

private:
    void opened(std::shared_ptr<sync::Session> session);
    void next();
    void edit();
    void editSeveral(QList<domain::CustomerId> whose, QList<domain::CustomerEdit> edits,
                     QStringList tokens);
    void takeBack();
    void decide();
    void book();
    void pass();
    QString wishFor(domain::CustomerEdit &edit, bool isColour);
    domain::CustomerEdit editOf(const storage::StoredCustomer &found, QStringList &tokens);
    QString newToken(const char *kind, const QString &record);
    void await(const QStringList &tokens, const QFuture<domain::Result<domain::Done>> &saving);
    const domain::CustomerId &anyCustomer();

    Orders m_orders;
    QRandomGenerator m_random;
    sync::Accounts m_accounts;
    std::shared_ptr<sync::Session> m_session;
    QList<domain::CustomerId> m_customers;
    domain::VehicleId m_vehicle;
    QTimer m_pause;
    QStringList m_lastEdit; ///< its tokens, while it is the last thing that was done
    int m_tokens = 0;
};

/// One line, at once, as one write.
void say(const QString &line);

} // namespace forecourt::test
