// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace forecourt::domain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CsvFile)
};

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

/// The most frequent one outside of quotes in the first record.
char separatorOf(QByteArrayView bytes)
{
    struct
    {
        char sign;
        int count;
    } candidates[] = { { ',', 0 }, { ';', 0 }, { '\t', 0 } };
    bool quoted = false;
    for (const char c : bytes) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (isBreak(c))
            break;
        for (auto &candidate : candidates)
            candidate.count += candidate.sign == c;
    }
    return std::max_element(std::begin(candidates), std::end(candidates),
                            [](const auto &a, const auto &b) { return a.count < b.count; })
        ->sign;
}

/// Walks over the bytes once; UTF-8 never hides a quote, separator or line break.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_separator(separatorOf(bytes))
    {
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    int line() const { return m_line; }
    /// The cells of the next record; nothing and a fault where it is not well formed.
    std::optional<QStringList> record();
    const FileFault &fault() const { return m_fault; }

private:
    bool atBreak() const { return !atEnd() && isBreak(m_bytes[m_at]); }
    bool atSeparator() const { return !atEnd() && m_bytes[m_at] == m_separator; }
    void passBreak();
    void skipLine();
    bool plainCell(QByteArray &cell);
    bool quotedCell(QByteArray &cell);
    bool refuse(int line, const QString &message);

    QByteArrayView m_bytes;
    const char m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    FileFault m_fault;
};

bool Reader::refuse(int line, const QString &message)
{
    m_fault = { line, message };
    return false;
}

void Reader::passBreak()
{
    const bool isPair =
        m_bytes[m_at] == '\r' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

void Reader::skipLine()
{
    while (!atEnd() && !atBreak())
        ++m_at;
    if (!atEnd())
        passBreak();
}

bool Reader::plainCell(QByteArray &cell)
{
    const qsizetype from = m_at;
    while (!atEnd() && !atBreak() && !atSeparator()) {
        if (m_bytes[m_at] == '"')
            return refuse(m_line, Words::tr("A quote stands inside a field that is not quoted."));
        ++m_at;
    }
    cell = m_bytes.sliced(from, m_at - from).toByteArray();
    return true;
}

bool Reader::quotedCell(QByteArray &cell)
{
    const int opened = m_line;
    ++m_at;
    while (!atEnd()) {
        const qsizetype from = m_at;
        if (m_bytes[m_at] != '"') {
            if (isBreak(m_bytes[m_at]))
                passBreak();
            else
                ++m_at;
            cell += m_bytes.sliced(from, m_at - from);
            continue;
        }
        ++m_at;
        if (!atEnd() && m_bytes[m_at] == '"') {
            cell += '"';
            ++m_at;
            continue;
        }
        if (atEnd() || atBreak() || atSeparator())
            return true;
        return refuse(m_line, Words::tr("Something stands behind a closing quote."));
    }
    return refuse(opened,
                  Words::tr("A quote that opens here is never closed; nothing after it was read."));
}

std::optional<QStringList> Reader::record()
{
    QStringList cells;
    bool going = true;
    while (going) {
        const int line = m_line;
        QByteArray cell;
        const bool isQuoted = !atEnd() && m_bytes[m_at] == '"';
        bool good = isQuoted ? quotedCell(cell) : plainCell(cell);
        if (good && (!cell.isValidUtf8() || cell.contains('\0')))
            good = refuse(line, Words::tr("This is not UTF-8 text."));
        if (!good) {
            skipLine();
            return std::nullopt;
        }
        cells << QString::fromUtf8(cell);
        going = atSeparator();
        m_at += going ? 1 : 0;
    }
    if (!atEnd())
        passBreak();
    return cells;
}

bool isEmpty(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString &cell) { return cell.isEmpty(); });
}

} // namespace

CsvFile readCsv(const QByteArray &bytes)
{
    CsvFile file;
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        file.faults << FileFault{ 1, Words::tr("This is UTF-16 text; save it as UTF-8.") };
        return file;
    }
    const QByteArrayView text(bytes);
    Reader reader(text.sliced(bytes.startsWith("\xef\xbb\xbf") ? 3 : 0));
    qsizetype width = 0;
    while (!reader.atEnd()) {
        const int line = reader.line();
        const auto cells = reader.record();
        if (!cells)
            file.faults << reader.fault();
        else if (isEmpty(*cells))
            continue;
        else if (width == 0 || cells->size() == width)
            file.records << CsvRecord{ line, *cells };
        else
            file.faults << FileFault{
                line, Words::tr("%1 fields where the header has %2.").arg(cells->size()).arg(width)
            };
        if (file.records.isEmpty())
            return file;
        width = file.records.first().cells.size();
    }
    return file;
}

} // namespace forecourt::domain
