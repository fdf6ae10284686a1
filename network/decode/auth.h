// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/requests.h"
#include "network/transport.h"

namespace forecourt::network {

/// Needs a token and says nothing more about it.
domain::Result<SignIn> signInFrom(const Reply &reply);
domain::Result<Profile> profileFrom(const Reply &reply);

} // namespace forecourt::network
