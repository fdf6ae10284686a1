// SPDX-License-Identifier: GPL-3.0-or-later
#include "autograb/cars.h"

#include "autograb/carrows.h"
#include "moment.h"
#include "random.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int CarCount = 5000;
// Ids are numbers of sixteen digits, written as text.
constexpr qint64 FirstId = 5'000'000'000'000'000;
constexpr qint64 IdStep = 104'729'000'003;

enum Throw : quint64 { RowThrow = 71, YearThrow, NullThrow, OptionThrow };

const CarRow &rowOf(quint64 seed, int index)
{
    Dice dice(seed, RowThrow, quint64(index));
    return dice.pick(carRows());
}

QJsonValue text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/** What a driver's manual tells; a car without cylinders has neither them nor a capacity. */
QJsonObject figures(const CarRow &row)
{
    const bool burns = row.cylinders > 0;
    return { { "num_doors"_L1, row.doors },
             { "num_seats"_L1, row.seats },
             { "num_gears"_L1, row.gears },
             { "num_cylinders"_L1, burns ? QJsonValue(row.cylinders) : QJsonValue::Null },
             { "capacity_cc"_L1, burns ? QJsonValue(row.capacity) : QJsonValue::Null },
             { "power_kw"_L1, row.power },
             { "torque_nm"_L1, row.torque },
             { "range"_L1, burns ? QJsonValue::Null : QJsonValue(270) } };
}

QJsonObject words(const CarRow &row)
{
    return { { "make"_L1, text(row.make) },
             { "model"_L1, text(row.model) },
             { "badge"_L1, text(row.badge) },
             { "series"_L1, text(row.series) },
             { "body_type"_L1, text(row.body) },
             { "body_config"_L1, QJsonValue::Null },
             { "transmission"_L1, text(row.transmission) },
             { "fuel"_L1, text(row.fuel) },
             { "engine"_L1, row.cylinders > 0 ? u"Piston"_s : u"Electric"_s },
             { "drive"_L1, text(row.drive) } };
}

QJsonArray optionPacks(quint64 seed, int index)
{
    static constexpr const char *Packs[] = { "Towbar", "Sunroof", "Leather Pack", "Tech Pack" };
    Dice dice(seed, OptionThrow, quint64(index));
    QJsonArray packs;
    for (const char *pack : Packs) {
        if (dice.chance(25))
            packs.append(QJsonObject{ { "name"_L1, text(pack) },
                                      { "price"_L1, dice.between(3, 30) * 100 } });
    }
    return packs;
}

/** About a quarter of what may be null is. */
void forgetSome(QJsonObject &vehicle, quint64 seed, int index)
{
    static constexpr QLatin1StringView Kept[] = { "id"_L1,   "region"_L1, "title"_L1,  "year"_L1,
                                                  "make"_L1, "model"_L1,  "options"_L1 };
    Dice dice(seed, NullThrow, quint64(index));
    for (auto field = vehicle.begin(); field != vehicle.end(); ++field) {
        const bool forgotten = dice.chance(25);
        if (forgotten && std::find(std::begin(Kept), std::end(Kept), field.key()) == std::end(Kept))
            field.value() = QJsonValue::Null;
    }
}

} // namespace

Cars::Cars(quint64 seed, qint64 today)
    : m_seed(seed)
    , m_thisYear(QDateTime::fromSecsSinceEpoch(today, Qt::UTC).date().year())
{
}

int Cars::indexOfPlate(const QByteArray &plate) const
{
    quint64 hash = stirred(m_seed);
    for (const char c : plate.toUpper())
        hash = stirred(hash ^ quint64(uchar(c)));
    return int(hash % CarCount);
}

QByteArray Cars::id(int index) const
{
    return QByteArray::number(FirstId + qint64(m_seed % 1000) + index * IdStep);
}

std::optional<int> Cars::indexOfId(const QByteArray &id) const
{
    const qint64 place = (id.toLongLong() - FirstId) / IdStep;
    const bool isOurs = place >= 0 && place < CarCount && this->id(int(place)) == id;
    return isOurs ? std::optional(int(place)) : std::nullopt;
}

int Cars::yearOf(int index) const
{
    const CarRow &row = rowOf(m_seed, index);
    Dice dice(m_seed, YearThrow, quint64(index));
    return dice.between(row.firstYear, std::min(row.lastYear, m_thisYear));
}

QJsonObject Cars::vehicle(int index) const
{
    const CarRow &row = rowOf(m_seed, index);
    const QString year = QString::number(yearOf(index));
    QJsonObject vehicle = words(row);
    const QJsonObject numbers = figures(row);
    for (auto field = numbers.begin(); field != numbers.end(); ++field)
        vehicle[field.key()] = field.value();
    vehicle["year"_L1] = year;
    vehicle["model_year"_L1] = QString(u"MY"_s + year.last(2));
    vehicle["release_month"_L1] = index % 12 + 1;
    vehicle["release_year"_L1] = row.firstYear;
    vehicle["fuel_type"_L1] = text(row.fuel);
    vehicle["options"_L1] = optionPacks(m_seed, index);
    forgetSome(vehicle, m_seed, index);
    vehicle["id"_L1] = QString::fromLatin1(id(index));
    vehicle["region"_L1] = u"nz"_s;
    vehicle["title"_L1] =
        u"%1 %2 %3 %4"_s.arg(year, QLatin1StringView(row.make), QLatin1StringView(row.model),
                             QLatin1StringView(row.badge));
    return vehicle;
}

QJsonObject Cars::upstream(int index) const
{
    const CarRow &row = rowOf(m_seed, index);
    return { { "make"_L1, QString::fromUtf8(row.make).toUpper() },
             { "model"_L1, QString::fromUtf8(row.model).toUpper() },
             { "year"_L1, QString::number(yearOf(index)) } };
}

int Cars::retailPrice(int index, qint64 kms) const
{
    const CarRow &row = rowOf(m_seed, index);
    const int age = std::max(0, m_thisYear - yearOf(index));
    const double aged = row.newPrice * std::pow(0.89, age);
    // 13,000 km a year are usual; each 10,000 more or less is 2.5 per cent.
    const double usual = 13'000.0 * (age + 1);
    const double driven = std::clamp(1.0 - (double(kms) - usual) / 10'000 * 0.025, 0.4, 1.3);
    return int(std::lround(aged * driven));
}

} // namespace forecourt::sandbox
