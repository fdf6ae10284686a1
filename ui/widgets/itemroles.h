// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace forecourt::ui {

// What the house's delegates read: the numbers of models::Role. A model with
// roles of its own gives a delegate another table.
struct ItemRoles
{
    int text = Qt::DisplayRole; // QString: the main line, the badge's word, the figure
    int secondary = Qt::UserRole + 2; // QString: the second line
    int initials = Qt::UserRole + 3; // QString: of the avatar; else made from the text
    int tone = Qt::UserRole + 4; // int of Tone
    int tags = Qt::UserRole + 5; // QStringList
    int mark = Qt::UserRole + 6; // int of models::Mark, an icon after the main line
    int loaded = Qt::UserRole + 7; // bool; false: a grey bar instead of a text
};

} // namespace forecourt::ui
