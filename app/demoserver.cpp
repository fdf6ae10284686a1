// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace forecourt::app {

using namespace Qt::StringLiterals;
using domain::ApiError;

namespace {

QString programPath()
{
    const auto name = u"forecourt-sandbox"_s;
    const auto beside =
        QStandardPaths::findExecutable(name, { QCoreApplication::applicationDirPath() });
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

QString addressFile(const QString &directory)
{
    return directory + u"/address.json"_s;
}

domain::Result<DemoServer::Address> parseAddress(const QByteArray &line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    const DemoServer::Address address{ QUrl(object.value("url"_L1).toString()),
                                       object.value("key"_L1).toString().toLatin1() };
    if (address.url.isEmpty() || address.key.isEmpty())
        return ApiError::notPossible(DemoServer::tr("The demo dealership gave no address."));
    return address;
}

} // namespace

DemoServer::DemoServer(QString dataDirectory, QObject *parent)
    : QObject(parent)
    , m_dataDirectory(std::move(dataDirectory))
    , m_lock(m_dataDirectory + u"/server.lock"_s)
{
    m_lock.setStaleLockTime(0);
    m_promise.start();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoServer::readAddress);
    connect(&m_process, &QProcess::errorOccurred, this, [this] {
        answer(ApiError::notPossible(
            tr("The demo dealership could not be started: %1").arg(m_process.errorString())));
    });
    connect(&m_process, &QProcess::finished, this,
            [this] { answer(ApiError::notPossible(tr("The demo dealership stopped at once."))); });
}

DemoServer::~DemoServer()
{
    m_process.disconnect(this);
    // It ends by itself when its standard input closes.
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(2000))
        m_process.kill();
    answer(ApiError{ .kind = ApiError::Kind::Cancelled });
}

QFuture<domain::Result<DemoServer::Address>> DemoServer::start()
{
    if (m_started)
        return m_promise.future();
    m_started = true;
    const auto program = programPath();
    if (program.isEmpty()) {
        answer(ApiError::notPossible(
            tr("The demo dealership (forecourt-sandbox) is not installed beside Forecourt.")));
        return m_promise.future();
    }
    QDir().mkpath(m_dataDirectory);
    if (!m_lock.tryLock()) {
        useRunning();
        return m_promise.future();
    }
    // Its cars and customers are as old today as they were on the day it was written.
    m_process.start(program,
                    { u"--port"_s, u"0"_s, u"--data-dir"_s, m_dataDirectory, u"--today"_s,
                      QDate::currentDate().toString(Qt::ISODate), u"--exit-with-parent"_s });
    return m_promise.future();
}

void DemoServer::useRunning()
{
    QFile file(addressFile(m_dataDirectory));
    if (file.open(QIODevice::ReadOnly))
        answer(parseAddress(file.readAll()));
    else
        answer(ApiError::notPossible(tr("The demo dealership is just being started elsewhere.")));
}

void DemoServer::readAddress()
{
    m_line += m_process.readAllStandardOutput();
    const auto end = m_line.indexOf('\n');
    if (end < 0)
        return;
    // The demo's key opens nothing but the demo, so that it may stand in a file.
    QSaveFile file(addressFile(m_dataDirectory));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(m_line.left(end));
        file.commit();
    }
    answer(parseAddress(m_line.left(end)));
}

void DemoServer::answer(domain::Result<Address> result)
{
    if (m_answered)
        return;
    m_answered = true;
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace forecourt::app
