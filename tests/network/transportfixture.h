// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "await.h"
#include "network/transport.h"
#include "sandboxprocess.h"

#include <QTcpServer>

namespace forecourt::test {

using namespace std::chrono_literals;
using domain::ApiError;
using network::Priority;
using network::Repeat;
using network::Reply;
using network::Request;
using network::Transport;
using Kind = ApiError::Kind;

/// Options for a demo dealership, quick to give up so that tests are quick.
inline Transport::Options optionsFor(const SandboxProcess &sandbox)
{
    Transport::Options options;
    options.baseUrl = sandbox.url();
    options.key = network::ApiKey(sandbox.key().toLatin1());
    options.idleLimit = 700ms;
    options.deadline = 2000ms;
    return options;
}

inline Request getting(const QString &path)
{
    Request request;
    request.path = path;
    request.priority = Priority::Action;
    return request;
}

inline Request sending(const QByteArray &method, const QString &path, const QByteArray &body)
{
    Request request = getting(path);
    request.method = method;
    request.body = body;
    request.repeat = method == "POST" ? Repeat::Post : Repeat::Patch;
    return request;
}

inline Request testDrive(const QString &vehicleId)
{
    return sending(
        "POST", QStringLiteral("/external/test-drives"),
        QJsonDocument(QJsonObject{ { QStringLiteral("vehicleId"), vehicleId },
                                   { QStringLiteral("name"), QStringLiteral("Ana Ruiz") },
                                   { QStringLiteral("email"), QStringLiteral("ana@example.com") } })
            .toJson(QJsonDocument::Compact));
}

} // namespace forecourt::test
