// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerjson.h"

#include "jsonwriter.h"

namespace forecourt::sandbox {

namespace {

void writePhone(JsonWriter &json, const Customer &customer)
{
    if (customer.mobile.isEmpty() && customer.whatsapp.isEmpty())
        return;
    json.key("phone").beginObject();
    if (!customer.mobile.isEmpty())
        json.field("mobile", customer.mobile);
    if (!customer.whatsapp.isEmpty())
        json.field("whatsapp", customer.whatsapp);
    json.endObject();
}

void writeStats(JsonWriter &json, const CustomerNumbers &numbers)
{
    json.key("stats").beginObject();
    json.field("totalPurchases", numbers.purchases).field("totalSpent", numbers.spent);
    json.moment("lastPurchaseDate", numbers.lastPurchase);
    json.field("totalVehiclesPurchased", numbers.vehiclesPurchased);
    json.field("totalVehiclesRented", numbers.vehiclesRented).endObject();
}

void writeClassification(JsonWriter &json, const Customer &customer)
{
    json.key("classification").beginObject();
    json.field("leadScore", customer.numbers.leadScore).field("lifecycleStage", customer.stage);
    json.field("customerSegment", segmentText(customer.numbers.segment));
    json.field("isVip", customer.numbers.vip).endObject();
}

void writeCommon(JsonWriter &json, const Customer &customer)
{
    json.field("id", customer.id).key("user");
    writeUser(json, customer, UserParts::NameAndPhone);
    writeStats(json, customer.numbers);
    writeClassification(json, customer);
    if (!customer.preferences.isEmpty())
        json.key("preferences").raw(customer.preferences);
    writeTags(json, customer);
}

} // namespace

void writeUser(JsonWriter &json, const Customer &customer, UserParts parts)
{
    json.beginObject().field("id", customer.userId).field("email", customer.email);
    json.field("firstName", customer.firstName);
    if (!customer.lastName.isEmpty())
        json.field("lastName", customer.lastName);
    if (parts == UserParts::NameAndPhone)
        writePhone(json, customer);
    json.endObject();
}

void writeTags(JsonWriter &json, const Customer &customer)
{
    json.key("tags").beginArray();
    for (const QByteArray &tag : customer.tags)
        json.value(tag);
    json.endArray();
}

void writeNotes(JsonWriter &json, const Customer &customer)
{
    if (customer.notes.isNull())
        json.key("notes").null();
    else
        json.field("notes", customer.notes);
}

void writeCustomerRow(JsonWriter &json, const Customer &customer)
{
    json.beginObject();
    writeCommon(json, customer);
    json.moment("createdDate", customer.numbers.created).endObject();
}

void writeCustomerDetail(JsonWriter &json, const Customer &customer)
{
    json.beginObject();
    writeCommon(json, customer);
    writeNotes(json, customer);
    json.endObject();
}

} // namespace forecourt::sandbox
