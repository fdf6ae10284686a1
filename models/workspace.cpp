// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"

#include "models/activitymodel.h"
#include "models/answerdata.h"
#include "models/answerhistory.h"
#include "models/appraisalmodel.h"
#include "models/cataloguemodel.h"
#include "models/contactlog.h"
#include "models/customerbatch.h"
#include "models/customerdetail.h"
#include "models/customerimport.h"
#include "models/customermodel.h"
#include "models/dashboarddata.h"
#include "models/diagnostics.h"
#include "models/facets.h"
#include "models/followups.h"
#include "models/newsmodel.h"
#include "models/outboxmodel.h"
#include "models/papermodel.h"
#include "models/recordhistory.h"
#include "models/requestseries.h"
#include "models/testdrivemodel.h"
#include "models/vehicledetail.h"
#include "models/vehiclemodel.h"
#include "models/viewsmodel.h"
#include "models/webhookmodel.h"
#include "storage/store.h"

namespace forecourt::models {

static Formatting formattingOf(const domain::Connection &connection, const QLocale &locale)
{
    return { .locale = locale,
             .currency = connection.currency,
             .mileageUnit = connection.mileageUnit };
}

struct Workspace::Private
{
    storage::Store &store;
    domain::Connection connection;
    Formatting formatting;

    // Built when first asked for: a start shows one page only.
    std::unique_ptr<TestDriveModel> testDrives = {};
    std::unique_ptr<AppraisalModel> appraisals = {};
    std::unique_ptr<FollowUps> followUps = {};
    std::unique_ptr<WebhookModel> webhooks = {};
    std::unique_ptr<OutboxModel> outbox = {};
    std::unique_ptr<ActivityModel> activity = {};
    std::unique_ptr<NewsModel> news = {};
    std::unique_ptr<DashboardData> dashboard = {};
    std::unique_ptr<Facets> facets = {};
    std::unique_ptr<RequestSeries> requestSeries = {};

    template <typename Model> Model *followed(const Workspace *workspace, Model *model) const
    {
        connect(workspace, &Workspace::formattingChanged, model, &Model::setFormatting);
        return model;
    }
    template <typename Model>
    Model &shared(const Workspace *workspace, std::unique_ptr<Model> &place) const
    {
        if (!place)
            place.reset(followed(workspace, new Model(store, formatting)));
        return *place;
    }
};

Workspace::Workspace(storage::Store &store, domain::Connection connection, QObject *parent)
    : QObject(parent)
    , d(new Private{ store, connection, formattingOf(connection, QLocale()) })
{
}

Workspace::~Workspace() = default;

const domain::Connection &Workspace::connection() const
{
    return d->connection;
}

void Workspace::setConnection(const domain::Connection &connection)
{
    d->connection = connection;
    setLocale(d->formatting.locale);
}

const Formatting &Workspace::formatting() const
{
    return d->formatting;
}

void Workspace::setLocale(const QLocale &locale)
{
    const Formatting formatting = formattingOf(d->connection, locale);
    if (formatting == d->formatting)
        return;
    d->formatting = formatting;
    emit formattingChanged(formatting);
}

CustomerModel *Workspace::makeCustomerModel(QObject *parent) const
{
    return d->followed(this, new CustomerModel(d->store, d->formatting, parent));
}

VehicleModel *Workspace::makeVehicleModel(QObject *parent) const
{
    return d->followed(this, new VehicleModel(d->store, d->formatting, parent));
}

CustomerDetail *Workspace::makeCustomerDetail(QObject *parent) const
{
    return d->followed(this, new CustomerDetail(d->store, d->formatting, parent));
}

ContactLog *Workspace::makeContactLog(QObject *parent) const
{
    return new ContactLog(d->store, parent);
}

VehicleDetail *Workspace::makeVehicleDetail(QObject *parent) const
{
    return new VehicleDetail(d->store, testDrives(), parent);
}

RecordHistory *Workspace::makeRecordHistory(QObject *parent) const
{
    return d->followed(this, new RecordHistory(d->store, d->formatting, parent));
}

ViewsModel *Workspace::makeViewsModel(QObject *parent) const
{
    return d->followed(this, new ViewsModel(d->store, d->formatting, parent));
}

AnswerData *Workspace::makeAnswerData(QObject *parent) const
{
    return new AnswerData(d->store.apiAnswers(), parent);
}

AnswerHistory *Workspace::makeAnswerHistory(QObject *parent) const
{
    return d->followed(this, new AnswerHistory(d->store.apiAnswers(), d->formatting, parent));
}

PaperModel *Workspace::makePaperModel(QLatin1StringView kind, QObject *parent) const
{
    return d->followed(this, new PaperModel(d->store.desk(), kind, d->formatting, parent));
}

Diagnostics *Workspace::makeDiagnostics(const QString &logFile, QObject *parent) const
{
    return new Diagnostics(d->store, logFile, parent);
}

CatalogueModel *Workspace::makeCatalogueModel(QObject *parent) const
{
    return d->followed(this, new CatalogueModel(d->store, d->formatting, parent));
}

std::unique_ptr<CustomerImport> Workspace::makeCustomerImport() const
{
    return std::make_unique<CustomerImport>(d->store);
}

std::unique_ptr<CustomerBatch> Workspace::makeCustomerBatch(const QList<qint64> &rows) const
{
    return std::make_unique<CustomerBatch>(d->store, rows);
}

TestDriveModel &Workspace::testDrives() const
{
    return d->shared(this, d->testDrives);
}

AppraisalModel &Workspace::appraisals() const
{
    return d->shared(this, d->appraisals);
}

FollowUps &Workspace::followUps() const
{
    return d->shared(this, d->followUps);
}

WebhookModel &Workspace::webhooks() const
{
    return d->shared(this, d->webhooks);
}

OutboxModel &Workspace::outbox() const
{
    return d->shared(this, d->outbox);
}

ActivityModel &Workspace::activity() const
{
    return d->shared(this, d->activity);
}

RequestSeries &Workspace::requestSeries() const
{
    if (!d->requestSeries)
        d->requestSeries = std::make_unique<RequestSeries>(d->store);
    return *d->requestSeries;
}

NewsModel &Workspace::news() const
{
    return d->shared(this, d->news);
}

DashboardData &Workspace::dashboard() const
{
    return d->shared(this, d->dashboard);
}

Facets &Workspace::facets() const
{
    if (!d->facets)
        d->facets = std::make_unique<Facets>(d->store);
    return *d->facets;
}

ExportFuture Workspace::exportCustomers(const domain::CustomerQuery &query, ExportFormat format,
                                        const QString &path) const
{
    return models::exportCustomers(d->store, query, format, { path });
}

ExportFuture Workspace::exportVehicles(const domain::VehicleQuery &query, ExportFormat format,
                                       const QString &path) const
{
    return models::exportVehicles(d->store, query, format, { path });
}

ExportFuture Workspace::exportTestDrives(ExportFormat format, const QString &path) const
{
    return models::exportTestDrives(d->store, format, { path });
}

} // namespace forecourt::models
