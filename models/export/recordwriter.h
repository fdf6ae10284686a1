// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exporting.h"

#include <QJsonObject>
#include <QStringList>

namespace forecourt::models {

/// Writes records one after another. Made on one thread and used on another, never on two at a
/// time; a file that is not finished leaves nothing behind.
class RecordWriter
{
public:
    RecordWriter(ExportFormat format, const ExportTarget &target, const QStringList &header);
    ~RecordWriter();

    bool start();
    template <typename Row> bool write(const Row &row)
    {
        return m_format == ExportFormat::Json ? writeObject(exportedJson(row))
                                              : writeCells(csvCells(row));
    }
    /// The end of the document; the file takes its place.
    domain::Result<ExportReport> finish();

private:
    bool writeObject(const QJsonObject &object);
    bool writeCells(const QStringList &cells);
    bool put(const QByteArray &bytes);

    const ExportFormat m_format;
    const QStringList m_header;
    std::unique_ptr<QIODevice> m_file; ///< empty where the device is somebody else's
    QIODevice *m_device = nullptr;
    bool m_failed = false;
    ExportReport m_report;
};

} // namespace forecourt::models
