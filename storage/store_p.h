// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customertable_p.h"
#include "database.h"
#include "desk_p.h"
#include "history_p.h"
#include "storage/apianswers.h"
#include "storage/photocache.h"
#include "storage/smalltables.h"
#include "storage/store.h"
#include "vehicletable_p.h"

namespace forecourt::storage {

struct Store::Private
{
    Options options;
    std::shared_ptr<Database> mirror, desk, history;
    std::unique_ptr<CustomerTable> customers;
    std::unique_ptr<VehicleTable> vehicles;
    std::unique_ptr<CatalogueTable> catalogue;
    std::unique_ptr<StatisticsTable> statistics;
    std::unique_ptr<PostTable> posts;
    std::unique_ptr<ActivityTable> activity;
    std::unique_ptr<SyncStateTable> syncState;
    std::unique_ptr<ApiAnswers> apiAnswers;
    std::unique_ptr<PhotoCache> photos;
    std::unique_ptr<Desk> deskTable;
    std::unique_ptr<History> historyTable;

    QString fileOf(const QString &name) const
    {
        return options.directory + u'/' + name + QStringLiteral(".sqlite");
    }
    QString deskFile() const { return fileOf(QStringLiteral("desk")); }
    /// A database or something that the program reads beside it.
    bool isInUse(const QString &file) const;
    void makeDatabases(Store *store);
    void makeTables();
    Journal::Author author() const;
    void claimDesk(Database::Answered answer);
    void layEdits(Database::Answered answer);
    void tellNotices(Store *store);
    void tellDropped();
};

} // namespace forecourt::storage
