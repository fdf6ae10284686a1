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

    domain::CustomerDraft baseOf(const domain::CustomerId &id)
    {
        return domain::CustomerDraft::of(customer(id).shown.customer);
    }
    /// Saves one field's new value as a form does.
    domain::Result<domain::Done> save(const domain::CustomerId &id,
                                      const domain::CustomerPatch &patch)
    {
        return answerOf(session->saveCustomer(id, baseOf(id), patch));
    }
    QList<domain::Change> openChanges() { return answerOf(store().desk().openChanges()); }
    bool waitUntilEmpty()
    {
        return QTest::qWaitFor([this] { return openChanges().isEmpty(); }, 30'000);
    }
    /// Until the first of the outbox is in this state.
    bool waitForState(domain::ChangeState state)
    {
        return QTest::qWaitFor(
            [&] {
                const auto open = openChanges();
                return !open.isEmpty() && open.first().state == state;
            },
            30'000);
    }
    QJsonObject atServer(const domain::CustomerId &id)
    {
        const QString path = QStringLiteral("/_sandbox/customers/") + id.value;
        return sandbox.get(path).object();
    }
    /// As another desk does, which nobody here hears of.
    void changeAtServer(const domain::CustomerId &id, const QJsonObject &fields)
    {
        sandbox.post(QStringLiteral("/_sandbox/customers/") + id.value, fields);
    }
    domain::TestDrive completeDrive()
    {
        const auto car = answerOf(store().vehicles().first({}, 1, 0)).rows.first().vehicle;
        domain::TestDrive drive;
        drive.id = domain::TestDriveId::create();
        drive.vehicleId = car.id;
        drive.vehicleName = car.name;
        drive.name = QStringLiteral("Amina Hassan");
        drive.email = QStringLiteral("amina@example.com");
        drive.preferredDate = QDateTime::currentDateTime().addDays(2);
        drive.createdAt = drive.changedAt = QDateTime::currentDateTimeUtc();
        return drive;
    }

    QTemporaryDir directory;
    SandboxProcess sandbox;
    std::unique_ptr<sync::Accounts> accounts;
    std::shared_ptr<sync::Session> session;
};

} // namespace forecourt::test
