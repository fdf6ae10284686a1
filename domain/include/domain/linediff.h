// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace forecourt::domain {

/// The lines [begin, end) of the base become `lines`. An insertion has begin == end.
struct Hunk
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QStringList lines;
};

/// The shortest way from the base to the text, in order; between two hunks at least one line
/// stays. Nothing where the texts are too long to compare.
std::optional<QList<Hunk>> hunksBetween(const QStringList &base, const QStringList &text);

} // namespace forecourt::domain
