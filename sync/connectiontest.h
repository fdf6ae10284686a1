// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/carstrelclient.h"
#include "network/transport.h"
#include "sync/accounts.h"

#include <memory>

namespace forecourt::sync {

/// One key against one host: what it may read, asked with as few requests as that takes.
/// Nothing is stored.
QCoro::Task<ConnectionReport> testConnection(std::shared_ptr<network::Transport> transport);

/// Whether the key belongs to the dealership whose customers these are: nothing where neither
/// side has any customer to compare.
QCoro::Task<domain::Result<std::optional<bool>>>
knowsCustomers(std::shared_ptr<network::Transport> transport, QSet<domain::CustomerId> known);

} // namespace forecourt::sync
