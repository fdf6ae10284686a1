// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/documentfile.h"

#include "services/documentfield.h"

#include <QPromise>
#include <QThreadPool>

namespace forecourt::ui {

using domain::ApiError;
using domain::Result;

// More is refused by the reader too; this only keeps it from being loaded.
static constexpr qint64 largestFile = 64 * 1024 * 1024;

static Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ApiError::notPossible(
            DocumentField::tr("The file cannot be opened: %1").arg(file.errorString()));
    // What is no plain file may tell no size.
    const QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile)
        return ApiError::notPossible(
            DocumentField::tr("The file is larger than %1 MB, which no document of an API is.")
                .arg(QLocale().toString(largestFile / 1024 / 1024)));
    if (file.error() != QFileDevice::NoError)
        return ApiError::notPossible(
            DocumentField::tr("The file cannot be opened: %1").arg(file.errorString()));
    return content;
}

QFuture<Result<QByteArray>> readDocumentFile(const QString &path)
{
    const auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(contentOf(path));
        promise->finish();
    });
    return promise->future();
}

} // namespace forecourt::ui
