// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "autograb/cars.h"
#include "ids.h"
#include "site.h"

namespace forecourt::sandbox {

/**
 * AutoGrab: finds vehicles and values them, in the region nz. No plate that begins with ZZ is
 * known; one that begins with UX is known to the road authority only. Plates that begin with REG4
 * are for trying, and not counted.
 */
class AutograbSite : public Site
{
public:
    explicit AutograbSite(const Options &options);

    Address address() const override { return { "ApiKey", "", "/v2" }; }
    Reply refusal(const Refusal &why) const override;
    void writeState(JsonWriter &json) override;

    Reply findByPlate(const Call &call) const;
    Reply findById(const Call &call) const;
    Reply predict(const Call &call);

protected:
    QByteArray keyIn(const Request &request) const override { return request.apiKey; }
    /** Limits and quotas are of a product: the vehicles, or the valuations. */
    QByteArray accountOf(const Request &request, const QByteArray &key) const override;
    Reply routed(const Request &request, const Doorman &doorman) override;

private:
    Cars m_cars;
    Ids m_ids;
    quint64 m_valuations = 0;
};

} // namespace forecourt::sandbox
