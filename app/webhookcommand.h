// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

namespace forecourt::app {

/// Sends a signed event to somebody's webhook, prints the answer's status and gives the exit
/// code. The secret comes from FORECOURT_WEBHOOK_SECRET or standard input.
int sendWebhook(const WebhookRun &run);

} // namespace forecourt::app
