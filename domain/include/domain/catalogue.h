// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace forecourt::domain {

/// An id and the name that goes with it, as the API nests one record in another.
template <typename IdType> struct Named
{
    IdType id;
    QString name;
    friend bool operator==(const Named &, const Named &) = default;
};

/// How many listings a brand has; the API counts them over all dealers or ours, it does not say.
struct VehicleCounts
{
    std::optional<int> rental, sale, auction, total;
    friend bool operator==(const VehicleCounts &, const VehicleCounts &) = default;
};

struct Brand
{
    BrandId id;
    QString name, slug, countryOfOrigin;
    QUrl logoUrl;
    VehicleCounts vehicleCounts;
    friend bool operator==(const Brand &, const Brand &) = default;
};

struct VehicleModel
{
    ModelId id;
    QString name, slug;
    Named<BrandId> brand; ///< empty where it was asked for under its brand
    Named<BodyTypeId> bodyType;
    friend bool operator==(const VehicleModel &, const VehicleModel &) = default;
};

struct BodyType
{
    BodyTypeId id;
    QString name, code, description;
    QUrl iconUrl;
    friend bool operator==(const BodyType &, const BodyType &) = default;
};

struct Engine
{
    EngineId id;
    QString name, type, displacement, transmission;
    std::optional<int> horsepower;
    friend bool operator==(const Engine &, const Engine &) = default;
};

struct Generation
{
    GenerationId id;
    QString name, slug;
    Named<ModelId> model;
    std::optional<int> startYear, endYear;
    friend bool operator==(const Generation &, const Generation &) = default;
};

struct Trim
{
    TrimId id;
    QString name, slug;
    Named<ModelId> model;
    friend bool operator==(const Trim &, const Trim &) = default;
};

/// The kinds of reference data, one tab each on the Catalogue page.
enum class CatalogueKind {
    Brands,
    Models,
    BodyTypes,
    Engines,
    Generations,
    Trims,
    EngineTypes,
    TransmissionTypes,
    DrivetrainTypes
};

/// Everything that the catalogue endpoints gave in one pass. `total` per kind is what the
/// server says there are, where it says so; rows may be fewer.
struct Catalogue
{
    QList<Brand> brands;
    QList<VehicleModel> models;
    QList<BodyType> bodyTypes;
    QList<Engine> engines;
    QList<Generation> generations;
    QList<Trim> trims;
    QStringList engineTypes, transmissionTypes, drivetrainTypes;
    QHash<CatalogueKind, int> totals;
};

} // namespace forecourt::domain
