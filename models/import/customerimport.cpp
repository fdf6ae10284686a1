// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customerimport.h"

#include "domain/mapped.h"
#include "domain/whenanswered.h"
#include "storage/customertable.h"
#include "storage/store.h"

#include <QFile>

namespace forecourt::models {

using domain::ApiError;
using domain::ImportFile;
using domain::ImportPlan;
using domain::KnownCustomer;
using domain::Result;

namespace {

// Far beyond any dealership's customers; somebody chose the wrong file.
constexpr qint64 largestFile = 512LL * 1024 * 1024;

/// What a file wants, and whom storage is to be asked for.
struct Reading
{
    ImportFile file;
    QList<domain::CustomerId> ids;
    QStringList emails;
};

Result<ImportFile> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ApiError::notPossible(
            CustomerImport::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (file.size() > largestFile)
        return ApiError::notPossible(
            CustomerImport::tr("%1 is too large to be a list of customers.").arg(path));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return ApiError::notPossible(
            CustomerImport::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return domain::readCustomerImport(bytes);
}

Result<Reading> readWishes(const QString &path)
{
    const Result<ImportFile> file = readFile(path);
    if (!file)
        return file.error();
    Reading reading{ *file, {}, {} };
    for (const domain::WantedEdit &wanted : file->wanted) {
        if (wanted.id.isEmpty())
            reading.emails << wanted.email;
        else
            reading.ids << wanted.id;
    }
    return reading;
}

} // namespace

CustomerImport::CustomerImport(storage::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void CustomerImport::plan(const QString &path)
{
    m_running = true;
    const auto reading = QtFuture::makeReadyFuture(path).then(QtFuture::Launch::Async, readWishes);
    domain::whenEnded(
        reading, this, [this, turn = ++m_turn](const std::optional<Result<Reading>> &answer) {
            if (turn != m_turn)
                return;
            if (answer && *answer)
                compare((*answer)->file, (*answer)->ids, (*answer)->emails);
            else
                end(answer ? answer->error() : ApiError{ .kind = ApiError::Kind::Cancelled });
        });
}

void CustomerImport::compare(const ImportFile &file, const QList<domain::CustomerId> &ids,
                             const QStringList &emails)
{
    const auto compared = [file](const Result<QList<KnownCustomer>> &known) {
        return known ? Result<ImportPlan>(domain::planImport(file, *known))
                     : Result<ImportPlan>(known.error());
    };
    const auto planAside = [compared](const Result<QList<KnownCustomer>> &known) {
        return QtFuture::makeReadyFuture(known).then(QtFuture::Launch::Async, compared);
    };
    const auto planning = domain::mapped(m_store.customers().known(ids, emails), this, planAside);
    domain::whenEnded(planning, this,
                      [this, turn = m_turn](const std::optional<Result<ImportPlan>> &plan) {
                          if (turn == m_turn)
                              end(plan ? *plan : ApiError{ .kind = ApiError::Kind::Cancelled });
                      });
}

void CustomerImport::end(const Result<ImportPlan> &result)
{
    m_running = false;
    if (result)
        emit planned(*result);
    else
        emit refused(result.error());
}

} // namespace forecourt::models
