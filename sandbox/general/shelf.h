// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace forecourt::sandbox {

/** Which rows of a list, in which order, and which page of them. */
struct ListQuestion
{
    /** Fields and the value that each must have. */
    QHash<QString, QString> filters;
    QString sort;
    bool descending = false;
    qint64 page = 1;
    qint64 perPage = 20;
};

/** Rows of one kind, found by their "id". */
class Shelf
{
public:
    void put(QJsonObject row) { m_rows.push_back(std::move(row)); }
    QJsonObject *find(const QString &id);
    bool remove(const QString &id);
    qint64 count() const { return qint64(m_rows.size()); }
    /** The page, and in `meta` what the envelope says of it. */
    QJsonArray page(const ListQuestion &question, QJsonObject &meta) const;

private:
    std::vector<QJsonObject> m_rows;
};

} // namespace forecourt::sandbox
