// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace forecourt::domain {

/// One record of a file, and the line on which it begins.
struct CsvRecord
{
    int line = 0;
    QStringList cells;
    friend bool operator==(const CsvRecord &, const CsvRecord &) = default;
};

/// Why a line of a file could not be taken.
struct FileFault
{
    int line = 0;
    QString message;
    QString about = {}; ///< whom the line seems to be about, where that could be read
    friend bool operator==(const FileFault &, const FileFault &) = default;
};

struct CsvFile
{
    QList<CsvRecord> records; ///< the first is the header; empty where that could not be read
    QList<FileFault> faults;
};

/// RFC 4180 in UTF-8, with or without a byte order mark, lines ended by CR LF, LF or CR. Commas,
/// semicolons or tabs, whichever the header has most of. A record that is not as the header
/// promises is a fault of its line, and the next line is read; empty records are left out.
CsvFile readCsv(const QByteArray &bytes);

} // namespace forecourt::domain
