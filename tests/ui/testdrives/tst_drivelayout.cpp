// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/drivelayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;

class TestDriveLayout : public QObject
{
    Q_OBJECT
private slots:
    void onlyTheDaysAskedFor();
    void overlappingOnesShareTheWidth();
    void aChainSharesOneWidth();
    void oneAfterTheOtherKeepsTheWidth();
    void lateDrivesEndAtMidnight();
    void hoursWidenForEarlyAndLateOnes();
};

static const QDate monday(2026, 11, 23);

static domain::TestDrive driveAt(int day, int hour, int minute = 0, int minutes = 60)
{
    domain::TestDrive drive;
    drive.id = domain::TestDriveId::create();
    drive.preferredDate = QDateTime(monday.addDays(day), QTime(hour, minute));
    drive.durationMinutes = minutes;
    return drive;
}

void TestDriveLayout::onlyTheDaysAskedFor()
{
    domain::TestDrive undated = driveAt(0, 9);
    undated.preferredDate.reset();
    const auto blocks = layOutDrives(
        { driveAt(6, 9), driveAt(-1, 9), undated, driveAt(7, 9), driveAt(0, 9) }, monday, 7);
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(0).day, 0);
    QCOMPARE(blocks.at(1).day, 6);
    QCOMPARE(blocks.at(0).from, 9 * 60);
    QCOMPARE(blocks.at(0).to, 10 * 60);
}

void TestDriveLayout::overlappingOnesShareTheWidth()
{
    const auto blocks =
        layOutDrives({ driveAt(0, 9), driveAt(0, 9, 30), driveAt(1, 9, 15) }, monday, 7);
    QCOMPARE(blocks.at(0).lanes, 2);
    QCOMPARE(blocks.at(1).lanes, 2);
    QVERIFY(blocks.at(0).lane != blocks.at(1).lane);
    QCOMPARE(blocks.at(2).lanes, 1);
}

void TestDriveLayout::aChainSharesOneWidth()
{
    // The first and the third do not overlap, so the third takes the first one's lane.
    const auto blocks =
        layOutDrives({ driveAt(0, 9), driveAt(0, 9, 30, 90), driveAt(0, 10, 15) }, monday, 1);
    QCOMPARE(blocks.at(0).lane, 0);
    QCOMPARE(blocks.at(1).lane, 1);
    QCOMPARE(blocks.at(2).lane, 0);
    for (const DriveBlock &block : blocks)
        QCOMPARE(block.lanes, 2);
}

void TestDriveLayout::oneAfterTheOtherKeepsTheWidth()
{
    const auto blocks = layOutDrives({ driveAt(0, 9), driveAt(0, 10) }, monday, 1);
    QCOMPARE(blocks.at(0).lanes, 1);
    QCOMPARE(blocks.at(1).lanes, 1);
    QCOMPARE(blocks.at(1).lane, 0);
}

void TestDriveLayout::lateDrivesEndAtMidnight()
{
    const auto blocks = layOutDrives({ driveAt(0, 23, 30, 120) }, monday, 1);
    QCOMPARE(blocks.at(0).to, 24 * 60);
}

void TestDriveLayout::hoursWidenForEarlyAndLateOnes()
{
    QCOMPARE(hoursFor({}), (HourSpan{ 8, 18 }));
    const auto blocks = layOutDrives({ driveAt(0, 6, 30), driveAt(0, 19, 30, 45) }, monday, 1);
    QCOMPARE(hoursFor(blocks), (HourSpan{ 6, 21 }));
}

QTEST_GUILESS_MAIN(TestDriveLayout)
#include "tst_drivelayout.moc"
