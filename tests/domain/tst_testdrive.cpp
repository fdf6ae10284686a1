// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/testdrive.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

class TestTestDrive : public QObject
{
    Q_OBJECT

private slots:
    void keysAndWords();
    void whatIsMissing();
    void emails_data();
    void emails();
    void clashingTimes_data();
    void clashingTimes();
    void clashesByWhoAndWhat();
    void onlyWhatTakesPlaceClashes();
    void aDriveDoesNotClashWithItself();
    void timeZonesAreCompared();
};

namespace {

const QDateTime Ten(QDate(2024, 3, 4), QTime(10, 0), Qt::UTC);

TestDrive driveAt(const QDateTime &time)
{
    TestDrive drive;
    drive.id = TestDriveId::create();
    drive.preferredDate = time;
    return drive;
}

QList<Clash::What> kindsOf(const QList<Clash> &clashes)
{
    QList<Clash::What> kinds;
    for (const Clash &clash : clashes)
        kinds << clash.what;
    return kinds;
}

} // namespace

void TestTestDrive::keysAndWords()
{
    for (int i = 0; i <= int(TestDriveStatus::Cancelled); ++i) {
        const auto status = TestDriveStatus(i);
        QCOMPARE(testDriveStatusFromKey(toKey(status)), status);
        QVERIFY(!statusText(status).isEmpty());
        QVERIFY(statusText(status) != toKey(status));
    }
    for (int i = 0; i <= int(SendState::DeskOnly); ++i) {
        const auto state = SendState(i);
        QCOMPARE(sendStateFromKey(toKey(state)), state);
        QVERIFY(!sendStateText(state).isEmpty());
    }
    QCOMPARE(toKey(TestDriveStatus::NoShow), u"no_show"_s);
    QCOMPARE(testDriveStatusFromKey(u"PENDING"), TestDriveStatus::Pending);
    // Never sent by itself.
    QCOMPARE(sendStateFromKey(u"from_a_later_version"), SendState::Unknown);
}

void TestTestDrive::whatIsMissing()
{
    TestDrive drive;
    QCOMPARE(missingForSending(drive).size(), 3);
    drive.vehicleId = VehicleId{ u"v"_s };
    QCOMPARE(missingForSending(drive).size(), 2);
    drive.name = u"  "_s;
    QCOMPARE(missingForSending(drive).size(), 2);
    drive.name = u"Jane"_s;
    QCOMPARE(missingForSending(drive), QStringList{ u"the customer's e-mail address"_s });
    drive.email = u"jane"_s;
    QCOMPARE(missingForSending(drive), QStringList{ u"a complete e-mail address"_s });
    drive.email = u"jane@example.com"_s;
    QVERIFY(missingForSending(drive).isEmpty());
}

void TestTestDrive::emails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *text, bool expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("jane@example.com", true);
    row(" jane@example.com ", true);
    row("jane.doe+cars@mail.example.co.ke", true);
    row("o'neill@example.com", true);
    row("jürgen@müller.de", true);
    row("a@b.co", true);
    row("", false);
    row("jane", false);
    row("@example.com", false);
    row("jane@", false);
    row("jane@example", false);
    row("jane@@example.com", false);
    row("jane doe@example.com", false);
    row("jane@exam ple.com", false);
    row("jane@example..com", false);
    row("jane@.example.com", false);
    row("jane@example.com.", false);
    row(".jane@example.com", false);
    row("jane.@example.com", false);
    row("jane@-example.com", false);
    row("jane@example.com, joe@example.com", false);
    row("Jane <jane@example.com>", false);
    row("jane@example.com\nBcc: x@example.com", false);
}

void TestTestDrive::emails()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(looksLikeEmail(text), expected);
    QVERIFY(!looksLikeEmail(QString(QString(65, u'a') + u"@example.com"_s)));
}

void TestTestDrive::clashingTimes_data()
{
    QTest::addColumn<int>("startMinutes"); // after the first one's start
    QTest::addColumn<int>("duration");
    QTest::addColumn<bool>("clashes");
    QTest::newRow("at the same time") << 0 << 60 << true;
    QTest::newRow("begins within") << 59 << 60 << true;
    QTest::newRow("begins at the end") << 60 << 60 << false;
    QTest::newRow("ends within") << -30 << 31 << true;
    QTest::newRow("ends at the beginning") << -30 << 30 << false;
    QTest::newRow("around it") << -30 << 180 << true;
    QTest::newRow("inside it") << 20 << 10 << true;
    QTest::newRow("no time at all still takes a moment") << 20 << 0 << true;
    QTest::newRow("the day after") << 24 * 60 << 60 << false;
}

void TestTestDrive::clashingTimes()
{
    QFETCH(int, startMinutes);
    QFETCH(int, duration);
    QFETCH(bool, clashes);
    TestDrive first = driveAt(Ten);
    first.vehicleId = VehicleId{ u"v"_s };
    TestDrive second = driveAt(Ten.addSecs(startMinutes * 60));
    second.durationMinutes = duration;
    second.vehicleId = first.vehicleId;
    QCOMPARE(!clashesOf(first, { second }).isEmpty(), clashes);
    QCOMPARE(!clashesOf(second, { first }).isEmpty(), clashes);
}

void TestTestDrive::clashesByWhoAndWhat()
{
    TestDrive drive = driveAt(Ten);
    drive.vehicleId = VehicleId{ u"v"_s };
    drive.customerId = CustomerId{ u"c"_s };
    drive.email = u"jane@example.com"_s;
    drive.assignedTo = u"Jürgen"_s;
    // Nothing in common, also where neither has a car, a person or an assignee.
    QVERIFY(clashesOf(drive, { driveAt(Ten) }).isEmpty());
    QVERIFY(clashesOf(driveAt(Ten), { driveAt(Ten) }).isEmpty());

    TestDrive sameCar = driveAt(Ten);
    sameCar.vehicleId = drive.vehicleId;
    TestDrive sameCustomer = driveAt(Ten);
    sameCustomer.customerId = drive.customerId;
    TestDrive sameEmail = driveAt(Ten);
    sameEmail.email = u"JANE@Example.com"_s;
    TestDrive sameStaff = driveAt(Ten);
    sameStaff.assignedTo = u" jurgen "_s;
    TestDrive familyAddress = sameEmail;
    familyAddress.customerId = CustomerId{ u"other"_s };
    const QList<Clash> clashes =
        clashesOf(drive, { sameCar, sameCustomer, sameEmail, sameStaff, familyAddress });
    QCOMPARE(kindsOf(clashes),
             (QList{ Clash::What::Vehicle, Clash::What::Customer, Clash::What::Customer,
                     Clash::What::Staff }));
    QCOMPARE(clashes[2].other, sameEmail);
    TestDrive again = drive;
    again.id = TestDriveId::create();
    QCOMPARE(clashesOf(drive, { again }).size(), 3);
}

void TestTestDrive::onlyWhatTakesPlaceClashes()
{
    TestDrive drive = driveAt(Ten);
    drive.vehicleId = VehicleId{ u"v"_s };
    for (int i = 0; i <= int(TestDriveStatus::Cancelled); ++i) {
        TestDrive other = drive;
        other.id = TestDriveId::create();
        other.status = TestDriveStatus(i);
        const bool takesPlace =
            other.status == TestDriveStatus::Pending || other.status == TestDriveStatus::Confirmed;
        QCOMPARE(clashesOf(drive, { other }).size(), takesPlace ? 1 : 0);
        QCOMPARE(clashesOf(other, { drive }).size(), takesPlace ? 1 : 0);
    }
    TestDrive noTime = drive;
    noTime.id = TestDriveId::create();
    noTime.preferredDate.reset();
    QVERIFY(clashesOf(drive, { noTime }).isEmpty());
    QVERIFY(clashesOf(noTime, { drive }).isEmpty());
}

void TestTestDrive::aDriveDoesNotClashWithItself()
{
    TestDrive drive = driveAt(Ten);
    drive.vehicleId = VehicleId{ u"v"_s };
    QVERIFY(clashesOf(drive, { drive }).isEmpty());
}

void TestTestDrive::timeZonesAreCompared()
{
    TestDrive drive = driveAt(Ten);
    drive.vehicleId = VehicleId{ u"v"_s };
    const QDateTime sameMoment(Ten.date(), QTime(13, 0), Qt::OffsetFromUTC, 3 * 60 * 60);
    const QDateTime sameReading(Ten.date(), QTime(10, 0), Qt::OffsetFromUTC, 3 * 60 * 60);
    TestDrive other = drive;
    other.id = TestDriveId::create();
    other.preferredDate = sameMoment;
    QCOMPARE(clashesOf(drive, { other }).size(), 1);
    other.preferredDate = sameReading;
    QVERIFY(clashesOf(drive, { other }).isEmpty());
}

QTEST_GUILESS_MAIN(TestTestDrive)
#include "tst_testdrive.moc"
