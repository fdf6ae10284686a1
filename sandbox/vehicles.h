// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "ids.h"
#include "vehicle.h"

#include <QHash>
#include <QJsonObject>

namespace forecourt::sandbox {

class Journal;

enum class VehicleSort { Created, Impressions, Year, Mileage, Price, Name };

struct VehicleQuestion
{
    std::optional<quint64> brand;
    std::optional<quint64> model;
    std::optional<quint64> body;
    std::optional<double> minYear;
    std::optional<double> maxYear;
    std::optional<double> minPrice;
    std::optional<double> maxPrice;
    std::optional<Listing> listing;
    VehicleSort sort = VehicleSort::Created;
    bool descending = true;
};

/** All vehicles of the demo dealership, and how often each was looked at. */
class Vehicles
{
public:
    Vehicles(const Catalogue &catalogue, quint64 seed, quint32 count, qint64 today,
             Journal &journal);

    std::vector<int> answer(const VehicleQuestion &question) const;
    std::optional<int> indexOf(QByteArrayView id) const;
    QByteArray id(int index) const { return m_ids.id(IdKind::Vehicle, quint64(index)); }
    const Vehicle &vehicle(int index) const { return m_vehicles[std::size_t(index)]; }
    const std::vector<Vehicle> &all() const { return m_vehicles; }
    QByteArray name(int index) const;

    int impressions(int index) const;
    /** Counts a public view, and that lasts. */
    void countView(int index);

    /** status, price, mileage, and for a new one brand, model, year. */
    void change(int index, const QJsonObject &fields);
    /** -1 where brand and model are not in the catalogue. */
    int add(const QJsonObject &fields);
    void remove(int index);
    bool replay(const QJsonObject &line);

private:
    bool matches(const Vehicle &vehicle, const VehicleQuestion &question) const;
    void applyChange(Vehicle &vehicle, const QJsonObject &fields) const;
    int applyAdd(const QJsonObject &fields);

    const Catalogue &m_catalogue;
    Ids m_ids;
    Journal &m_journal;
    qint64 m_today;
    std::vector<Vehicle> m_vehicles;
    QHash<int, int> m_views;
};

} // namespace forecourt::sandbox
