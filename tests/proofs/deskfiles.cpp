// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfiles.h"

#include "../storage/sqlitefile.h"
#include "database.h"
#include "journal.h"
#include "schemas.h"

#include <QDir>
#include <QTemporaryDir>

namespace forecourt::test {

using namespace Qt::StringLiterals;
using namespace forecourt::storage;
using storage::test::SqliteFile;

namespace {

const QStringList NotProjected{ u"journal"_s, u"sqlite_sequence"_s };

/// Every table that comes from the journal, as text. Where a row lies is no part of it.
QStringList projections(const QString &file)
{
    SqliteFile desk(file);
    QStringList all;
    const QStringList tables =
        desk.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    for (const QString &table : tables) {
        if (NotProjected.contains(table))
            continue;
        const QString columns = u"SELECT group_concat('\"' || name || '\"', ', ') FROM"
                                " pragma_table_info('%1') WHERE name <> 'seq'"_s.arg(table);
        const QString names = desk.rows(columns.toUtf8().constData()).value(0);
        const QString rows = u"SELECT %1 FROM %2 ORDER BY %1"_s.arg(names, table);
        all << table << desk.rows(rows.toUtf8().constData());
    }
    return all;
}

QString rebuilt(const QString &file)
{
    DatabaseSetup setup;
    setup.file = file;
    setup.name = u"rebuild"_s;
    setup.migrations = deskMigrations();
    setup.durable = true;
    Database desk(std::move(setup));
    const auto done = desk.write<domain::Done>([](Sql &sql) {
                              rebuildProjections(sql);
                              return domain::Done{};
                          })
                          .result();
    return done ? QString() : done.error().detail;
}

QString firstDifference(const QStringList &is, const QStringList &should)
{
    for (qsizetype i = 0; i < std::max(is.size(), should.size()); ++i) {
        if (is.value(i) != should.value(i))
            return u"a table is not what the journal gives:\n  is     %1\n  should %2"_s.arg(
                is.value(i), should.value(i));
    }
    return {};
}

} // namespace

QString faultOfFiles(const QString &directory)
{
    // Opening a file repairs it: whoever works here next must find it as the kill left it.
    const QTemporaryDir aside;
    const QDir from(directory);
    const QStringList names = from.entryList({ u"*.sqlite*"_s }, QDir::Files);
    for (const QString &name : names)
        QFile::copy(from.filePath(name), aside.filePath(name));
    for (const QString &name : names.filter(QRegularExpression(u"\\.sqlite$"_s))) {
        if (!SqliteFile(aside.filePath(name)).isSound())
            return name + u" does not pass integrity_check"_s;
    }
    const QString desk = aside.filePath(u"desk.sqlite"_s);
    if (!QFile::exists(desk))
        return {};
    const QStringList before = projections(desk);
    const QString failure = rebuilt(desk);
    return failure.isEmpty() ? firstDifference(before, projections(desk)) : failure;
}

} // namespace forecourt::test
