// SPDX-License-Identifier: GPL-3.0-or-later
#include "churn.h"

#include "dealership.h"
#include "moment.h"
#include "random.h"

#include <QJsonArray>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 ChurnThrow = 61;

std::optional<Slot> anyCustomer(Dealership &dealership, Dice &dice)
{
    const qint64 all = dealership.customers.total({});
    if (all == 0)
        return std::nullopt;
    return dealership.customers.page({}, dice.below(quint32(all)), 1).front();
}

std::optional<int> anyVehicle(Dealership &dealership, Dice &dice)
{
    const std::vector<int> all = dealership.vehicles.answer({});
    if (all.empty())
        return std::nullopt;
    return all[dice.below(quint32(all.size()))];
}

QJsonObject newcomer(Dice &dice)
{
    const QString number = QString::number(dice.next() >> 20);
    return { { "firstName"_L1, u"Neema"_s },
             { "lastName"_L1, QString(u"Newcomer "_s + number) },
             { "email"_L1, QString(u"newcomer."_s + number + u"@example.com"_s) },
             { "leadScore"_L1, dice.between(1, 99) } };
}

void addCustomer(Dealership &dealership, Dice &dice)
{
    dealership.customers.add(newcomer(dice));
}

/** As old as another one, by so many seconds: it comes in the middle of the list. */
void addBeside(Dealership &dealership, Dice &dice, int seconds)
{
    const auto slot = anyCustomer(dealership, dice);
    QJsonObject fields = newcomer(dice);
    if (slot) {
        const qint64 created = dealership.customers.customer(*slot).numbers.created;
        fields["createdDate"_L1] = QString::fromLatin1(momentText(created - seconds));
    }
    dealership.customers.add(fields);
}

void addTwinCustomer(Dealership &dealership, Dice &dice)
{
    addBeside(dealership, dice, 0);
}

void addOldCustomer(Dealership &dealership, Dice &dice)
{
    addBeside(dealership, dice, 1);
}

void removeCustomer(Dealership &dealership, Dice &dice)
{
    if (const auto slot = anyCustomer(dealership, dice))
        dealership.customers.remove(*slot);
}

void editCustomer(Dealership &dealership, Dice &dice)
{
    const auto slot = anyCustomer(dealership, dice);
    if (!slot)
        return;
    const QString tag = u"churned-"_s + QString::number(dice.below(1000));
    dealership.customers.change(*slot,
                                { { "tags"_L1, QJsonArray{ tag } },
                                  { "leadScore"_L1, dice.between(1, 99) },
                                  { "totalSpent"_L1, dice.between(0, 90'000) * 100 } });
}

/** The total stays, and what it counts does not. */
void swapCustomers(Dealership &dealership, Dice &dice)
{
    removeCustomer(dealership, dice);
    addCustomer(dealership, dice);
}

void addVehicle(Dealership &dealership, Dice &dice)
{
    const auto like = anyVehicle(dealership, dice);
    if (!like)
        return;
    const int index = dealership.vehicles.vehicle(*like).model;
    const Model &model = dealership.catalogue.models()[std::size_t(index)];
    const Brand &brand = dealership.catalogue.brands()[std::size_t(model.brand)];
    dealership.vehicles.add({ { "brand"_L1, QString::fromUtf8(brand.name) },
                              { "model"_L1, QString::fromUtf8(model.name) },
                              { "price"_L1, dice.between(500, 9'000) * 1000 } });
}

void removeVehicle(Dealership &dealership, Dice &dice)
{
    if (const auto index = anyVehicle(dealership, dice))
        dealership.vehicles.remove(*index);
}

void editVehicle(Dealership &dealership, Dice &dice)
{
    if (const auto index = anyVehicle(dealership, dice))
        dealership.vehicles.change(*index, { { "price"_L1, dice.between(500, 9'000) * 1000 } });
}

} // namespace

struct Churn::Kind
{
    QLatin1StringView name;
    Change change;
};

const Churn::Kind Churn::Kinds[] = {
    { QLatin1StringView("addCustomer"), addCustomer },
    { QLatin1StringView("addTwinCustomer"), addTwinCustomer },
    { QLatin1StringView("addOldCustomer"), addOldCustomer },
    { QLatin1StringView("removeCustomer"), removeCustomer },
    { QLatin1StringView("editCustomer"), editCustomer },
    { QLatin1StringView("swapCustomers"), swapCustomers },
    { QLatin1StringView("addVehicle"), addVehicle },
    { QLatin1StringView("removeVehicle"), removeVehicle },
    { QLatin1StringView("editVehicle"), editVehicle },
};

Churn::Churn(Dealership &dealership)
    : m_dealership(dealership)
{
}

bool Churn::set(const QJsonObject &wanted)
{
    const QJsonArray names = wanted["kinds"_L1].toArray();
    m_kinds.clear();
    for (const Kind &kind : Kinds) {
        if (names.isEmpty() || names.contains(QString(kind.name)))
            m_kinds.push_back(kind.change);
    }
    m_seed = quint64(wanted["seed"_L1].toInteger(1));
    m_every = std::max(1, wanted["every"_L1].toInt(1));
    m_changes = wanted["changes"_L1].toInt(1);
    m_requestsLeft = wanted["requests"_L1].toInt(std::numeric_limits<int>::max());
    m_seen = m_done = 0;
    return names.isEmpty() || qsizetype(m_kinds.size()) == names.size();
}

void Churn::beforeAnswer()
{
    if (m_requestsLeft <= 0 || m_kinds.empty())
        return;
    --m_requestsLeft;
    if (++m_seen % m_every != 0)
        return;
    for (int i = 0; i < m_changes; ++i) {
        Dice dice(m_seed, ChurnThrow, quint64(m_done++));
        m_kinds[dice.below(quint32(m_kinds.size()))](m_dealership, dice);
    }
}

} // namespace forecourt::sandbox
