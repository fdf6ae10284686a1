// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

namespace forecourt::models {

/// Roles that the delegates read beside Qt's own.
enum Role {
    IdRole = Qt::UserRole, ///< QString, the record's id
    SortRole, ///< what is sorted by, not what is shown
    SubtitleRole, ///< second line of a two-line cell
    InitialsRole, ///< of an avatar
    BadgeToneRole, ///< int of Tone
    TagsRole, ///< QStringList
    MarkRole, ///< int of Mark: not sent yet, needs a person, no longer listed
    LoadedRole, ///< bool; false while a row is still being read
    ObjectRole, ///< the whole row as its value type in a QVariant
    PhotoUrlRole, ///< QUrl of the featured photo
    PhotoCountRole, ///< int
};

/// The meaning of a colour, never a colour.
enum class Tone { Neutral, Accent, Good, Warning, Bad, Vip };
enum class Mark { None, Waiting, Attention, NoLongerListed };

/// How a cell is drawn; each kind has one delegate in ui.
enum class CellKind { Text, TwoLine, Badge, Tags, Number, Money, Date, Photo };

/// One column of a table as data; the `constexpr` tables are in the models' .cpp files.
struct ColumnInfo
{
    const char *id; ///< stable: settings and CSV use it
    const char *title; ///< to be translated in the context "Columns"
    CellKind kind;
    int width; ///< pixels at 96 dpi
    bool visible; ///< at first
    bool sortable;
};

} // namespace forecourt::models
