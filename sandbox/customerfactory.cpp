// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerfactory.h"

#include "names.h"
#include "random.h"

#include <algorithm>

namespace forecourt::sandbox {

namespace {

constexpr qint64 Day = 24 * 3600;
constexpr qint64 YearsOfTrade = 6 * 365 * Day;

enum Throw : quint64 { NumbersThrow = 40, NamesThrow, TasteThrow, CreatedThrow };

constexpr std::array Tags = {
    "repeat-buyer", "financing-interest", "trade-in",    "fleet",          "referral",  "walk-in",
    "newsletter",   "test-drive",         "cash-buyer",  "import-request", "corporate", "first-car",
    "family",       "off-road",           "service-due", "weekend-caller"
};
constexpr std::array VehicleTypes = { "SUV",   "Sedan", "Hatchback", "Pickup",
                                      "Wagon", "Van",   "Coupe",     "Crossover" };
constexpr std::array Notes = {
    "Interested in luxury vehicles",
    "Prefers to be called after 17:00. Speaks Swahili and English.",
    "Wants to trade in a 2014 Toyota Fielder, has the log book.",
    "Asked twice about bank financing over 48 months.\nWaiting for the pay slip.",
    "Looking for a seven-seater for the school run, budget is firm.",
    "Fleet manager: buys three pick-ups every second year.",
    "Saw the Prado on Saturday, will come back with her husband.",
    "Only automatic. No dark interiors.",
    "Anrufe bitte auf Deutsch – speaks little English.",
    "Do not send SMS. E-mail only.",
};
constexpr std::array Colours = { "White", "Silver", "Black", "Blue", "Red" };

QByteArray stageOf(const CustomerNumbers &numbers, Dice &dice)
{
    if (numbers.purchases == 0) {
        static constexpr std::array Early = { "LEAD", "PROSPECT", "PROSPECT", "OPPORTUNITY" };
        return dice.pick(Early);
    }
    if (numbers.segment == Segment::AtRisk)
        return dice.chance(60) ? "INACTIVE" : "CUSTOMER";
    return numbers.purchases >= 4 && dice.chance(50) ? "LOYAL" : "CUSTOMER";
}

const Culture &cultureOf(Dice &dice)
{
    int left = int(dice.below(100));
    for (const Culture &culture : cultures()) {
        left -= culture.share;
        if (left < 0)
            return culture;
    }
    return cultures().front();
}

QByteArrayList tagsOf(Dice &dice)
{
    QByteArrayList tags;
    const int count = std::max(0, dice.between(-1, 4));
    for (int i = 0; i < count; ++i) {
        const QByteArray tag = dice.pick(Tags);
        if (!tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

QByteArray vehicleTypesOf(Dice &dice)
{
    const char *one = dice.pick(VehicleTypes);
    const char *other = dice.pick(VehicleTypes);
    QByteArray json = QByteArray("[\"") + one + '"';
    if (one != other && dice.chance(60))
        json += QByteArray(",\"") + other + '"';
    return json + ']';
}

/** Most have both documented keys, some one or none, some more than the document knows. */
QByteArray preferencesOf(Dice &dice)
{
    if (dice.chance(7))
        return {};
    if (dice.chance(5))
        return "{}";
    QByteArrayList parts;
    if (!dice.chance(10))
        parts.append("\"vehicleTypes\":" + vehicleTypesOf(dice));
    if (!dice.chance(15)) {
        const int low = dice.between(4, 40) * 100'000;
        const int high = low + dice.between(3, 50) * 100'000;
        QByteArray range = "\"priceRange\":{\"min\":" + QByteArray::number(low);
        if (!dice.chance(10))
            range += ",\"max\":" + QByteArray::number(high);
        parts.append(range + '}');
    }
    if (dice.chance(12))
        parts.append(QByteArray("\"preferredColor\":\"") + dice.pick(Colours) + '"');
    if (dice.chance(6))
        parts.append("\"contact\":{\"channel\":\"whatsapp\",\"quietAfter\":\"20:00\"}");
    if (dice.chance(4))
        parts.append("\"seats\":7");
    return '{' + parts.join(',') + '}';
}

QByteArray phoneNumber(const Culture &culture, Dice &dice)
{
    QByteArray number = QByteArray("+") + culture.dialling;
    while (number.size() <= culture.digits)
        number += char('0' + dice.below(10));
    return number;
}

} // namespace

CustomerFactory::CustomerFactory(quint64 seed, quint32 count, qint64 today)
    : m_seed(seed)
    , m_count(count)
    , m_today(today)
    , m_ids(seed)
{
}

qint64 CustomerFactory::created(quint32 index) const
{
    // Evenly spread with a jitter below one step, so that order is never lost.
    const double step = double(YearsOfTrade) / double(std::max<quint32>(m_count, 1));
    const double jitter = double(Dice(m_seed, CreatedThrow, index).below(1000)) / 1001.0;
    return m_today - YearsOfTrade + qint64(step * (double(index) + jitter));
}

CustomerNumbers CustomerFactory::numbers(quint32 index) const
{
    Dice dice(m_seed, NumbersThrow, index);
    CustomerNumbers numbers;
    numbers.created = created(index);
    const bool buyer = dice.chance(62);
    numbers.vehiclesPurchased = buyer ? dice.between(1, 3) * dice.between(1, 2) - 1 : 0;
    numbers.vehiclesRented = buyer ? dice.between(0, 2) : 0;
    numbers.purchases = numbers.vehiclesPurchased + numbers.vehiclesRented;
    if (numbers.purchases > 0) {
        const qint64 since = m_today - numbers.created;
        numbers.lastPurchase = m_today - qint64(double(since) * dice.below(1000) / 1000.0);
        for (int i = 0; i < numbers.vehiclesPurchased; ++i)
            numbers.spent += qint64(dice.between(70, 620)) * 10'000;
        numbers.spent += qint64(numbers.vehiclesRented) * dice.between(15, 140) * 1'000;
    }
    numbers.leadScore = std::min(100, dice.between(5, 70) + (buyer ? dice.between(0, 35) : 0));
    numbers.vip = numbers.purchases > 1 && dice.chance(20);
    numbers.segment = numbers.vip ? Segment::Vip : earnedSegment(numbers, m_today);
    return numbers;
}

void CustomerFactory::names(quint32 index, Customer &into) const
{
    Dice dice(m_seed, NamesThrow, index);
    const Culture &culture = cultureOf(dice);
    const Name &first = dice.pick(culture.first);
    const Name &last = dice.pick(culture.last);
    const bool single = dice.chance(1);
    into.firstName = first.written;
    into.lastName = single ? "" : last.written;
    into.email.clear();
    into.email.append(first.plain).append('.').append(last.plain).append('.');
    into.email.append(QByteArray::number(index + 1)).append("@example.com");
    if (!dice.chance(6))
        into.mobile = phoneNumber(culture, dice);
    if (dice.chance(35))
        into.whatsapp = dice.chance(70) ? into.mobile : phoneNumber(culture, dice);
}

Customer CustomerFactory::customer(quint32 index) const
{
    Customer customer;
    customer.numbers = numbers(index);
    names(index, customer);
    customer.id = m_ids.id(IdKind::Customer, index);
    customer.userId = m_ids.id(IdKind::User, index);
    Dice dice(m_seed, TasteThrow, index);
    customer.stage = stageOf(customer.numbers, dice);
    customer.preferences = preferencesOf(dice);
    customer.tags = tagsOf(dice);
    if (dice.chance(45))
        customer.notes = dice.pick(Notes);
    return customer;
}

qint64 CustomerFactory::indexOfEmail(QByteArrayView email) const
{
    const qsizetype at = email.lastIndexOf('@');
    const qsizetype dot = at < 0 ? -1 : email.first(at).lastIndexOf('.');
    if (dot < 0)
        return -1;
    const quint64 number = email.sliced(dot + 1, at - dot - 1).toByteArray().toULongLong();
    if (number == 0 || number > m_count)
        return -1;
    Customer found;
    names(quint32(number - 1), found);
    return email.compare(found.email, Qt::CaseInsensitive) == 0 ? qint64(number - 1) : -1;
}

} // namespace forecourt::sandbox
