// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerjson.h"
#include "dealership.h"
#include "endpoints.h"
#include "jsonwriter.h"

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

void writeTokens(JsonWriter &json, const Dealership &dealership, Slot slot)
{
    json.field("access_token", dealership.accounts.accessToken(slot));
    json.field("refresh_token", dealership.accounts.refreshToken(slot));
    json.field("expires_in", 3600).field("token_type", "Bearer");
}

} // namespace

Reply registerCustomer(Dealership &dealership, const Call &call)
{
    const Registration done = dealership.accounts.registerCustomer(call.fields);
    JsonWriter json;
    json.beginObject()
        .field("isNewUser", done.isNewUser)
        .field("isNewCustomer", done.isNewCustomer);
    writeTokens(json, dealership, done.slot);
    json.key("user");
    writeUser(json, dealership.customers.customer(done.slot), UserParts::NameAndPhone);
    return dataReply(json.endObject().take(), 201);
}

Reply loginCustomer(Dealership &dealership, const Call &call)
{
    const auto done = dealership.accounts.login(call.text("email"_L1), call.text("password"_L1));
    if (!done)
        return errorReply(401, "Invalid email or password");
    JsonWriter json;
    json.beginObject().field("isNewCustomer", done->isNewCustomer);
    writeTokens(json, dealership, done->slot);
    json.key("user");
    writeUser(json, dealership.customers.customer(done->slot), UserParts::Name);
    return dataReply(json.endObject().take());
}

Reply getMe(Dealership &dealership, const Call &call)
{
    const auto slot = dealership.accounts.bearer(call.request.authorization);
    if (!slot)
        return errorReply(401, "Invalid or expired customer token");
    const Customer customer = dealership.customers.customer(*slot);
    JsonWriter json;
    json.beginObject().key("user");
    writeUser(json, customer, UserParts::NameAndPhone);
    json.key("customer").beginObject().field("customerId", customer.id);
    json.field("lifecycleStage", customer.stage);
    json.field("customerSegment", segmentText(customer.numbers.segment));
    json.field("isVip", customer.numbers.vip).field("totalPurchases", customer.numbers.purchases);
    json.field("totalSpent", customer.numbers.spent);
    json.moment("memberSince", customer.numbers.created).endObject();
    return dataReply(json.endObject().take());
}

} // namespace forecourt::sandbox
