// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisedvehicle.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <variant>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

using Text = QString AppraisedVehicle::*;
using Count = std::optional<int> AppraisedVehicle::*;
using Measure = std::optional<double> AppraisedVehicle::*;

struct Field
{
    const char *name;
    std::variant<Text, Count, Measure> member;
};

constexpr Field Fields[] = {
    { "id", &AppraisedVehicle::id },
    { "region", &AppraisedVehicle::region },
    { "title", &AppraisedVehicle::title },
    { "year", &AppraisedVehicle::year },
    { "make", &AppraisedVehicle::make },
    { "model", &AppraisedVehicle::model },
    { "badge", &AppraisedVehicle::badge },
    { "series", &AppraisedVehicle::series },
    { "model_year", &AppraisedVehicle::modelYear },
    { "body_type", &AppraisedVehicle::bodyType },
    { "transmission", &AppraisedVehicle::transmission },
    { "fuel", &AppraisedVehicle::fuel },
    { "engine", &AppraisedVehicle::engine },
    { "drive", &AppraisedVehicle::drive },
    { "num_doors", &AppraisedVehicle::doors },
    { "num_seats", &AppraisedVehicle::seats },
    { "num_gears", &AppraisedVehicle::gears },
    { "num_cylinders", &AppraisedVehicle::cylinders },
    { "capacity_cc", &AppraisedVehicle::capacityCc },
    { "power_kw", &AppraisedVehicle::powerKw },
    { "torque_nm", &AppraisedVehicle::torqueNm },
};
constexpr QLatin1StringView OptionsField("options");

bool isWhole(double number)
{
    return std::floor(number) == number;
}

/// Each takes a value of its own kind and tells whether it did.
struct Reader
{
    AppraisedVehicle &vehicle;
    const QJsonValue &value;

    bool operator()(Text member) const
    {
        constexpr double exact = 9007199254740992.0;
        if (value.isString())
            vehicle.*member = value.toString().trimmed();
        else if (member == &AppraisedVehicle::id && value.isDouble() && isWhole(value.toDouble())
                 && std::abs(value.toDouble()) <= exact)
            vehicle.*member = QString::number(value.toInteger());
        else
            return false;
        return true;
    }
    bool operator()(Count member) const
    {
        const double number = value.toDouble(-1);
        if (number < 0 || number > std::numeric_limits<int>::max() || !isWhole(number))
            return false;
        vehicle.*member = int(number);
        return true;
    }
    bool operator()(Measure member) const
    {
        if (!value.isDouble() || value.toDouble() < 0)
            return false;
        vehicle.*member = value.toDouble();
        return true;
    }
};

bool readOptions(AppraisedVehicle &vehicle, const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    const bool areTexts = value.isArray()
        && std::all_of(items.begin(), items.end(),
                       [](const QJsonValue &item) { return item.isString(); });
    if (!areTexts)
        return false;
    for (const QJsonValue item : items)
        vehicle.options.append(item.toString());
    return true;
}

/// False where the name is not known, or its value is of another kind.
bool read(AppraisedVehicle &vehicle, const QString &name, const QJsonValue &value)
{
    const auto *field = std::find_if(std::begin(Fields), std::end(Fields), [&](const Field &each) {
        return name == QLatin1StringView(each.name);
    });
    const bool isOptions = name == OptionsField;
    if (field == std::end(Fields) && !isOptions)
        return false;
    if (value.isNull())
        return true;
    return isOptions ? readOptions(vehicle, value)
                     : std::visit(Reader{ vehicle, value }, field->member);
}

} // namespace

AppraisedVehicle AppraisedVehicle::fromJson(const QJsonObject &source)
{
    AppraisedVehicle vehicle;
    vehicle.source = source;
    for (auto it = source.begin(); it != source.end(); ++it)
        read(vehicle, it.key(), it.value());
    return vehicle;
}

QString AppraisedVehicle::displayName() const
{
    if (!title.isEmpty())
        return title;
    QStringList parts{ year ? QString::number(*year) : QString(), make, model, badge };
    parts.removeAll({});
    return parts.join(u' ');
}

QJsonObject AppraisedVehicle::rest() const
{
    AppraisedVehicle scratch;
    QJsonObject rest;
    for (auto it = source.begin(); it != source.end(); ++it) {
        if (!read(scratch, it.key(), it.value()))
            rest.insert(it.key(), it.value());
    }
    return rest;
}

} // namespace forecourt::domain
