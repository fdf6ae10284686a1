// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerjson.h"
#include "dealership.h"
#include "endpoints.h"
#include "jsonwriter.h"
#include "paging.h"

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RowBytes = 900;

std::optional<Segment> segmentOf(const QByteArray &text)
{
    for (const Segment segment :
         { Segment::New, Segment::Regular, Segment::Vip, Segment::AtRisk }) {
        if (text == segmentText(segment))
            return segment;
    }
    return std::nullopt;
}

CustomerSort sortOf(const QByteArray &text)
{
    static const QHash<QByteArray, CustomerSort> Sorts = {
        { "totalSpent", CustomerSort::Spent },
        { "lastPurchaseDate", CustomerSort::LastPurchase },
        { "leadScore", CustomerSort::LeadScore }
    };
    return Sorts.value(text, CustomerSort::Created);
}

} // namespace

Reply listCustomers(Dealership &dealership, const Call &call)
{
    const CustomerQuestion question{ call.query.value("search"),
                                     segmentOf(call.query.value("segment")),
                                     sortOf(call.query.value("sortBy")),
                                     call.query.value("sortOrder") != "ASC" };
    const Paging paging(call, 20, dealership.options.pageCap);
    const qint64 total = dealership.customers.total(question);
    JsonWriter json(RowBytes * paging.limit + 128);
    json.beginObject().field("statusCode", 200).key("data").beginArray();
    for (const Slot slot : dealership.customers.page(question, paging.first(), paging.limit))
        writeCustomerRow(json, dealership.customers.customer(slot));
    json.endArray();
    paging.writeAll(json, total);
    return { 200, json.endObject().take() };
}

Reply getCustomer(Dealership &dealership, const Call &call)
{
    const auto slot = dealership.customers.slotOf(call.id);
    if (!slot)
        return notFound("customer", call.id);
    JsonWriter json;
    writeCustomerDetail(json, dealership.customers.customer(*slot));
    return dataReply(json.take());
}

Reply patchCustomer(Dealership &dealership, const Call &call)
{
    const auto slot = dealership.customers.slotOf(call.id);
    if (!slot)
        return notFound("customer", call.id);
    if (!call.fields.isEmpty())
        dealership.customers.change(*slot, call.fields);
    const Customer customer = dealership.customers.customer(*slot);
    JsonWriter json;
    json.beginObject().field("id", customer.id);
    writeNotes(json, customer);
    writeTags(json, customer);
    json.field("isVip", customer.numbers.vip);
    json.field("customerSegment", segmentText(customer.numbers.segment)).endObject();
    return dataReply(json.take());
}

Reply summariseCustomers(Dealership &dealership, const Call &)
{
    const CustomerSums sums = dealership.customers.sums();
    const auto average = [&](qint64 sum) {
        return sums.count ? (sum + sums.count / 2) / sums.count : 0;
    };
    JsonWriter json;
    json.beginObject();
    json.field("totalCustomers", sums.count)
        .field("vipCustomers", sums.bySegment[int(Segment::Vip)]);
    json.field("totalRevenue", sums.revenue).field("averageSpent", average(sums.revenue));
    json.field("totalTransactions", sums.transactions);
    json.field("averageLeadScore", average(sums.leadScores));
    json.field("newCustomersLast30Days", sums.newLast30Days);
    json.key("segmentBreakdown").beginObject();
    json.field("new", sums.bySegment[int(Segment::New)]);
    json.field("regular", sums.bySegment[int(Segment::Regular)]);
    json.field("vip", sums.bySegment[int(Segment::Vip)]);
    json.field("atRisk", sums.bySegment[int(Segment::AtRisk)]);
    json.endObject().endObject();
    return dataReply(json.take());
}

} // namespace forecourt::sandbox
