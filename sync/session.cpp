// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session.h"

#include "await.h"
#include "cataloguepull.h"
#include "mirrorpull.h"
#include "outboxpusher.h"
#include "photoloader.h"
#include "postbox.h"
#include "sessionprivate.h"
#include "storage/desk.h"
#include "storage/history.h"
#include "storage/vehicletable.h"
#include "sync/apidesk.h"
#include "sync/appraiser.h"
#include "sync/webhookinbox.h"
#include "undostack.h"
#include "upkeep.h"
#include "visitordesk.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace forecourt::sync {

using domain::ApiError;
using domain::Done;
using domain::Result;

Session::Session(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

Session::~Session() = default;

const domain::Connection &Session::connection() const
{
    return d->connection;
}

storage::Store &Session::store() const
{
    return *d->store;
}

ApiDesk &Session::apiDesk() const
{
    return *d->apiDesk;
}

Appraiser &Session::appraiser() const
{
    return *d->appraiser;
}

WebhookInbox &Session::webhooks() const
{
    return *d->webhooks;
}

Status Session::status() const
{
    return d->status;
}

QFuture<Result<SyncReport>> Session::syncNow()
{
    d->transport.askNow();
    return toFuture(d->syncAll());
}

void Session::cancelSync()
{
    d->mirrorPull->stop();
    d->cataloguePull->stop();
    d->transport.cancelWaiting(network::Priority::Background);
}

domain::RequestPlan Session::planEdits(int customers) const
{
    return d->planEdits(customers);
}

void Session::permitBeyondQuota()
{
    d->permitBeyondQuota();
}

void Session::askAgain()
{
    d->transport.askKeyAgain();
    if (!isLongWait(d->status, QDateTime::currentDateTimeUtc()))
        return;
    d->transport.askBeforeTime();
    d->startPass();
}

void Session::stopLooking()
{
    d->transport.cancelWaiting(network::Priority::Looking);
}

void Session::startSchedule(domain::SyncSchedule schedule)
{
    d->upkeep->start(schedule);
}

domain::ScheduleCost Session::costOf(domain::SyncSchedule schedule) const
{
    return d->upkeep->costOf(schedule);
}

void Session::setWorkOffline(bool offline)
{
    d->setWorkOffline(offline);
}

QFuture<void> Session::close()
{
    d->closing = true;
    for (QTimer *timer : { &d->resumeTimer, &d->announce })
        timer->stop();
    d->upkeep->stop();
    d->webhooks->close();
    const auto pushing = d->pusher->close();
    d->mirrorPull->stop();
    d->transport.cancelAll();
    if (!d->runningPass)
        return pushing;
    return d->runningPass->then([pushing](const Result<SyncReport> &) { return pushing; }).unwrap();
}

QFuture<Result<Done>> Session::saveCustomer(domain::CustomerId id, domain::CustomerDraft base,
                                            domain::CustomerPatch patch)
{
    return saveCustomers({ { std::move(id), {}, std::move(base), std::move(patch) } }, {});
}

QFuture<Result<Done>> Session::saveCustomers(QList<domain::CustomerEdit> edits, QString title)
{
    return saveCustomers(std::move(edits), std::move(title), Portion());
}

QFuture<Result<Done>> Session::saveCustomers(QList<domain::CustomerEdit> edits, QString title,
                                             Portion portion)
{
    return toFuture(d->saveCustomers(std::move(edits), std::move(title), std::move(portion)));
}

QFuture<Result<Done>> Session::fetchCustomer(domain::CustomerId id)
{
    return toFuture(d->fetchCustomer(std::move(id)));
}

QFuture<Result<Done>> Session::saveDraft(QString record, QJsonObject draft)
{
    return d->store->desk().saveDraft(std::move(record), std::move(draft));
}

QString Session::undoText() const
{
    return d->steps->undoText();
}

QString Session::redoText() const
{
    return d->steps->redoText();
}

QFuture<Result<domain::Undone>> Session::undo()
{
    return toFuture(d->undo(false));
}

QFuture<Result<domain::Undone>> Session::redo()
{
    return toFuture(d->undo(true));
}

QFuture<Result<Done>> Session::retry(domain::OperationId id)
{
    return toFuture(d->performed(d->store->desk().retry(std::move(id))));
}

QFuture<Result<Done>> Session::discard(domain::OperationId id)
{
    const auto title = QCoreApplication::translate("Sync", "Discarded change of %1");
    const auto discard = [this, id] { return d->store->desk().discard(id); };
    return toFuture(d->decided(id, discard, title));
}

QFuture<Result<Done>> Session::hold(domain::OperationId id, bool held)
{
    const auto title = held ? QCoreApplication::translate("Sync", "Pause of %1")
                            : QCoreApplication::translate("Sync", "Release of %1");
    const auto hold = [this, id, held] { return d->store->desk().hold(id, held); };
    return toFuture(d->decided(id, hold, title));
}

QFuture<Result<Done>> Session::sendFirst(domain::OperationId id)
{
    const auto title = QCoreApplication::translate("Sync", "Order of %1");
    const auto sendFirst = [this, id] { return d->store->desk().sendFirst(id); };
    return toFuture(d->decided(id, sendFirst, title));
}

QFuture<Result<Done>> Session::resolve(domain::OperationId id, QJsonValue theirs, QJsonValue result)
{
    const auto title = QCoreApplication::translate("Sync", "Decision on %1");
    const auto resolve = [this, id, theirs, result] {
        return d->store->desk().resolve(id, theirs, result);
    };
    return toFuture(d->decided(id, resolve, title));
}

QFuture<Result<Done>> Session::confirmArrived(domain::OperationId id, QString serverId)
{
    return toFuture(d->confirmArrived(std::move(id), std::move(serverId)));
}

QFuture<Result<Done>> Session::saveTestDrive(domain::TestDrive drive, bool send)
{
    const auto title = QCoreApplication::translate("Sync", "Test drive of %1").arg(drive.name);
    return toFuture(d->performed(d->store->desk().saveTestDrive(std::move(drive), send), title));
}

QFuture<Result<Done>> Session::fetchVehicleCountedAsView(domain::VehicleId id)
{
    auto fetch = [](Private *parts, domain::VehicleId which) -> QCoro::Task<Result<Done>> {
        const QPointer<QObject> self(parts);
        const auto asked = QDateTime::currentDateTimeUtc();
        const auto answer = co_await cancellable(self, parts->client.vehicleCountedAsView(which));
        if (!answer)
            co_return ApiError{ .kind = ApiError::Kind::Cancelled };
        // Once the request may have arrived the view may have been counted.
        if (*answer || answer->error().sentMaybe)
            parts->noteView(which);
        if (!*answer)
            co_return answer->error();
        const QList<domain::Vehicle> rows{ answer->value() };
        const auto stored =
            co_await cancellable(self, parts->store->vehicles().putPage(rows, 0, asked));
        if (stored && !*stored)
            co_return stored->error();
        co_return Done{};
    };
    return toFuture(fetch(d.get(), std::move(id)));
}

QFuture<Result<QImage>> Session::photo(QUrl url, int longestSide)
{
    return d->photos->load(std::move(url), longestSide);
}

QFuture<Result<Done>> Session::refreshCatalogue(int maximumAgeDays)
{
    return toFuture(d->cataloguePull->refresh(maximumAgeDays));
}

QFuture<Result<Done>> Session::refreshCatalogueEntry(domain::CatalogueKind kind, QString id)
{
    return toFuture(d->cataloguePull->refreshEntry(kind, std::move(id)));
}

QFuture<Result<Done>> Session::refreshNews()
{
    auto refresh = [](Private *parts) -> QCoro::Task<Result<Done>> {
        const QPointer<QObject> self(parts);
        const auto error = co_await cancellable(self, parts->mirrorPull->news());
        if (!error)
            co_return ApiError{ .kind = ApiError::Kind::Cancelled };
        if (*error)
            co_return **error;
        co_return Done{};
    };
    return toFuture(refresh(d.get()));
}

QFuture<Result<NewCustomer>> Session::registerCustomer(Walkin walkin)
{
    return toFuture(d->visitors->registerCustomer(std::move(walkin)));
}

QFuture<Result<SignInCheck>> Session::checkSignIn(QString email, QString password)
{
    return toFuture(d->visitors->checkSignIn(std::move(email), std::move(password)));
}

QFuture<Result<SignInCheck>> Session::refreshSignIn()
{
    return toFuture(d->visitors->refreshSignIn());
}

void Session::forgetSignIn()
{
    d->visitors->forgetSignIn();
}

QFuture<Result<Posted>> Session::setNewsletter(QString email, QString name, bool subscribed)
{
    return toFuture(d->postbox->setNewsletter(std::move(email), std::move(name), subscribed));
}

QFuture<Result<Posted>> Session::writeToOffice(OfficeMessage message)
{
    return toFuture(d->postbox->writeToOffice(std::move(message)));
}

} // namespace forecourt::sync
