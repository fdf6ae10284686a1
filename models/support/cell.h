// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"
#include "models/formatting.h"

#include <QStringList>
#include <QVariant>

#include <array>
#include <optional>

namespace forecourt::models {

/// What one cell shows, ready to paint, and what it sorts by.
struct Cell
{
    QString text;
    QString subtitle = {};
    QVariant sort = {};
    std::optional<Tone> tone = {};
    QStringList tags = {};
    QString toolTip = {}; ///< plain; escaped where it could be taken for rich text
};

/// A column with everything that is known about it: how it is shown, sorted and exported.
template <typename Row, typename Sort> struct ColumnSpec
{
    ColumnInfo info;
    Cell (*show)(const Row &row, const Formatting &formatting);
    QString (*exported)(const Row &row); ///< for CSV, machine-readable; null: not exported
    std::optional<Sort> sort = {};
    bool sortInverted = false; ///< days listed grow while the date falls
};

template <typename Spec, size_t N>
constexpr std::array<ColumnInfo, N> infosOf(const std::array<Spec, N> &specs)
{
    std::array<ColumnInfo, N> infos{};
    for (size_t i = 0; i < N; ++i)
        infos[i] = specs[i].info;
    return infos;
}

QVariant columnHeader(const ColumnInfo &info, int role);
QVariant cellAlignment(CellKind kind);
/// The roles that come from a cell; an invalid value for any other role.
QVariant cellData(const Cell &cell, CellKind kind, int role);
/// Tooltips guess rich text; what came from outside must not be taken for it.
QString plainToolTip(const QString &text);

} // namespace forecourt::models
