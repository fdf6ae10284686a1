// SPDX-License-Identifier: GPL-3.0-or-later
#include "autograb/carrows.h"

namespace forecourt::sandbox {

namespace {

// clang-format off
constexpr CarRow Rows[] = {
    {"Volkswagen", "Polo", "Comfortline", "6R", "Hatchback", "Dual Clutch Automatic (DCT)", "Petrol", "FWD", 5, 5, 7, 4, 1390, 63, 132, 2010, 2014, 26'900},
    {"Toyota", "Corolla", "GX", "ZRE182R", "Hatchback", "Constantly Variable Transmission", "Petrol", "FWD", 5, 5, 7, 4, 1798, 103, 173, 2013, 2018, 32'490},
    {"Toyota", "Hilux", "SR5", "GUN126R", "Utility", "Sports Automatic", "Diesel", "4x4 Dual Range", 4, 5, 6, 4, 2755, 130, 450, 2016, 2024, 66'990},
    {"Toyota", "Aqua", "S", "NHP10R", "Hatchback", "Constantly Variable Transmission", "Hybrid", "FWD", 5, 5, 1, 4, 1496, 54, 111, 2012, 2020, 24'500},
    {"Mazda", "CX-5", "Takami", "KF4W2A", "SUV", "Sports Automatic", "Petrol", "AWD", 5, 5, 6, 4, 2488, 140, 252, 2017, 2024, 57'990},
    {"Mazda", "Demio", "13S", "DJ3FS", "Hatchback", "Automatic", "Petrol", "FWD", 5, 5, 6, 4, 1298, 68, 121, 2014, 2019, 21'000},
    {"Ford", "Ranger", "Wildtrak", "PX MkIII", "Utility", "Sports Automatic", "Diesel", "4x4 Dual Range", 4, 5, 10, 4, 1996, 157, 500, 2018, 2022, 75'990},
    {"Nissan", "Leaf", "X", "ZE1", "Hatchback", "Reduction Gear", "Electric", "FWD", 5, 5, 1, 0, 0, 110, 320, 2018, 2023, 59'990},
    {"Suzuki", "Swift", "RS", "AZ", "Hatchback", "Manual", "Petrol", "FWD", 5, 5, 5, 4, 1242, 66, 120, 2017, 2023, 27'500},
    {"Mitsubishi", "Outlander", "VRX", "ZK", "SUV", "Constantly Variable Transmission", "Petrol", "AWD", 5, 7, 6, 4, 2360, 124, 220, 2015, 2021, 52'990},
    {"Holden", "Commodore", "SS-V", "VF II", "Sedan", "Sports Automatic", "Petrol", "RWD", 4, 5, 6, 8, 6162, 304, 570, 2015, 2017, 68'990},
    {"Kia", "Sportage", "LX", "NQ5", "SUV", "Sports Automatic", "Diesel", "AWD", 5, 5, 8, 4, 1998, 137, 416, 2022, 2025, 48'990},
    {"Honda", "Jazz", "S", "GK", "Hatchback", "Constantly Variable Transmission", "Petrol", "FWD", 5, 5, 7, 4, 1497, 88, 145, 2014, 2020, 24'990},
    {"Subaru", "Outback", "Premium", "6GEN", "Wagon", "Constantly Variable Transmission", "Petrol", "AWD", 5, 5, 8, 4, 2498, 138, 245, 2021, 2025, 59'990},
};
// clang-format on

} // namespace

std::span<const CarRow> carRows()
{
    return Rows;
}

} // namespace forecourt::sandbox
