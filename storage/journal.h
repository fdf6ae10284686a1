// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/hybridclock.h"
#include "sql.h"
#include "storage/desk.h"

namespace forecourt::storage {

/// The desk's journal as a writer's job sees it. Every verb ends in add(): the event is written
/// and projected into the tables, so that replaying the journal gives the same tables.
class Journal
{
public:
    struct Author
    {
        QString device, person;
        domain::HybridClock clock;
        bool clockIsSet = false;
    };

    Journal(Sql &sql, Author &author);

    void addChange(const QString &kind, const domain::Change &change);
    /// The row is taken out of the outbox: its edit went back to where it began.
    void withdraw(const domain::Change &change);
    void addTestDrive(const QString &kind, const domain::TestDrive &drive);
    void addRecord(const ContactRecord &record);
    void addDraft(const QString &record, const QJsonObject &draft);

private:
    void add(const QString &record, const QString &kind, const QJsonObject &before,
             const QJsonObject &after);

    Sql &m_sql;
    Author &m_author;
};

/// The record that a change's events stand under.
QString recordOf(const domain::Change &change);
/// Empties the projections and makes them anew from the journal alone.
void rebuildProjections(Sql &sql);

} // namespace forecourt::storage
