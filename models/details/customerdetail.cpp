// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customerdetail.h"

#include "details/lines.h"
#include "details/matching.h"
#include "domain/whenanswered.h"
#include "storage/customertable.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "storage/vehicletable.h"

#include <QTimer>

#include <algorithm>

namespace forecourt::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMatches = 12;
constexpr int reloadAfter = 120; // ms: a sync tells of many pages a second

/// Everything that belongs to one customer, replaced as a whole when another is shown.
struct Shown
{
    bool loaded = false;
    bool missing = false;
    storage::StoredCustomer stored;
    QList<domain::Change> changes;
    QList<VehicleMatch> matches;
    QList<RecordLine> records;
    QList<JournalLine> journal;
    QJsonObject draft;
    bool draftRead = false;
};

} // namespace

struct CustomerDetail::Private
{
    CustomerDetail *q;
    storage::Store &store;
    Formatting formatting;
    domain::CustomerId id;
    quint64 turn = 0; ///< grows with each show(); answers for older ones are dropped
    Shown shown{};
    QTimer reloadTimer{};

    /// Hands an answer on only while its customer is still the one that is shown.
    template <typename T, typename Take> void ask(const QFuture<T> &future, Take take)
    {
        domain::whenAnswered(future, q, [this, asked = turn, take](T value) {
            if (asked != turn)
                return;
            take(std::move(value));
            emit q->changed();
        });
    }

    void reload();
    void take(std::optional<storage::StoredCustomer> found);
    void askMatches();
    void askDesk();
    void askJournal();
    void askRecords();
    void announce();
    void follow();
};

CustomerDetail::CustomerDetail(storage::Store &store, const Formatting &formatting, QObject *parent)
    : QObject(parent)
    , d(new Private{ this, store, formatting, {}, 0 })
{
    d->reloadTimer.setSingleShot(true);
    d->reloadTimer.setInterval(reloadAfter);
    connect(&d->reloadTimer, &QTimer::timeout, this, [this] { d->reload(); });
    d->follow();
}

CustomerDetail::~CustomerDetail() = default;

void CustomerDetail::Private::follow()
{
    const auto later = [this] {
        if (!id.isEmpty() && !reloadTimer.isActive())
            reloadTimer.start();
    };
    QObject::connect(&store.customers(), &storage::CustomerTable::changed, q,
                     [this, later](const storage::TableDelta &delta) {
                         const qint64 row = shown.stored.shown.row;
                         if (delta.everything || shown.missing || delta.updated.contains(row)
                             || delta.removed.contains(row))
                             later();
                     });
    QObject::connect(&store.vehicles(), &storage::VehicleTable::changed, q, later);
    QObject::connect(&store.desk(), &storage::Desk::editsChanged, q,
                     [this](const domain::CustomerId &edited) {
                         if (edited == id)
                             reload();
                     });
    QObject::connect(&store.desk(), &storage::Desk::papersChanged, q, [this](const QString &kind) {
        if (!id.isEmpty() && (kind == domain::papers::contact || kind == domain::papers::followUp))
            askJournal();
    });
    QObject::connect(
        &store.desk(), &storage::Desk::recordsChanged, q, [this](const QString &email) {
            if (email.compare(shown.stored.shown.customer.email, Qt::CaseInsensitive) == 0)
                askRecords();
        });
}

void CustomerDetail::show(const domain::CustomerId &id)
{
    if (id == d->id)
        return;
    ++d->turn;
    d->id = id;
    d->shown = {};
    d->reloadTimer.stop();
    emit changed();
    if (!id.isEmpty())
        d->reload();
}

void CustomerDetail::clear()
{
    show({});
}

void CustomerDetail::setFormatting(const Formatting &formatting)
{
    if (d->formatting == formatting)
        return;
    d->formatting = formatting;
    if (!d->id.isEmpty())
        d->reload();
}

void CustomerDetail::Private::reload()
{
    ask(store.customers().find(id),
        [this](std::optional<storage::StoredCustomer> found) { take(std::move(found)); });
    askDesk();
}

void CustomerDetail::Private::take(std::optional<storage::StoredCustomer> found)
{
    const QString email = shown.stored.shown.customer.email;
    shown.missing = !found;
    shown.stored = found.value_or(storage::StoredCustomer());
    const bool first = !std::exchange(shown.loaded, true);
    if (found) {
        askMatches();
        if (shown.stored.shown.customer.email != email)
            askRecords();
    }
    if (first)
        announce();
}

// The draft is part of what a form starts from, so "loaded" waits for both.
void CustomerDetail::Private::announce()
{
    if (!shown.loaded || !shown.draftRead)
        return;
    QMetaObject::invokeMethod(
        q,
        [this, asked = turn] {
            if (asked == turn)
                emit q->loaded(id);
        },
        Qt::QueuedConnection);
}

void CustomerDetail::Private::askMatches()
{
    const auto preferences =
        shown.stored.shown.customer.preferences.value_or(domain::Preferences());
    if (preferences.vehicleTypes().isEmpty() && !preferences.minPrice()
        && !preferences.maxPrice()) {
        shown.matches.clear();
        return;
    }
    ask(store.vehicles().matching(preferences.vehicleTypes(), preferences.minPrice(),
                                  stretchedMaximum(preferences), 4 * mostMatches),
        [this, preferences](const QList<storage::VehicleRow> &rows) {
            shown.matches.clear();
            for (const storage::VehicleRow &row : rows) {
                const auto match = matchOf(row.vehicle, preferences, formatting);
                if (match && !row.noLongerListed && shown.matches.size() < mostMatches)
                    shown.matches.append(*match);
            }
            std::stable_partition(
                shown.matches.begin(), shown.matches.end(),
                [](const VehicleMatch &match) { return match.tone == Tone::Good; });
        });
}

void CustomerDetail::Private::askDesk()
{
    ask(store.desk().changesOf(id.value), [this](const QList<domain::Change> &changes) {
        shown.changes.clear();
        for (const domain::Change &change : changes) {
            if (change.state != domain::ChangeState::Done
                && change.state != domain::ChangeState::Discarded)
                shown.changes.append(change);
        }
    });
    askJournal();
    ask(store.desk().draft(recordName(id)), [this](const QJsonObject &draft) {
        shown.draft = draft;
        if (!std::exchange(shown.draftRead, true))
            announce();
    });
}

void CustomerDetail::Private::askJournal()
{
    ask(store.desk().journalOf(recordName(id)),
        [this](const QList<storage::JournalEntry> &entries) {
            shown.journal = journalLines(entries, formatting);
        });
}

void CustomerDetail::Private::askRecords()
{
    const QString email = shown.stored.shown.customer.email;
    if (email.isEmpty())
        return;
    ask(store.desk().recordsOf(email), [this](const QList<storage::ContactRecord> &records) {
        shown.records.clear();
        for (const storage::ContactRecord &record : records)
            shown.records.append(recordLine(record));
        std::stable_sort(shown.records.begin(), shown.records.end(),
                         [](const RecordLine &a, const RecordLine &b) { return a.at > b.at; });
    });
}

const domain::CustomerId &CustomerDetail::id() const
{
    return d->id;
}

bool CustomerDetail::isLoaded() const
{
    return d->shown.loaded && d->shown.draftRead;
}

bool CustomerDetail::isMissing() const
{
    return d->shown.missing;
}

const domain::Customer &CustomerDetail::customer() const
{
    return d->shown.stored.shown.customer;
}

const domain::CustomerDraft &CustomerDetail::server() const
{
    return d->shown.stored.server;
}

domain::CustomerDraft CustomerDetail::baseline() const
{
    return domain::CustomerDraft::of(customer());
}

bool CustomerDetail::isWaiting() const
{
    return d->shown.stored.shown.waiting;
}

bool CustomerDetail::needsAttention() const
{
    return d->shown.stored.shown.attention;
}

bool CustomerDetail::isNoLongerListed() const
{
    return d->shown.stored.shown.noLongerListed;
}

QDateTime CustomerDetail::seenAt() const
{
    return d->shown.stored.shown.seenAt;
}

QDateTime CustomerDetail::notesSeenAt() const
{
    return d->shown.stored.shown.notesSeenAt;
}

Provenance CustomerDetail::provenance() const
{
    if (!seenAt().isValid())
        return {};
    return { Provenance::Source::Server, seenAt() };
}

Provenance CustomerDetail::provenance(domain::CustomerField field) const
{
    const auto mine = std::find_if(
        d->shown.changes.crbegin(), d->shown.changes.crend(), [&](const domain::Change &change) {
            return change.kind == domain::Change::Kind::CustomerField && change.field == field
                && change.state != domain::ChangeState::Replaced;
        });
    if (mine != d->shown.changes.crend())
        return { Provenance::Source::ThisDesk, mine->createdAt };
    if (field != domain::CustomerField::Notes)
        return provenance();
    if (!notesSeenAt().isValid())
        return {};
    return { Provenance::Source::Server, notesSeenAt() };
}

const QList<domain::Change> &CustomerDetail::changes() const
{
    return d->shown.changes;
}

const QList<VehicleMatch> &CustomerDetail::matches() const
{
    return d->shown.matches;
}

const QList<RecordLine> &CustomerDetail::records() const
{
    return d->shown.records;
}

const QList<JournalLine> &CustomerDetail::journal() const
{
    return d->shown.journal;
}

const QJsonObject &CustomerDetail::storedDraft() const
{
    return d->shown.draft;
}

QString CustomerDetail::recordName(const domain::CustomerId &id)
{
    return u"customer/"_s % id.value;
}

} // namespace forecourt::models
