// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bearer/book.h"
#include "route.h"
#include "site.h"

namespace forecourt::sandbox {

/** A provider's book as one version of the API shows it. */
struct BookView
{
    Book &book;
    int version;
    std::function<Reply(const Refusal &)> refuse;
};

/** The endpoints of a version, below /api/vN; none of a version that there is not. */
std::span<const RouteOf<BookView>> bearerRoutes(int version);

/** A CRM API in the bearer style, in three versions, each with its document. */
class BearerSite : public Site
{
public:
    explicit BearerSite(const Options &options);

    Address address() const override { return { "Authorization", "Bearer ", "/api/v1" }; }
    Reply refusal(const Refusal &why) const override;

protected:
    QByteArray keyIn(const Request &request) const override { return bearerIn(request); }
    std::optional<Reply> open(const Request &request) override;
    Reply routed(const Request &request, const Doorman &doorman) override;

private:
    Book m_book;
};

} // namespace forecourt::sandbox
