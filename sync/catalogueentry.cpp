// SPDX-License-Identifier: GPL-3.0-or-later
// One record of the catalogue, by its own endpoint.
#include "await.h"
#include "cataloguepull.h"
#include "storage/smalltables.h"

namespace forecourt::sync {

using domain::ApiError;
using domain::CatalogueKind;
using domain::Done;
using domain::Result;

namespace {

ApiError cancelled()
{
    return ApiError{ .kind = ApiError::Kind::Cancelled };
}

template <typename Row>
QList<Row> &rowsOf(domain::Catalogue &catalogue, QList<Row> domain::Catalogue::*rows)
{
    return catalogue.*rows;
}

template <typename Row> void putOne(QList<Row> &rows, const Row &row)
{
    for (auto &existing : rows) {
        if (existing.id == row.id) {
            existing = row;
            return;
        }
    }
    rows.append(row);
}

} // namespace

template <typename Row>
CataloguePull::Step CataloguePull::keepEntry(network::CarStrelClient::Answer<Row> asking,
                                             QList<Row> domain::Catalogue::*rows,
                                             std::shared_ptr<domain::Catalogue> into)
{
    const QPointer<QObject> self(this);
    const auto answer = co_await cancellable(self, std::move(asking));
    if (!answer)
        co_return cancelled();
    if (!*answer)
        co_return answer->error();
    putOne(rowsOf(*into, rows), answer->value());
    co_return std::nullopt;
}

CataloguePull::Step CataloguePull::keepBrand(domain::BrandId id,
                                             std::shared_ptr<domain::Catalogue> into)
{
    const QPointer<QObject> self(this);
    const auto detail = co_await cancellable(self, m_client.brand(id, network::Priority::Action));
    if (!detail)
        co_return cancelled();
    if (!*detail)
        co_return detail->error();
    putOne(into->brands, detail->value().brand);
    for (auto model : detail->value().models) {
        model.brand = { detail->value().brand.id, detail->value().brand.name };
        putOne(into->models, model);
    }
    co_return std::nullopt;
}

CataloguePull::Step CataloguePull::fetchEntry(CatalogueKind kind, QString id,
                                              std::shared_ptr<domain::Catalogue> into)
{
    using domain::Catalogue;
    constexpr auto priority = network::Priority::Action;
    switch (kind) {
    case CatalogueKind::Brands:
        return keepBrand(domain::BrandId{ id }, into);
    case CatalogueKind::Models:
        return keepEntry(m_client.model({ id }, priority), &Catalogue::models, into);
    case CatalogueKind::BodyTypes:
        return keepEntry(m_client.bodyType({ id }, priority), &Catalogue::bodyTypes, into);
    case CatalogueKind::Engines:
        return keepEntry(m_client.engine({ id }, priority), &Catalogue::engines, into);
    case CatalogueKind::Generations:
        return keepEntry(m_client.generation({ id }, priority), &Catalogue::generations, into);
    case CatalogueKind::Trims:
        return keepEntry(m_client.trim({ id }, priority), &Catalogue::trims, into);
    case CatalogueKind::EngineTypes:
    case CatalogueKind::TransmissionTypes:
    case CatalogueKind::DrivetrainTypes:
        break;
    }
    return fetchWords(into);
}

CataloguePull::Outcome CataloguePull::refreshEntry(CatalogueKind kind, QString id)
{
    const QPointer<QObject> self(this);
    const auto known = co_await cancellable(self, m_store.catalogue().read());
    if (!known)
        co_return cancelled();
    const auto fetchedAt = co_await cancellable(self, m_store.catalogue().fetchedAt());
    if (!fetchedAt)
        co_return cancelled();
    auto catalogue = std::make_shared<domain::Catalogue>(*known);
    const auto error = co_await fetchEntry(kind, id, catalogue);
    if (!self)
        co_return cancelled();
    if (error)
        co_return *error;
    const auto stored =
        co_await cancellable(self, m_store.catalogue().replace(*catalogue, *fetchedAt));
    co_return stored ? *stored : Result<Done>(cancelled());
}

} // namespace forecourt::sync
