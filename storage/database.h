// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "lane.h"

#include <QFuture>

#include <array>
#include <functional>
#include <memory>

namespace forecourt::storage {

/// Which schema a file has, and how to get there: entry i leads from version i to i + 1.
using Migrations = QList<QStringList>;

struct DatabaseSetup
{
    QString file;
    QString name; ///< of its threads
    Migrations migrations;
    bool durable = false; ///< `synchronous=FULL`
    /// Disposable: a damaged, older or newer file is dropped and made anew. Otherwise it is
    /// backed up before a migration, set aside when damaged and refused when newer.
    bool disposable = false;
    int jobsPerTransaction = 1;
    std::function<void(const domain::ApiError &)> failed; ///< on a thread of the database
    /// On the writer's thread, before anything looks at the file; what it tells is for people.
    std::function<QString()> beforeOpening = {};
    bool backedUp = true; ///< before a migration, where it is not disposable
};

/// Which reader takes a question. They do not wait for each other.
enum class Reader {
    Quick, ///< rows that are looked at now
    Ids, ///< complete id lists
    Bulk, ///< figures and exports
};

/// One SQLite file with one writer thread and a few reader threads. Jobs are functions that get
/// the connection; only values cross threads.
class Database
{
public:
    explicit Database(DatabaseSetup setup);
    /// Waits for the writes that were accepted.
    ~Database();

    /// As the destructor; nothing may be asked after it.
    void close();

    using Answered = std::function<void(const domain::Result<domain::Done> &)>;
    /// Brings the file up to date. Nothing else may be asked before this answered.
    QFuture<domain::Result<domain::Done>> open(Answered then = {});
    /// What was found and done while opening, in words for people; empty where all was well.
    QString notice() const { return m_shared->notice; }

    /// `job` is `T(Sql &)`; `after` runs on the writer's thread once T is on disk, before the
    /// future answers, and `then` with the answer whatever it is, unless the job was dropped.
    template <typename T>
    QFuture<domain::Result<T>> write(std::function<T(Sql &)> job,
                                     std::function<void(const T &)> after = {},
                                     std::function<void(const domain::Result<T> &)> then = {})
    {
        using Told = domain::Result<T>;
        auto made = std::make_shared<FunctionJob<T, Told>>(std::move(job), std::move(after),
                                                           std::move(then), 0);
        const QFuture<Told> future = made->future();
        m_writer->add(std::move(made));
        return future;
    }

    template <typename T>
    QFuture<T> read(Reader reader, std::function<T(Sql &)> job,
                    std::function<void(const T &)> then = {})
    {
        auto made =
            std::make_shared<FunctionJob<T, T>>(std::move(job), nullptr, std::move(then), 0);
        const QFuture<T> future = made->future();
        lane(reader).add(std::move(made));
        return future;
    }

    /// A newer question of the same asker on the same reader stops the older one.
    template <typename T> QFuture<T> ask(Reader reader, quintptr asker, std::function<T(Sql &)> job)
    {
        auto made = std::make_shared<FunctionJob<T, T>>(std::move(job), nullptr, nullptr, asker);
        const QFuture<T> future = made->future();
        lane(reader).replace(std::move(made));
        return future;
    }

private:
    struct Shared
    {
        DatabaseSetup setup;
        QString notice;
        bool damaged = false;
    };

    static void inspect(Shared &shared);
    Lane &lane(Reader reader) { return *m_readers.at(size_t(reader)); }

    std::shared_ptr<Shared> m_shared;
    std::array<std::unique_ptr<Lane>, 3> m_readers;
    std::unique_ptr<Lane> m_writer;
};

} // namespace forecourt::storage
