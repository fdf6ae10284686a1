// SPDX-License-Identifier: GPL-3.0-or-later
#include "general/shelf.h"

#include <algorithm>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool fits(const QJsonObject &row, const QHash<QString, QString> &filters)
{
    for (auto filter = filters.begin(); filter != filters.end(); ++filter) {
        if (row[filter.key()].toString() != filter.value())
            return false;
    }
    return true;
}

QJsonObject metaOf(const ListQuestion &question, qint64 total)
{
    const qint64 pages = (total + question.perPage - 1) / question.perPage;
    return { { "page"_L1, question.page },
             { "per_page"_L1, question.perPage },
             { "total_items"_L1, total },
             { "total_pages"_L1, pages },
             { "has_next"_L1, question.page < pages },
             { "has_previous"_L1, question.page > 1 } };
}

} // namespace

QJsonObject *Shelf::find(const QString &id)
{
    for (QJsonObject &row : m_rows) {
        if (row["id"_L1].toString() == id)
            return &row;
    }
    return nullptr;
}

bool Shelf::remove(const QString &id)
{
    return std::erase_if(m_rows,
                         [&](const QJsonObject &row) { return row["id"_L1].toString() == id; })
        > 0;
}

QJsonArray Shelf::page(const ListQuestion &question, QJsonObject &meta) const
{
    std::vector<const QJsonObject *> rows;
    for (const QJsonObject &row : m_rows) {
        if (fits(row, question.filters))
            rows.push_back(&row);
    }
    const auto before = [&](const QJsonObject *a, const QJsonObject *b) {
        const QString left = (*a)[question.sort].toString();
        const QString right = (*b)[question.sort].toString();
        return question.descending ? right < left : left < right;
    };
    if (!question.sort.isEmpty())
        std::stable_sort(rows.begin(), rows.end(), before);
    const auto total = qint64(rows.size());
    const qint64 first = std::min(question.page - 1, total) * question.perPage;
    QJsonArray page;
    for (qint64 i = first; i < std::min(first + question.perPage, total); ++i)
        page.append(*rows[std::size_t(i)]);
    meta = metaOf(question, total);
    return page;
}

} // namespace forecourt::sandbox
