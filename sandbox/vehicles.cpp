// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehicles.h"

#include "journal.h"
#include "moment.h"
#include "vehiclefactory.h"

#include <algorithm>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

template <typename T> bool within(T value, std::optional<double> low, std::optional<double> high)
{
    return (!low || double(value) >= *low) && (!high || double(value) <= *high);
}

template <typename Enum, typename Text>
std::optional<Enum> valueOf(const QString &text, Text textOf)
{
    for (int i = 0; i < 4; ++i) {
        if (!text.isEmpty() && QLatin1StringView(textOf(Enum(i))) == text)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

Vehicles::Vehicles(const Catalogue &catalogue, quint64 seed, quint32 count, qint64 today,
                   Journal &journal)
    : m_catalogue(catalogue)
    , m_ids(seed)
    , m_journal(journal)
    , m_today(today)
    , m_vehicles(makeVehicles(catalogue, seed, count, today))
{
}

std::optional<int> Vehicles::indexOf(QByteArrayView id) const
{
    const auto index = m_ids.index(IdKind::Vehicle, id);
    if (!index || *index >= m_vehicles.size() || m_vehicles[*index].isGone)
        return std::nullopt;
    return int(*index);
}

QByteArray Vehicles::name(int index) const
{
    const Vehicle &vehicle = m_vehicles[std::size_t(index)];
    const Model &model = m_catalogue.models()[std::size_t(vehicle.model)];
    QByteArray name = QByteArray::number(vehicle.year) + ' '
        + m_catalogue.brands()[std::size_t(model.brand)].name + ' ' + model.name;
    if (vehicle.trim >= 0)
        name += ' ' + m_catalogue.trims()[std::size_t(vehicle.trim)].name;
    return name;
}

bool Vehicles::matches(const Vehicle &vehicle, const VehicleQuestion &question) const
{
    const Model &model = m_catalogue.models()[std::size_t(vehicle.model)];
    if (vehicle.isGone)
        return false;
    if (question.brand && quint64(model.brand) != *question.brand)
        return false;
    if (question.model && quint64(vehicle.model) != *question.model)
        return false;
    if (question.body && quint64(model.body) != *question.body)
        return false;
    if (question.listing && vehicle.listing != *question.listing)
        return false;
    if ((question.minPrice || question.maxPrice) && vehicle.price == 0)
        return false;
    return within(vehicle.year, question.minYear, question.maxYear)
        && within(vehicle.price, question.minPrice, question.maxPrice);
}

std::vector<int> Vehicles::answer(const VehicleQuestion &question) const
{
    struct Keyed
    {
        qint64 number;
        QByteArray text;
        int index;
    };
    std::vector<Keyed> found;
    for (int i = 0; i < int(m_vehicles.size()); ++i) {
        const Vehicle &vehicle = m_vehicles[std::size_t(i)];
        if (!matches(vehicle, question))
            continue;
        switch (question.sort) {
        case VehicleSort::Created:
            found.push_back({ vehicle.created, {}, i });
            break;
        case VehicleSort::Impressions:
            found.push_back({ impressions(i), {}, i });
            break;
        case VehicleSort::Year:
            found.push_back({ vehicle.year, {}, i });
            break;
        case VehicleSort::Mileage:
            found.push_back({ vehicle.mileage, {}, i });
            break;
        case VehicleSort::Price:
            found.push_back({ vehicle.price, {}, i });
            break;
        case VehicleSort::Name:
            found.push_back({ 0, name(i), i });
            break;
        }
    }
    std::stable_sort(found.begin(), found.end(), [&](const Keyed &a, const Keyed &b) {
        const Keyed &low = question.descending ? b : a;
        const Keyed &high = question.descending ? a : b;
        return std::tie(low.number, low.text) < std::tie(high.number, high.text);
    });
    std::vector<int> indexes;
    for (const Keyed &keyed : found)
        indexes.push_back(keyed.index);
    return indexes;
}

int Vehicles::impressions(int index) const
{
    return m_vehicles[std::size_t(index)].impressions + m_views.value(index);
}

void Vehicles::countView(int index)
{
    ++m_views[index];
    m_journal.append({ { "kind"_L1, u"view"_s }, { "index"_L1, index } }, Journal::Care::Lazy);
}

void Vehicles::applyChange(Vehicle &vehicle, const QJsonObject &fields) const
{
    if (fields.contains("price"_L1))
        vehicle.price = fields["price"_L1].toInteger();
    if (fields.contains("mileage"_L1))
        vehicle.mileage = fields["mileage"_L1].toInt();
    if (fields.contains("year"_L1))
        vehicle.year = fields["year"_L1].toInt();
    const auto status = valueOf<VehicleStatus>(fields["status"_L1].toString(), statusText);
    vehicle.status = status.value_or(vehicle.status);
    const auto listing = valueOf<Listing>(fields["listingType"_L1].toString(), [](Listing l) {
        return int(l) < 3 ? listingText(l) : "";
    });
    vehicle.listing = listing.value_or(vehicle.listing);
    vehicle.updated = fields["updatedDate"_L1].toInteger(vehicle.updated);
}

int Vehicles::applyAdd(const QJsonObject &fields)
{
    const auto model = m_catalogue.modelNamed(fields["brand"_L1].toString().toUtf8(),
                                              fields["model"_L1].toString().toUtf8());
    if (!model)
        return -1;
    Vehicle vehicle;
    vehicle.model = *model;
    vehicle.year = 2024;
    vehicle.photos = 3;
    vehicle.created = fields["updatedDate"_L1].toInteger(m_today);
    applyChange(vehicle, fields);
    m_vehicles.push_back(vehicle);
    return int(m_vehicles.size()) - 1;
}

void Vehicles::change(int index, const QJsonObject &fields)
{
    QJsonObject dated = fields;
    dated["updatedDate"_L1] = secondsNow();
    applyChange(m_vehicles[std::size_t(index)], dated);
    m_journal.append({ { "kind"_L1, u"vehicle"_s }, { "index"_L1, index }, { "set"_L1, dated } });
}

int Vehicles::add(const QJsonObject &fields)
{
    QJsonObject dated = fields;
    dated["updatedDate"_L1] = secondsNow();
    const int index = applyAdd(dated);
    if (index >= 0)
        m_journal.append({ { "kind"_L1, u"newVehicle"_s }, { "set"_L1, dated } });
    return index;
}

void Vehicles::remove(int index)
{
    m_vehicles[std::size_t(index)].isGone = true;
    m_journal.append({ { "kind"_L1, u"goneVehicle"_s }, { "index"_L1, index } });
}

bool Vehicles::replay(const QJsonObject &line)
{
    const QString kind = line["kind"_L1].toString();
    const int index = line["index"_L1].toInt(-1);
    const bool isKnown = index >= 0 && index < int(m_vehicles.size());
    if (kind == u"newVehicle")
        applyAdd(line["set"_L1].toObject());
    else if (kind == u"view" && isKnown)
        ++m_views[index];
    else if (kind == u"vehicle" && isKnown)
        applyChange(m_vehicles[std::size_t(index)], line["set"_L1].toObject());
    else if (kind == u"goneVehicle" && isKnown)
        m_vehicles[std::size_t(index)].isGone = true;
    else
        return false;
    return true;
}

} // namespace forecourt::sandbox
