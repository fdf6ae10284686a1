// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/blogpost.h"

namespace forecourt::network {

/// The document shows no fields, so the usual names are tried; tags are taken out of texts.
std::optional<domain::BlogPost> blogPostFromJson(const QJsonObject &row);

} // namespace forecourt::network
