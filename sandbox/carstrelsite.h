// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "churn.h"
#include "dealership.h"
#include "site.h"

namespace forecourt::sandbox {

/** The demo dealership behind the CarStrel API. */
class CarstrelSite : public Site
{
public:
    explicit CarstrelSite(const Options &options);

    Address address() const override { return { "x-api-key", "", "" }; }
    QString restore() override;
    void setBaseUrl(const QByteArray &url) override { m_dealership.baseUrl = url; }
    Reply refusal(const Refusal &why) const override;
    std::function<Reply()> aside(const Request &request) override;
    void beforeAnswer() override { m_churn.beforeAnswer(); }
    std::optional<Reply> control(const Request &request) override;
    void writeState(JsonWriter &json) override;
    Options &options() override { return m_dealership.options; }

protected:
    QByteArray keyIn(const Request &request) const override { return request.key; }
    Reply routed(const Request &request, const Doorman &doorman) override;

private:
    Dealership m_dealership;
    Churn m_churn;
};

} // namespace forecourt::sandbox
