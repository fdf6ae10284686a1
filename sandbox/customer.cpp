// SPDX-License-Identifier: GPL-3.0-or-later
#include "customer.h"

#include "moment.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *SegmentTexts[] = { "new", "regular", "vip", "at_risk" };
constexpr qint64 AtRiskAfter = 540LL * 24 * 3600;

struct TextField
{
    QLatin1StringView name;
    QByteArray Customer::*member;
};

constexpr TextField TextFields[] = {
    { QLatin1StringView("email"), &Customer::email },
    { QLatin1StringView("firstName"), &Customer::firstName },
    { QLatin1StringView("lastName"), &Customer::lastName },
    { QLatin1StringView("lifecycleStage"), &Customer::stage },
    { QLatin1StringView("notes"), &Customer::notes },
};

struct NumberField
{
    QLatin1StringView name;
    int CustomerNumbers::*member;
};

constexpr NumberField NumberFields[] = {
    { QLatin1StringView("totalPurchases"), &CustomerNumbers::purchases },
    { QLatin1StringView("totalVehiclesPurchased"), &CustomerNumbers::vehiclesPurchased },
    { QLatin1StringView("totalVehiclesRented"), &CustomerNumbers::vehiclesRented },
    { QLatin1StringView("leadScore"), &CustomerNumbers::leadScore },
};

QByteArrayList textsOf(const QJsonArray &array)
{
    QByteArrayList texts;
    for (const auto &entry : array)
        texts.append(entry.toString().toUtf8());
    return texts;
}

} // namespace

const char *segmentText(Segment segment)
{
    return SegmentTexts[int(segment)];
}

Segment earnedSegment(const CustomerNumbers &numbers, qint64 today)
{
    if (numbers.purchases == 0)
        return Segment::New;
    return today - numbers.lastPurchase > AtRiskAfter ? Segment::AtRisk : Segment::Regular;
}

void applyNumbers(CustomerNumbers &numbers, const QJsonObject &fields, qint64 today)
{
    for (const auto &[name, member] : NumberFields) {
        if (fields.contains(name))
            numbers.*member = fields[name].toInt();
    }
    if (fields.contains("totalSpent"_L1))
        numbers.spent = fields["totalSpent"_L1].toInteger();
    if (fields.contains("lastPurchaseDate"_L1))
        numbers.lastPurchase = momentOf(fields["lastPurchaseDate"_L1].toString());
    if (fields.contains("createdDate"_L1))
        numbers.created = momentOf(fields["createdDate"_L1].toString());
    if (fields.contains("isVip"_L1))
        numbers.vip = fields["isVip"_L1].toBool();
    numbers.segment = numbers.vip ? Segment::Vip : earnedSegment(numbers, today);
}

void applyFields(Customer &customer, const QJsonObject &fields, qint64 today)
{
    applyNumbers(customer.numbers, fields, today);
    for (const auto &[name, member] : TextFields) {
        if (fields.contains(name))
            customer.*member = fields[name].toString().toUtf8();
    }
    if (fields.contains("phone"_L1)) {
        customer.mobile = fields["phone"_L1]["mobile"_L1].toString().toUtf8();
        customer.whatsapp = fields["phone"_L1]["whatsapp"_L1].toString().toUtf8();
    }
    if (fields.contains("tags"_L1))
        customer.tags = textsOf(fields["tags"_L1].toArray());
    if (fields.contains("preferences"_L1)) {
        const QJsonObject preferences = fields["preferences"_L1].toObject();
        customer.preferences = QJsonDocument(preferences).toJson(QJsonDocument::Compact);
    }
}

} // namespace forecourt::sandbox
