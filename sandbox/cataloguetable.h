// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace forecourt::sandbox {

struct BodyRow
{
    char letter;
    const char *name;
    const char *code;
    const char *description;
};

struct EngineRow
{
    /** Which models it may stand in; see BrandRow::models. */
    char letter;
    const char *name;
    const char *type;
    const char *displacement;
    int horsepower;
    const char *transmission;
};

/**
 * A brand with its models in short: "Name|body letter|engine letters|price as
 * new in thousand shillings|generation@first year,…", separated by ';'. The
 * generations may be left out.
 */
struct BrandRow
{
    const char *name;
    const char *country;
    const char *trims;
    const char *models;
};

std::span<const BodyRow> bodyRows();
std::span<const EngineRow> engineRows();
std::span<const BrandRow> brandRows();

} // namespace forecourt::sandbox
