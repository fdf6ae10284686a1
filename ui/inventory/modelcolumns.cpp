// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/modelcolumns.h"

#include "models/columns.h"
#include "widgets/delegates.h"
#include "widgets/tableview.h"

#include <map>

namespace forecourt::ui {

using namespace Qt::StringLiterals;
using models::CellKind;

static const auto holderName = u"columnDelegates"_s;

static ItemRoles modelRoles()
{
    ItemRoles roles;
    roles.secondary = models::SubtitleRole;
    roles.tone = models::BadgeToneRole;
    roles.tags = models::TagsRole;
    return roles;
}

static RowDelegate *makeDelegate(CellKind kind, QObject *parent)
{
    switch (kind) {
    case CellKind::TwoLine: {
        auto *delegate = new TwoLineDelegate(parent, modelRoles());
        delegate->setAvatarShown(false);
        return delegate;
    }
    case CellKind::Badge:
        return new BadgeDelegate(parent, modelRoles());
    case CellKind::Tags:
        return new TagsDelegate(parent, modelRoles());
    case CellKind::Number:
    case CellKind::Money:
        return new NumberDelegate(parent, modelRoles());
    case CellKind::Text:
    case CellKind::Date:
    case CellKind::Photo:
        break;
    }
    return new RowDelegate(parent, modelRoles());
}

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
            delegate = makeDelegate(column.kind, holder);
        table->setItemDelegateForColumn(int(i), delegate);
        table->setColumnWidth(int(i), column.width);
        table->setColumnHidden(int(i), !column.visible);
    }
    table->setColumnLocked(0, true);
}

} // namespace forecourt::ui
