// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using domain::ChangeState;
using domain::CustomerId;

/// The outbox as a whole: its order, being offline, and two processes on one desk.
class TestOutbox : public QObject
{
    Q_OBJECT
private slots:
    void workingOfflineAsksNothing();
    void whatWaitedIsToldInOneReport();
    void aLinkThatComesBackSendsWhatWaits();
    void oneReportOfWhatWentAndWhatDidNot();
    void heldChangesStayAndFirstOnesGoFirst();
    void whatAnotherProcessSendsIsLeftAlone();
    void anotherProcessSendsNothingTwice();
    void whatADeadProcessLeftIsTakenUp();

private:
    static domain::CustomerPatch notes(const QString &text)
    {
        domain::CustomerPatch patch;
        patch.notes = text;
        return patch;
    }
    static QString notesAtServer(SessionFixture &fixture, const CustomerId &id)
    {
        return fixture.atServer(id).value("notes"_L1).toString();
    }
    static std::shared_ptr<sync::Session> secondSession(SessionFixture &fixture)
    {
        return answerOf(fixture.accounts->openDemo(fixture.sandbox.url(),
                                                   fixture.sandbox.key().toLatin1()))
            .value();
    }
    const QStringList m_small{ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s };
};

void TestOutbox::workingOfflineAsksNothing()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = fixture.anyCustomer();
    const auto rows = answerOf(fixture.store().vehicles().first({}, 20, 0)).rows;
    const auto car = std::find_if(rows.cbegin(), rows.cend(),
                                  [](const auto &row) { return !row.vehicle.media.isEmpty(); });
    QVERIFY(car != rows.cend());
    auto &session = *fixture.session;
    session.setWorkOffline(true);
    const auto before = fixture.sandbox.requests().size();

    QVERIFY(fixture.save(id, notes(u"Written in the dark"_s)));
    QVERIFY(answerOf(session.saveTestDrive(fixture.completeDrive(), true)));
    QVERIFY(!answerOf(session.fetchCustomer(id)));
    QVERIFY(!answerOf(session.fetchVehicleCountedAsView(car->vehicle.id)));
    QVERIFY(!answerOf(session.photo(car->vehicle.media.first().url, 100)));
    QVERIFY(!answerOf(session.refreshCatalogue(0)));
    QVERIFY(!answerOf(session.refreshNews()));
    QVERIFY(!answerOf(session.checkSignIn(u"a@example.com"_s, u"password"_s)));
    const auto wish = answerOf(session.setNewsletter(u"a@example.com"_s, u"A"_s, true));
    QVERIFY(wish);
    QVERIFY(!wish->sent);
    QVERIFY(!answerOf(session.syncNow())->errors.isEmpty());
    QCOMPARE(session.status().link, sync::Status::Link::WorkingOffline);
    QVERIFY(session.status().offlineSince.isValid());
    QTRY_COMPARE(session.status().waiting, 3);
    QCOMPARE(fixture.sandbox.requests().size(), before);

    session.setWorkOffline(false);
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(notesAtServer(fixture, id), u"Written in the dark"_s);
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, id.value), 1);
    QCOMPARE(fixture.requestsSeen(u"POST"_s, u"/external/test-drives"_s), 1);
    QCOMPARE(fixture.requestsSeen(u"POST"_s, u"/external/newsletter/subscribe"_s), 1);
    QTRY_COMPARE(session.status().link, sync::Status::Link::Connected);
}

void TestOutbox::whatWaitedIsToldInOneReport()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    QSignalSpy told(fixture.session.get(), &sync::Session::pushFinished);
    fixture.session->setWorkOffline(true);
    for (int i = 0; i < 5; ++i)
        QVERIFY(fixture.save(fixture.anyCustomer(i), notes(u"offline"_s)));
    QVERIFY(told.isEmpty());
    fixture.session->setWorkOffline(false);
    QVERIFY(fixture.waitUntilEmpty());
    QTRY_COMPARE(told.count(), 1);
    const auto report = told.takeFirst().first().value<sync::PushReport>();
    QCOMPARE(report.sent, 5);
    QCOMPARE(report.attention, 0);
    QVERIFY(report.wasOffline);
    QCOMPARE(report.names.size(), 3);
    QCOMPARE(report.names.first(),
             fixture.customer(fixture.anyCustomer(0)).shown.customer.displayName());
    // Afterwards it is an ordinary one again.
    QVERIFY(fixture.save(fixture.anyCustomer(6), notes(u"online"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20'000);
    QVERIFY(!told.first().first().value<sync::PushReport>().wasOffline);
}

void TestOutbox::aLinkThatComesBackSendsWhatWaits()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = fixture.anyCustomer();
    const auto port = QString::number(fixture.sandbox.url().port());
    fixture.sandbox.stop();
    QVERIFY(fixture.save(id, notes(u"while nobody answered"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.session->status().link, sync::Status::Link::Offline, 30'000);
    QTRY_COMPARE(fixture.openChanges().first().state, ChangeState::Queued);
    QSignalSpy told(fixture.session.get(), &sync::Session::pushFinished);
    fixture.sandbox.start(m_small + QStringList{ u"--port"_s, port });
    // A person looks at a customer, which is news of the link for all that waits.
    QTRY_VERIFY_WITH_TIMEOUT(bool(answerOf(fixture.session->fetchCustomer(id))), 30'000);
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(notesAtServer(fixture, id), u"while nobody answered"_s);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.first().first().value<sync::PushReport>().wasOffline);
}

void TestOutbox::oneReportOfWhatWentAndWhatDidNot()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto gone = fixture.anyCustomer(0);
    fixture.session->setWorkOffline(true);
    for (int i = 0; i < 3; ++i)
        QVERIFY(fixture.save(fixture.anyCustomer(i), notes(u"offline"_s)));
    fixture.sandbox.request("DELETE", u"/_sandbox/customers/"_s + gone.value);
    QSignalSpy told(fixture.session.get(), &sync::Session::pushFinished);
    fixture.session->setWorkOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 30'000);
    const auto report = told.first().first().value<sync::PushReport>();
    QCOMPARE(report.sent, 2);
    QCOMPARE(report.attention, 1);
}

void TestOutbox::heldChangesStayAndFirstOnesGoFirst()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    QList<CustomerId> ids;
    fixture.session->setWorkOffline(true);
    for (int i = 0; i < 3; ++i) {
        ids.append(fixture.anyCustomer(i));
        QVERIFY(fixture.save(ids.last(), notes(u"in order"_s)));
    }
    const auto open = fixture.openChanges();
    QVERIFY(answerOf(fixture.session->hold(open.at(0).id, true)));
    QVERIFY(answerOf(fixture.session->sendFirst(open.at(2).id)));
    QTRY_COMPARE(fixture.session->status().waiting, 2);
    QCOMPARE(fixture.session->status().attention, 0);
    fixture.session->setWorkOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.openChanges().size(), 1, 30'000);
    QCOMPARE(fixture.openChanges().first().state, ChangeState::Held);
    QStringList patched;
    for (const auto &entry : fixture.sandbox.requests()) {
        const auto request = entry.toObject();
        if (request.value("method"_L1).toString() == u"PATCH")
            patched.append(request.value("path"_L1).toString().section(u'/', -1));
    }
    QCOMPARE(patched, (QStringList{ ids.at(2).value, ids.at(1).value }));
    QVERIFY(answerOf(fixture.session->hold(open.at(0).id, false)));
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(notesAtServer(fixture, ids.at(0)), u"in order"_s);
}

void TestOutbox::whatAnotherProcessSendsIsLeftAlone()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto drive = fixture.completeDrive();
    fixture.sandbox.setFaults({ u"trickle,method=POST,path=/external/test-drives,ms=30"_s });
    QVERIFY(answerOf(fixture.session->saveTestDrive(drive, true)));
    const auto path = u"/external/test-drives"_s;
    QTRY_COMPARE_WITH_TIMEOUT(fixture.requestsSeen(u"POST"_s, path), 1, 20'000);
    // `forecourt sync` starts on the same databases in the middle of it.
    const auto second = secondSession(fixture);
    QCOMPARE(fixture.openChanges().first().state, ChangeState::Sending);
    answerOf(second->syncNow(), 120'000);
    QVERIFY(fixture.waitUntilEmpty());
    const auto stored = answerOf(fixture.store().desk().testDrive(drive.id));
    QCOMPARE(stored->sendState, domain::SendState::Sent);
    QCOMPARE(fixture.requestsSeen(u"POST"_s, path), 1);
    second->close();
}

void TestOutbox::anotherProcessSendsNothingTwice()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto second = secondSession(fixture);
    fixture.session->setWorkOffline(true);
    for (int i = 0; i < 6; ++i)
        QVERIFY(fixture.save(fixture.anyCustomer(i), notes(u"of two"_s)));
    for (int i = 0; i < 3; ++i)
        QVERIFY(answerOf(fixture.session->saveTestDrive(fixture.completeDrive(), true)));
    fixture.session->setWorkOffline(false);
    second->syncNow();
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, u"/external/customers"_s), 6);
    QCOMPARE(fixture.requestsSeen(u"POST"_s, u"/external/test-drives"_s), 3);
    answerOf(second->syncNow(), 120'000);
    second->close();
}

void TestOutbox::whatADeadProcessLeftIsTakenUp()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = fixture.anyCustomer();
    fixture.session->setWorkOffline(true);
    QVERIFY(fixture.save(id, notes(u"left behind"_s)));
    const auto drive = fixture.completeDrive();
    QVERIFY(answerOf(fixture.session->saveTestDrive(drive, true)));
    // Another process claims them and is killed, while this one has long been open.
    QList<domain::OperationId> ids;
    for (const auto &change : fixture.openChanges())
        ids.append(change.id);
    QCOMPARE(answerOf(fixture.store().desk().claim(ids)).value().size(), 2);
    fixture.session->setWorkOffline(false);
    QVERIFY(fixture.waitForState(ChangeState::Unknown));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.openChanges().size(), 1, 20'000);
    QCOMPARE(notesAtServer(fixture, id), u"left behind"_s);
    // Nobody knows whether the request went out, so nobody sends it again.
    QCOMPARE(fixture.requestsSeen(u"POST"_s, u"/external/test-drives"_s), 0);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
