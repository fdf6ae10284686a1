// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomrules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The house stands as the design says: no room reaches into another that it may not use.
class TestRooms : public QObject
{
    Q_OBJECT

private slots:
    void everyIncludeIsAllowed_data();
    void everyIncludeIsAllowed();
    void aWrongIncludeIsFound_data();
    void aWrongIncludeIsFound();
    void nothingIsContinuedAcrossThreads_data();
    void nothingIsContinuedAcrossThreads();
};

void TestRooms::everyIncludeIsAllowed_data()
{
    QTest::addColumn<QString>("room");
    for (const QString &room : roomNames())
        QTest::newRow(qPrintable(room)) << room;
}

void TestRooms::everyIncludeIsAllowed()
{
    QFETCH(QString, room);
    const RoomReport report = inspectRoom(QStringLiteral(FORECOURT_SOURCE_DIR), room);
    // A wrong path would find nothing to complain about.
    QVERIFY2(report.files >= 3 && report.includes > report.files, "the sources were not found");
    QVERIFY2(report.complaints.isEmpty(),
             qPrintable(QString(u'\n' + report.complaints.join(u'\n'))));
}

void TestRooms::aWrongIncludeIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("include");
    QTest::addColumn<QString>("complaint"); // empty: allowed
    const auto row = [](const char *path, const char *include, const char *complaint) {
        const QByteArray name = QByteArray(path) + ' ' + include;
        QTest::newRow(name.constData())
            << QString::fromLatin1(path) << QByteArray(include) << QString::fromLatin1(complaint);
    };
    row("ui/page.cpp", "\"models/public.h\"", "");
    row("ui/page.cpp", "\"storage/public.h\"", "ui may not use storage");
    row("ui/page.cpp", "<network/public.h>", "ui may not use network");
    row("ui/page.cpp", "\"../storage/private.h\"", "a private header of storage");
    row("models/a.cpp", "\"storage/public.h\"", "");
    row("models/a.cpp", "\"private.h\"", "");
    row("models/a.cpp", "\"storageonly.h\"", "a private header of storage");
    row("models/a.cpp", "\"sync/public.h\"", "models may not use sync");
    row("models/a.cpp", "<QLabel>", "models may not use QtWidgets");
    row("models/a.cpp", "<QtWidgets/QLabel>", "models may not use QtWidgets");
    row("models/include/models/b.h", "\"storage/public.h\"", "a public header may use domain only");
    row("models/include/models/b.h", "\"domain/public.h\"", "");
    row("domain/a.cpp", "<QString>", "");
    row("domain/a.cpp", "  #  include <QFile>", "domain does no input or output");
    row("domain/a.cpp", "<QColor>", "domain may not use QtGui");
    row("domain/a.cpp", "\"network/public.h\"", "domain may not use network");
    row("storage/a.cpp", "<QNetworkReply>", "storage may not use QtNetwork");
    row("network/a.cpp", "<QSqlQuery>", "network may not use QtSql");
    row("network/a.cpp", "\"sync/public.h\"", "network may not use sync");
    row("sync/a.cpp", "\"ui/public.h\"", "sync may not use ui");
    row("sync/a.cpp", "\"network/public.h\"", "");
    row("sandbox/a.cpp", "\"domain/public.h\"", "sandbox may not use domain");
    row("app/a.cpp", "\"storage/public.h\"", "");
    row("app/a.cpp", "\"storageonly.h\"", "a private header of storage");
    row("ui/page.cpp", "<qt6keychain/keychain.h>", "ui may not use the keychain");
    row("ui/page.cpp", "<sqlite3.h>", "ui may not use SQLite");
}

void TestRooms::aWrongIncludeIsFound()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, include);
    QFETCH(QString, complaint);
    const QTemporaryDir house;
    const auto write = [&house](const QString &name, const QByteArray &text) {
        const QString full = house.filePath(name);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    for (const QString &room : roomNames()) {
        write(room + u"/include/"_s + room + u"/public.h"_s, "#pragma once\n");
        write(room + u"/private.h"_s, "#pragma once\n");
    }
    write(u"storage/storageonly.h"_s, "#pragma once\n");
    const QByteArray line = include.contains('#') ? include : "#include " + include;
    write(path, "// first\n\n" + line + "\n");

    const RoomReport report = inspectRoom(house.path(), path.section(u'/', 0, 0));
    if (complaint.isEmpty()) {
        QCOMPARE(report.complaints, QStringList());
        return;
    }
    QCOMPARE(report.complaints.size(), 1);
    QVERIFY2(report.complaints.front().contains(complaint), qPrintable(report.complaints.front()));
    QVERIFY2(report.complaints.front().startsWith(path + u":3: "_s),
             qPrintable(report.complaints.front()));
}

void TestRooms::nothingIsContinuedAcrossThreads_data()
{
    QTest::addColumn<QString>("room");
    for (const char *room : { "storage", "models", "ui", "app" })
        QTest::newRow(room) << QString::fromLatin1(room);
}

// QFuture::then() of Qt 6.4 races with the thread that ends the future: domain::mapped() does not.
void TestRooms::nothingIsContinuedAcrossThreads()
{
    QFETCH(QString, room);
    const QDir house(QStringLiteral(FORECOURT_SOURCE_DIR));
    QDirIterator sources(house.filePath(room), { u"*.cpp"_s, u"*.h"_s }, QDir::Files,
                         QDirIterator::Subdirectories);
    int files = 0;
    while (sources.hasNext()) {
        QFile source(sources.next());
        QVERIFY(source.open(QIODevice::ReadOnly));
        ++files;
        int number = 0;
        while (!source.atEnd()) {
            const QByteArray line = source.readLine();
            ++number;
            // What is ready cannot be ended by another thread.
            if (line.contains(".then(") && !line.contains("makeReadyFuture"))
                QFAIL(qPrintable(u"%1:%2"_s.arg(source.fileName()).arg(number)));
        }
    }
    QVERIFY(files > 10);
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
