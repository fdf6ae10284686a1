// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"
#include "ratelimiter.h"

namespace forecourt::sandbox {

struct Dealership;

/** Everything under /external: key, limit, route, permission, strictness, then the endpoint. */
class Api
{
public:
    explicit Api(Dealership &dealership);
    Reply answer(const Request &request);

    RateLimiter &limiter() { return m_limiter; }

private:
    Reply routed(const Request &request);
    Dealership &m_dealership;
    RateLimiter m_limiter;
};

} // namespace forecourt::sandbox
