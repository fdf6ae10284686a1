// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using domain::ChangeState;
using domain::CustomerId;

/// What waits in the outbox while nothing may go, or not all of it: it stays as it is, costs
/// nothing, and goes on by itself.
class TestPushHolds : public QObject
{
    Q_OBJECT
private slots:
    void theMonthsMaximumRefusesNothing();
    void anOutageCountsForNoTry();
    void aRefusalForTheLimitWaitsItsTime();
    void goesOnWhereItWasStoppedAndWantedAgain();
    void whatWasTakenIsNotCalledRefused();
    void aPersonGoesBeforeTheBulk();
    void aBulkThatWaitsGivesWay();
    void aPassDoesNotWaitForTheBulk();
    void aKeyThatMayNotChangeCustomersIsNotAskedForEach();
    void aKeyThatMayNotBookIsNotAskedForEach();
    void twoCustomersThatMayNotBeChangedHoldNoOther();
    void oneCustomerTwiceIsNotTheKey();
    void aCustomerThatTakesTheServerDownHoldsNoOther_data();
    void aCustomerThatTakesTheServerDownHoldsNoOther();

private:
    static domain::CustomerPatch tag(const QString &text)
    {
        domain::CustomerPatch patch;
        patch.tags = QStringList{ text };
        return patch;
    }
    static bool all(SessionFixture &fixture, const std::function<bool(const domain::Change &)> &is)
    {
        const auto open = fixture.openChanges();
        return std::all_of(open.cbegin(), open.cend(), is);
    }
    static bool allWait(SessionFixture &fixture)
    {
        return all(fixture, [](const auto &change) { return change.state == ChangeState::Queued; });
    }
    static bool allUntried(SessionFixture &fixture)
    {
        return all(fixture, [](const auto &change) {
            return change.attempts == 0 && !change.notBefore.isValid();
        });
    }
    /// Saves an edit of each of the first customers while nothing is sent.
    static void saveOffline(SessionFixture &fixture, int customers)
    {
        fixture.session->setWorkOffline(true);
        for (int i = 0; i < customers; ++i)
            QVERIFY(fixture.save(fixture.anyCustomer(i), tag(u"waiting"_s)));
    }
    /// A tag for each of the first customers, as one command.
    static void saveInBulk(SessionFixture &fixture, int customers)
    {
        QList<domain::CustomerEdit> edits;
        for (int i = 0; i < customers; ++i) {
            const auto id = fixture.anyCustomer(i);
            edits.append({ id, {}, fixture.baseOf(id), tag(u"bulk"_s) });
        }
        QVERIFY(answerOf(fixture.session->saveCustomers(edits, u"Many"_s)));
    }
    /// The requests that changed something, in order.
    static QStringList writes(SessionFixture &fixture)
    {
        QStringList methods;
        for (const auto &entry : fixture.sandbox.requests()) {
            const auto method = entry["method"_L1].toString();
            if (entry["path"_L1].toString().startsWith(u"/external") && method != u"GET")
                methods.append(method);
        }
        return methods;
    }
    /// Until a push was looked through that could not send what waits.
    static bool waitForHold(SessionFixture &fixture, sync::Hold hold)
    {
        return QTest::qWaitFor(
            [&] { return fixture.session->status().hold == hold && allWait(fixture); }, 30'000);
    }
    const QStringList m_small{ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s };
};

void TestPushHolds::theMonthsMaximumRefusesNothing()
{
    SessionFixture fixture(m_small + QStringList{ u"--monthly-quota"_s, u"500/1000/600"_s });
    QVERIFY(fixture.pass().complete());
    saveOffline(fixture, 2);
    QVERIFY(answerOf(fixture.session->saveTestDrive(fixture.completeDrive(), true)));
    fixture.sandbox.post(u"/_sandbox/options"_s, { { u"monthlyMaximum"_s, 610 } });
    fixture.session->setWorkOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.session->status().hold, sync::Hold::Quota, 30'000);
    fixture.pass();
    QVERIFY(allWait(fixture));
    QCOMPARE(fixture.openChanges().size(), 3);
    QVERIFY(allUntried(fixture));
    QTRY_COMPARE(fixture.session->status().attention, 0);
    const auto sent = fixture.requestsSeen(u"POST"_s, u"/external/test-drives"_s);
    QCOMPARE(sent, 0);

    fixture.sandbox.post(u"/_sandbox/options"_s, { { u"monthlyMaximum"_s, 5'000 } });
    fixture.session->permitBeyondQuota();
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(fixture.requestsSeen(u"POST"_s, u"/external/test-drives"_s), 1);
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, u"/external/customers"_s), 2);
}

void TestPushHolds::anOutageCountsForNoTry()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    saveOffline(fixture, 6);
    QVERIFY(answerOf(fixture.session->saveTestDrive(fixture.completeDrive(), true)));
    fixture.sandbox.setFaults({ u"status=503,path=/external"_s });
    fixture.session->setWorkOffline(false);
    QVERIFY(waitForHold(fixture, sync::Hold::Outage));
    fixture.pass();
    QVERIFY(allWait(fixture));
    QVERIFY(allUntried(fixture));
    // So that what is said meanwhile is one edit with what was said before.
    const auto again = fixture.anyCustomer(0);
    QVERIFY(fixture.save(again, tag(u"after all"_s)));
    QCOMPARE(fixture.openChanges().size(), 7);

    fixture.sandbox.setFaults({});
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, u"/external/customers"_s), 6);
    QCOMPARE(fixture.requestsSeen(u"POST"_s, u"/external/test-drives"_s), 1);
    QCOMPARE(fixture.atServer(again).value("tags"_L1).toArray(), QJsonArray{ u"after all"_s });
}

void TestPushHolds::aRefusalForTheLimitWaitsItsTime()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    saveOffline(fixture, 3);
    fixture.sandbox.setFaults({ u"status=429,retry-after=90,method=PATCH,count=1"_s });
    fixture.session->setWorkOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.requestsSeen(u"PATCH"_s, u"/external/"_s), 1, 20'000);
    QVERIFY(waitForHold(fixture, sync::Hold::ServerAsked));
    fixture.session->syncNow(); // the wish for more changes nothing
    QTRY_VERIFY_WITH_TIMEOUT(allWait(fixture) && allUntried(fixture), 20'000);
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, u"/external/"_s), 1);
}

/// The link is back before the push that it stopped has come to its end.
void TestPushHolds::goesOnWhereItWasStoppedAndWantedAgain()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    saveOffline(fixture, 3);
    fixture.sandbox.post(u"/_sandbox/options"_s, { { u"latency"_s, 600 } });
    fixture.sandbox.resetCounters();
    fixture.session->setWorkOffline(false);
    const auto fetches = [&] {
        return fixture.requestsSeen(u"GET"_s, u"/external/customers/"_s) > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(fetches(), 20'000);
    fixture.sandbox.post(u"/_sandbox/options"_s, { { u"latency"_s, 0 } });
    fixture.session->setWorkOffline(true);
    // "Sending" no more, and not told to the push yet: to look would let it be told.
    connect(
        &fixture.store().desk(), &storage::Desk::outboxChanged, this,
        [&] { fixture.session->setWorkOffline(false); }, Qt::SingleShotConnection);
    // At once: the pause after a failure is longer.
    QTRY_VERIFY_WITH_TIMEOUT(fixture.openChanges().isEmpty(), 5'000);
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, u"/external/customers/"_s), 3);
}

/// The PATCH was answered well, and then the customer could not be read.
void TestPushHolds::whatWasTakenIsNotCalledRefused()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = fixture.anyCustomer();
    const QString path = u"/external/customers/"_s + id.value;
    fixture.sandbox.setFaults({ QString(u"status=404,after=1,count=1,method=GET,path="_s + path) });
    QVERIFY(fixture.save(id, tag(u"arrived"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.openChanges().first().notBefore.isValid(), 20'000);
    const auto change = fixture.openChanges().first();
    QCOMPARE(change.state, ChangeState::Queued);
    QCOMPARE(change.attempts, 1);
    QVERIFY(answerOf(fixture.session->retry(change.id)));
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, path), 1);
}

/// What somebody does while a bulk is being sent goes next, not last.
void TestPushHolds::aPersonGoesBeforeTheBulk()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto drive = fixture.completeDrive();
    fixture.sandbox.post(u"/_sandbox/options"_s, { { u"latency"_s, 100 } });
    saveInBulk(fixture, 12);
    QTRY_COMPARE_WITH_TIMEOUT(writes(fixture).size(), 1, 20'000);
    QVERIFY(answerOf(fixture.session->saveTestDrive(drive, true)));
    // Also where it is about a customer of the bulk, and where it was asked for there.
    QVERIFY(fixture.save(fixture.anyCustomer(11), tag(u"by hand"_s)));
    QVERIFY(answerOf(fixture.session->sendFirst(fixture.openChanges().last().id)));
    QVERIFY(fixture.waitUntilEmpty());
    const auto sent = writes(fixture);
    QCOMPARE(sent.size(), 13);
    QVERIFY2(sent.indexOf(u"POST"_s) < 5, qPrintable(sent.join(u' ')));
    QCOMPARE(fixture.atServer(fixture.anyCustomer(11)).value("tags"_L1).toArray(),
             QJsonArray{ u"by hand"_s });
}

/// The rest of a window's allowance is kept from the bulk, for whoever sits there.
void TestPushHolds::aBulkThatWaitsGivesWay()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto drive = fixture.completeDrive();
    fixture.sandbox.post(
        u"/_sandbox/limit"_s,
        { { u"limit"_s, 40 }, { u"seconds"_s, 300 }, { u"headers"_s, u"xratelimit"_s } });
    saveInBulk(fixture, 20);
    const auto isHeld = [&] { return fixture.session->status().hold == sync::Hold::Window; };
    QTRY_VERIFY_WITH_TIMEOUT(isHeld(), 20'000);
    const auto before = writes(fixture).size();
    QVERIFY(before < 20);
    QVERIFY(answerOf(fixture.session->saveTestDrive(drive, true)));
    QTRY_VERIFY_WITH_TIMEOUT(writes(fixture).contains(u"POST"_s), 20'000);
    QVERIFY(writes(fixture).size() <= before + 2);
}

/// What changed there is seen while much is still to be sent; who asked for all is told at the end.
void TestPushHolds::aPassDoesNotWaitForTheBulk()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto last = fixture.session->status().lastSync;
    fixture.sandbox.post(u"/_sandbox/options"_s, { { u"latency"_s, 100 } });
    fixture.session->setWorkOffline(true);
    saveInBulk(fixture, 15);
    fixture.session->setWorkOffline(false);
    const auto all = fixture.session->syncNow();
    QTRY_VERIFY(fixture.session->status().lastSync > last);
    QVERIFY(fixture.openChanges().size() > 5);
    QVERIFY(!fixture.session->status().syncing);
    QVERIFY(!all.isFinished());
    const auto report = answerOf(all);
    QVERIFY(report);
    QVERIFY(fixture.openChanges().isEmpty());
    QCOMPARE(report.value().pushed, 15);
    QCOMPARE(report.value().pending, 0);
}

void TestPushHolds::aKeyThatMayNotChangeCustomersIsNotAskedForEach()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    fixture.sandbox.setFaults({ u"status=403,method=PATCH,path=/external/customers"_s });
    saveOffline(fixture, 8);
    fixture.session->setWorkOffline(false);
    const QList<sync::Part> mayNot{ sync::Part::CustomerChanges };
    QTRY_COMPARE_WITH_TIMEOUT(fixture.session->status().forbidden, mayNot, 20'000);
    fixture.pass(); // asks with one more, of which nobody needs to be told
    fixture.pass();
    QTRY_COMPARE(fixture.session->status().attention, 2);
    QCOMPARE(fixture.openChanges().size(), 8);
    QVERIFY(writes(fixture).size() <= 6);

    // Of one customer only, the others go.
    const auto stubborn = fixture.openChanges().last();
    fixture.sandbox.setFaults(
        { QString(u"status=403,method=PATCH,path=/external/customers/"_s + stubborn.recordId) });
    for (const auto &change : fixture.openChanges()) {
        if (change.state == ChangeState::Rejected)
            QVERIFY(answerOf(fixture.session->retry(change.id)));
    }
    QTRY_COMPARE_WITH_TIMEOUT(fixture.openChanges().size(), 1, 30'000);
    QCOMPARE(fixture.openChanges().first().id, stubborn.id);
    // Also after its own refusal, which comes last.
    QTRY_COMPARE_WITH_TIMEOUT(fixture.openChanges().first().state, ChangeState::Rejected, 20'000);
    QTRY_VERIFY(fixture.session->status().forbidden.isEmpty());
}

void TestPushHolds::aKeyThatMayNotBookIsNotAskedForEach()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    fixture.sandbox.setFaults({ u"status=403,method=POST,path=/external/test-drives"_s });
    fixture.session->setWorkOffline(true);
    QVERIFY(fixture.save(fixture.anyCustomer(), tag(u"goes"_s)));
    for (int i = 0; i < 4; ++i)
        QVERIFY(answerOf(fixture.session->saveTestDrive(fixture.completeDrive(), true)));
    fixture.session->setWorkOffline(false);
    const QList<sync::Part> mayNot{ sync::Part::TestDrives };
    QTRY_COMPARE_WITH_TIMEOUT(fixture.session->status().forbidden, mayNot, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.openChanges().size(), 4, 20'000);
    QTRY_COMPARE(fixture.session->status().attention, 1);
    fixture.sandbox.setFaults({});
    QVERIFY(answerOf(fixture.session->retry(fixture.openChanges().first().id)));
    QVERIFY(fixture.waitUntilEmpty());
    QTRY_VERIFY(fixture.session->status().forbidden.isEmpty());
    QCOMPARE(fixture.sandbox.state()["testDrives"_L1].toArray().size(), 4);
}

void TestPushHolds::twoCustomersThatMayNotBeChangedHoldNoOther()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const QString fault = u"status=403,method=PATCH,path=/external/customers/"_s;
    fixture.sandbox.setFaults({ QString(fault + fixture.anyCustomer(0).value),
                                QString(fault + fixture.anyCustomer(1).value) });
    saveOffline(fixture, 5);
    fixture.session->setWorkOffline(false);
    QTRY_COMPARE(fixture.openChanges().size(), 2);
    QVERIFY(all(fixture, [](const auto &change) { return change.state == ChangeState::Rejected; }));
}

/// However often one customer is tried, that tells nothing of the key.
void TestPushHolds::oneCustomerTwiceIsNotTheKey()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = fixture.anyCustomer();
    const QString fault = u"status=403,method=PATCH,path=/external/customers/"_s;
    fixture.sandbox.setFaults({ QString(fault + id.value) });
    QVERIFY(fixture.save(id, tag(u"refused"_s)));
    QVERIFY(fixture.waitForState(ChangeState::Rejected));
    QVERIFY(answerOf(fixture.session->retry(fixture.openChanges().first().id)));
    QTRY_COMPARE(fixture.requestsSeen(u"PATCH"_s, id.value), 2);
    QVERIFY(fixture.waitForState(ChangeState::Rejected));
    QVERIFY(fixture.session->status().forbidden.isEmpty());
}

void TestPushHolds::aCustomerThatTakesTheServerDownHoldsNoOther_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("an error") << u"status=500"_s;
    QTest::newRow("no answer") << u"drop-before"_s;
}

/// The link goes down over it each time; the others go, and it waits for itself.
void TestPushHolds::aCustomerThatTakesTheServerDownHoldsNoOther()
{
    QFETCH(QString, fault);
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto first = fixture.anyCustomer(0);
    fixture.sandbox.setFaults({ QString(fault + u",path=/external/customers/"_s + first.value) });
    saveOffline(fixture, 3);
    fixture.session->setWorkOffline(false);
    const auto isAlone = [&] {
        const auto open = fixture.openChanges();
        return open.size() == 1 && open.first().recordId == first.value;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAlone(), 60'000);
    const auto waitsForItself = [&] { return fixture.openChanges().first().notBefore.isValid(); };
    QTRY_VERIFY_WITH_TIMEOUT(waitsForItself(), 60'000);
    fixture.sandbox.setFaults({});
    QVERIFY(answerOf(fixture.session->retry(fixture.openChanges().first().id)));
    QVERIFY(fixture.waitUntilEmpty());
}

QTEST_GUILESS_MAIN(TestPushHolds)
#include "tst_pushholds.moc"
