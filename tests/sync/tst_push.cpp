// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using domain::ChangeState;

/// What happens to an edit between "saved" and the server.
class TestPush : public QObject
{
    Q_OBJECT
private slots:
    void editReachesTheServer();
    void savedWhileOfflineGoesLater();
    void onlyChangedFieldsAreSent();
    void twoDesksMerge();
    void conflictWaitsForAPerson();
    void refusedEditIsKeptWithTheServersWords();
    void lostAnswerSendsNoSecondChange();
    void unknownNotesAreAppended();
    void testDriveIsSentOnce();
    void lostTestDriveAnswerIsDoubtful();
    void incompleteTestDriveStaysOnTheDesk();

private:
    const QStringList m_small{ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s };
};

void TestPush::editReachesTheServer()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = fixture.anyCustomer();
    QVERIFY(answerOf(fixture.session->fetchCustomer(id)));
    domain::CustomerPatch patch;
    patch.notes = u"Call after five"_s;
    patch.tags = QStringList{ u"repeat-buyer"_s, u"walk-in"_s };
    patch.isVip = true;
    QVERIFY(answerOf(fixture.session->saveCustomer(id, fixture.baseOf(id), patch)));
    // Saved means shown at once, wherever the server is.
    QCOMPARE(fixture.customer(id).shown.customer.notes, patch.notes);
    QVERIFY(fixture.waitUntilEmpty());
    const auto server = fixture.atServer(id);
    QCOMPARE(server.value("notes"_L1).toString(), *patch.notes);
    QCOMPARE(server.value("classification"_L1).toObject().value("isVip"_L1).toBool(), true);
    QCOMPARE(fixture.customer(id).shown.waiting, false);
    QCOMPARE(fixture.customer(id).server.notes, patch.notes);
}

void TestPush::savedWhileOfflineGoesLater()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = fixture.anyCustomer();
    QVERIFY(answerOf(fixture.session->fetchCustomer(id)));
    fixture.session->setWorkOffline(true);
    domain::CustomerPatch patch;
    patch.notes = u"Written in the dark"_s;
    QVERIFY(answerOf(fixture.session->saveCustomer(id, fixture.baseOf(id), patch)));
    QTest::qWait(200);
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, id.value), 0);
    fixture.close();
    fixture.open();
    QCOMPARE(fixture.customer(id).shown.customer.notes, patch.notes);
    QVERIFY(fixture.customer(id).shown.waiting);
    const auto report = fixture.pass();
    QCOMPARE(report.pushed, 1);
    QCOMPARE(report.pending, 0);
    QCOMPARE(fixture.atServer(id).value("notes"_L1).toString(), *patch.notes);
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, id.value), 1);
}

void TestPush::onlyChangedFieldsAreSent()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = fixture.anyCustomer();
    QVERIFY(answerOf(fixture.session->fetchCustomer(id)));
    const auto before = fixture.atServer(id);
    domain::CustomerPatch patch;
    patch.notes = u"Only these"_s;
    QVERIFY(answerOf(fixture.session->saveCustomer(id, fixture.baseOf(id), patch)));
    QVERIFY(fixture.waitUntilEmpty());
    auto after = fixture.atServer(id);
    QCOMPARE(after.take("notes"_L1).toString(), *patch.notes);
    auto expected = before;
    expected.remove("notes"_L1);
    QCOMPARE(after, expected);
}

void TestPush::twoDesksMerge()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = fixture.anyCustomer();
    QVERIFY(answerOf(fixture.session->fetchCustomer(id)));
    const auto base = fixture.baseOf(id);
    fixture.changeAtServer(
        id,
        QJsonObject{ { u"tags"_s,
                       QJsonArray::fromStringList(base.tags.value_or(QStringList())
                                                  + QStringList{ u"theirs"_s }) } });
    domain::CustomerPatch patch;
    patch.tags = base.tags.value_or(QStringList()) + QStringList{ u"ours"_s };
    QVERIFY(answerOf(fixture.session->saveCustomer(id, base, patch)));
    QVERIFY(fixture.waitUntilEmpty());
    const auto tags = fixture.atServer(id).value("tags"_L1).toArray();
    QVERIFY(tags.contains(u"theirs"_s));
    QVERIFY(tags.contains(u"ours"_s));
}

void TestPush::conflictWaitsForAPerson()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = fixture.anyCustomer();
    fixture.changeAtServer(id, QJsonObject{ { u"notes"_s, u"one line"_s } });
    QVERIFY(answerOf(fixture.session->fetchCustomer(id)));
    const auto base = fixture.baseOf(id);
    fixture.changeAtServer(id, QJsonObject{ { u"notes"_s, u"their line"_s } });
    domain::CustomerPatch patch;
    patch.notes = u"our line"_s;
    QVERIFY(answerOf(fixture.session->saveCustomer(id, base, patch)));
    QVERIFY(fixture.waitForState(ChangeState::Conflict));
    QCOMPARE(fixture.atServer(id).value("notes"_L1).toString(), u"their line"_s);
    QCOMPARE(fixture.customer(id).shown.customer.notes, patch.notes);
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, id.value), 0);
    QTRY_COMPARE(fixture.session->status().attention, 1);
}

void TestPush::refusedEditIsKeptWithTheServersWords()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = fixture.anyCustomer();
    fixture.sandbox.setFaults({ u"status=400,method=PATCH,path=/external/customers"_s });
    domain::CustomerPatch patch;
    patch.tags = QStringList{ u"refused"_s };
    QVERIFY(answerOf(fixture.session->saveCustomer(id, fixture.baseOf(id), patch)));
    QVERIFY(fixture.waitForState(ChangeState::Rejected));
    const auto change = answerOf(fixture.store().desk().openChanges()).first();
    QVERIFY(!change.reason.isEmpty());
    QCOMPARE(fixture.customer(id).shown.customer.tags, patch.tags);
    // A person may try again.
    fixture.sandbox.setFaults({});
    QVERIFY(answerOf(fixture.session->retry(change.id)));
    QVERIFY(fixture.waitUntilEmpty());
}

void TestPush::lostAnswerSendsNoSecondChange()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = fixture.anyCustomer();
    QVERIFY(answerOf(fixture.session->fetchCustomer(id)));
    fixture.sandbox.setFaults({ u"drop-after,method=PATCH,path=/external/customers,count=1"_s });
    domain::CustomerPatch patch;
    patch.notes = u"arrived, but nobody said so"_s;
    QVERIFY(answerOf(fixture.session->saveCustomer(id, fixture.baseOf(id), patch)));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.requestsSeen(u"PATCH"_s, id.value), 1, 10'000);
    QTest::qWait(300);
    fixture.pass();
    QVERIFY(fixture.waitUntilEmpty());
    // It was found at the server, so there was nothing left to send.
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, id.value), 1);
    QCOMPARE(fixture.atServer(id).value("notes"_L1).toString(), *patch.notes);
}

void TestPush::unknownNotesAreAppended()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = fixture.anyCustomer();
    fixture.changeAtServer(id, QJsonObject{ { u"notes"_s, u"what was there"_s } });
    const auto base = fixture.baseOf(id);
    QVERIFY(!base.notes);
    domain::CustomerPatch patch;
    patch.notes = u"what was added"_s;
    QVERIFY(answerOf(fixture.session->saveCustomer(id, base, patch)));
    QVERIFY(fixture.waitUntilEmpty());
    const auto notes = fixture.atServer(id).value("notes"_L1).toString();
    QVERIFY(notes.startsWith("what was there"_L1));
    QVERIFY(notes.endsWith("what was added"_L1));
}

void TestPush::testDriveIsSentOnce()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto drive = fixture.completeDrive();
    QVERIFY(answerOf(fixture.session->saveTestDrive(drive, true)));
    QVERIFY(fixture.waitUntilEmpty());
    const auto stored = answerOf(fixture.store().desk().testDrive(drive.id));
    QVERIFY(stored);
    QCOMPARE(stored->sendState, domain::SendState::Sent);
    QVERIFY(!stored->serverId.isEmpty());
    QCOMPARE(stored->serverStatus, u"pending"_s);
    QCOMPARE(fixture.requestsSeen(u"POST"_s, u"/external/test-drives"_s), 1);
}

void TestPush::lostTestDriveAnswerIsDoubtful()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    fixture.sandbox.setFaults({ u"drop-after,method=POST,path=/external/test-drives"_s });
    const auto drive = fixture.completeDrive();
    QVERIFY(answerOf(fixture.session->saveTestDrive(drive, true)));
    QVERIFY(fixture.waitForState(ChangeState::Unknown));
    fixture.sandbox.setFaults({});
    fixture.pass();
    QCOMPARE(fixture.requestsSeen(u"POST"_s, u"/external/test-drives"_s), 1);
    QCOMPARE(answerOf(fixture.store().desk().testDrive(drive.id))->sendState,
             domain::SendState::Unknown);
    const auto change = answerOf(fixture.store().desk().openChanges()).first();
    QVERIFY(answerOf(fixture.session->confirmArrived(change.id, u"td-1"_s)));
    QCOMPARE(answerOf(fixture.store().desk().testDrive(drive.id))->sendState,
             domain::SendState::Sent);
    QCOMPARE(fixture.requestsSeen(u"POST"_s, u"/external/test-drives"_s), 1);
}

void TestPush::incompleteTestDriveStaysOnTheDesk()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    auto drive = fixture.completeDrive();
    drive.email.clear();
    QVERIFY(answerOf(fixture.session->saveTestDrive(drive, true)));
    QTest::qWait(200);
    QCOMPARE(fixture.requestsSeen(u"POST"_s, u"/external/test-drives"_s), 0);
    QCOMPARE(answerOf(fixture.store().desk().testDrive(drive.id))->sendState,
             domain::SendState::Draft);
}

QTEST_GUILESS_MAIN(TestPush)
#include "tst_push.moc"
