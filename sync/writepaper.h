// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"
#include "domain/api/apiservice.h"
#include "domain/api/paper.h"
#include "network/transport.h"

namespace forecourt::sync {

/// The record of a write to another system: on disk as "sending" before its first byte leaves,
/// and then with what came of it. Holds no key, and no password that its body carried.
domain::Paper writePaper(const domain::ApiService &service, const domain::ApiCall &call);
/// "done", "refused" (it had no effect) or "unknown", which stands for itself in the journal.
domain::Paper settled(domain::Paper paper, const domain::Result<network::Reply> &reply);
QString stateOf(const domain::Paper &paper);

/// As it may be kept: without what its body says of passwords and tokens.
domain::ApiCall withoutSecrets(domain::ApiCall call);
/// The answer to a call that carried a password may hold what the password is good for.
QByteArray keptBody(const domain::ApiCall &call, const QByteArray &body);

} // namespace forecourt::sync
