// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerplace.h"

#include "network/apikey.h"

#include <QDateTime>
#include <QDir>

namespace forecourt::network {

using namespace Qt::StringLiterals;

namespace {

// A quota is counted for a month.
constexpr int keptDays = 40;

void forgetUnused(const QDir &directory)
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-keptDays);
    const QFileInfoList files = directory.entryInfoList({ u"*.ledger"_s }, QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < oldest)
            QFile::remove(file.filePath());
    }
}

} // namespace

QString ledgerPath(const QString &directory, const QUrl &baseUrl, const QString &product,
                   const ApiKey &key)
{
    const QDir place(directory);
    if (directory.isEmpty() || !place.mkpath(u"."_s))
        return {};
    forgetUnused(place);
    const QString host = u"%1:%2"_s.arg(baseUrl.host()).arg(baseUrl.port());
    const QByteArray salt = "forecourt ledger\n" + host.toUtf8() + '\n' + product.toUtf8();
    return place.filePath(QString::fromLatin1(key.fingerprint(salt).first(32)) + u".ledger"_s);
}

} // namespace forecourt::network
