// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <cstdio>

namespace forecourt::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumBytes = 1024 * 1024;

struct LogFile
{
    QMutex mutex;
    QFile file;
};

LogFile &logFile()
{
    // Never destroyed: threads that end late still have something to say.
    static auto *log = new LogFile;
    return *log;
}

QString withoutSecrets(const QString &message)
{
    static const auto *secrets = new QRegularExpression(
        u"sk_(live|test)_[\\x21-\\x7e]+|eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9._-]+"_s);
    QString clean = message;
    return clean.replace(*secrets, u"[secret]"_s);
}

void rotate(QFile &file)
{
    if (file.size() < maximumBytes)
        return;
    const auto name = file.fileName();
    file.close();
    QFile::remove(name + u".1"_s);
    QFile::rename(name, name + u".1"_s);
    file.open(QIODevice::Append | QIODevice::Text);
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const auto line = u"%1 %2 %3\n"_s
                          .arg(QDateTime::currentDateTime().toString(Qt::ISODateWithMs),
                               QString::fromLatin1(context.category), withoutSecrets(message))
                          .toUtf8();
    auto &log = logFile();
    const QMutexLocker lock(&log.mutex);
    if (log.file.isOpen()) {
        rotate(log.file);
        log.file.write(line);
        log.file.flush();
    }
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(line.constData(), stderr);
}

} // namespace

void startLogging(const QString &directory)
{
    QDir().mkpath(directory);
    auto &log = logFile();
    log.file.setFileName(directory + u"/forecourt.log"_s);
    log.file.open(QIODevice::Append | QIODevice::Text);
    qInstallMessageHandler(write);
}

} // namespace forecourt::app
