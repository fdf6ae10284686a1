// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "network/carstrelclient.h"
#include "storage/store.h"
#include "sync/visitors.h"

#include <QObject>

namespace forecourt::sync {

/// What is done online, at once and at most once for somebody who is here: registration and the
/// check of a sign-in. Tokens and passwords stay in memory.
class VisitorDesk : public QObject
{
public:
    VisitorDesk(network::CarStrelClient &client, storage::Store &store);
    ~VisitorDesk() override;

    QCoro::Task<domain::Result<NewCustomer>> registerCustomer(Walkin walkin);
    QCoro::Task<domain::Result<SignInCheck>> checkSignIn(QString email, QString password);
    QCoro::Task<domain::Result<SignInCheck>> refreshSignIn();
    void forgetSignIn();

private:
    QCoro::Task<domain::ApiError> blameKeyOrCustomer(domain::ApiError error);
    QCoro::Task<domain::Result<SignInCheck>> profile(QByteArray token, QDateTime validUntil);

    network::CarStrelClient &m_client;
    storage::Store &m_store;
    QByteArray m_token;
    QDateTime m_validUntil;
};

} // namespace forecourt::sync
