// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomrules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    QLatin1StringView room;
    QLatin1StringView rooms; // that it may use, beside itself
    QLatin1StringView modules; // of Qt, beside QtCore
    QLatin1StringView others; // of Outsiders
};

// The design's table. QtConcurrent is QtCore's own pool by another name; sync makes thumbnails.
constexpr Rule Rules[] = {
    { "domain"_L1, ""_L1, ""_L1, ""_L1 },
    { "network"_L1, "domain"_L1, "QtNetwork QtConcurrent"_L1, "keychain coroutines YAML"_L1 },
    { "storage"_L1, "domain"_L1, "QtSql QtConcurrent"_L1, "SQLite"_L1 },
    { "sync"_L1, "network storage domain"_L1, "QtConcurrent QtGui"_L1, "coroutines"_L1 },
    { "models"_L1, "storage domain"_L1, "QtGui"_L1, ""_L1 },
    { "ui"_L1, "models domain sync"_L1, "QtGui QtWidgets QtSvg QtPrintSupport"_L1, ""_L1 },
    { "app"_L1, "domain network storage sync models ui"_L1, "QtGui QtWidgets QtNetwork QtSvg"_L1,
      "keychain coroutines"_L1 },
    { "sandbox"_L1, ""_L1, "QtGui QtNetwork QtHttpServer QtConcurrent"_L1, ""_L1 },
};

struct Outsider
{
    QLatin1StringView name;
    QLatin1StringView spoken;
    QLatin1StringView start; // of what stands between the brackets
};

constexpr Outsider Outsiders[] = {
    { "keychain"_L1, "the keychain"_L1, "qt6keychain/"_L1 },
    { "coroutines"_L1, "coroutines"_L1, "QCoro"_L1 },
    { "SQLite"_L1, "SQLite"_L1, "sqlite3"_L1 },
    { "YAML"_L1, "YAML"_L1, "yaml-cpp/"_L1 },
};

constexpr QLatin1StringView InputAndOutput[] = {
    "QFile"_L1,    "QSaveFile"_L1, "QTemporaryFile"_L1, "QDir"_L1,    "QDirIterator"_L1,
    "QProcess"_L1, "QSettings"_L1, "QIODevice"_L1,      "QThread"_L1, "QTimer"_L1
};

bool holds(QLatin1StringView words, const QString &word)
{
    return QString(words).split(u' ').contains(word);
}

const Rule &ruleOf(const QString &room)
{
    return *std::find_if(std::begin(Rules), std::end(Rules),
                         [&](const Rule &rule) { return rule.room == room; });
}

// Which module of Qt a header belongs to, as the installed headers say.
const QHash<QString, QString> &qtModules()
{
    static const auto Modules = [] {
        QHash<QString, QString> modules;
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        const QStringList names = headers.entryList({ u"Qt*"_s }, QDir::Dirs);
        for (const QString &name : names) {
            const QStringList files = QDir(headers.filePath(name)).entryList(QDir::Files);
            for (const QString &file : files)
                modules.insert(file, name);
        }
        return modules;
    }();
    return Modules;
}

struct Include
{
    QString text;
    bool quoted = false;
};

struct Place
{
    QString house, room, file; // file: below house
    QString path(const QString &below) const { return QDir::cleanPath(house + u'/' + below); }
    bool isPublicHeader() const { return file.startsWith(QString(room + u"/include/")); }
};

std::optional<QString> outsideComplaint(const Rule &rule, const Include &include)
{
    for (const Outsider &outsider : Outsiders) {
        if (include.text.startsWith(outsider.start) && !holds(rule.others, outsider.name))
            return QString(rule.room + u" may not use "_s + outsider.spoken);
    }
    const QString module = include.text.startsWith("Qt"_L1) && include.text.contains(u'/')
        ? include.text.section(u'/', 0, 0)
        : qtModules().value(include.text, u"QtCore"_s);
    if (module != "QtCore"_L1 && !holds(rule.modules, module))
        return QString(rule.room + u" may not use "_s + module);
    const bool reaches = std::find(std::begin(InputAndOutput), std::end(InputAndOutput),
                                   include.text.section(u'/', -1))
        != std::end(InputAndOutput);
    if (rule.room == "domain"_L1 && reaches)
        return u"domain does no input or output"_s;
    return {};
}

// The file below the house that a line names, tried in the compiler's order for its own room,
// and then in every other, since a folder may have leaked into the search path.
QString resolved(const Place &place, const Include &include)
{
    QStringList tries;
    if (include.quoted)
        tries << place.path(QString(place.file + u"/../"_s + include.text));
    QStringList rooms = roomNames();
    rooms.removeAll(place.room);
    rooms.prepend(place.room);
    for (const QString &room : rooms)
        tries << place.path(QString(room + u'/' + include.text))
              << place.path(QString(room + u"/include/"_s + include.text));
    for (const QString &path : tries) {
        if (QFileInfo(path).isFile())
            return path.mid(QDir::cleanPath(place.house).size() + 1);
    }
    return {};
}

std::optional<QString> roomComplaint(const Place &place, const QString &target)
{
    const QString other = target.section(u'/', 0, 0);
    if (other == place.room || !roomNames().contains(other))
        return {};
    const Rule &rule = ruleOf(place.room);
    if (!target.startsWith(QString(other + u"/include/")))
        return QString(u"a private header of "_s + other);
    if (!holds(rule.rooms, other))
        return QString(place.room + u" may not use "_s + other);
    // app composes: nobody uses its headers.
    if (place.isPublicHeader() && other != "domain"_L1 && place.room != "app"_L1)
        return QString(u"a public header may use domain only, not "_s + other);
    return {};
}

std::optional<QString> complaintAbout(const Place &place, const Include &include)
{
    const QString target = resolved(place, include);
    return target.isEmpty() ? outsideComplaint(ruleOf(place.room), include)
                            : roomComplaint(place, target);
}

void inspectFile(const Place &place, RoomReport &report)
{
    static const QRegularExpression Line(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QFile file(place.path(place.file));
    if (!file.open(QIODevice::ReadOnly))
        return;
    ++report.files;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = Line.match(lines[i]);
        if (!match.hasMatch())
            continue;
        ++report.includes;
        const Include include{ match.captured(2), match.captured(1) == u'"' };
        if (const auto complaint = complaintAbout(place, include)) {
            report.complaints << u"%1:%2: %3 (%4)"_s.arg(place.file, QString::number(i + 1),
                                                         *complaint, include.text);
        }
    }
}

} // namespace

QStringList roomNames()
{
    QStringList names;
    for (const Rule &rule : Rules)
        names << rule.room;
    return names;
}

RoomReport inspectRoom(const QString &house, const QString &room)
{
    RoomReport report;
    const QString root = QDir::cleanPath(house);
    QDirIterator it(QString(root + u'/' + room), { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        inspectFile({ root, room, path.mid(root.size() + 1) }, report);
    }
    report.complaints.sort();
    return report;
}
