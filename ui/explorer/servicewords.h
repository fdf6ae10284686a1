// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"
#include "domain/api/apiservice.h"

namespace forecourt::ui {

/// "Production", "Sandbox"; the host where it has no such name.
QString environmentName(const domain::ApiService &service);
/// Path and query as people read them.
QString readablePath(const domain::ApiCall &call);

} // namespace forecourt::ui
