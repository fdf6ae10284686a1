// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonwriter.h"
#include "message.h"

#include <algorithm>

namespace forecourt::sandbox {

/** Which part of a list was asked for. */
struct Paging
{
    /** At most `cap` rows, where it is not 0. */
    Paging(const Call &call, qint64 usualLimit, qint64 cap)
        : page(call.number("page", 1))
        , limit(call.number("limit", usualLimit))
    {
        if (cap > 0)
            limit = std::min(limit, cap);
    }

    /** Far beyond any list rather than wrapped around. */
    qint64 first() const
    {
        return std::min(page - 1, qint64(1) << 31) * std::min(limit, qint64(1) << 31);
    }
    qint64 end(qint64 total) const
    {
        return std::min(total, first() + std::min(limit, qint64(1) << 31));
    }

    void write(JsonWriter &json, qint64 total) const
    {
        json.field("total", total).field("page", page).field("limit", limit);
    }
    void writeAll(JsonWriter &json, qint64 total) const
    {
        write(json, total);
        json.field("totalPages", (total + limit - 1) / limit);
    }

    qint64 page;
    qint64 limit;
};

} // namespace forecourt::sandbox
