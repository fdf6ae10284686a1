// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace forecourt::domain {

/// One record of RFC 4180, CR LF at its end. A cell that begins with = + - @ TAB or CR is
/// prefixed with an apostrophe, so that no spreadsheet takes it for a formula; plain numbers
/// are left as they are.
QByteArray csvRecord(const QStringList &cells);
/// The cell as it was before csvRecord() defused it.
QString withoutDefusing(const QString &cell);

/// Tags in one cell: "a, b", quoted like CSV where a tag holds a separator itself.
QString tagsCell(const QStringList &tags);
/// Takes commas, semicolons and line breaks for separators.
QStringList tagsOfCell(const QString &cell);

} // namespace forecourt::domain
