// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/columndelegates.h"

#include "widgets/delegates.h"
#include "widgets/itemroles.h"

namespace forecourt::ui {

using models::CellKind;

// The widgets know the models' roles by number alone.
static_assert(ItemRoles().secondary == models::SubtitleRole);
static_assert(ItemRoles().tone == models::BadgeToneRole);
static_assert(ItemRoles().tags == models::TagsRole);
static_assert(ItemRoles().mark == models::MarkRole);

RowDelegate *makeColumnDelegate(CellKind kind, QObject *parent)
{
    switch (kind) {
    case CellKind::TwoLine: {
        auto *delegate = new TwoLineDelegate(parent);
        delegate->setAvatarShown(false);
        return delegate;
    }
    case CellKind::Badge:
        return new BadgeDelegate(parent);
    case CellKind::Tags:
        return new TagsDelegate(parent);
    case CellKind::Number:
    case CellKind::Money:
        return new NumberDelegate(parent);
    case CellKind::Text:
    case CellKind::Date:
    case CellKind::Photo:
        break;
    }
    return new RowDelegate(parent);
}

} // namespace forecourt::ui
