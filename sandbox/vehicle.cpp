// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehicle.h"

namespace forecourt::sandbox {

namespace {

constexpr const char *ListingTexts[] = { "sale", "rental", "auction" };
constexpr const char *StatusTexts[] = { "available", "reserved", "sold", "maintenance" };

constexpr Paint Exterior[] = {
    { "Pearl White", 0xf1f0ec },   { "Silver", 0xb9bec4 },          { "Black", 0x23262b },
    { "Gunmetal Grey", 0x5b626b }, { "Deep Blue", 0x1f3f7a },       { "Wine Red", 0x7d1f2d },
    { "Champagne", 0xcdb896 },     { "Forest Green", 0x2c5141 },    { "Racing Red", 0xc0282b },
    { "Sky Blue", 0x6f9fc8 },      { "Bronze", 0x8a6244 },          { "Sand Beige", 0xd8c9a8 },
    { "Sunset Orange", 0xd96a28 }, { "Midnight Purple", 0x3d2f58 },
};
constexpr Paint Interior[] = {
    { "Black", 0x2a2c30 }, { "Beige", 0xc9b796 }, { "Grey", 0x7d8187 },
    { "Tan", 0x9a6a42 },   { "Cream", 0xe6dcc8 }, { "Burgundy", 0x5e2530 },
};

} // namespace

const char *listingText(Listing listing)
{
    return ListingTexts[int(listing)];
}

const char *statusText(VehicleStatus status)
{
    return StatusTexts[int(status)];
}

std::span<const Paint> exteriorPaints()
{
    return Exterior;
}

std::span<const Paint> interiorPaints()
{
    return Interior;
}

} // namespace forecourt::sandbox
