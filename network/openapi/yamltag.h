// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <yaml-cpp/mark.h>

#include <string>

namespace forecourt::network {

/// Whether the tag makes a text of what follows; quotes count as such a tag. One that is not of
/// YAML's own core throws TextRefused: no tag is ever acted upon.
bool isTextTag(const YAML::Mark &mark, const std::string &tag);

} // namespace forecourt::network
