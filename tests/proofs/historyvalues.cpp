// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

namespace forecourt::proofs {

Parts partsOf(CustomerField field, const QJsonValue &value)
{
    Parts parts;
    if (field == CustomerField::IsVip && value.isBool())
        parts.insert(u"VIP"_s, value);
    for (const QString &line : value.toString().split(u'\n', Qt::SkipEmptyParts))
        parts.insert(line, true);
    for (const QJsonValue &tag : value.toArray())
        parts.insert(tag.toString(), true);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != Types)
            parts.insert(it.key(), *it);
        for (const QJsonValue &type : it->toArray())
            parts.insert(Types + u'/' + type.toString(), true);
    }
    return parts;
}

QJsonValue partOf(CustomerField field, const QJsonValue &value, const QString &part)
{
    return partsOf(field, value).value(part, QJsonValue::Undefined);
}

bool isOpen(const Change &row)
{
    return row.state != ChangeState::Done && row.state != ChangeState::Discarded;
}

bool isPending(const Change &row)
{
    return isOpen(row) && row.state != ChangeState::Sending && row.state != ChangeState::Replaced;
}

QList<Change *> rowsOf(QList<Change> &rows, CustomerField field, bool (*wanted)(const Change &))
{
    QList<Change *> found;
    for (Change &row : rows) {
        if (row.field == field && wanted(row))
            found.append(&row);
    }
    return found;
}

bool standsFor(const Change &row, const QString &part, const QJsonValue &wanted)
{
    return partOf(row.field, row.value, part) == wanted
        && (row.state == ChangeState::Conflict || partOf(row.field, row.base, part) != wanted);
}

QString text(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString describe(const Change &row)
{
    return u"%1 %2 %3 -> %4"_s.arg(toKey(row.state), fieldName(row.field), text(row.base),
                                   text(row.value));
}

} // namespace forecourt::proofs
