// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"
#include "domain/api/apiservice.h"

namespace forecourt::ui {

/// "Production", "Sandbox"; the host where the system has no such names.
QString environmentName(const domain::ApiService &service);
QString systemName(const domain::ApiService &service);
/// Path and query as people read them.
QString readablePath(const domain::ApiCall &call);

} // namespace forecourt::ui
