// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"
#include "domain/blogpost.h"
#include "domain/catalogue.h"
#include "domain/statistics.h"

// Found by the archive through the types' own namespace.
namespace forecourt::domain {

template <bool R>
void visitFields(storage::Archive<R> &archive, typename storage::Archive<R>::template Ref<Brand> b)
{
    archive(b.id, b.name, b.slug, b.countryOfOrigin, b.logoUrl, b.vehicleCounts.rental,
            b.vehicleCounts.sale, b.vehicleCounts.auction, b.vehicleCounts.total);
}

template <bool R>
void visitFields(storage::Archive<R> &archive,
                 typename storage::Archive<R>::template Ref<VehicleModel> m)
{
    archive(m.id, m.name, m.slug, m.brand.id, m.brand.name, m.bodyType.id, m.bodyType.name);
}

template <bool R>
void visitFields(storage::Archive<R> &archive,
                 typename storage::Archive<R>::template Ref<BodyType> b)
{
    archive(b.id, b.name, b.code, b.description, b.iconUrl);
}

template <bool R>
void visitFields(storage::Archive<R> &archive, typename storage::Archive<R>::template Ref<Engine> e)
{
    archive(e.id, e.name, e.type, e.displacement, e.transmission, e.horsepower);
}

template <bool R>
void visitFields(storage::Archive<R> &archive,
                 typename storage::Archive<R>::template Ref<Generation> g)
{
    archive(g.id, g.name, g.slug, g.model.id, g.model.name, g.startYear, g.endYear);
}

template <bool R>
void visitFields(storage::Archive<R> &archive, typename storage::Archive<R>::template Ref<Trim> t)
{
    archive(t.id, t.name, t.slug, t.model.id, t.model.name);
}

template <bool R>
void visitFields(storage::Archive<R> &archive,
                 typename storage::Archive<R>::template Ref<Catalogue> c)
{
    archive(c.brands, c.models, c.bodyTypes, c.engines, c.generations, c.trims, c.engineTypes,
            c.transmissionTypes, c.drivetrainTypes, c.totals);
}

template <bool R>
void visitFields(storage::Archive<R> &archive,
                 typename storage::Archive<R>::template Ref<VehicleStats> s)
{
    archive(s.totalVehicles, s.availableVehicles, s.byListingType, s.byBodyType, s.byBrand, s.asOf);
}

template <bool R>
void visitFields(storage::Archive<R> &archive,
                 typename storage::Archive<R>::template Ref<CustomerStats> s)
{
    archive(s.totalCustomers, s.vipCustomers, s.totalRevenue, s.averageSpent, s.totalTransactions,
            s.averageLeadScore, s.newCustomersLast30Days, s.segmentBreakdown, s.asOf);
}

template <bool R>
void visitFields(storage::Archive<R> &archive,
                 typename storage::Archive<R>::template Ref<BlogPost> p)
{
    archive(p.id, p.title, p.excerpt, p.body, p.author, p.coverUrl, p.publishedAt, p.source);
}

} // namespace forecourt::domain
