// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "general/stock.h"
#include "general/webhooksender.h"
#include "route.h"
#include "site.h"

namespace forecourt::sandbox {

/** What the endpoints of the general API work on. */
struct GeneralHouse
{
    Stock &stock;
    WebhookSender &webhook;
    std::function<Reply(const Refusal &)> refuse;
};

std::span<const RouteOf<GeneralHouse>> generalRoutes();

/** The general style: envelopes, pages, filters, sorting, and webhooks when resources change. */
class GeneralSite : public Site
{
public:
    explicit GeneralSite(const Options &options);

    Address address() const override { return { "Authorization", "Bearer ", "/v1" }; }
    Reply refusal(const Refusal &why) const override;
    /** POST /_sandbox/webhook {"url", "secret"}: another receiver. */
    std::optional<Reply> control(const Request &request) override;
    void writeState(JsonWriter &json) override;

protected:
    QByteArray keyIn(const Request &request) const override { return bearerIn(request); }
    Reply routed(const Request &request, const Doorman &doorman) override;

private:
    Stock m_stock;
    WebhookSender m_webhook;
};

} // namespace forecourt::sandbox
