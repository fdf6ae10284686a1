// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/outboxcolumns.h"

#include "models/outboxmodel.h"

#include <QCoreApplication>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::Change;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OutboxModel)
};

Cell showRecord(const Change &change, const Formatting &)
{
    const QString name = change.recordName.isEmpty() ? change.recordId : change.recordName;
    const QString what = OutboxModel::whatText(change);
    return { .text = name, .subtitle = what, .sort = name, .toolTip = name % u'\n' % what };
}

Cell showValues(const Change &change, const Formatting &formatting)
{
    const QString after = OutboxModel::valueText(change, change.value, formatting);
    if (change.kind != Change::Kind::CustomerField)
        return { .text = after, .sort = after, .toolTip = after };
    const QString before = OutboxModel::valueText(change, change.base, formatting);
    const QString was = Words::tr("before: %1").arg(before);
    return { .text = after, .subtitle = was, .sort = after, .toolTip = after % u'\n' % was };
}

Cell showSince(const Change &change, const Formatting &formatting)
{
    return { .text = formatting.ago(change.createdAt),
             .sort = change.createdAt,
             .toolTip = formatting.dateTime(change.createdAt) };
}

Cell showTries(const Change &change, const Formatting &formatting)
{
    return { .text = formatting.number(change.attempts), .sort = change.attempts };
}

Cell showState(const Change &change, const Formatting &)
{
    const QString text = OutboxModel::stateText(change);
    return { .text = text,
             .sort = int(change.state),
             .tone = OutboxModel::toneOf(change.state),
             .toolTip = text };
}

Cell showWhy(const Change &change, const Formatting &formatting)
{
    const QString text = OutboxModel::whyText(change, formatting);
    return { .text = text, .sort = text, .toolTip = text };
}

constexpr std::array<OutboxSpec, 6> table{ {
    { { "record", QT_TRANSLATE_NOOP("Columns", "Change"), CellKind::TwoLine, 168, true, false },
      showRecord,
      nullptr },
    { { "values", QT_TRANSLATE_NOOP("Columns", "New value"), CellKind::TwoLine, 172, true, false },
      showValues,
      nullptr },
    { { "since", QT_TRANSLATE_NOOP("Columns", "Since"), CellKind::Text, 116, true, false },
      showSince,
      nullptr },
    { { "tries", QT_TRANSLATE_NOOP("Columns", "Tries"), CellKind::Number, 60, false, false },
      showTries,
      nullptr },
    { { "state", QT_TRANSLATE_NOOP("Columns", "State"), CellKind::Badge, 152, true, false },
      showState,
      nullptr },
    { { "why", QT_TRANSLATE_NOOP("Columns", "Why it waits"), CellKind::Text, 160, true, false },
      showWhy,
      nullptr },
} };
constexpr auto tableInfos = infosOf(table);

} // namespace

std::span<const OutboxSpec> outboxSpecs()
{
    return table;
}

std::span<const ColumnInfo> outboxInfos()
{
    return tableInfos;
}

} // namespace forecourt::models
