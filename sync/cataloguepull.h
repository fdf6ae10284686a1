// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/carstrelclient.h"
#include "storage/store.h"

#include <QObject>

#include <functional>

namespace forecourt::sync {

/// Brings the reference data into the mirror: brands, models, body types, engines, generations,
/// trims and the three lists of words.
class CataloguePull : public QObject
{
public:
    using Progress = std::function<void(const QString &part, int done, int total)>;

    CataloguePull(network::CarStrelClient &client, storage::Store &store, Progress progress);

    using Outcome = QCoro::Task<domain::Result<domain::Done>>;
    Outcome refresh(int maximumAgeDays);
    /// What is under way still arrives; nothing further is asked for or stored.
    void stop() { m_stopped = true; }
    /// One record by its own endpoint.
    Outcome refreshEntry(domain::CatalogueKind kind, QString id);

private:
    using Step = QCoro::Task<std::optional<domain::ApiError>>;
    using Fetch = Step (CataloguePull::*)(std::shared_ptr<domain::Catalogue>);
    static const Fetch steps[6];
    using One = std::function<Step(int number)>;
    using FoundModels = QHash<domain::ModelId, domain::VehicleModel>;
    template <typename Row> struct PagedList;
    template <typename Row>
    Step fetchPage(std::shared_ptr<PagedList<Row>> list, int number,
                   std::shared_ptr<domain::Catalogue> into);
    template <typename Row>
    Step fetchPages(std::shared_ptr<PagedList<Row>> list, std::shared_ptr<domain::Catalogue> into);
    template <typename Row>
    One pagesOfList(std::shared_ptr<PagedList<Row>> list, std::shared_ptr<domain::Catalogue> into);
    Step fetchAll(int first, int last, One one);
    Step walk(std::shared_ptr<int> next, int last, One one);
    Step fetchBrandsAndModels(std::shared_ptr<domain::Catalogue> into);
    Step fetchModelsOf(domain::Brand brand, std::shared_ptr<FoundModels> found);
    One modelsOfBrands(const QList<domain::Brand> &brands, std::shared_ptr<FoundModels> found);
    Step fetchBrands(std::shared_ptr<domain::Catalogue> into);
    Step fetchModels(std::shared_ptr<domain::Catalogue> into);
    Step fetchModelsByBrand(std::shared_ptr<domain::Catalogue> into);
    Step fetchBodyTypes(std::shared_ptr<domain::Catalogue> into);
    Step fetchEngines(std::shared_ptr<domain::Catalogue> into);
    Step fetchGenerations(std::shared_ptr<domain::Catalogue> into);
    Step fetchTrims(std::shared_ptr<domain::Catalogue> into);
    Step fetchWords(std::shared_ptr<domain::Catalogue> into);
    Step fetchEntry(domain::CatalogueKind kind, QString id,
                    std::shared_ptr<domain::Catalogue> into);
    template <typename Row>
    Step keepEntry(network::CarStrelClient::Answer<Row> asking, QList<Row> domain::Catalogue::*rows,
                   std::shared_ptr<domain::Catalogue> into);
    Step keepBrand(domain::BrandId id, std::shared_ptr<domain::Catalogue> into);
    Step begin(Fetch step, std::shared_ptr<domain::Catalogue> into);

    network::CarStrelClient &m_client;
    storage::Store &m_store;
    Progress m_progress;
    bool m_stopped = false;
};

} // namespace forecourt::sync
