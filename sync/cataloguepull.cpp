// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguepull.h"

#include "await.h"
#include "storage/smalltables.h"

#include <QCoreApplication>

namespace forecourt::sync {

using domain::ApiError;
using domain::CatalogueKind;
using domain::Done;
using domain::Result;

namespace {

// A server that always has one more page must not keep us forever.
constexpr int pagesAtMost = 500;
constexpr int trimsPerPage = 50; // the documented default; no maximum is documented

ApiError cancelled()
{
    return ApiError{ .kind = ApiError::Kind::Cancelled };
}

struct WordList
{
    network::CarStrelClient::Answer<QStringList> (network::CarStrelClient::*call)(
        network::Priority);
    QStringList domain::Catalogue::*words;
};
constexpr WordList wordLists[] = {
    { &network::CarStrelClient::engineTypes, &domain::Catalogue::engineTypes },
    { &network::CarStrelClient::transmissionTypes, &domain::Catalogue::transmissionTypes },
    { &network::CarStrelClient::drivetrainTypes, &domain::Catalogue::drivetrainTypes },
};

// No coroutine: GCC 12 reads a member pointer that one calls from the wrong place.
network::CarStrelClient::Answer<QStringList> askFor(const WordList &list,
                                                    network::CarStrelClient &client)
{
    return (client.*list.call)(network::Priority::Background);
}

void keepWords(domain::Catalogue &into, const WordList &list, const QStringList &words)
{
    into.*list.words = words;
}

template <typename Row>
void noteTotal(domain::Catalogue &into, CatalogueKind kind, const network::Page<Row> &page)
{
    if (page.total)
        into.totals.insert(kind, *page.total);
}

template <typename Row> bool hasMore(const network::Page<Row> &page, qsizetype haveSoFar)
{
    return !page.rows.isEmpty() && page.total && haveSoFar < *page.total;
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

const CataloguePull::Fetch CataloguePull::steps[] = {
    &CataloguePull::fetchBrands,  &CataloguePull::fetchModels,      &CataloguePull::fetchBodyTypes,
    &CataloguePull::fetchEngines, &CataloguePull::fetchGenerations, &CataloguePull::fetchTrims,
    &CataloguePull::fetchWords,
};

CataloguePull::CataloguePull(network::CarStrelClient &client, storage::Store &store,
                             Progress progress)
    : m_client(client)
    , m_store(store)
    , m_progress(std::move(progress))
{
}

CataloguePull::Step CataloguePull::fetchBrands(std::shared_ptr<domain::Catalogue> into)
{
    const QPointer<QObject> self(this);
    for (int number = 1; number <= pagesAtMost; ++number) {
        const auto page = co_await cancellable(self, m_client.brands(number));
        if (!page)
            co_return cancelled();
        if (!*page)
            co_return page->error();
        into->brands += page->value().rows;
        noteTotal(*into, CatalogueKind::Brands, page->value());
        if (!hasMore(page->value(), into->brands.size()))
            break;
    }
    co_return std::nullopt;
}

CataloguePull::Step CataloguePull::fetchModels(std::shared_ptr<domain::Catalogue> into)
{
    const QPointer<QObject> self(this);
    const auto page = co_await cancellable(self, m_client.models());
    if (!page)
        co_return cancelled();
    if (!*page)
        co_return page->error();
    into->models = page->value().rows;
    noteTotal(*into, CatalogueKind::Models, page->value());
    // The endpoint has no paging: where it gave fewer than it has, ask brand by brand.
    if (hasMore(page->value(), into->models.size()))
        co_return co_await fetchModelsByBrand(into);
    co_return std::nullopt;
}

CataloguePull::Step CataloguePull::fetchModelsByBrand(std::shared_ptr<domain::Catalogue> into)
{
    const QPointer<QObject> self(this);
    QHash<domain::ModelId, domain::VehicleModel> found;
    for (const auto &model : std::as_const(into->models))
        found.insert(model.id, model);
    const auto brands = into->brands;
    for (const auto &brand : brands) {
        const auto page = co_await cancellable(self, m_client.brandModels(brand.id));
        if (!page)
            co_return cancelled();
        if (!*page)
            co_return page->error();
        for (auto model : page->value().rows) {
            model.brand = { brand.id, brand.name };
            found.insert(model.id, model);
        }
    }
    into->models = found.values();
    co_return std::nullopt;
}

CataloguePull::Step CataloguePull::fetchBodyTypes(std::shared_ptr<domain::Catalogue> into)
{
    const QPointer<QObject> self(this);
    const auto page = co_await cancellable(self, m_client.bodyTypes());
    if (!page)
        co_return cancelled();
    if (!*page)
        co_return page->error();
    into->bodyTypes = page->value().rows;
    noteTotal(*into, CatalogueKind::BodyTypes, page->value());
    co_return std::nullopt;
}

CataloguePull::Step CataloguePull::fetchEngines(std::shared_ptr<domain::Catalogue> into)
{
    const QPointer<QObject> self(this);
    const auto page = co_await cancellable(self, m_client.engines());
    if (!page)
        co_return cancelled();
    if (!*page)
        co_return page->error();
    into->engines = page->value().rows;
    noteTotal(*into, CatalogueKind::Engines, page->value());
    co_return std::nullopt;
}

CataloguePull::Step CataloguePull::fetchGenerations(std::shared_ptr<domain::Catalogue> into)
{
    const QPointer<QObject> self(this);
    for (int number = 1; number <= pagesAtMost; ++number) {
        const auto page = co_await cancellable(self, m_client.generations(number));
        if (!page)
            co_return cancelled();
        if (!*page)
            co_return page->error();
        into->generations += page->value().rows;
        noteTotal(*into, CatalogueKind::Generations, page->value());
        if (!hasMore(page->value(), into->generations.size()))
            break;
    }
    co_return std::nullopt;
}

CataloguePull::Step CataloguePull::fetchTrims(std::shared_ptr<domain::Catalogue> into)
{
    const QPointer<QObject> self(this);
    for (int number = 1; number <= pagesAtMost; ++number) {
        const auto page = co_await cancellable(self, m_client.trims(number, trimsPerPage));
        if (!page)
            co_return cancelled();
        if (!*page)
            co_return page->error();
        into->trims += page->value().rows;
        noteTotal(*into, CatalogueKind::Trims, page->value());
        if (!hasMore(page->value(), into->trims.size()))
            break;
    }
    co_return std::nullopt;
}

CataloguePull::Step CataloguePull::fetchWords(std::shared_ptr<domain::Catalogue> into)
{
    const QPointer<QObject> self(this);
    for (const auto &list : wordLists) {
        auto asking = askFor(list, m_client);
        const auto words = co_await cancellable(self, std::move(asking));
        if (!words)
            co_return cancelled();
        if (!*words)
            co_return words->error();
        keepWords(*into, list, words->value());
    }
    co_return std::nullopt;
}

CataloguePull::Step CataloguePull::begin(Fetch step, std::shared_ptr<domain::Catalogue> into)
{
    return (this->*step)(std::move(into));
}

CataloguePull::Outcome CataloguePull::refresh(int maximumAgeDays)
{
    const QPointer<QObject> self(this);
    const auto fetchedAt = co_await cancellable(self, m_store.catalogue().fetchedAt());
    if (!fetchedAt)
        co_return cancelled();
    const auto now = QDateTime::currentDateTimeUtc();
    if (maximumAgeDays > 0 && fetchedAt->isValid() && fetchedAt->daysTo(now) < maximumAgeDays)
        co_return Done{};

    auto catalogue = std::make_shared<domain::Catalogue>();
    int done = 0;
    for (const auto step : steps) {
        m_progress(QCoreApplication::translate("Sync", "Catalogue"), done++, int(std::size(steps)));
        auto fetching = begin(step, catalogue);
        const auto error = co_await std::move(fetching);
        if (!self)
            co_return cancelled();
        if (error)
            co_return *error;
    }
    const auto stored = co_await cancellable(self, m_store.catalogue().replace(*catalogue, now));
    co_return stored ? *stored : Result<Done>(cancelled());
}

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
