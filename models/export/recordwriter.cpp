// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/records.h"

#include "export/recordwriter.h"

#include "domain/spreadsheet.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace forecourt::models {

RecordWriter::RecordWriter(ExportFormat format, const ExportTarget &target,
                           const QStringList &header)
    : m_format(format)
    , m_header(header)
    , m_device(target.device)
{
    if (m_device)
        return;
    m_file = std::make_unique<QSaveFile>(target.path);
    m_device = m_file.get();
}

RecordWriter::~RecordWriter() = default;

bool RecordWriter::start()
{
    if (m_file && !m_file->open(QIODevice::WriteOnly))
        m_failed = true;
    return put(m_format == ExportFormat::Json ? QByteArray("[") : domain::csvRecord(m_header));
}

bool RecordWriter::writeObject(const QJsonObject &object)
{
    const QByteArray lead = m_report.rows == 0 ? "\n" : ",\n";
    ++m_report.rows;
    return put(lead + QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool RecordWriter::writeCells(const QStringList &cells)
{
    ++m_report.rows;
    return put(domain::csvRecord(cells));
}

bool RecordWriter::put(const QByteArray &bytes)
{
    if (!m_failed)
        m_failed = m_device->write(bytes) != bytes.size();
    return !m_failed;
}

domain::Result<ExportReport> RecordWriter::finish()
{
    if (m_format == ExportFormat::Json)
        put(m_report.rows == 0 ? "]\n" : "\n]\n");
    auto *file = static_cast<QSaveFile *>(m_file.get());
    if (!m_failed && file)
        m_failed = !file->commit();
    if (m_failed)
        return domain::ApiError::storage(m_device->errorString());
    return m_report;
}

} // namespace forecourt::models
