// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguepull.h"

#include "await.h"
#include "storage/smalltables.h"

#include <QCoreApplication>

#include <map>
#include <vector>

namespace forecourt::sync {

using domain::ApiError;
using domain::CatalogueKind;
using domain::Done;
using domain::Result;

namespace {

// A server that always has one more page must not keep us forever.
constexpr int pagesAtMost = 500;
// Of each list; the large lists want most of what the transport sends at once.
constexpr int walkersAtMost = 3;
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

template <typename Row> int pagesOf(const network::Page<Row> &first)
{
    const int size = qMax(1, int(first.rows.size()) + first.skipped);
    return qBound(1, (first.total.value_or(0) + size - 1) / size, pagesAtMost);
}

template <typename Row> bool hasMore(const network::Page<Row> &page, qsizetype haveSoFar)
{
    return !page.rows.isEmpty() && page.total && haveSoFar < *page.total;
}

} // namespace

// None needs another, so they are read side by side; the longest first.
const CataloguePull::Fetch CataloguePull::steps[] = {
    &CataloguePull::fetchTrims,           &CataloguePull::fetchGenerations,
    &CataloguePull::fetchBrandsAndModels, &CataloguePull::fetchBodyTypes,
    &CataloguePull::fetchEngines,         &CataloguePull::fetchWords,
};

CataloguePull::CataloguePull(network::CarStrelClient &client, storage::Store &store,
                             Progress progress)
    : m_client(client)
    , m_store(store)
    , m_progress(std::move(progress))
{
}

/// A list that comes in pages; its end is known from the first of them.
template <typename Row> struct CataloguePull::PagedList
{
    using Answer = network::CarStrelClient::Answer<network::Page<Row>>;

    CatalogueKind kind;
    QList<Row> domain::Catalogue::*rows;
    std::function<Answer(int page)> ask;
    std::map<int, QList<Row>> pages;
    int last = 1;

    void keep(int number, network::Page<Row> page, domain::Catalogue &into)
    {
        if (number == 1) {
            noteTotal(into, kind, page);
            last = pagesOf(page);
        }
        pages[number] = std::move(page.rows);
    }
    void finish(domain::Catalogue &into)
    {
        for (const auto &[number, page] : pages)
            into.*rows += page;
    }
};

template <typename Row>
CataloguePull::Step CataloguePull::fetchPage(std::shared_ptr<PagedList<Row>> list, int number,
                                             std::shared_ptr<domain::Catalogue> into)
{
    const QPointer<QObject> self(this);
    auto page = co_await cancellable(self, list->ask(number));
    if (!page)
        co_return cancelled();
    if (!*page)
        co_return page->error();
    list->keep(number, std::move(page->value()), *into);
    co_return std::nullopt;
}

template <typename Row>
CataloguePull::Step CataloguePull::fetchPages(std::shared_ptr<PagedList<Row>> list,
                                              std::shared_ptr<domain::Catalogue> into)
{
    const QPointer<QObject> self(this);
    auto first = fetchPage<Row>(list, 1, into);
    auto error = co_await std::move(first);
    if (!error && self) {
        auto others = fetchAll(2, list->last, pagesOfList<Row>(list, into));
        error = co_await std::move(others);
    }
    if (!error)
        list->finish(*into);
    co_return error;
}

template <typename Row>
CataloguePull::One CataloguePull::pagesOfList(std::shared_ptr<PagedList<Row>> list,
                                              std::shared_ptr<domain::Catalogue> into)
{
    return [this, list, into](int number) { return fetchPage<Row>(list, number, into); };
}

/// The numbers from `first` to `last`, several at a time.
CataloguePull::Step CataloguePull::fetchAll(int first, int last, One one)
{
    const auto next = std::make_shared<int>(first);
    std::vector<Step> walkers;
    for (int i = first; i <= qMin(last, first + walkersAtMost - 1); ++i)
        walkers.push_back(walk(next, last, one));
    std::optional<ApiError> error;
    for (auto &walker : walkers) {
        auto ended = co_await std::move(walker);
        if (!error)
            error = std::move(ended);
    }
    co_return error;
}

CataloguePull::Step CataloguePull::walk(std::shared_ptr<int> next, int last, One one)
{
    const QPointer<QObject> self(this);
    while (self && !m_stopped && *next <= last) {
        auto fetching = one((*next)++);
        const auto error = co_await std::move(fetching);
        if (error) {
            *next = last + 1; // the others need not go on either
            co_return error;
        }
    }
    co_return std::nullopt;
}

CataloguePull::Step CataloguePull::fetchBrandsAndModels(std::shared_ptr<domain::Catalogue> into)
{
    const QPointer<QObject> self(this);
    auto brands = fetchBrands(into);
    const auto error = co_await std::move(brands);
    if (error)
        co_return error;
    if (!self || m_stopped)
        co_return cancelled();
    auto models = fetchModels(into);
    co_return co_await std::move(models);
}

CataloguePull::Step CataloguePull::fetchBrands(std::shared_ptr<domain::Catalogue> into)
{
    using List = PagedList<domain::Brand>;
    const auto ask = [this](int page) { return m_client.brands(page); };
    return fetchPages(std::make_shared<List>(
                          List{ CatalogueKind::Brands, &domain::Catalogue::brands, ask, {}, 1 }),
                      std::move(into));
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

CataloguePull::Step CataloguePull::fetchModelsOf(domain::Brand brand,
                                                 std::shared_ptr<FoundModels> found)
{
    const QPointer<QObject> self(this);
    const auto page = co_await cancellable(self, m_client.brandModels(brand.id));
    if (!page)
        co_return cancelled();
    if (!*page)
        co_return page->error();
    for (auto model : page->value().rows) {
        model.brand = { brand.id, brand.name };
        found->insert(model.id, model);
    }
    co_return std::nullopt;
}

CataloguePull::One CataloguePull::modelsOfBrands(const QList<domain::Brand> &brands,
                                                 std::shared_ptr<FoundModels> found)
{
    return [this, brands, found](int index) { return fetchModelsOf(brands.at(index), found); };
}

CataloguePull::Step CataloguePull::fetchModelsByBrand(std::shared_ptr<domain::Catalogue> into)
{
    const auto found = std::make_shared<FoundModels>();
    for (const auto &model : std::as_const(into->models))
        found->insert(model.id, model);
    auto fetching = fetchAll(0, int(into->brands.size()) - 1, modelsOfBrands(into->brands, found));
    const auto error = co_await std::move(fetching);
    into->models = found->values();
    co_return error;
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
    using List = PagedList<domain::Generation>;
    const auto ask = [this](int page) { return m_client.generations(page); };
    return fetchPages(
        std::make_shared<List>(
            List{ CatalogueKind::Generations, &domain::Catalogue::generations, ask, {}, 1 }),
        std::move(into));
}

CataloguePull::Step CataloguePull::fetchTrims(std::shared_ptr<domain::Catalogue> into)
{
    using List = PagedList<domain::Trim>;
    const auto ask = [this](int page) { return m_client.trims(page, trimsPerPage); };
    return fetchPages(
        std::make_shared<List>(List{ CatalogueKind::Trims, &domain::Catalogue::trims, ask, {}, 1 }),
        std::move(into));
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
    m_stopped = false;
    const auto fetchedAt = co_await cancellable(self, m_store.catalogue().fetchedAt());
    if (!fetchedAt)
        co_return cancelled();
    const auto now = QDateTime::currentDateTimeUtc();
    if (maximumAgeDays > 0 && fetchedAt->isValid() && fetchedAt->daysTo(now) < maximumAgeDays)
        co_return Done{};

    auto catalogue = std::make_shared<domain::Catalogue>();
    std::vector<Step> fetching;
    for (const auto step : steps)
        fetching.push_back(begin(step, catalogue));
    int done = 0;
    std::optional<ApiError> first;
    for (auto &part : fetching) {
        m_progress(QCoreApplication::translate("Sync", "Catalogue"), done++, int(std::size(steps)));
        auto error = co_await std::move(part);
        if (!self)
            co_return cancelled();
        if (!first)
            first = std::move(error);
    }
    if (first || m_stopped)
        co_return first.value_or(cancelled());
    const auto stored = co_await cancellable(self, m_store.catalogue().replace(*catalogue, now));
    co_return stored ? *stored : Result<Done>(cancelled());
}

} // namespace forecourt::sync
