// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/servicewords.h"

#include "services/servicewords.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

QString environmentName(const domain::ApiService &service)
{
    const QString word = markOf(service).word;
    return word.isEmpty() ? service.baseUrl.host() : word;
}

QString readablePath(const domain::ApiCall &call)
{
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(call.path));
    const QString query = QString::fromUtf8(QByteArray::fromPercentEncoding(call.query));
    return query.isEmpty() ? path : QString(path % u'?' % query);
}

} // namespace forecourt::ui
