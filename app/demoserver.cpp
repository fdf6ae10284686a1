// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
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

} // namespace

DemoServer::DemoServer(QString dataDirectory, QObject *parent)
    : QObject(parent)
    , m_dataDirectory(std::move(dataDirectory))
{
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
    m_process.start(
        program,
        { u"--port"_s, u"0"_s, u"--data-dir"_s, m_dataDirectory, u"--exit-with-parent"_s });
    return m_promise.future();
}

void DemoServer::readAddress()
{
    m_line += m_process.readAllStandardOutput();
    const auto end = m_line.indexOf('\n');
    if (end < 0)
        return;
    const auto object = QJsonDocument::fromJson(m_line.left(end)).object();
    const Address address{ QUrl(object.value("url"_L1).toString()),
                           object.value("key"_L1).toString().toLatin1() };
    if (!address.url.isValid() || address.key.isEmpty())
        answer(ApiError::notPossible(tr("The demo dealership gave no address.")));
    else
        answer(address);
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
