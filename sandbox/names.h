// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace forecourt::sandbox {

/** A name as its owner writes it, and as it stands in an e-mail address. */
struct Name
{
    const char *written;
    const char *plain;
};

/** People of one language: first and last names that go together. */
struct Culture
{
    std::span<const Name> first;
    std::span<const Name> last;
    /** How many of a hundred customers. The shares add up to 100. */
    int share;
    /** How a mobile number begins, in international digits, and how many digits it has. */
    const char *dialling;
    int digits;
};

std::span<const Culture> cultures();

} // namespace forecourt::sandbox
