// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/answerorder.h"

#include "models/jsontree.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::cellOf;

/// So many rows tell what a column is like.
static constexpr qsizetype sample = 50;

QList<int> allOf(qsizetype count)
{
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

static bool holds(const QJsonObject &row, const QStringList &columns, const QString &text)
{
    return std::any_of(columns.begin(), columns.end(), [&](const QString &column) {
        return jsonText(cellOf(row, column)).contains(text, Qt::CaseInsensitive);
    });
}

namespace {

struct SortKey
{
    int row;
    double number;
    QCollatorSortKey text;
};

} // namespace

static QList<int> sorted(const QList<QJsonObject> &rows, const QList<int> &found,
                         const AnswerTable::Question &question)
{
    // The C locale knows no numbers within words.
    const QLocale here;
    QCollator collator(here.language() == QLocale::C ? QLocale(QLocale::English) : here);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<SortKey> numbers, texts;
    QList<int> without;
    for (const int row : found) {
        const QJsonValue value = cellOf(rows.at(row), question.column);
        if (value.isUndefined() || value.isNull())
            without.append(row);
        else if (value.isDouble())
            numbers.push_back({ row, value.toDouble(), collator.sortKey({}) });
        else
            texts.push_back({ row, 0, collator.sortKey(jsonText(value)) });
    }
    const bool down = question.descending;
    std::stable_sort(numbers.begin(), numbers.end(), [down](const SortKey &a, const SortKey &b) {
        return down ? b.number < a.number : a.number < b.number;
    });
    std::stable_sort(texts.begin(), texts.end(), [down](const SortKey &a, const SortKey &b) {
        return down ? b.text < a.text : a.text < b.text;
    });
    QList<int> order;
    order.reserve(found.size());
    for (const auto *part : { &numbers, &texts }) {
        for (const SortKey &key : *part)
            order.append(key.row);
    }
    return order + without;
}

QList<int> orderOf(const QList<QJsonObject> &rows, const QStringList &columns,
                   const AnswerTable::Question &question)
{
    QList<int> found = allOf(rows.size());
    if (!question.text.isEmpty())
        found.removeIf([&](int row) { return !holds(rows.at(row), columns, question.text); });
    return question.column.isEmpty() ? found : sorted(rows, found, question);
}

QList<bool> numericColumns(const QList<QJsonObject> &rows, const QStringList &columns)
{
    QList<bool> numeric(columns.size(), false);
    for (qsizetype column = 0; column < columns.size(); ++column) {
        for (qsizetype row = 0; row < qMin(sample, rows.size()); ++row) {
            const QJsonValue value = cellOf(rows.at(row), columns.at(column));
            if (value.isUndefined() || value.isNull())
                continue;
            numeric[column] = value.isDouble();
            if (!value.isDouble())
                break;
        }
    }
    return numeric;
}

/// When a record came to be says less of it than most else.
static bool isStamp(const QString &column)
{
    return column.startsWith("created"_L1, Qt::CaseInsensitive)
        || column.startsWith("updated"_L1, Qt::CaseInsensitive);
}

static int rankOf(const QString &column, const QList<QJsonObject> &rows)
{
    static const QStringList first{ u"id"_s, u"name"_s, u"title"_s, u"label"_s };
    const qsizetype place = first.indexOf(column.toLower());
    if (place >= 0)
        return int(place);
    for (qsizetype row = 0; row < qMin(sample, rows.size()); ++row) {
        const QJsonValue value = cellOf(rows.at(row), column);
        if (value.isObject() || value.isArray())
            return int(first.size()) + 2;
    }
    return int(first.size()) + (column.contains(u'.') || isStamp(column) ? 1 : 0);
}

QStringList arrangedColumns(const QStringList &columns, const QList<QJsonObject> &rows)
{
    std::vector<std::pair<int, QString>> ranked;
    for (const QString &column : columns)
        ranked.emplace_back(rankOf(column, rows), column);
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList arranged;
    for (const auto &[rank, column] : ranked)
        arranged << column;
    return arranged;
}

} // namespace forecourt::models
