// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session.h"

#include "await.h"
#include "cataloguepull.h"
#include "mirrorpull.h"
#include "photoloader.h"
#include "pushlease.h"
#include "sessionprivate.h"
#include "storage/customertable.h"
#include "storage/desk.h"
#include "storage/history.h"
#include "storage/vehicletable.h"
#include "visitordesk.h"

#include "customerpush.h"
#include "requestpush.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace forecourt::sync {

using domain::ApiError;
using domain::Done;
using domain::Result;

namespace {

/// What was written may have something to send.
QCoro::Task<Result<Done>> pushAfter(Session::Private *parts, QFuture<Result<Done>> writing)
{
    const QPointer<QObject> self(parts);
    const auto written = co_await cancellable(self, std::move(writing));
    if (!written)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (*written)
        parts->schedulePush({});
    co_return *written;
}

} // namespace

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

Status Session::status() const
{
    return d->status;
}

QFuture<Result<SyncReport>> Session::syncNow()
{
    if (d->runningPass && !d->runningPass->isFinished())
        return *d->runningPass;
    d->runningPass = toFuture(d->runPass());
    return *d->runningPass;
}

void Session::cancelSync()
{
    d->mirrorPull->stop();
}

void Session::startSchedule(std::chrono::minutes interval)
{
    syncNow();
    if (interval.count() > 0)
        d->passTimer.start(interval);
    else
        d->passTimer.stop();
}

void Session::setWorkOffline(bool offline)
{
    d->transport.setOffline(offline);
    d->change([&](Status &now) {
        if (offline) {
            now.link = Status::Link::WorkingOffline;
            now.offlineSince = QDateTime::currentDateTimeUtc();
        } else {
            now.link = Status::Link::Unknown;
        }
    });
    if (!offline)
        syncNow();
}

QFuture<void> Session::close()
{
    d->closing = true;
    for (QTimer *timer : { &d->passTimer, &d->pushTimer, &d->probeTimer, &d->announce })
        timer->stop();
    d->mirrorPull->stop();
    d->transport.cancelAll();
    if (!d->runningPass)
        return QtFuture::makeReadyFuture();
    return d->runningPass->then([](const Result<SyncReport> &) {});
}

QFuture<Result<Done>> Session::saveCustomer(domain::CustomerId id, domain::CustomerDraft base,
                                            domain::CustomerPatch patch)
{
    auto save = [](Private *parts, domain::CustomerId whose, domain::CustomerDraft from,
                   domain::CustomerPatch changes) -> QCoro::Task<Result<Done>> {
        const QPointer<QObject> self(parts);
        const auto known = co_await cancellable(self, parts->store->customers().find(whose));
        if (!known)
            co_return ApiError{ .kind = ApiError::Kind::Cancelled };
        const QString name = *known ? (*known)->shown.customer.displayName() : QString();
        const auto saved =
            co_await cancellable(self, parts->store->desk().saveEdit(whose, name, from, changes));
        if (!saved)
            co_return ApiError{ .kind = ApiError::Kind::Cancelled };
        if (*saved)
            parts->schedulePush({});
        co_return *saved;
    };
    return toFuture(save(d.get(), std::move(id), std::move(base), std::move(patch)));
}

QFuture<Result<Done>> Session::fetchCustomer(domain::CustomerId id)
{
    auto fetch = [](Private *parts, domain::CustomerId whose) -> QCoro::Task<Result<Done>> {
        const QPointer<QObject> self(parts);
        const auto asked = QDateTime::currentDateTimeUtc();
        const auto answer =
            co_await cancellable(self, parts->client.customer(whose, network::Priority::Looking));
        if (!answer)
            co_return ApiError{ .kind = ApiError::Kind::Cancelled };
        parts->noteOutcome(*answer ? std::nullopt : std::optional(answer->error()));
        if (!*answer)
            co_return answer->error();
        const auto stored =
            co_await cancellable(self, parts->store->customers().putDetail(answer->value(), asked));
        if (stored && !*stored)
            co_return stored->error();
        co_return Done{};
    };
    return toFuture(fetch(d.get(), std::move(id)));
}

QFuture<Result<Done>> Session::saveDraft(QString record, QJsonObject draft)
{
    return d->store->desk().saveDraft(std::move(record), std::move(draft));
}

QFuture<Result<Done>> Session::retry(domain::OperationId id)
{
    return toFuture(pushAfter(d.get(), d->store->desk().retry(std::move(id))));
}

QFuture<Result<Done>> Session::discard(domain::OperationId id)
{
    return d->store->desk().discard(std::move(id));
}

QFuture<Result<Done>> Session::confirmArrived(domain::OperationId id, QString serverId)
{
    auto confirm = [](Private *parts, domain::OperationId which,
                      QString number) -> QCoro::Task<Result<Done>> {
        const QPointer<QObject> self(parts);
        const auto open = co_await cancellable(self, parts->store->desk().openChanges());
        if (!open)
            co_return ApiError{ .kind = ApiError::Kind::Cancelled };
        for (auto change : *open) {
            if (change.id != which)
                continue;
            change.state = domain::ChangeState::Done;
            change.reason.clear();
            change.value = QJsonObject{ { QStringLiteral("serverId"), number },
                                        { QStringLiteral("serverStatus"), QString() } };
            const QList<domain::Change> changes{ change };
            const auto settled = co_await cancellable(self, parts->store->desk().settle(changes));
            co_return settled ? *settled
                              : Result<Done>(ApiError{ .kind = ApiError::Kind::Cancelled });
        }
        co_return Done{};
    };
    return toFuture(confirm(d.get(), std::move(id), std::move(serverId)));
}

QFuture<Result<Done>> Session::saveTestDrive(domain::TestDrive drive, bool send)
{
    return toFuture(pushAfter(d.get(), d->store->desk().saveTestDrive(std::move(drive), send)));
}

QFuture<Result<Done>> Session::fetchVehicleCountedAsView(domain::VehicleId id)
{
    auto fetch = [](Private *parts, domain::VehicleId which) -> QCoro::Task<Result<Done>> {
        const QPointer<QObject> self(parts);
        const auto answer = co_await cancellable(self, parts->client.vehicleCountedAsView(which));
        if (!answer)
            co_return ApiError{ .kind = ApiError::Kind::Cancelled };
        const auto now = QDateTime::currentDateTimeUtc();
        // Once the request may have arrived the view may have been counted.
        if (*answer || answer->error().sentMaybe) {
            parts->store->history().addView(which, now);
            parts->change([](Status &status) { ++status.viewsToday; });
        }
        if (!*answer)
            co_return answer->error();
        const QList<domain::Vehicle> rows{ answer->value() };
        const auto stored =
            co_await cancellable(self, parts->store->vehicles().putPage(rows, 0, now));
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

QFuture<Result<Done>> Session::setNewsletter(QString email, QString name, bool subscribed)
{
    return toFuture(d->visitors->setNewsletter(std::move(email), std::move(name), subscribed));
}

QFuture<Result<QString>> Session::writeToOffice(OfficeMessage message)
{
    return toFuture(d->visitors->writeToOffice(std::move(message)));
}

} // namespace forecourt::sync
