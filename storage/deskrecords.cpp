// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert.h"
#include "desk_p.h"
#include "deskjson.h"
#include "desktables.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Done;
using domain::Result;

QFuture<QList<domain::TestDrive>> Desk::testDrives()
{
    return d->desk->read<QList<domain::TestDrive>>(Reader::Quick,
                                                   [](Sql &sql) { return readTestDrives(sql); });
}

QFuture<std::optional<domain::TestDrive>> Desk::testDrive(domain::TestDriveId id)
{
    return d->desk->read<std::optional<domain::TestDrive>>(
        Reader::Quick, [=](Sql &sql) { return readTestDrive(sql, id.value); });
}

QFuture<Result<Done>> Desk::saveTestDrive(domain::TestDrive drive, bool send)
{
    return d->performStep([=](Sql &sql, Journal &journal, DeskDelta &delta) {
        storage::saveTestDrive(sql, journal, delta, drive, send);
    });
}

QFuture<Result<Done>> Desk::addRecord(ContactRecord record)
{
    return d->performDone([=](Sql &, Journal &journal, DeskDelta &delta) {
        journal.addRecord(record);
        delta.emails.insert(record.email);
    });
}

QFuture<QList<ContactRecord>> Desk::recordsOf(QString email)
{
    return d->desk->read<QList<ContactRecord>>(Reader::Quick, [=](Sql &sql) {
        QList<ContactRecord> records;
        Answer answer =
            sql.ask(u"SELECT email, name, kind, subject, reference, state, person, at FROM record"
                    " WHERE email = ? COLLATE NOCASE ORDER BY at DESC, event"_s,
                    { email });
        while (answer.next()) {
            records.append({ answer.text(0), answer.text(1), answer.text(2), answer.text(3),
                             answer.text(4), answer.text(5), answer.text(6),
                             timeOf(answer.value(7)) });
        }
        return records;
    });
}

QFuture<Result<Done>> Desk::saveDraft(QString record, QJsonObject draft)
{
    return d->performDone([=](Sql &sql, Journal &journal, DeskDelta &) {
        const QString stored =
            sql.value(u"SELECT value FROM draft WHERE record = ?"_s, { record }).toString();
        if (objectOf(stored) != draft)
            journal.addDraft(record, draft);
    });
}

QFuture<QJsonObject> Desk::draft(QString record)
{
    return d->desk->read<QJsonObject>(Reader::Quick, [=](Sql &sql) {
        return objectOf(
            sql.value(u"SELECT value FROM draft WHERE record = ?"_s, { record }).toString());
    });
}

QFuture<QList<JournalEntry>> Desk::journalOf(QString record)
{
    return d->desk->read<QList<JournalEntry>>(Reader::Quick, [=](Sql &sql) {
        QList<JournalEntry> entries;
        Answer answer = sql.ask(
            u"SELECT event, device, person, time, at, record, kind, before, after FROM journal"
            " WHERE record = ? ORDER BY time, seq"_s,
            { record });
        while (answer.next()) {
            entries.append({ answer.text(0), answer.text(1), answer.text(2), answer.text(3),
                             timeOf(answer.value(4)), answer.text(5), answer.text(6),
                             objectOf(answer.text(7)), objectOf(answer.text(8)) });
        }
        return entries;
    });
}

} // namespace forecourt::storage
