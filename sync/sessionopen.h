// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/result.h"
#include "network/apikey.h"

#include <QCoroTask>

#include <memory>

namespace forecourt::sync {

class Keyring;
class Services;
class Session;

/// Who sits here, stamped on the desk's events: the operating system's user.
QString personName();

/// Where a session keeps what it has.
struct SessionPlace
{
    QString directory; ///< its databases
    QString ledgerDirectory; ///< what is known of limits, shared with others; empty: nowhere
    // These outlive it.
    Services *services = nullptr; ///< what is asked of them from here is kept here
    Keyring *webhookKeyring = nullptr;
};

/// Opens the databases in its place, lays the waiting edits and takes up what an earlier run
/// left. An error in place of the key is no obstacle: the session works on what is stored.
QCoro::Task<domain::Result<std::shared_ptr<Session>>>
openSession(domain::Connection connection, SessionPlace place, QString device,
            domain::Result<network::ApiKey> key);

} // namespace forecourt::sync
