// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtext.h"

#include "models/formatting.h"
#include "models/importmodel.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace forecourt::app {

using namespace Qt::StringLiterals;
using domain::ImportPlan;
using domain::PlannedRow;
using models::ImportModel;
using Outcome = PlannedRow::Outcome;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Columns are this wide at most, except for the last.
constexpr int widestCell = 40;

bool isLeftOut(const PlannedRow &row)
{
    return row.outcome == Outcome::Unknown || row.outcome == Outcome::Fault;
}

QStringList cellsOf(const ImportModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << (row < 0 ? model.headerData(column, Qt::Horizontal)
                          : model.index(row, column).data())
                     .toString();
    return cells;
}

QString inColumns(const QStringList &cells, const QList<int> &widths)
{
    QString line;
    for (qsizetype column = 0; column + 1 < cells.size(); ++column) {
        const QString &cell = cells.at(column);
        const bool isLong = cell.size() > widestCell;
        line += (isLong ? QString(cell.left(widestCell - 1) + u'…') : cell)
                    .leftJustified(widths.at(column) + 2);
    }
    return line + cells.last() + u'\n';
}

} // namespace

int leftOut(const ImportPlan &plan)
{
    return plan.count(Outcome::Unknown) + plan.count(Outcome::Fault);
}

QString planTable(const ImportPlan &plan)
{
    ImportModel model{ models::Formatting() };
    model.setPlan(plan);
    if (model.rowCount() == 0)
        return {};
    QList<QStringList> lines;
    QList<int> widths(model.columnCount());
    for (int row = -1; row < model.rowCount(); ++row) {
        lines << cellsOf(model, row);
        for (qsizetype column = 0; column < widths.size(); ++column)
            widths[column] =
                qMax(widths.at(column), qMin(widestCell, int(lines.last().at(column).size())));
    }
    QString text;
    for (const QStringList &cells : lines)
        text += inColumns(cells, widths);
    return text + u'\n';
}

QString summary(const ImportPlan &plan, bool isDryRun)
{
    const QString counts = Words::tr("%1 lines: %2 customers changed, %3 unchanged, %4 unknown, "
                                     "%5 with a fault")
                               .arg(plan.rows.size())
                               .arg(plan.count(Outcome::Changed))
                               .arg(plan.count(Outcome::Unchanged))
                               .arg(plan.count(Outcome::Unknown))
                               .arg(plan.count(Outcome::Fault));
    return (isDryRun ? Words::tr("%1; nothing was written").arg(counts) : counts) + u'\n';
}

QStringList remarks(const ImportPlan &plan)
{
    QStringList lines;
    if (!plan.unusedColumns.isEmpty())
        lines << Words::tr("Columns that are not used: %1").arg(plan.unusedColumns.join(u", "_s));
    for (const PlannedRow &row : plan.rows) {
        if (isLeftOut(row))
            lines << Words::tr("Line %1: %2").arg(row.line).arg(row.message);
    }
    return lines;
}

QJsonObject planObject(const ImportPlan &plan)
{
    QJsonArray faults, changes;
    for (const PlannedRow &row : plan.rows) {
        if (isLeftOut(row))
            faults.append(QJsonObject{ { u"line"_s, row.line }, { u"message"_s, row.message } });
        const auto fields = domain::changesOf(row.edit);
        for (const domain::FieldChange &change : fields) {
            changes.append(QJsonObject{ { u"line"_s, row.line },
                                        { u"id"_s, row.edit.id.value },
                                        { u"name"_s, row.edit.name },
                                        { u"field"_s, domain::fieldName(change.field) },
                                        { u"old"_s, change.before },
                                        { u"new"_s, change.after },
                                        { u"added"_s, change.isAddition } });
        }
    }
    return { { u"rows"_s, plan.rows.size() },
             { u"changed"_s, plan.count(Outcome::Changed) },
             { u"unchanged"_s, plan.count(Outcome::Unchanged) },
             { u"unknown"_s, plan.count(Outcome::Unknown) },
             { u"unusedColumns"_s, QJsonArray::fromStringList(plan.unusedColumns) },
             { u"faults"_s, faults },
             { u"changes"_s, changes } };
}

} // namespace forecourt::app
