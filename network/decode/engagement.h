// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/requests.h"
#include "network/transport.h"

namespace forecourt::network {

domain::Result<domain::Done> subscribedFrom(const Reply &reply);
domain::Result<domain::Done> unsubscribedFrom(const Reply &reply);
domain::Result<ContactReceipt> contactReceiptFrom(const Reply &reply);
domain::Result<TestDriveReceipt> testDriveReceiptFrom(const Reply &reply);

} // namespace forecourt::network
