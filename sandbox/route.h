// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <span>

namespace forecourt::sandbox {

struct Dealership;

enum class Type { Page, Limit, Number, Text, Choice, Email, Password, Truth, Texts, Object, Phone };
enum class Need { Optional, Required };

/** A query parameter or a field of the body. */
struct Param
{
    const char *name;
    Type type;
    Need need = Need::Optional;
    /** The greatest number, or the choices with '|' between them. */
    int most = 0;
    const char *choices = "";
};

/** One endpoint of the document. */
struct Route
{
    const char *method;
    /** ":id" stands for an id. */
    const char *path;
    /** What a key may be forbidden: catalogue, vehicles, customers, auth, engagement. */
    const char *group;
    std::span<const Param> query;
    std::span<const Param> body;
    Reply (*handle)(Dealership &, const Call &);
};

std::span<const Route> routes();

/** Query and body as the route wants them, or what is wrong with them (in `complaint`). */
bool check(const Route &route, Call &call, QByteArray &complaint);

} // namespace forecourt::sandbox
