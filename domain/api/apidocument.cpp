// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apidocument.h"

#include "schemamerge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

bool ApiOperation::writes() const
{
    return method != "GET" && method != "HEAD" && method != "OPTIONS";
}

const ApiResponse *ApiOperation::response(int status) const
{
    const QString candidates[] = { QString::number(status), QString::number(status / 100) + u"XX"_s,
                                   u"default"_s };
    for (const QString &candidate : candidates) {
        const auto found =
            std::find_if(responses.cbegin(), responses.cend(), [&](const ApiResponse &response) {
                return response.status.compare(candidate, Qt::CaseInsensitive) == 0;
            });
        if (found != responses.cend())
            return &*found;
    }
    return nullptr;
}

const ApiOperation *ApiDocument::operation(QStringView id) const
{
    const auto found = std::find_if(operations.cbegin(), operations.cend(),
                                    [&](const ApiOperation &one) { return one.id == id; });
    return found == operations.cend() ? nullptr : &*found;
}

QJsonObject ApiDocument::resolved(const QJsonObject &schema) const
{
    return SchemaMerge(root ? *root : QJsonObject{}).resolved(schema);
}

} // namespace forecourt::domain
