// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskownership.h"

#include "desktables.h"
#include "domain/changereason.h"
#include "filehandle.h"

#include <QCoreApplication>
#include <QDir>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::Change;
using domain::ChangeState;
using domain::Environment;
using domain::Result;

namespace {

// So many tell whose they are; a desk may name a hundred thousand.
constexpr int CustomersAsked = 500;
constexpr int FirstOwnedVersion = 3;
const QChar Separator(0x1f);

constexpr struct
{
    Environment environment;
    const char *words;
} EnvironmentWords[] = {
    { Environment::Live, QT_TRANSLATE_NOOP("storage", "live") },
    { Environment::Test, QT_TRANSLATE_NOOP("storage", "test") },
    { Environment::Demo, QT_TRANSLATE_NOOP("storage", "demo") },
};

QString wordsFor(Environment environment)
{
    for (const auto &row : EnvironmentWords) {
        if (row.environment == environment)
            return QCoreApplication::translate("storage", row.words);
    }
    return {};
}

ApiError otherEnvironment(const QString &file, const DeskOwner &theirs, const DeskOwner &ours)
{
    return ApiError::notPossible(
        QCoreApplication::translate(
            "storage",
            "%1 is the desk of a %2 connection (“%3”), and this is a %4 connection. What waits in "
            "it must not go out here. Nothing was changed.")
            .arg(QDir::toNativeSeparators(file), wordsFor(theirs.environment), theirs.name,
                 wordsFor(ours.environment)));
}

ApiError otherDealership(const QString &file, const QString &name)
{
    const QString shown = QDir::toNativeSeparators(file);
    const QString whose = name.isEmpty()
        ? shown
        : QCoreApplication::translate("storage", "%1 (“%2”)").arg(shown, name);
    return ApiError::notPossible(
        QCoreApplication::translate(
            "storage",
            "None of the customers in %1 is known here: it is another dealership's desk. Open "
            "that dealership's connection to restore it. Nothing was changed.")
            .arg(whose));
}

std::optional<DeskOwner> ownerFrom(const QStringList &columns)
{
    const auto environment = domain::environmentFromKey(columns.value(1));
    if (!environment)
        return {};
    return DeskOwner{ columns.value(0), *environment, columns.value(2) };
}

std::optional<DeskOwner> ownerIn(Sql &sql)
{
    Answer row = sql.ask(u"SELECT connection, environment, name FROM owner"_s);
    if (!row.next())
        return {};
    return ownerFrom({ row.text(0), row.text(1), row.text(2) });
}

QStringList listIn(const FileHandle &handle, const QString &statement)
{
    return handle.text(statement).value_or(QString()).split(Separator, Qt::SkipEmptyParts);
}

// What a file that is to become the desk says of itself.
struct DeskOrigin
{
    std::optional<DeskOwner> owner; // earlier versions did not write it down
    QStringList customers; // that it names, at most so many
};

Result<DeskOrigin> originOf(const QString &file)
{
    const Result<DeskFacts> facts = checkDesk(file);
    if (!facts)
        return facts.error();
    const FileHandle handle(file, FileHandle::Access::Read);
    DeskOrigin origin;
    if (facts->version >= FirstOwnedVersion)
        origin.owner =
            ownerFrom(handle
                          .text(u"SELECT connection || char(31) || environment || char(31) || name"
                                " FROM owner"_s)
                          .value_or(QString())
                          .split(Separator));
    origin.customers =
        listIn(handle,
               u"SELECT group_concat(id, char(31)) FROM (SELECT DISTINCT substr(record, 10) AS id"
               " FROM journal WHERE record >= 'customer/' AND record < 'customer0' LIMIT %1)"_s.arg(
                   CustomersAsked));
    return origin;
}

// Customers' ids are a dealership's own, so one that both know makes it the same dealership. A
// mirror that nothing was fetched into cannot tell.
bool isOtherDealership(const QString &mirror, const QStringList &customers)
{
    const FileHandle handle(mirror, FileHandle::Access::Read);
    if (customers.isEmpty() || handle.number(u"SELECT count(*) FROM customer"_s).value_or(0) == 0)
        return false;
    QStringList literals;
    for (const QString &id : customers)
        literals << quoted(id);
    return handle.number(
               u"SELECT count(*) FROM customer WHERE id IN (%1)"_s.arg(literals.join(u',')))
        == 0;
}

void becomes(Journal &journal, Change change, ChangeState state, const QString &reason)
{
    change.state = state;
    change.reason = reason;
    change.changedAt = QDateTime::currentDateTimeUtc();
    journal.addChange(domain::toKey(state), change);
}

} // namespace

Result<Restoring> restoringOf(const QString &file, const std::optional<DeskOwner> &ours,
                              const QString &mirror)
{
    const Result<DeskOrigin> origin = originOf(file);
    if (!origin)
        return origin.error();
    if (!ours)
        return Restoring::AsItIs;
    const std::optional<DeskOwner> &theirs = origin->owner;
    if (theirs && theirs->environment != ours->environment)
        return otherEnvironment(file, *theirs, *ours);
    if (theirs && theirs->connection == ours->connection)
        return Restoring::AsItIs;
    if (isOtherDealership(mirror, origin->customers))
        return otherDealership(file, theirs ? theirs->name : QString());
    return Restoring::Held;
}

void setOwner(Sql &sql, const DeskOwner &owner)
{
    sql.run(u"INSERT OR REPLACE INTO owner(only, connection, environment, name)"
            " VALUES(1, ?, ?, ?)"_s,
            { owner.connection, domain::toKey(owner.environment), owner.name });
}

void claimDesk(Sql &sql, Journal &journal, const DeskOwner &ours)
{
    const std::optional<DeskOwner> theirs = ownerIn(sql);
    if (theirs == ours)
        return;
    if (theirs && theirs->environment != ours.environment) {
        sql.refuse(otherEnvironment(u"desk.sqlite"_s, *theirs, ours));
        return;
    }
    if (theirs && theirs->connection != ours.connection) {
        doubtRequests(sql, journal);
        holdEdits(sql, journal);
    }
    setOwner(sql, ours);
}

void doubtRequests(Sql &sql, Journal &journal)
{
    const QString why = domain::reasonOf(domain::ChangeReason::WaitedInBackup);
    const QList<Change> waiting =
        readChanges(sql, u"kind <> 'customer_field' AND state IN ('queued', 'sending', 'held')"_s);
    for (const Change &change : waiting)
        becomes(journal, change, ChangeState::Unknown, why);
}

void holdEdits(Sql &sql, Journal &journal)
{
    const QString why = domain::reasonOf(domain::ChangeReason::CameFromElsewhere);
    const QList<Change> waiting =
        readChanges(sql, u"kind = 'customer_field' AND state IN ('queued', 'sending')"_s);
    for (const Change &change : waiting)
        becomes(journal, change, ChangeState::Held, why);
}

} // namespace forecourt::storage
