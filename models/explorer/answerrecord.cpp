// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apicall.h"
#include "export/records.h"
#include "models/jsontree.h"

namespace forecourt::models {

QJsonObject exportedJson(const AnswerRecord &record)
{
    return record.object;
}

QStringList csvCells(const AnswerRecord &record)
{
    QStringList cells;
    for (const QString &column : record.columns) {
        const QJsonValue value = domain::cellOf(record.object, column);
        cells << (value.isNull() ? QString() : jsonText(value));
    }
    return cells;
}

} // namespace forecourt::models
