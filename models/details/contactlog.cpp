// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contactlog.h"

#include "domain/whenanswered.h"
#include "models/customerdetail.h"
#include "storage/desk.h"
#include "storage/store.h"

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::LogEntry;

struct ContactLog::Private
{
    ContactLog *q;
    storage::Store &store;
    domain::CustomerId id = {};
    QList<LogEntry> entries = {};
    QJsonObject draft = {};
    bool entriesRead = false;
    bool draftRead = false;
    quint64 turn = 0; ///< grows with each question; older answers are dropped
    quint64 shownTurn = 0; ///< the same for show()

    void askEntries();
    void askDraft();
    void announce();
};

ContactLog::ContactLog(storage::Store &store, QObject *parent)
    : QObject(parent)
    , d(new Private{ this, store })
{
    connect(&store.desk(), &storage::Desk::papersChanged, this, [this](const QString &kind) {
        if (kind == domain::papers::contact || kind == domain::papers::followUp)
            d->askEntries();
    });
}

ContactLog::~ContactLog() = default;

void ContactLog::show(const domain::CustomerId &id)
{
    if (id == d->id)
        return;
    d->id = id;
    d->entries.clear();
    d->draft = {};
    d->entriesRead = d->draftRead = false;
    ++d->shownTurn;
    emit changed();
    d->askEntries();
    d->askDraft();
}

void ContactLog::Private::askEntries()
{
    ++turn;
    if (id.isEmpty())
        return;
    domain::whenAnswered(store.desk().papersOf(CustomerDetail::recordName(id)), q,
                         [this, asked = turn](const QList<domain::Paper> &papers) {
                             if (asked != turn)
                                 return;
                             QList<LogEntry> fresh;
                             for (const domain::Paper &paper : papers) {
                                 if (const auto contact = domain::contactFrom(paper))
                                     fresh.append(*contact);
                                 if (const auto followUp = domain::followUpFrom(paper))
                                     fresh.append(*followUp);
                             }
                             entries = domain::inOrder(fresh);
                             const bool first = !std::exchange(entriesRead, true);
                             emit q->changed();
                             if (first)
                                 announce();
                         });
}

void ContactLog::Private::askDraft()
{
    if (id.isEmpty())
        return;
    domain::whenAnswered(store.desk().draft(draftName(id)), q,
                         [this, asked = shownTurn](const QJsonObject &stored) {
                             if (asked != shownTurn)
                                 return;
                             draft = stored;
                             draftRead = true;
                             announce();
                         });
}

// What is typed belongs to what is there, so "loaded" waits for both.
void ContactLog::Private::announce()
{
    if (q->isLoaded())
        emit q->loaded(id);
}

const domain::CustomerId &ContactLog::id() const
{
    return d->id;
}

bool ContactLog::isLoaded() const
{
    return d->entriesRead && d->draftRead;
}

const QList<LogEntry> &ContactLog::entries() const
{
    return d->entries;
}

std::optional<domain::FollowUp> ContactLog::followUp(const domain::FollowUpId &id) const
{
    for (const LogEntry &entry : std::as_const(d->entries)) {
        const auto *followUp = std::get_if<domain::FollowUp>(&entry);
        if (followUp && followUp->id == id)
            return *followUp;
    }
    return {};
}

const QJsonObject &ContactLog::storedDraft() const
{
    return d->draft;
}

QString ContactLog::draftName(const domain::CustomerId &id)
{
    return u"contacts/"_s % id.value;
}

} // namespace forecourt::models
