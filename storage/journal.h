// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/hybridclock.h"
#include "sql.h"
#include "storage/desk.h"

#include <QSet>

namespace forecourt::storage {

// Under these names an event carries whole rows of changes, test drives and papers.
inline const QString ChangeKey = QStringLiteral("change");
inline const QString DriveKey = QStringLiteral("testDrive");
inline const QString PaperKey = QStringLiteral("paper");

/// The desk's journal as a writer's job sees it. Every verb ends in add(): the event is written
/// and projected into the tables, so that replaying the journal gives the same tables.
class Journal
{
public:
    struct Author
    {
        QString device, person;
        domain::HybridClock clock;
    };

    Journal(Sql &sql, Author &author);

    /// What follows is one command of a person: its events carry the step's id, and whole rows
    /// from before, so that it can be taken back.
    /// `continued` is one that an earlier transaction began.
    void beginStep(const QString &continued = {});
    /// Of the events that were written since; empty where there was none.
    QString step() const { return m_stepIsUsed ? m_step : QString(); }

    /// The changes that events were written about.
    const QSet<domain::OperationId> &touched() const { return m_touched; }

    void addChange(const QString &kind, const domain::Change &change);
    /// The row is taken out of the outbox: its edit went back to where it began.
    void withdraw(const domain::Change &change);
    void addTestDrive(const QString &kind, const domain::TestDrive &drive);
    void removeTestDrive(const domain::TestDrive &drive);
    void addRecord(const ContactRecord &record);
    void addDraft(const QString &record, const QJsonObject &draft);
    /// One without a value takes it away.
    void addPaper(const QString &kind, const domain::Paper &paper);

private:
    void add(const QString &record, const QString &kind, const QJsonObject &before,
             const QJsonObject &after);

    Sql &m_sql;
    Author &m_author;
    QString m_step;
    bool m_stepIsUsed = false;
    QSet<domain::OperationId> m_touched;
};

/// What an event of a step did to a row: the rows as they were before and after it.
struct RowsOfEvent
{
    std::optional<domain::Change> changeBefore, changeAfter;
    std::optional<domain::TestDrive> driveBefore, driveAfter;
    std::optional<domain::Paper> paperBefore, paperAfter; ///< one without a value: it was removed
    QJsonObject before, after; ///< whole, with the values of fields
};
/// The events of a step by their records, the last one first. Their rows are read one by one: an
/// import has a hundred thousand.
QList<QList<qint64>> eventsOfStep(Sql &sql, const QString &step);
RowsOfEvent rowsOfEvent(Sql &sql, qint64 event);

QList<domain::CustomerId> customersOf(Sql &sql, const QString &step);

/// The record that a change's events stand under.
QString recordOf(const domain::Change &change);
/// A customer's for what belongs to one, else its own.
QString recordOf(const domain::Paper &paper);
/// Empties the projections and makes them anew from the journal alone.
void rebuildProjections(Sql &sql);

} // namespace forecourt::storage
