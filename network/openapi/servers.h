// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apidocument.h"
#include "source.h"

namespace forecourt::network {

QList<domain::ApiServer> readServers(Source &source);
/// The first scheme that sends a key in a header, those that the whole document asks for first.
std::optional<domain::AuthScheme> readAuth(Source &source);

} // namespace forecourt::network
