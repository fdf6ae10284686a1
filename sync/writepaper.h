// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"
#include "domain/api/apiservice.h"
#include "domain/api/paper.h"
#include "network/transport.h"

namespace forecourt::sync {

/// The record of a write to another system: on disk as "sending" before its first byte leaves,
/// and then with what came of it. Holds no key, and no password that it carried.
domain::Paper writePaper(const domain::ApiService &service, const domain::ApiCall &call);
/// "done", "refused" (it had no effect) or "unknown", which stands for itself in the journal.
domain::Paper settled(domain::Paper paper, const domain::Result<network::Reply> &reply);
QString stateOf(const domain::Paper &paper);

/// As it may be kept: "…" stands for what its body, query and headers say of passwords and
/// tokens.
domain::ApiCall withoutSecrets(domain::ApiCall call);
/// Whether a secret that was not kept would have to be filled in first.
bool lacksSecret(const domain::ApiCall &call);
/// The same of an answer. A write, or a call with a secret, may be answered with one.
domain::ApiAnswer withoutSecrets(domain::ApiAnswer answer);

} // namespace forecourt::sync
