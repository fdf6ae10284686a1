// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"
#include "ratelimiter.h"

#include <functional>
#include <memory>
#include <optional>

namespace forecourt::sandbox {

class JsonWriter;
struct Doorman;

/** What the sandbox stands for: one system, with its own key header, dialect and data. */
class Site
{
public:
    explicit Site(const Options &options);
    virtual ~Site() = default;
    Q_DISABLE_COPY_MOVE(Site)

    /** The header of the key, with what stands before it, and where the API begins. */
    struct Address
    {
        const char *header;
        const char *prefix;
        const char *path;
    };
    virtual Address address() const = 0;
    /** Brings back what was changed before; what is wrong, where that fails. */
    virtual QString restore() { return {}; }
    virtual void setBaseUrl(const QByteArray &) { }

    /** Key, limit, route, permission, strictness, then the endpoint. */
    Reply answer(const Request &request);
    virtual Reply refusal(const Refusal &why) const = 0;
    /** Work for another thread, where a request needs it. */
    virtual std::function<Reply()> aside(const Request &) { return {}; }
    /** Before each request that is not steering. */
    virtual void beforeAnswer() { }

    /** What only this site is steered by, under /_sandbox. */
    virtual std::optional<Reply> control(const Request &) { return std::nullopt; }
    virtual void writeState(JsonWriter &) { }
    virtual Options &options() { return m_options; }
    RateLimiter &limiter() { return m_limiter; }
    const RateLimiter &limiter() const { return m_limiter; }

protected:
    virtual QByteArray keyIn(const Request &request) const = 0;
    /** What needs no key; nothing for all the rest. */
    virtual std::optional<Reply> open(const Request &) { return std::nullopt; }
    /** What is limited together: a key, or one product of it. */
    virtual QByteArray accountOf(const Request &, const QByteArray &key) const { return key; }
    virtual Reply routed(const Request &request, const Doorman &doorman) = 0;
    /** With "Bearer " before it. */
    static QByteArray bearerIn(const Request &request);

private:
    Options m_options;
    RateLimiter m_limiter;
};

/** The site that --style names. */
std::unique_ptr<Site> siteFor(const Options &options);

} // namespace forecourt::sandbox
