// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "convert.h"
#include "deskjson.h"
#include "deskpapers.h"
#include "desktables.h"

#include <QUuid>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Change;
using domain::ChangeState;
using domain::SendState;
using domain::TestDrive;

namespace {

// What else an event carries whole, or says in one word.
const QString RecordKey = u"record"_s;
const QString DraftKey = u"draft"_s;
const QString WithdrawnKey = u"withdrawn"_s;
const QString RemovedDriveKey = u"removedTestDrive"_s;

struct StateOfDrive
{
    ChangeState change;
    SendState drive;
};

constexpr StateOfDrive StatesOfDrives[] = {
    { ChangeState::Queued, SendState::Queued },     { ChangeState::Sending, SendState::Sending },
    { ChangeState::Done, SendState::Sent },         { ChangeState::Conflict, SendState::Rejected },
    { ChangeState::Rejected, SendState::Rejected }, { ChangeState::Unknown, SendState::Unknown },
    { ChangeState::Discarded, SendState::Draft },   { ChangeState::Held, SendState::Queued },
};

void projectOntoDrive(Sql &sql, const Change &change)
{
    std::optional<TestDrive> drive = readTestDrive(sql, change.recordId);
    if (!drive)
        return;
    for (const StateOfDrive &state : StatesOfDrives) {
        if (state.change == change.state)
            drive->sendState = state.drive;
    }
    const QJsonObject value = change.value.toObject();
    if (change.state == ChangeState::Done) {
        drive->serverId = value[u"serverId"].toString();
        drive->serverStatus = value[u"serverStatus"].toString();
    }
    drive->lastError = change.state == ChangeState::Done || change.state == ChangeState::Discarded
        ? QString()
        : (change.serverMessage.isEmpty() ? change.reason : change.serverMessage);
    drive->changedAt = change.changedAt;
    writeTestDrive(sql, *drive);
}

void projectRecord(Sql &sql, const QString &event, const ContactRecord &record)
{
    sql.run(u"INSERT OR REPLACE INTO record(event, email, name, kind, subject, reference, state,"
            " person, at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            { event, record.email, record.name, record.kind, record.subject, record.reference,
              record.state, record.person, nullable(record.at) });
}

void projectDraft(Sql &sql, const QString &record, const QJsonObject &draft)
{
    if (draft.isEmpty())
        sql.run(u"DELETE FROM draft WHERE record = ?"_s, { record });
    else
        sql.run(u"INSERT OR REPLACE INTO draft(record, value) VALUES(?, ?)"_s,
                { record, textOf(draft) });
}

void project(Sql &sql, const QString &event, const QString &record, const QJsonObject &after)
{
    if (after.contains(WithdrawnKey))
        sql.run(u"DELETE FROM outbox WHERE id = ?"_s, { after[WithdrawnKey].toString() });
    if (after.contains(ChangeKey)) {
        const Change change = changeFromJson(after[ChangeKey].toObject());
        writeChange(sql, change);
        if (change.kind == Change::Kind::TestDrive)
            projectOntoDrive(sql, change);
    }
    if (after.contains(DriveKey))
        writeTestDrive(sql, testDriveFromJson(after[DriveKey].toObject()));
    if (after.contains(RemovedDriveKey))
        storage::removeTestDrive(sql, after[RemovedDriveKey].toString());
    if (after.contains(RecordKey))
        projectRecord(sql, event, recordFromJson(after[RecordKey].toObject()));
    if (after.contains(DraftKey))
        projectDraft(sql, record, after[DraftKey].toObject());
    if (after.contains(PaperKey))
        writePaper(sql, paperFromJson(after[PaperKey].toObject()));
}

struct Values
{
    QJsonValue before, after;
};

// What a field was and became, as far as this desk knows; nothing where it did not change.
std::optional<Values> valuesOf(const std::optional<Change> &old, const Change &change)
{
    if (change.kind != Change::Kind::CustomerField)
        return {};
    const bool waited = old && isPending(old->state);
    Values values{ waited ? old->value : change.base, change.value };
    if (change.state == ChangeState::Discarded)
        values.after = change.base;
    else if (change.state == ChangeState::Replaced)
        values.after = waited ? old->base : change.base;
    const bool isResult = old && old->state == ChangeState::Sending;
    if (!isResult && domain::sameValue(change.field, values.before, values.after))
        return {};
    return values;
}

} // namespace

QString recordOf(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::CustomerField:
        return u"customer/"_s + change.recordId;
    case Change::Kind::TestDrive:
        return u"testdrive/"_s + change.recordId;
    default:
        return u"email/"_s + change.recordId;
    }
}

QString recordOf(const domain::Paper &paper)
{
    const QString customer = paper.value[u"customerId"].toString();
    const bool isOfCustomer =
        paper.kind == domain::papers::contact || paper.kind == domain::papers::followUp;
    if (isOfCustomer && !customer.isEmpty())
        return u"customer/"_s + customer;
    return paper.kind + u'/' + paper.id;
}

Journal::Journal(Sql &sql, Author &author)
    : m_sql(sql)
    , m_author(author)
{
    // Another process may have written since, so the clock looks each time.
    const QString last =
        sql.value(u"SELECT time FROM journal ORDER BY time DESC LIMIT 1"_s).toString();
    if (!last.isEmpty())
        m_author.clock.observe(domain::HybridTime::fromString(last));
}

void Journal::beginStep(const QString &continued)
{
    m_step = continued.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : continued;
    m_stepIsUsed = false;
}

void Journal::add(const QString &record, const QString &kind, const QJsonObject &before,
                  const QJsonObject &after)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString event = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_stepIsUsed = !m_step.isEmpty();
    m_sql.run(u"INSERT INTO journal(event, device, time, at, person, record, kind, before, after,"
              " step) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
              { event, m_author.device, m_author.clock.next(now.toMSecsSinceEpoch()).toString(),
                now.toMSecsSinceEpoch(), m_author.person, record, kind, textOf(before),
                textOf(after), nullable(m_step) });
    project(m_sql, event, record, after);
}

void Journal::addChange(const QString &kind, const Change &change)
{
    const std::optional<Change> old = readChange(m_sql, change.id);
    QJsonObject before;
    QJsonObject after{ { ChangeKey, toJson(change) } };
    if (const std::optional<Values> values = valuesOf(old, change)) {
        before.insert(domain::fieldName(change.field), values->before);
        after.insert(domain::fieldName(change.field), values->after);
    }
    if (old)
        before.insert(u"state"_s, domain::toKey(old->state));
    if (old && !m_step.isEmpty())
        before.insert(ChangeKey, toJson(*old));
    after.insert(u"state"_s, domain::toKey(change.state));
    m_touched.insert(change.id);
    add(recordOf(change), kind, before, after);
}

void Journal::withdraw(const Change &change)
{
    const Change old = readChange(m_sql, change.id).value_or(change);
    m_touched.insert(change.id);
    add(recordOf(change), u"withdrawn"_s,
        { { domain::fieldName(change.field), old.value }, { ChangeKey, toJson(old) } },
        { { domain::fieldName(change.field), change.base }, { WithdrawnKey, change.id.value } });
}

void Journal::addTestDrive(const QString &kind, const TestDrive &drive)
{
    QJsonObject before;
    if (const std::optional<TestDrive> old = readTestDrive(m_sql, drive.id.value))
        before.insert(DriveKey, toJson(*old));
    add(u"testdrive/"_s + drive.id.value, kind, before, { { DriveKey, toJson(drive) } });
}

void Journal::removeTestDrive(const TestDrive &drive)
{
    add(u"testdrive/"_s + drive.id.value, u"undone"_s, { { DriveKey, toJson(drive) } },
        { { RemovedDriveKey, drive.id.value } });
}

void Journal::addRecord(const ContactRecord &record)
{
    ContactRecord stamped = record;
    if (stamped.person.isEmpty())
        stamped.person = m_author.person;
    if (!stamped.at.isValid())
        stamped.at = QDateTime::currentDateTimeUtc();
    add(u"email/"_s + record.email, record.kind, {}, { { RecordKey, toJson(stamped) } });
}

void Journal::addDraft(const QString &record, const QJsonObject &draft)
{
    add(record, u"draft"_s, {}, { { DraftKey, draft } });
}

void Journal::addPaper(const QString &kind, const domain::Paper &paper)
{
    QJsonObject before;
    const std::optional<domain::Paper> old = readPaper(m_sql, paper.kind, paper.id);
    if (old)
        before.insert(PaperKey, toJson(*old));
    domain::Paper stamped = paper;
    if (!stamped.at.isValid())
        stamped.at = QDateTime::currentDateTimeUtc();
    // One that is removed has nothing left that says whose it was.
    const QString record = recordOf(paper.value.isEmpty() ? old.value_or(paper) : paper);
    add(record, kind, before, { { PaperKey, toJson(stamped) } });
}

void rebuildProjections(Sql &sql)
{
    for (const QString &table :
         { u"outbox"_s, u"test_drive"_s, u"record"_s, u"draft"_s, u"paper"_s })
        sql.run(u"DELETE FROM %1"_s.arg(table));
    Answer events = sql.ask(u"SELECT event, record, after FROM journal ORDER BY time, seq"_s);
    while (events.next())
        project(sql, events.text(0), events.text(1), objectOf(events.text(2)));
}

} // namespace forecourt::storage
