// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "sandboxprocess.h"
#include "storage/customertable.h"
#include "storage/desk.h"
#include "storage/smalltables.h"
#include "storage/store.h"
#include "storage/vehicletable.h"
#include "sync/accounts.h"
#include "sync/session.h"

#include <QTemporaryDir>

namespace forecourt::test {

/// A session on fresh databases against a demo dealership of its own.
struct SessionFixture
{
    explicit SessionFixture(const QStringList &arguments = {})
        : sandbox(arguments)
        , accounts(
              std::make_unique<sync::Accounts>(sync::Accounts::Options{ directory.path(), {} }))
    {
        open();
    }
    ~SessionFixture() { close(); }

    void open()
    {
        const auto opened = answerOf(accounts->openDemo(sandbox.url(), sandbox.key().toLatin1()));
        Q_ASSERT(opened);
        session = opened.value();
    }
    void close()
    {
        if (session)
            session->close();
        session.reset();
    }
    sync::SyncReport pass() { return answerOf(session->syncNow(), 120'000).value(); }

    storage::Store &store() { return session->store(); }
    storage::StoredCustomer customer(const domain::CustomerId &id)
    {
        return answerOf(store().customers().find(id)).value();
    }
    domain::CustomerId anyCustomer(int index = 0)
    {
        return answerOf(store().customers().first({}, index + 1, 0)).rows.at(index).customer.id;
    }
    /// How many requests of a method and path the server has counted.
    int requestsSeen(const QString &method, const QString &pathPart)
    {
        int count = 0;
        const auto seen = sandbox.requests();
        for (const auto &entry : seen) {
            const auto request = entry.toObject();
            count += request.value(QLatin1String("method")).toString() == method
                && request.value(QLatin1String("path")).toString().contains(pathPart);
        }
        return count;
    }

    QTemporaryDir directory;
    SandboxProcess sandbox;
    std::unique_ptr<sync::Accounts> accounts;
    std::shared_ptr<sync::Session> session;
};

} // namespace forecourt::test
