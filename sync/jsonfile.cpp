// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::Done;
using domain::Result;

namespace {

void setAside(const QString &path)
{
    for (int number = 1;; ++number) {
        const QString name = path + u".damaged-%1"_s.arg(number);
        if (!QFile::exists(name)) {
            QFile::rename(path, name);
            return;
        }
    }
}

} // namespace

JsonFile readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return { file.exists() ? JsonFile::State::Closed : JsonFile::State::Missing, {} };
    const auto document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (document.isObject())
        return { JsonFile::State::Read, document.object() };
    setAside(path);
    return {};
}

Result<Done> writeFileAtOnce(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return domain::ApiError::storage(file.errorString());
    return Done{};
}

Result<Done> writeJsonFile(const QString &path, const QJsonObject &root)
{
    return writeFileAtOnce(path, QJsonDocument(root).toJson());
}

} // namespace forecourt::sync
