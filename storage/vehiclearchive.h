// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"
#include "domain/vehicle.h"

// Found by the archive through the types' own namespace.
namespace forecourt::domain {

template <bool Reading>
void visitFields(storage::Archive<Reading> &archive,
                 typename storage::Archive<Reading>::template Ref<Media> media)
{
    archive(media.id, media.url, media.type, media.category, media.isFeatured, media.sortOrder);
}

template <bool Reading>
void visitFields(storage::Archive<Reading> &archive,
                 typename storage::Archive<Reading>::template Ref<FeatureGroup> group)
{
    archive(group.name, group.features);
}

// All but `source`, which is kept beside.
template <bool Reading>
void visitFields(storage::Archive<Reading> &archive,
                 typename storage::Archive<Reading>::template Ref<Vehicle> v)
{
    archive(v.id, v.name, v.slug, v.description, v.year, v.mileage, v.exteriorColor,
            v.interiorColor, v.listingType, v.status);
    archive(v.brandId, v.brandName, v.modelId, v.modelName, v.bodyTypeId, v.bodyTypeName);
    archive(v.engineId, v.engineName, v.fuel, v.horsepower, v.transmission, v.drivetrain);
    archive(v.price, v.isNegotiable, v.financingAvailable, v.impressionsCount);
    archive(v.media, v.features, v.pickupAddress, v.pickupLocation, v.createdDate, v.updatedDate);
}

} // namespace forecourt::domain
