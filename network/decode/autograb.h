// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/autograbclient.h"
#include "network/transport.h"

namespace forecourt::network {

domain::Result<AutoGrabClient::Found> foundVehicleFrom(const Reply &reply);
domain::Result<AutoGrabClient::Predicted> predictionFrom(const Reply &reply);

} // namespace forecourt::network
