// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordhistory.h"

#include "details/lines.h"
#include "domain/whenanswered.h"
#include "storage/desk.h"
#include "storage/store.h"

namespace forecourt::models {

using namespace Qt::StringLiterals;

struct RecordHistory::Private
{
    storage::Store &store;
    Formatting formatting;
    QString record = {};
    QList<JournalLine> lines = {};
    quint64 turn = 0; ///< an answer for what was shown before is dropped
};

RecordHistory::RecordHistory(storage::Store &store, const Formatting &formatting, QObject *parent)
    : QObject(parent)
    , d(new Private{ store, formatting })
{
    connect(&store.desk(), &storage::Desk::testDrivesChanged, this, &RecordHistory::refresh);
    connect(&store.desk(), &storage::Desk::outboxChanged, this, &RecordHistory::refresh);
    connect(&store.desk(), &storage::Desk::papersChanged, this, &RecordHistory::refresh);
}

RecordHistory::~RecordHistory() = default;

void RecordHistory::show(const QString &record)
{
    if (record == d->record)
        return;
    d->record = record;
    d->lines.clear();
    emit changed();
    refresh();
}

void RecordHistory::setFormatting(const Formatting &formatting)
{
    if (d->formatting == formatting)
        return;
    d->formatting = formatting;
    refresh();
}

void RecordHistory::refresh()
{
    ++d->turn;
    if (d->record.isEmpty())
        return;
    domain::whenAnswered(d->store.desk().journalOf(d->record), this,
                         [this, asked = d->turn](const QList<storage::JournalEntry> &entries) {
                             if (asked != d->turn)
                                 return;
                             d->lines = journalLines(entries, d->formatting);
                             emit changed();
                         });
}

const QString &RecordHistory::record() const
{
    return d->record;
}

const QList<JournalLine> &RecordHistory::lines() const
{
    return d->lines;
}

QString RecordHistory::nameOf(const domain::TestDriveId &id)
{
    return u"testdrive/"_s % id.value;
}

} // namespace forecourt::models
