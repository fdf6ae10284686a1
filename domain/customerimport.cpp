// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customerimport.h"

#include "domain/spreadsheet.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerImport)
};

/// A cell that is not empty, put into the edit; or why it cannot be.
using ReadCell = QString (*)(const QString &cell, bool isCleared, WantedEdit &edit);

QString cannotBeEmptied()
{
    return Words::tr("This field cannot be emptied.");
}

QString readId(const QString &cell, bool, WantedEdit &edit)
{
    edit.id.value = cell.trimmed();
    return {};
}

QString readEmail(const QString &cell, bool, WantedEdit &edit)
{
    edit.email = cell.trimmed();
    return {};
}

QString readNotes(const QString &cell, bool isCleared, WantedEdit &edit)
{
    edit.notes = isCleared ? QString() : cell;
    return {};
}

QString readTags(const QString &cell, bool isCleared, WantedEdit &edit)
{
    edit.tags = isCleared ? QStringList() : tagsOfCell(cell);
    return {};
}

QString readAddedTags(const QString &cell, bool isCleared, WantedEdit &edit)
{
    edit.addedTags = tagsOfCell(cell);
    return isCleared ? cannotBeEmptied() : QString();
}

QString readRemovedTags(const QString &cell, bool isCleared, WantedEdit &edit)
{
    edit.removedTags = tagsOfCell(cell);
    return isCleared ? cannotBeEmptied() : QString();
}

QString readPreferences(const QString &cell, bool isCleared, WantedEdit &edit)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(cell.toUtf8(), &error);
    if (!isCleared && !document.isObject())
        return Words::tr("This is not a JSON object: %1")
            .arg(error.error == QJsonParseError::NoError ? Words::tr("it has no braces")
                                                         : error.errorString());
    edit.preferences = Preferences(document.object());
    return {};
}

// Spreadsheets write a truth value in the language that they are used in.
constexpr struct
{
    QStringView yes, no;
} TruthWords[] = {
    { u"true", u"false" },      { u"1", u"0" },
    { u"yes", u"no" },          { u"wahr", u"falsch" },
    { u"vrai", u"faux" },       { u"vero", u"falso" },
    { u"verdadero", u"falso" }, { u"verdadeiro", u"falso" },
    { u"kweli", u"uongo" },
};

QString readVip(const QString &cell, bool isCleared, WantedEdit &edit)
{
    if (isCleared)
        return cannotBeEmptied();
    const QString word = cell.trimmed().toCaseFolded();
    for (const auto &[yes, no] : TruthWords) {
        if (word == yes || word == no)
            edit.isVip = word == yes;
    }
    return edit.isVip ? QString() : Words::tr("This is neither true nor false.");
}

constexpr struct Column
{
    const char *name;
    ReadCell read;
    bool isWritable;
} Columns[] = {
    { "id", readId, false },
    { "email", readEmail, false },
    { "notes", readNotes, true },
    { "tags", readTags, true },
    { "addTags", readAddedTags, true },
    { "removeTags", readRemovedTags, true },
    { "preferences", readPreferences, true },
    { "isVip", readVip, true },
    { "vip", readVip, true }, // as the export's table calls it
};

const Column *columnOf(const QString &title)
{
    for (const Column &column : Columns) {
        if (title.trimmed().compare(QLatin1StringView(column.name), Qt::CaseInsensitive) == 0)
            return &column;
    }
    return nullptr;
}

/// What each cell of a record is read by; null where nothing is known of the column.
using Layout = QList<const Column *>;

ApiError refused(const QString &why)
{
    return ApiError::notPossible(why);
}

Result<Layout> layoutOf(const QStringList &header)
{
    Layout layout;
    QList<ReadCell> readers;
    for (const QString &title : header) {
        const Column *column = columnOf(title);
        if (column && readers.contains(column->read))
            return refused(Words::tr("Two columns of the header mean the same: %1.")
                               .arg(QLatin1StringView(column->name)));
        if (column)
            readers << column->read;
        layout << column;
    }
    if (!readers.contains(readId) && !readers.contains(readEmail))
        return refused(Words::tr("The header names neither id nor email, so nobody can tell which "
                                 "customers are meant."));
    const bool hasEdits = std::any_of(layout.cbegin(), layout.cend(), [](const Column *column) {
        return column && column->isWritable;
    });
    if (!hasEdits)
        return refused(Words::tr("The header names nothing that can be changed: notes, tags, "
                                 "addTags, removeTags, preferences or isVip."));
    return layout;
}

/// The first fault, or nothing. All cells are read, so that a fault can say whom it is about.
QString readRecord(const CsvRecord &record, const Layout &layout, WantedEdit &edit)
{
    edit.line = record.line;
    QString first;
    for (qsizetype i = 0; i < layout.size(); ++i) {
        const QString &cell = record.cells.at(i);
        if (!layout.at(i) || cell.trimmed().isEmpty())
            continue;
        const bool isCleared = cell.trimmed() == "-"_L1;
        const QString fault = layout.at(i)->read(withoutDefusing(cell), isCleared, edit);
        if (first.isEmpty() && !fault.isEmpty())
            first = QLatin1StringView(layout.at(i)->name) + u": "_s + fault;
    }
    if (first.isEmpty() && edit.id.isEmpty() && edit.email.isEmpty())
        first = Words::tr("There is neither an id nor an e-mail address.");
    return first;
}

} // namespace

Result<ImportFile> readCustomerImport(const QByteArray &bytes)
{
    const CsvFile csv = readCsv(bytes);
    if (csv.records.isEmpty()) {
        return refused(csv.faults.isEmpty() ? Words::tr("The file is empty.")
                                            : Words::tr("The header cannot be read (line %1): %2")
                                                  .arg(csv.faults.first().line)
                                                  .arg(csv.faults.first().message));
    }
    const QStringList header = csv.records.first().cells;
    const Result<Layout> layout = layoutOf(header);
    if (!layout)
        return layout.error();
    ImportFile file;
    file.faults = csv.faults;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (!layout->at(i))
            file.unusedColumns << header.at(i).trimmed();
    }
    for (auto record = csv.records.cbegin() + 1; record != csv.records.cend(); ++record) {
        WantedEdit edit;
        const QString fault = readRecord(*record, *layout, edit);
        if (fault.isEmpty())
            file.wanted << edit;
        else
            file.faults << FileFault{ record->line, fault,
                                      edit.email.isEmpty() ? edit.id.value : edit.email };
    }
    return file;
}

} // namespace forecourt::domain
