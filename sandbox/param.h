// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <span>

namespace forecourt::sandbox {

enum class Type {
    Page,
    Limit,
    Whole,
    Number,
    Text,
    Choice,
    Choices, ///< several with commas between them, none twice
    Email,
    Password,
    Truth,
    Texts,
    Object,
    Phone,
    Telephone,
    Moment,
    Uuid,
    Year,
};
enum class Need { Optional, Required };

/** A query parameter or a field of the body. */
struct Param
{
    const char *name;
    Type type;
    Need need = Need::Optional;
    /** The greatest number, the length of a text (of a password the least); 0 is none. */
    int most = 0;
    /** The choices with '|' between them. */
    const char *choices = "";
    /** Of an object; none: whatever it holds. */
    std::span<const Param> fields = {};
    int least = 0;
};

/** Query and body as a route wants them, or what is wrong with them. No fields: no body. */
Refusal check(std::span<const Param> query, std::span<const Param> body, Call &call);

} // namespace forecourt::sandbox
