// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include <QDir>
#include <QJsonDocument>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

void syncToDisk(int handle)
{
#ifdef Q_OS_WIN
    _commit(handle);
#else
    ::fsync(handle);
#endif
}

} // namespace

bool Journal::open(const QString &directory)
{
    if (!QDir().mkpath(directory))
        return false;
    m_file.setFileName(QDir(directory).filePath(u"sandbox.jsonl"_s));
    return m_file.open(QIODevice::ReadWrite | QIODevice::Append);
}

void Journal::replay(const std::function<void(const QJsonObject &)> &take)
{
    if (!m_file.isOpen())
        return;
    m_file.seek(0);
    bool isWhole = true;
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine();
        isWhole = line.endsWith('\n');
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            take(document.object());
    }
    if (!isWhole)
        m_file.write("\n");
}

void Journal::append(const QJsonObject &line, Care care)
{
    if (!m_file.isOpen())
        return;
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact).append('\n'));
    m_file.flush();
    if (care == Care::Now)
        syncToDisk(m_file.handle());
}

} // namespace forecourt::sandbox
