// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/modelcolumns.h"

#include "page/columndelegates.h"
#include "widgets/rowdelegate.h"
#include "widgets/tableview.h"

#include <map>

namespace forecourt::ui {

using namespace Qt::StringLiterals;
using models::CellKind;

static const auto holderName = u"columnDelegates"_s;

void applyColumns(TableView *table, std::span<const models::ColumnInfo> columns)
{
    // A table that changes its columns lets the old delegates go.
    delete table->findChild<QObject *>(holderName, Qt::FindDirectChildrenOnly);
    auto *holder = new QObject(table);
    holder->setObjectName(holderName);
    std::map<CellKind, RowDelegate *> delegates;
    for (size_t i = 0; i < columns.size(); ++i) {
        const models::ColumnInfo &column = columns[i];
        RowDelegate *&delegate = delegates[column.kind];
        if (!delegate)
            delegate = makeColumnDelegate(column.kind, holder);
        table->setItemDelegateForColumn(int(i), delegate);
        table->setColumnWidth(int(i), column.width);
        table->setColumnHidden(int(i), !column.visible);
    }
    table->setColumnLocked(0, true);
}

} // namespace forecourt::ui
