// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_p.h"

#include "customeredits.h"
#include "deskownership.h"
#include "desktables.h"
#include "schemas.h"

#include <QDir>
#include <QPromise>

#include <sqlite3.h>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::Done;
using domain::Result;

namespace {

// While pages of a full fetch arrive faster than they are written, so many share a transaction.
constexpr int PagesPerTransaction = 50;

using Answered = Database::Answered;

/// A future that is answered once, by whichever thread comes last.
std::pair<QFuture<Result<Done>>, Answered> promised()
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    const auto answer = [promise](const Result<Done> &result) {
        promise->addResult(result);
        promise->finish();
    };
    return { promise->future(), answer };
}

} // namespace

void Store::Private::makeDatabases(Store *store)
{
    const auto failed = [store](const ApiError &error) {
        QMetaObject::invokeMethod(
            store, [store, error] { emit store->failed(error); }, Qt::QueuedConnection);
    };
    const auto file = [this](const QString &name) { return fileOf(name); };
    mirror = std::make_shared<Database>(DatabaseSetup{ file(u"mirror"_s), u"mirror"_s,
                                                       mirrorMigrations(), false, true,
                                                       PagesPerTransaction, failed });
    desk = std::make_shared<Database>(
        DatabaseSetup{ deskFile(), u"desk"_s, deskMigrations(), true, false, 1, failed,
                       [place = deskFile()] { return placeRestore(place); } });
    history = std::make_shared<Database>(DatabaseSetup{
        file(u"history"_s), u"history"_s, historyMigrations(), false, false, 20, failed });
}

void Store::Private::makeTables()
{
    auto customersPrivate = std::make_shared<CustomerTable::Private>();
    customersPrivate->mirror = mirror;
    customers = std::make_unique<CustomerTable>(customersPrivate);

    auto historyPrivate = std::make_shared<History::Private>();
    historyPrivate->history = history;
    historyTable = std::make_unique<History>(historyPrivate);

    auto vehiclesPrivate = std::make_shared<VehicleTable::Private>();
    vehiclesPrivate->mirror = mirror;
    vehiclesPrivate->history = historyPrivate;
    vehicles = std::make_unique<VehicleTable>(vehiclesPrivate);

    auto deskPrivate = std::make_shared<Desk::Private>();
    deskPrivate->desk = desk;
    deskPrivate->mirror = mirror;
    deskPrivate->tellCustomers = [table = customersPrivate.get()](const TableDelta &delta) {
        table->tell(delta);
    };
    deskPrivate->author = author();
    deskTable = std::make_unique<Desk>(deskPrivate);

    catalogue = std::make_unique<CatalogueTable>(mirror);
    statistics = std::make_unique<StatisticsTable>(mirror, history);
    posts = std::make_unique<PostTable>(mirror);
    activity = std::make_unique<ActivityTable>(mirror);
    syncState = std::make_unique<SyncStateTable>(mirror);
    apiAnswers = std::make_unique<ApiAnswers>(mirror);
    photos = std::make_unique<PhotoCache>(QString(options.directory + u"/photos"));
}

Journal::Author Store::Private::author() const
{
    Journal::Author author;
    author.device = options.device;
    author.person = options.person;
    return author;
}

void Store::Private::claimDesk(Answered answer)
{
    if (!options.owner)
        return answer(Done{});
    const auto claim = [owner = *options.owner, author = author()](Sql &sql) {
        Journal::Author ours = author;
        Journal journal(sql, ours);
        storage::claimDesk(sql, journal, owner);
        return Done{};
    };
    desk->write<Done>(claim, {}, answer);
}

// A crash between the two files harms nothing: what waits is laid over the mirror anew.
void Store::Private::layEdits(Answered answer)
{
    const auto readOpen = [](Sql &sql) { return readChanges(sql, openCondition()); };
    const auto lay = [ours = mirror, answer](const QList<domain::Change> &open) {
        ours->write<Done>(
            [open](Sql &sql) {
                replaceAllEdits(sql, open);
                return Done{};
            },
            {}, answer);
    };
    desk->read<QList<domain::Change>>(Reader::Quick, readOpen, lay);
}

void Store::Private::tellNotices(Store *store)
{
    for (const QString &notice : { desk->notice(), history->notice() }) {
        if (notice.isEmpty())
            continue;
        QMetaObject::invokeMethod(
            store, [store, notice] { emit store->failed(ApiError::storage(notice)); },
            Qt::QueuedConnection);
    }
}

void Store::Private::tellDropped()
{
    const TableDelta all{ {}, {}, {}, true };
    QMetaObject::invokeMethod(
        customers.get(), [table = customers.get(), all] { emit table->changed(all); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        vehicles.get(), [table = vehicles.get(), all] { emit table->changed(all); },
        Qt::QueuedConnection);
}

Store::Store(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->makeDatabases(this);
    d->makeTables();
}

Store::~Store()
{
    // The desk first: what it has written is then laid over the mirror. Only this object holds
    // the databases for longer than a job.
    d->desk->close();
    d->mirror->close();
    d->history->close();
}

QFuture<Result<Done>> Store::open()
{
    QDir().mkpath(d->options.directory);
    auto [future, answer] = promised();
    const auto opened = [this, answer = answer](const Result<Done> &all) {
        d->tellNotices(this);
        if (all)
            d->layEdits(answer);
        else
            answer(all);
    };
    const auto openHistory = [this, opened](const Result<Done> &soFar) {
        d->history->open(
            [soFar, opened](const Result<Done> &last) { opened(soFar ? last : soFar); });
    };
    const auto openMirror = [this, openHistory](const Result<Done> &soFar) {
        d->mirror->open(
            [soFar, openHistory](const Result<Done> &next) { openHistory(soFar ? next : soFar); });
    };
    const auto claim = [this, openMirror](const Result<Done> &sound) {
        if (sound)
            d->claimDesk(openMirror);
        else
            openMirror(sound);
    };
    d->desk->open(claim);
    return future;
}

QString Store::sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

QFuture<Result<Done>> Store::dropMirror()
{
    auto [future, answer] = promised();
    const auto clear = [](Sql &sql) {
        for (const QString &statement : mirrorClearing())
            sql.run(statement);
        return Done{};
    };
    const auto cleared = [this, answer = answer](const Result<Done> &dropped) {
        if (!dropped)
            return answer(dropped);
        d->tellDropped();
        d->layEdits(answer);
    };
    d->mirror->write<Done>(clear, {}, cleared);
    return future;
}

QString Store::deskDamage() const
{
    return d->desk->notice();
}

CustomerTable &Store::customers() const
{
    return *d->customers;
}

VehicleTable &Store::vehicles() const
{
    return *d->vehicles;
}

CatalogueTable &Store::catalogue() const
{
    return *d->catalogue;
}

StatisticsTable &Store::statistics() const
{
    return *d->statistics;
}

PostTable &Store::posts() const
{
    return *d->posts;
}

ActivityTable &Store::activity() const
{
    return *d->activity;
}

SyncStateTable &Store::syncState() const
{
    return *d->syncState;
}

ApiAnswers &Store::apiAnswers() const
{
    return *d->apiAnswers;
}

PhotoCache &Store::photos() const
{
    return *d->photos;
}

Desk &Store::desk() const
{
    return *d->deskTable;
}

History &Store::history() const
{
    return *d->historyTable;
}

} // namespace forecourt::storage
