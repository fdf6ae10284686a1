// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "network/carstrelclient.h"

namespace forecourt::network {

/// A row of the list or the detail.
std::optional<domain::Customer> customerFromJson(const QJsonObject &row);
/// The answer to PATCH: partial and flat.
std::optional<UpdatedCustomer> updatedCustomerFromJson(const QJsonObject &data);

} // namespace forecourt::network
