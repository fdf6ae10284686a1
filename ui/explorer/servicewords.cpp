// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/servicewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

QString environmentName(const domain::ApiService &service)
{
    const domain::ApiSystem *system = domain::apiSystem(service.system);
    const auto *environment = system ? system->environment(service.environment) : nullptr;
    return environment ? QCoreApplication::translate("ApiSystem", environment->title)
                       : service.baseUrl.host();
}

QString systemName(const domain::ApiService &service)
{
    const domain::ApiSystem *system = domain::apiSystem(service.system);
    return system ? QCoreApplication::translate("ApiSystem", system->title) : service.system;
}

QString readablePath(const domain::ApiCall &call)
{
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(call.path));
    const QString query = QString::fromUtf8(QByteArray::fromPercentEncoding(call.query));
    return query.isEmpty() ? path : QString(path % u'?' % query);
}

} // namespace forecourt::ui
