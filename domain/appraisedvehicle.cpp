// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisedvehicle.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
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

/// A whole number as text; AutoGrab sends ids and years in either way.
std::optional<QString> wholeText(const QJsonValue &value)
{
    constexpr double mostExact = 9007199254740992.0;
    const double number = value.toDouble(-1);
    if (number < 0 || number > mostExact || std::floor(number) != number)
        return {};
    return QString::number(value.toInteger());
}

/// Each takes a value of its own kind and tells whether it did.
struct Reader
{
    AppraisedVehicle &vehicle;
    const QJsonValue &value;

    bool operator()(Text member) const
    {
        const auto number = wholeText(value);
        if (!value.isString() && !number)
            return false;
        vehicle.*member = number ? *number : value.toString().trimmed();
        return true;
    }
    bool operator()(Count member) const
    {
        bool ok = false;
        const int number = wholeText(value).value_or(value.toString()).toInt(&ok);
        if (ok && number >= 0)
            vehicle.*member = number;
        return ok && number >= 0;
    }
    bool operator()(Measure member) const
    {
        if (!value.isDouble() || value.toDouble() < 0)
            return false;
        vehicle.*member = value.toDouble();
        return true;
    }
};

constexpr std::array OptionNames{ "name"_L1, "title"_L1, "description"_L1 };

/// Packs come with more than their names; what they are called is enough for a line.
bool readOptions(AppraisedVehicle &vehicle, const QJsonValue &value)
{
    bool isWhole = value.isArray();
    for (const QJsonValue item : value.toArray()) {
        const auto *name =
            std::find_if(OptionNames.begin(), OptionNames.end(),
                         [&](QLatin1StringView each) { return !item[each].toString().isEmpty(); });
        const QString text = name != OptionNames.end() ? item[*name].toString() : item.toString();
        isWhole = isWhole && item.isString();
        if (!text.isEmpty())
            vehicle.options.append(text);
    }
    return isWhole;
}

/// False where the name is not known, or its value is of another kind or more than was taken.
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
