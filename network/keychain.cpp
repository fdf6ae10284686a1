// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/keychain.h"

#include "oneshot.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

namespace forecourt::network {

using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::Done;

namespace {

constexpr std::chrono::seconds patience{ 15 };

/// How a job of the keychain ended; `secret` is for a read.
struct JobEnd
{
    bool inTime = true;
    QKeychain::Error error = QKeychain::NoError;
    QString message;
    QByteArray secret;
};

QString service()
{
    return u"org.forecourt.Forecourt"_s;
}

/// Windows ignores the service, so the name itself has to be nobody else's.
QString entryName(const QString &account)
{
    return u"Forecourt/"_s + account;
}

/// Starts a job that deletes itself. One that takes too long is left alone, never deleted: the
/// keychain may still be asking somebody for a password.
OneShot<JobEnd> run(QKeychain::Job *job, const QString &account)
{
    OneShot<JobEnd> end;
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(entryName(account));
    QObject::connect(job, &QKeychain::Job::finished, [end](QKeychain::Job *done) mutable {
        JobEnd seen;
        seen.error = done->error();
        seen.message = done->errorString();
        if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done))
            seen.secret = read->binaryData();
        end.set(std::move(seen));
    });
    // The job is the context: the timer goes with it.
    QTimer::singleShot(patience, job, [end]() mutable {
        JobEnd seen;
        seen.inTime = false;
        end.set(std::move(seen));
    });
    job->start();
    return end;
}

QString reasonOf(const JobEnd &end)
{
    if (!end.inTime)
        return Keychain::tr("The keychain did not answer within %n seconds. It may be waiting "
                            "for a password in another window.",
                            nullptr, int(patience.count()));
    switch (end.error) {
    case QKeychain::EntryNotFound:
        return Keychain::tr("The keychain is locked or no longer holds the key.");
    case QKeychain::CouldNotDeleteEntry:
        return Keychain::tr("The keychain could not remove the key.");
    case QKeychain::AccessDeniedByUser:
        return Keychain::tr("Access to the keychain was refused by the user.");
    case QKeychain::AccessDenied:
        return Keychain::tr("The keychain refused access.");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Keychain::tr("This computer has no keychain that Forecourt can use.");
    default:
        return Keychain::tr("The keychain cannot be reached: %1")
            .arg(end.message.isEmpty() ? Keychain::tr("no reason given") : end.message);
    }
}

ApiError failure(const QString &reason)
{
    ApiError error;
    error.kind = ApiError::Kind::Keychain;
    error.detail = reason;
    return error;
}

bool isGood(const JobEnd &end)
{
    return end.inTime && end.error == QKeychain::NoError;
}

OneShot<JobEnd> readEntry(const QString &account)
{
    return run(new QKeychain::ReadPasswordJob(service()), account);
}

} // namespace

Keychain::Keychain(QObject *parent)
    : QObject(parent)
{
}

Keychain::~Keychain() = default;

QCoro::Task<domain::Result<ApiKey>> Keychain::read(QString account, bool expected)
{
    const JobEnd end = co_await readEntry(account);
    const bool missing = end.inTime && end.error == QKeychain::EntryNotFound;
    if (missing && !expected)
        co_return ApiKey();
    if (!isGood(end))
        co_return failure(reasonOf(end));
    ApiKey key(end.secret);
    if (key.isEmpty())
        co_return failure(tr("What the keychain holds is not a usable key."));
    co_return key;
}

QCoro::Task<domain::Result<Done>> Keychain::write(QString account, ApiKey key)
{
    if (key.isEmpty())
        co_return failure(tr("This is not a usable key."));
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(key.reveal());
    const JobEnd written = co_await run(job, account);
    if (!isGood(written))
        co_return failure(reasonOf(written));
    const JobEnd back = co_await readEntry(account);
    if (!isGood(back))
        co_return failure(reasonOf(back));
    if (back.secret != key.reveal())
        co_return failure(tr("The keychain did not keep the key as it was given."));
    co_return Done{};
}

QCoro::Task<domain::Result<Done>> Keychain::remove(QString account)
{
    const JobEnd end = co_await run(new QKeychain::DeletePasswordJob(service()), account);
    if (isGood(end) || (end.inTime && end.error == QKeychain::EntryNotFound))
        co_return Done{};
    co_return failure(reasonOf(end));
}

} // namespace forecourt::network
