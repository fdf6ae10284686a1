// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehiclefactory.h"

#include "cataloguetable.h"
#include "random.h"

#include <algorithm>
#include <cmath>

namespace forecourt::sandbox {

namespace {

constexpr qint64 Day = 24 * 3600;
constexpr quint64 VehicleThrow = 60;

struct Stocked
{
    const char *brand;
    const char *model;
};

/** What stands on forecourts in Nairobi; the first are the most usual. */
constexpr std::array Usual = {
    Stocked{ "Toyota", "Land Cruiser Prado" },
    Stocked{ "Toyota", "Axio" },
    Stocked{ "Toyota", "Harrier" },
    Stocked{ "Mazda", "CX-5" },
    Stocked{ "Subaru", "Forester" },
    Stocked{ "Nissan", "X-Trail" },
    Stocked{ "Toyota", "Hilux" },
    Stocked{ "Mercedes-Benz", "C-Class" },
    Stocked{ "Toyota", "Fielder" },
    Stocked{ "Volkswagen", "Tiguan" },
    Stocked{ "Honda", "Fit" },
    Stocked{ "Mazda", "Demio" },
    Stocked{ "Toyota", "Vitz" },
    Stocked{ "Subaru", "Outback" },
    Stocked{ "Isuzu", "D-Max" },
    Stocked{ "Nissan", "Note" },
    Stocked{ "BMW", "X5" },
    Stocked{ "Toyota", "RAV4" },
    Stocked{ "Suzuki", "Jimny" },
    Stocked{ "Toyota", "HiAce" },
    Stocked{ "Volkswagen", "Golf" },
    Stocked{ "Land Rover", "Discovery" },
    Stocked{ "Honda", "Vezel" },
    Stocked{ "Mitsubishi", "Outlander" },
    Stocked{ "Audi", "Q5" },
    Stocked{ "Toyota", "Noah" },
    Stocked{ "Ford", "Ranger" },
    Stocked{ "Lexus", "RX" },
    Stocked{ "Mercedes-Benz", "E-Class" },
    Stocked{ "Toyota", "Land Cruiser 300" },
    Stocked{ "BMW", "3 Series" },
    Stocked{ "Peugeot", "3008" },
    Stocked{ "Land Rover", "Range Rover Sport" },
    Stocked{ "Subaru", "Impreza" },
    Stocked{ "Hyundai", "Tucson" },
    Stocked{ "Kia", "Sportage" },
    Stocked{ "Nissan", "Leaf" },
    Stocked{ "Volvo", "XC60" },
    Stocked{ "Porsche", "Cayenne" },
    Stocked{ "Toyota", "Probox" },
    Stocked{ "Mercedes-Benz", "GLE" },
    Stocked{ "Toyota", "Corolla" },
    Stocked{ "Mazda", "MX-5" },
    Stocked{ "BYD", "Atto 3" },
    Stocked{ "Ford", "Mustang" },
    Stocked{ "Toyota", "Crown" },
    Stocked{ "Suzuki", "Swift" },
    Stocked{ "Jeep", "Wrangler" },
    Stocked{ "Nissan", "Serena" },
    Stocked{ "Škoda", "Octavia" },
    Stocked{ "Toyota", "Premio" },
    Stocked{ "Audi", "A4" },
    Stocked{ "MINI", "Cooper" },
    Stocked{ "Toyota", "Alphard" },
};

int modelOf(const Catalogue &catalogue, quint32 index, Dice &dice)
{
    const bool isUsual = index < Usual.size() || dice.chance(80);
    if (!isUsual)
        return int(dice.below(quint32(catalogue.models().size())));
    const Stocked &stocked = index < Usual.size() ? Usual[index] : dice.pick(Usual);
    return catalogue.modelNamed(stocked.brand, stocked.model).value_or(0);
}

/** A dear car has a strong engine. */
int expectedHorsepower(const Model &model)
{
    return int(10 + 22 * std::sqrt(model.priceAsNew / 100.0));
}

/** One of the kinds of engine that the model has, and there one whose strength fits. */
int engineOf(const Model &model, Dice &dice)
{
    const char letter = model.engineLetters[dice.below(quint32(model.engineLetters.size()))];
    const int expected = expectedHorsepower(model);
    std::vector<std::pair<int, int>> fitting;
    const auto engines = engineRows();
    for (std::size_t i = 0; i < engines.size(); ++i) {
        if (engines[i].letter == letter)
            fitting.emplace_back(std::abs(engines[i].horsepower - expected), int(i));
    }
    std::sort(fitting.begin(), fitting.end());
    return fitting.empty()
        ? -1
        : fitting[dice.below(std::min<quint32>(2, quint32(fitting.size())))].second;
}

int firstYearOf(const Catalogue &catalogue, const Model &model)
{
    return catalogue.generations()[std::size_t(model.generations.front())].startYear;
}

qint64 rounded(double amount, qint64 step)
{
    return qint64(std::llround(amount / double(step))) * step;
}

/** New cars lose a fifth at once and a tenth each year, and kilometres count. */
qint64 priceOf(const Model &model, const Vehicle &vehicle, int thisYear, Dice &dice)
{
    const int age = std::max(0, thisYear - vehicle.year);
    double worth = model.priceAsNew * 1000.0 * std::pow(0.905, age) * (age > 0 ? 0.9 : 1.0);
    worth *= 1.0 - std::min(0.25, std::max(0, vehicle.mileage) / 900'000.0);
    worth *= dice.between(94, 108) / 100.0;
    switch (vehicle.listing) {
    case Listing::Sale:
        return rounded(worth, worth > 3e6 ? 50'000 : 10'000) - (dice.chance(30) ? 1'000 : 0);
    case Listing::Rental:
        return std::max<qint64>(2'500, rounded(worth * 0.0028, 500));
    case Listing::Auction:
        return rounded(worth * 0.62, 10'000);
    }
    return 0;
}

Listing listingOf(Dice &dice)
{
    const auto thrown = dice.below(100);
    return thrown < 70 ? Listing::Sale : thrown < 90 ? Listing::Rental : Listing::Auction;
}

VehicleStatus statusOf(Dice &dice)
{
    const auto thrown = dice.below(100);
    return thrown < 80 ? VehicleStatus::Available
        : thrown < 90  ? VehicleStatus::Reserved
        : thrown < 96  ? VehicleStatus::Sold
                       : VehicleStatus::Maintenance;
}

/** A few rows lack what the document shows, as real ones do. */
void leaveSomethingOut(Vehicle &vehicle, quint32 index)
{
    switch (index % 20) {
    case 7:
        vehicle.photos = 0;
        break;
    case 11:
        vehicle.price = 0;
        break;
    case 13:
        vehicle.engine = -1;
        break;
    case 16:
        vehicle.interior = -1;
        vehicle.mileage = -1;
        break;
    default:
        break;
    }
}

Vehicle makeVehicle(const Catalogue &catalogue, quint64 seed, quint32 index, qint64 today)
{
    Dice dice(seed, VehicleThrow, index);
    const int thisYear = 1970 + int(today / (365.2425 * Day));
    Vehicle vehicle;
    vehicle.model = modelOf(catalogue, index, dice);
    const Model &model = catalogue.models()[std::size_t(vehicle.model)];
    vehicle.trim = dice.chance(85) ? model.trims[dice.below(quint32(model.trims.size()))] : -1;
    vehicle.engine = engineOf(model, dice);
    const int oldest = std::min(thisYear, std::max(firstYearOf(catalogue, model), thisYear - 12));
    vehicle.year = std::max(dice.between(oldest, thisYear), dice.between(oldest, thisYear));
    const int age = thisYear - vehicle.year;
    vehicle.mileage =
        age == 0 ? dice.between(5, 900) : age * dice.between(7'000, 19'000) + dice.between(0, 999);
    vehicle.exterior =
        int(dice.below(100) < 65 ? dice.below(6) : dice.below(quint32(exteriorPaints().size())));
    vehicle.interior = int(dice.below(quint32(interiorPaints().size())));
    vehicle.photos = dice.between(3, 8);
    vehicle.listing = listingOf(dice);
    vehicle.status = statusOf(dice);
    vehicle.price = priceOf(model, vehicle, thisYear, dice);
    const int daysOnLot = std::min(dice.between(0, 210), dice.between(0, 210));
    vehicle.created = today - daysOnLot * Day - dice.between(0, int(Day) - 1);
    vehicle.updated =
        vehicle.created + qint64(double(today - vehicle.created) * dice.below(100) / 100);
    vehicle.impressions = dice.between(3, 40) + daysOnLot * dice.between(1, 9);
    leaveSomethingOut(vehicle, index);
    return vehicle;
}

} // namespace

std::vector<Vehicle> makeVehicles(const Catalogue &catalogue, quint64 seed, quint32 count,
                                  qint64 today)
{
    std::vector<Vehicle> vehicles;
    vehicles.reserve(count);
    for (quint32 index = 0; index < count; ++index)
        vehicles.push_back(makeVehicle(catalogue, seed, index, today));
    return vehicles;
}

} // namespace forecourt::sandbox
