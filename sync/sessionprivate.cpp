// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionprivate.h"

#include "cataloguepull.h"
#include "domain/whenanswered.h"
#include "mirrorpull.h"
#include "outboxpusher.h"
#include "photoloader.h"
#include "postbox.h"
#include "replacedcheck.h"
#include "storage/desk.h"
#include "storage/history.h"
#include "storage/smalltables.h"
#include "sync/apidesk.h"
#include "sync/appraiser.h"
#include "sync/webhookinbox.h"
#include "undostack.h"
#include "upkeep.h"
#include "visitordesk.h"

namespace forecourt::sync {

using domain::ApiError;
using domain::Change;
using domain::ChangeState;
using Kind = ApiError::Kind;

bool isLinkFailure(const ApiError &error)
{
    return error.kind == Kind::Network || error.kind == Kind::Timeout
        || error.kind == Kind::Certificate || error.kind == Kind::Insecure;
}

int waitingIn(const storage::OutboxCounts &counts)
{
    return counts.value(ChangeState::Queued) + counts.value(ChangeState::Sending);
}

int attentionIn(const storage::OutboxCounts &counts)
{
    int attention = 0;
    for (auto of = counts.cbegin(); of != counts.cend(); ++of)
        attention += domain::needsAttention(of.key()) ? of.value() : 0;
    return attention;
}

QString lastSyncKey()
{
    return QStringLiteral("lastSync");
}

namespace {

/// Nothing goes, and heldBack() tells when that is over.
bool isShut(network::Hold hold)
{
    return hold == network::Hold::Outage || hold == network::Hold::Key
        || hold == network::Hold::Quota;
}

/// The connection as one among the systems that can be asked.
domain::ApiService asService(const domain::Connection &connection)
{
    const domain::ApiSystem &system = domain::apiSystems().front();
    domain::ApiService own;
    own.id = connection.id;
    own.name = connection.name;
    own.system = QString::fromLatin1(system.id);
    own.environment = domain::toKey(connection.environment);
    own.baseUrl = connection.baseUrl;
    own.auth = system.auth();
    own.paging = system.paging;
    own.isProduction = connection.environment == domain::Environment::Live;
    own.limits = connection.limits;
    own.keyStoredAt = connection.keyStoredAt;
    own.keyInMemoryOnly = connection.keyInMemoryOnly;
    return own;
}

} // namespace

Session::Private::Private(domain::Connection whose, const SessionPlace &place,
                          std::unique_ptr<storage::Store> openStore,
                          network::Transport::Options options)
    : connection(std::move(whose))
    , store(std::move(openStore))
    , transport(options)
    , client(transport)
    , hasKey(!options.key.isEmpty())
    , keyMark(options.key.fingerprint(connection.id.value.toUtf8()).left(16))
{
    // Of what is read side by side the longest is shown.
    const auto progress = [this](const QString &part, int done, int total) {
        if (status.part != part && status.total > total)
            return;
        change([&](Status &now) {
            now.part = part;
            now.done = done;
            now.total = total;
            now.timeLeft = timeLeft(total - done);
        });
    };
    // A refused key refuses each edit alike: they stay where they are until it is asked about
    // again.
    const auto mayPush = [this] {
        return hasKey && !closing && !transport.isOffline()
            && transport.hold() != network::Hold::Key;
    };
    const PushLink link{ [this] { return isShut(transport.hold()); },
                         [this](Change::Kind kind) { return permissions.isForbidden(kind); } };
    mirrorPull = std::make_unique<MirrorPull>(client, *store, progress);
    cataloguePull = std::make_unique<CataloguePull>(client, *store, progress);
    replaced = std::make_unique<ReplacedCheck>(*store);
    pusher = std::make_unique<OutboxPusher>(OutboxPusher::Parts{
        transport, client, *store, *replaced, place.directory, mayPush, link });
    steps = std::make_unique<UndoStack>(*store);
    visitors = std::make_unique<VisitorDesk>(client, *store);
    makeUpkeep();
    postbox = std::make_unique<Postbox>(*store, *pusher);
    photos = std::make_unique<PhotoLoader>(*store);
    apiDesk = std::make_unique<ApiDesk>(*place.services, *store, asService(connection), transport);
    const auto isOffline = [this] { return transport.isOffline(); };
    appraiser = std::make_unique<Appraiser>(*place.services, *store, personName(), isOffline);
    makeWebhooks(place);
    announce.setSingleShot(true);
    resumeTimer.setSingleShot(true);
}

Session::Private::~Private()
{
    // Whoever waits for an answer is told before the parts go.
    transport.cancelAll();
}

void Session::Private::attach(Session *session)
{
    q = session;
    connect(&announce, &QTimer::timeout, this, [this] { emit q->statusChanged(status); });
    connect(&resumeTimer, &QTimer::timeout, this, [this] {
        if (passWanted)
            startPass();
        else
            pusher->push();
    });
    connectParts();
    domain::whenAnswered(store->syncState().read(), this,
                         [this](const QVariantMap &facts) { takeFacts(facts); });
    domain::whenAnswered(
        store->history().viewsSince(QDate::currentDate().startOfDay()), this,
        [this](int views) { change([&](Status &now) { now.viewsToday = views; }); });
    countOutbox();
}

void Session::Private::connectParts()
{
    connect(&transport, &network::Transport::requestFinished, this,
            [this](const domain::RequestRecord &record) {
                store->activity().append(record);
                notePermission(record);
                noteDuration(record);
            });
    connect(&transport, &network::Transport::limitChanged, this,
            [this](int remaining, int total, const QDateTime &resetAt) {
                change([&](Status &now) {
                    now.limitRemaining = remaining;
                    now.limitTotal = total;
                    now.limitResetAt = resetAt;
                });
            });
    connect(&transport, &network::Transport::quotaChanged, this,
            [this](const domain::RequestQuota &quota) {
                change([&](Status &now) { now.quota = quota; });
            });
    connect(&transport, &network::Transport::holdChanged, this, &Private::heldBack);
    connect(apiDesk.get(), &ApiDesk::viewCounted, this, &Private::noteView);
    connect(&store->desk(), &storage::Desk::outboxChanged, this, [this] { countOutbox(); });
    connect(&store->desk(), &storage::Desk::stepTaken, this,
            [this](const QString &step) { takenSteps.append(step); });
    connect(store.get(), &storage::Store::failed, this,
            [this](const ApiError &error) { change([&](Status &now) { now.lastError = error; }); });
    connect(pusher.get(), &OutboxPusher::finished, this, &Private::pushed);
    connect(steps.get(), &UndoStack::changed, this, [this] { emit q->undoChanged(); });
}

void Session::Private::noteView(const domain::VehicleId &vehicle)
{
    store->history().addView(vehicle, QDateTime::currentDateTimeUtc());
    change([](Status &now) { ++now.viewsToday; });
}

void Session::Private::change(const std::function<void(Status &)> &how)
{
    how(status);
    // Pages arrive faster than eyes move; the window is told a few times a second.
    if (!announce.isActive() && !closing)
        announce.start(status.syncing ? 100 : 0);
}

void Session::Private::countOutbox()
{
    domain::whenAnswered(store->desk().counts(), this, [this](const storage::OutboxCounts &counts) {
        change([&](Status &now) {
            now.waiting = waitingIn(counts);
            now.attention = attentionIn(counts) + counts.value(ChangeState::Replaced);
        });
    });
}

void Session::Private::pushed(PushReport report, bool tried, const std::optional<ApiError> &stop)
{
    report.wasOffline = wasAlone;
    if (tried)
        noteOutcome(stop);
    if (!stop)
        wasAlone = false;
    if (report.sent + report.attention > 0)
        emit q->pushFinished(report);
}

} // namespace forecourt::sync
