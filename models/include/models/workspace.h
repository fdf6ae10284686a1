// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "models/exporting.h"
#include "models/formatting.h"

#include <QObject>

#include <memory>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

class ActivityModel;
class AnswerData;
class AnswerHistory;
class AppraisalModel;
class CatalogueModel;
class ContactLog;
class CustomerBatch;
class CustomerDetail;
class CustomerImport;
class CustomerModel;
class DashboardData;
class Diagnostics;
class Facets;
class FollowUps;
class NewsModel;
class OutboxModel;
class PaperModel;
class RecordHistory;
class RequestSeries;
class TestDriveModel;
class VehicleDetail;
class VehicleModel;
class ViewsModel;
class WebhookModel;

/// Every model of one open connection. Shared ones are owned here; models that hold a question
/// of their own are made for whoever asks.
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(storage::Store &store, domain::Connection connection,
                       QObject *parent = nullptr);
    ~Workspace() override;

    const domain::Connection &connection() const;
    void setConnection(const domain::Connection &connection); ///< currency, unit, place changed

    const Formatting &formatting() const;
    void setLocale(const QLocale &locale);

    CustomerModel *makeCustomerModel(QObject *parent) const;
    VehicleModel *makeVehicleModel(QObject *parent) const;
    CustomerDetail *makeCustomerDetail(QObject *parent) const;
    ContactLog *makeContactLog(QObject *parent) const;
    VehicleDetail *makeVehicleDetail(QObject *parent) const;
    CatalogueModel *makeCatalogueModel(QObject *parent) const;
    std::unique_ptr<CustomerImport> makeCustomerImport() const;
    std::unique_ptr<CustomerBatch> makeCustomerBatch(const QList<qint64> &rows) const;
    RecordHistory *makeRecordHistory(QObject *parent) const;
    ViewsModel *makeViewsModel(QObject *parent) const;
    AnswerData *makeAnswerData(QObject *parent) const;
    AnswerHistory *makeAnswerHistory(QObject *parent) const;
    PaperModel *makePaperModel(QLatin1StringView kind, QObject *parent) const;
    Diagnostics *makeDiagnostics(const QString &logFile, QObject *parent) const;

    TestDriveModel &testDrives() const;
    AppraisalModel &appraisals() const;
    FollowUps &followUps() const;
    WebhookModel &webhooks() const;
    OutboxModel &outbox() const;
    ActivityModel &activity() const;
    RequestSeries &requestSeries() const;
    NewsModel &news() const;
    DashboardData &dashboard() const;
    Facets &facets() const;

    // For dialogs; the command line uses the functions of exporting.h.
    ExportFuture exportCustomers(const domain::CustomerQuery &query, ExportFormat format,
                                 const QString &path) const;
    ExportFuture exportVehicles(const domain::VehicleQuery &query, ExportFormat format,
                                const QString &path) const;
    ExportFuture exportTestDrives(ExportFormat format, const QString &path) const;

signals:
    /// Every model made here follows by itself.
    void formattingChanged(const forecourt::models::Formatting &formatting);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
