// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answertable.h"

namespace forecourt::models {

// What the rows of an answer are like; safe on any thread.

QList<int> allOf(qsizetype count);
/// The rows that a question asks for, in its order; rows without the value come last.
QList<int> orderOf(const QList<QJsonObject> &rows, const QStringList &columns,
                   const AnswerTable::Question &question);
/// Columns whose first values are all numbers.
QList<bool> numericColumns(const QList<QJsonObject> &rows, const QStringList &columns);
/// JSON objects have no order of their own: ids and names come first, then plain values, what is
/// nested last.
QStringList arrangedColumns(const QStringList &columns, const QList<QJsonObject> &rows);

} // namespace forecourt::models
