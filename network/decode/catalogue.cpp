// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "values.h"

namespace forecourt::network {

using namespace Qt::StringLiterals;

namespace {

/// What all kinds of reference data share; nothing where there is no id.
template <typename Row> std::optional<Row> identified(const QJsonObject &row)
{
    Row decoded;
    decoded.id = idOf<decltype(decoded.id)>(row);
    if (decoded.id.isEmpty())
        return std::nullopt;
    decoded.name = textOf(row, "name"_L1);
    return decoded;
}

/// The document shows it as text; a bare number means the same.
QString displacementOf(const QJsonObject &row)
{
    const QJsonValue value = row.value("displacement"_L1);
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

} // namespace

std::optional<domain::Brand> brandFromJson(const QJsonObject &row)
{
    auto brand = identified<domain::Brand>(row);
    if (!brand)
        return brand;
    brand->slug = textOf(row, "slug"_L1);
    brand->countryOfOrigin = textOf(row, "countryOfOrigin"_L1);
    brand->logoUrl = webAddressOf(row, "logoUrl"_L1);
    const QJsonObject counts = objectOf(row, "vehicleCounts"_L1);
    brand->vehicleCounts.rental = numberOf(counts, "rental"_L1);
    brand->vehicleCounts.sale = numberOf(counts, "sale"_L1);
    brand->vehicleCounts.auction = numberOf(counts, "auction"_L1);
    brand->vehicleCounts.total = numberOf(counts, "total"_L1);
    return brand;
}

std::optional<CarStrelClient::BrandDetail> brandDetailFromJson(const QJsonObject &row)
{
    const auto brand = brandFromJson(row);
    if (!brand)
        return std::nullopt;
    CarStrelClient::BrandDetail detail;
    detail.brand = *brand;
    for (const QJsonValue value : row.value("models"_L1).toArray()) {
        auto model = modelFromJson(value.toObject());
        if (!model)
            continue;
        if (model->brand.id.isEmpty()) {
            model->brand.id = brand->id;
            model->brand.name = brand->name;
        }
        detail.models.append(std::move(*model));
    }
    return detail;
}

std::optional<domain::VehicleModel> modelFromJson(const QJsonObject &row)
{
    auto model = identified<domain::VehicleModel>(row);
    if (!model)
        return model;
    model->slug = textOf(row, "slug"_L1);
    model->brand = namedOf<domain::BrandId>(row, "brand"_L1);
    model->bodyType = namedOf<domain::BodyTypeId>(row, "bodyType"_L1);
    return model;
}

std::optional<domain::BodyType> bodyTypeFromJson(const QJsonObject &row)
{
    auto type = identified<domain::BodyType>(row);
    if (!type)
        return type;
    type->code = textOf(row, "code"_L1);
    type->description = textOf(row, "description"_L1);
    type->iconUrl = webAddressOf(row, "iconUrl"_L1);
    return type;
}

std::optional<domain::Engine> engineFromJson(const QJsonObject &row)
{
    auto engine = identified<domain::Engine>(row);
    if (!engine)
        return engine;
    engine->type = textOf(row, "type"_L1);
    engine->displacement = displacementOf(row);
    engine->transmission = textOf(row, "transmission"_L1);
    engine->horsepower = numberOf(row, "horsepower"_L1);
    return engine;
}

std::optional<domain::Generation> generationFromJson(const QJsonObject &row)
{
    auto generation = identified<domain::Generation>(row);
    if (!generation)
        return generation;
    generation->slug = textOf(row, "slug"_L1);
    generation->model = namedOf<domain::ModelId>(row, "model"_L1);
    generation->startYear = numberOf(row, "startYear"_L1, 1880, 2200);
    generation->endYear = numberOf(row, "endYear"_L1, 1880, 2200);
    return generation;
}

std::optional<domain::Trim> trimFromJson(const QJsonObject &row)
{
    auto trim = identified<domain::Trim>(row);
    if (!trim)
        return trim;
    trim->slug = textOf(row, "slug"_L1);
    trim->model = namedOf<domain::ModelId>(row, "model"_L1);
    return trim;
}

} // namespace forecourt::network
