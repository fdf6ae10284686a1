// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changereason.h"
#include "sessionfixture.h"

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using domain::Change;
using domain::ChangeState;
using domain::CustomerId;

/// What the server has after it answered, and what it has days later.
class TestReadBack : public QObject
{
    Q_OBJECT
private slots:
    void anAnswerThatChangedNothingIsARefusal();
    void aThirdValueIsAConflict();
    void theirAdditionBesideOursIsNone();
    void aFailedReadBackIsTriedAgainWithoutASecondChange();
    void aWaitBeyondBeliefIsNotKept();
    void everyTryFetchesAnew();
    void theRefusedFieldAloneIsRefused();
    void aConflictLeavesTheOtherField();
    void aRefusedKeyStopsThePush();
    void aCustomerWhoIsGoneIsSaid();
    void anEditDuringThePushGoesAfterIt();
    void whatIsReplacedIsShownOnce();
    void aPassNoticesWhatWasReplaced();
    void whatWasReplacedCanBeSetAgain();
    void aLaterEditOfOursReplacesNothing();

private:
    static domain::CustomerPatch notes(const QString &text)
    {
        domain::CustomerPatch patch;
        patch.notes = text;
        return patch;
    }
    static CustomerId prepared(SessionFixture &fixture, int index = 0)
    {
        const auto id = fixture.anyCustomer(index);
        fixture.changeAtServer(id,
                               { { u"notes"_s, u"before"_s },
                                 { u"tags"_s, QJsonArray{ u"old"_s } },
                                 { u"isVip"_s, false } });
        answerOf(fixture.session->fetchCustomer(id));
        return id;
    }
    static bool isBackFromATry(SessionFixture &fixture)
    {
        const Change change = fixture.openChanges().value(0);
        return change.attempts > 0 && change.state == ChangeState::Queued;
    }
    static QString notesAtServer(SessionFixture &fixture, const CustomerId &id)
    {
        return fixture.atServer(id).value("notes"_L1).toString();
    }
    const QStringList m_small{ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s };
};

void TestReadBack::anAnswerThatChangedNothingIsARefusal()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = prepared(fixture);
    fixture.sandbox.setFaults({ u"ignore,method=PATCH"_s });
    QVERIFY(fixture.save(id, notes(u"ours"_s)));
    QVERIFY(fixture.waitForState(ChangeState::Rejected));
    const auto change = fixture.openChanges().first();
    QCOMPARE(change.reason, domain::reasonOf(domain::ChangeReason::KeptByServer));
    QVERIFY(change.serverMessage.isEmpty()); // it did not say that it refuses
    QCOMPARE(fixture.customer(id).shown.customer.notes, u"ours"_s);
    QCOMPARE(fixture.customer(id).server.notes, u"before"_s);
    QTRY_COMPARE(fixture.session->status().attention, 1);
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, id.value), 1);
}

void TestReadBack::aThirdValueIsAConflict()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = prepared(fixture);
    // Between our PATCH and its answer somebody else writes.
    fixture.sandbox.setFaults({ u"trickle,method=PATCH,ms=15,count=1"_s });
    QVERIFY(fixture.save(id, notes(u"ours"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.requestsSeen(u"PATCH"_s, id.value), 1, 20'000);
    fixture.changeAtServer(id, { { u"notes"_s, u"theirs"_s } });
    QVERIFY(fixture.waitForState(ChangeState::Conflict));
    QCOMPARE(fixture.customer(id).shown.customer.notes, u"ours"_s);
    QCOMPARE(fixture.customer(id).server.notes, u"theirs"_s);
    // A person decides, knowing both.
    const auto change = fixture.openChanges().first();
    QVERIFY(answerOf(fixture.session->resolve(change.id, u"theirs"_s, u"theirs, ours"_s)));
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(notesAtServer(fixture, id), u"theirs, ours"_s);
}

void TestReadBack::theirAdditionBesideOursIsNone()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = prepared(fixture);
    fixture.sandbox.setFaults({ u"trickle,method=PATCH,ms=15,count=1"_s });
    QVERIFY(fixture.save(id, notes(u"before\nours"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.requestsSeen(u"PATCH"_s, id.value), 1, 20'000);
    fixture.changeAtServer(id, { { u"notes"_s, u"before\nours\ntheirs"_s } });
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(fixture.customer(id).shown.customer.notes, u"before\nours\ntheirs"_s);
}

void TestReadBack::aFailedReadBackIsTriedAgainWithoutASecondChange()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = prepared(fixture);
    // The fetch before the PATCH goes well; the read back and its repetitions do not.
    const QString fault = u"status=503,method=GET,after=1,count=4,path=/external/customers/"_s;
    fixture.sandbox.setFaults({ QString(fault + id.value) });
    QVERIFY(fixture.save(id, notes(u"ours"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(isBackFromATry(fixture), 60'000);
    QVERIFY(answerOf(fixture.session->retry(fixture.openChanges().first().id)));
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, id.value), 1);
    QCOMPARE(notesAtServer(fixture, id), u"ours"_s);
}

void TestReadBack::aWaitBeyondBeliefIsNotKept()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = prepared(fixture);
    fixture.session->setWorkOffline(true);
    QVERIFY(fixture.save(id, notes(u"ours"_s)));
    // As a clock left it that was days ahead.
    auto tried = answerOf(fixture.store().desk().claim({ fixture.openChanges().first().id }));
    QVERIFY(tried && tried.value().size() == 1);
    tried.value().first().state = ChangeState::Queued;
    tried.value().first().notBefore = QDateTime::currentDateTimeUtc().addDays(3);
    QVERIFY(answerOf(fixture.store().desk().settle(tried.value())));
    fixture.session->setWorkOffline(false);
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(notesAtServer(fixture, id), u"ours"_s);
}

void TestReadBack::everyTryFetchesAnew()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = prepared(fixture);
    fixture.sandbox.setFaults({ u"status=429,retry-after=1,method=PATCH,count=1"_s });
    fixture.sandbox.resetCounters();
    QVERIFY(fixture.save(id, notes(u"ours"_s)));
    const auto isRefused = [&] {
        return fixture.requestsSeen(u"PATCH"_s, id.value) == 1
            && fixture.openChanges().value(0).state == ChangeState::Queued;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRefused(), 20'000);
    fixture.changeAtServer(id, { { u"notes"_s, u"before\ntheirs"_s } });
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(notesAtServer(fixture, id), u"ours\ntheirs"_s);
    QStringList methods;
    for (const auto &entry : fixture.sandbox.requests())
        methods.append(entry.toObject().value("method"_L1).toString());
    QCOMPARE(methods.join(u' '), u"GET PATCH GET PATCH GET"_s);
}

void TestReadBack::theRefusedFieldAloneIsRefused()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = prepared(fixture);
    // Both together are refused, and then the first of them alone.
    fixture.sandbox.setFaults({ u"status=400,method=PATCH,count=2"_s });
    domain::CustomerPatch patch = notes(u"ours"_s);
    patch.isVip = true;
    QVERIFY(fixture.save(id, patch));
    QVERIFY(fixture.waitForState(ChangeState::Rejected));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.session->status().waiting, 0, 20'000);
    const auto open = fixture.openChanges();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().field, domain::CustomerField::Notes);
    QVERIFY(!open.first().serverMessage.isEmpty());
    QCOMPARE(fixture.customer(id).server.isVip, true);
    QCOMPARE(notesAtServer(fixture, id), u"before"_s);
}

void TestReadBack::aConflictLeavesTheOtherField()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = prepared(fixture);
    const auto base = fixture.baseOf(id);
    fixture.changeAtServer(id, { { u"notes"_s, u"theirs"_s } });
    domain::CustomerPatch patch = notes(u"ours"_s);
    patch.tags = QStringList{ u"old"_s, u"new"_s };
    QVERIFY(answerOf(fixture.session->saveCustomer(id, base, patch)));
    QVERIFY(fixture.waitForState(ChangeState::Conflict));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.openChanges().size(), 1, 20'000);
    QCOMPARE(fixture.openChanges().first().field, domain::CustomerField::Notes);
    QCOMPARE(fixture.atServer(id).value("tags"_L1).toArray(), (QJsonArray{ u"old"_s, u"new"_s }));
    QCOMPARE(notesAtServer(fixture, id), u"theirs"_s);
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, id.value), 1);
}

void TestReadBack::aRefusedKeyStopsThePush()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    QList<CustomerId> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(prepared(fixture, i));
    fixture.session->setWorkOffline(true);
    for (const auto &id : ids)
        QVERIFY(fixture.save(id, notes(u"ours"_s)));
    // The second PATCH meets a key that has just been revoked.
    fixture.sandbox.setFaults({ u"status=401,after=1,method=PATCH"_s, u"status=401,after=4"_s });
    fixture.session->setWorkOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.session->status().link, sync::Status::Link::KeyRefused,
                              30'000);
    const auto threeWait = [&] {
        const auto open = fixture.openChanges();
        return open.size() == 3 && std::all_of(open.cbegin(), open.cend(), [](const auto &change) {
                   return change.state == ChangeState::Queued;
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(threeWait(), 20'000);
    fixture.sandbox.setFaults({});
    fixture.sandbox.resetCounters();
    fixture.pass();
    QCOMPARE(fixture.requestsSeen(u"GET"_s, u"/external"_s), 0); // until somebody asks for it
    fixture.session->askAgain();
    QVERIFY(fixture.waitUntilEmpty());
    for (const auto &id : ids)
        QCOMPARE(notesAtServer(fixture, id), u"ours"_s);
}

void TestReadBack::aCustomerWhoIsGoneIsSaid()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto gone = prepared(fixture, 0);
    const auto other = prepared(fixture, 1);
    fixture.session->setWorkOffline(true);
    QVERIFY(fixture.save(gone, notes(u"ours"_s)));
    QVERIFY(fixture.save(other, notes(u"ours"_s)));
    fixture.sandbox.request("DELETE", u"/_sandbox/customers/"_s + gone.value);
    fixture.session->setWorkOffline(false);
    QVERIFY(fixture.waitForState(ChangeState::Rejected));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.openChanges().size(), 1, 20'000);
    const auto change = fixture.openChanges().first();
    QCOMPARE(change.recordId, gone.value);
    const domain::ApiError notFound{ .kind = domain::ApiError::Kind::NotFound };
    QCOMPARE(change.reason, domain::reasonOf(notFound));
    QCOMPARE(change.value.toString(), u"ours"_s);
    QCOMPARE(notesAtServer(fixture, other), u"ours"_s);
}

void TestReadBack::anEditDuringThePushGoesAfterIt()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = prepared(fixture);
    fixture.sandbox.setFaults({ u"trickle,method=PATCH,ms=15,count=1"_s });
    QVERIFY(fixture.save(id, notes(u"first"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.requestsSeen(u"PATCH"_s, id.value), 1, 20'000);
    QVERIFY(fixture.save(id, notes(u"second"_s)));
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(notesAtServer(fixture, id), u"second"_s);
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, id.value), 2);
}

void TestReadBack::whatIsReplacedIsShownOnce()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = prepared(fixture);
    QVERIFY(fixture.save(id, notes(u"before\nours"_s)));
    QVERIFY(fixture.waitUntilEmpty());
    fixture.changeAtServer(id, { { u"notes"_s, u"before\nours\nmore"_s } });
    QVERIFY(answerOf(fixture.session->fetchCustomer(id)));
    QVERIFY(fixture.openChanges().isEmpty());

    fixture.changeAtServer(id, { { u"notes"_s, u"theirs"_s } });
    QVERIFY(answerOf(fixture.session->fetchCustomer(id)));
    QVERIFY(fixture.waitForState(ChangeState::Replaced));
    const auto change = fixture.openChanges().first();
    QVERIFY(change.reason.startsWith(u'{'));
    const QString why = domain::reasonText(change.reason);
    QVERIFY2(why.startsWith(u"It was on the server."), qPrintable(why));
    // What is shown is the server's; it does not wait, but somebody should look at it.
    QCOMPARE(fixture.customer(id).shown.customer.notes, u"theirs"_s);
    QTRY_COMPARE(fixture.session->status().attention, 1);
    QCOMPARE(fixture.session->status().waiting, 0);

    QVERIFY(answerOf(fixture.session->fetchCustomer(id)));
    QCOMPARE(fixture.openChanges(), QList<Change>{ change });
    QVERIFY(answerOf(fixture.session->discard(change.id)));
    QVERIFY(answerOf(fixture.session->fetchCustomer(id)));
    QVERIFY(fixture.openChanges().isEmpty());
    QTRY_COMPARE(fixture.session->status().attention, 0);
}

void TestReadBack::aPassNoticesWhatWasReplaced()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = prepared(fixture);
    domain::CustomerPatch patch;
    patch.tags = QStringList{ u"old"_s, u"new"_s };
    patch.isVip = true;
    QVERIFY(fixture.save(id, patch));
    QVERIFY(fixture.waitUntilEmpty());
    fixture.changeAtServer(id, { { u"tags"_s, QJsonArray{ u"old"_s, u"other"_s } } });
    const auto report = fixture.pass();
    const auto open = fixture.openChanges();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().state, ChangeState::Replaced);
    QCOMPARE(open.first().field, domain::CustomerField::Tags);
    QCOMPARE(report.attention, 0);
    QCOMPARE(report.pending, 0);
    QVERIFY(report.complete());
}

void TestReadBack::whatWasReplacedCanBeSetAgain()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = prepared(fixture);
    QVERIFY(fixture.save(id, notes(u"ours"_s)));
    QVERIFY(fixture.waitUntilEmpty());
    fixture.changeAtServer(id, { { u"notes"_s, u"theirs"_s } });
    QVERIFY(answerOf(fixture.session->fetchCustomer(id)));
    QVERIFY(fixture.waitForState(ChangeState::Replaced));
    const auto change = fixture.openChanges().first();
    QVERIFY(answerOf(fixture.session->resolve(change.id, u"theirs"_s, u"theirs\nours"_s)));
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(notesAtServer(fixture, id), u"theirs\nours"_s);
}

void TestReadBack::aLaterEditOfOursReplacesNothing()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto id = prepared(fixture);
    for (const auto &text : { u"one"_s, u"two"_s, u"before"_s }) {
        QVERIFY(fixture.save(id, notes(text)));
        QVERIFY(fixture.waitUntilEmpty());
    }
    QVERIFY(answerOf(fixture.session->fetchCustomer(id)));
    fixture.pass();
    QVERIFY(fixture.openChanges().isEmpty());
}

QTEST_GUILESS_MAIN(TestReadBack)
#include "tst_readback.moc"
