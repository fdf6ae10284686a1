// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::ChangeState;

/// Steps of a session, taken back and done again, before and after they were sent.
class TestUndo : public QObject
{
    Q_OBJECT
private slots:
    void whatWaitsIsTakenBackUnsent();
    void whatWasSentIsSentBack();
    void whatIsBeingSentIsSetBackAfterwards();
    void whatOthersChangedIsRefusedWithTheReason();
    void manyCustomersAreOneStep();
    void whatOthersChangedOfManyStays();
    void aRefusedStepLetsTheOneBeforePass();
    void refusedStepsHideNone();
    void aNewStepEndsRedo();
    void aDiscardedChangeComesBack();
    void aTestDriveThatWasNeverSentGoes();
    void aTestDriveThatWasSentStays();

private:
    static domain::CustomerPatch notes(const QString &text)
    {
        domain::CustomerPatch patch;
        patch.notes = text;
        return patch;
    }
    static QString notesAtServer(SessionFixture &fixture, const domain::CustomerId &id)
    {
        return fixture.atServer(id).value("notes"_L1).toString();
    }
    /// A customer whose notes are known to be "before" on both sides.
    static domain::CustomerId prepared(SessionFixture &fixture)
    {
        fixture.pass();
        const auto id = fixture.anyCustomer();
        fixture.changeAtServer(id, { { u"notes"_s, u"before"_s } });
        answerOf(fixture.session->fetchCustomer(id));
        return id;
    }
    const QStringList m_small{ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s };
};

void TestUndo::whatWaitsIsTakenBackUnsent()
{
    SessionFixture fixture(m_small);
    const auto id = prepared(fixture);
    fixture.session->setWorkOffline(true);
    QSignalSpy changed(fixture.session.get(), &sync::Session::undoChanged);
    QVERIFY(fixture.session->undoText().isEmpty());
    QVERIFY(!answerOf(fixture.session->undo()));
    QVERIFY(fixture.save(id, notes(u"after"_s)));
    QCOMPARE(changed.count(), 1);
    QVERIFY(
        fixture.session->undoText().contains(fixture.customer(id).shown.customer.displayName()));
    QVERIFY(answerOf(fixture.session->undo()));
    QCOMPARE(changed.count(), 2);
    QVERIFY(fixture.openChanges().isEmpty());
    QCOMPARE(fixture.customer(id).shown.customer.notes, u"before"_s);
    QVERIFY(fixture.session->undoText().isEmpty());
    QVERIFY(!fixture.session->redoText().isEmpty());
    QVERIFY(answerOf(fixture.session->redo()));
    QCOMPARE(fixture.customer(id).shown.customer.notes, u"after"_s);
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, id.value), 0);
    fixture.session->setWorkOffline(false);
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(notesAtServer(fixture, id), u"after"_s);
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, id.value), 1);
}

void TestUndo::whatWasSentIsSentBack()
{
    SessionFixture fixture(m_small);
    const auto id = prepared(fixture);
    QVERIFY(fixture.save(id, notes(u"after"_s)));
    QVERIFY(fixture.waitUntilEmpty());
    QVERIFY(answerOf(fixture.session->undo()));
    QCOMPARE(fixture.customer(id).shown.customer.notes, u"before"_s);
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(notesAtServer(fixture, id), u"before"_s);
    QVERIFY(answerOf(fixture.session->redo()));
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(notesAtServer(fixture, id), u"after"_s);
    QVERIFY(answerOf(fixture.session->undo()));
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(notesAtServer(fixture, id), u"before"_s);
    QCOMPARE(fixture.requestsSeen(u"PATCH"_s, id.value), 4);
}

void TestUndo::whatIsBeingSentIsSetBackAfterwards()
{
    SessionFixture fixture(m_small);
    const auto id = prepared(fixture);
    fixture.sandbox.setFaults({ u"trickle,method=PATCH,ms=15,count=1"_s });
    QVERIFY(fixture.save(id, notes(u"after"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.requestsSeen(u"PATCH"_s, id.value), 1, 20'000);
    QCOMPARE(fixture.openChanges().first().state, ChangeState::Sending);
    QVERIFY(answerOf(fixture.session->undo()));
    QCOMPARE(fixture.customer(id).shown.customer.notes, u"before"_s);
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(notesAtServer(fixture, id), u"before"_s);
}

void TestUndo::whatOthersChangedIsRefusedWithTheReason()
{
    SessionFixture fixture(m_small);
    const auto id = prepared(fixture);
    QVERIFY(fixture.save(id, notes(u"after"_s)));
    QVERIFY(fixture.waitUntilEmpty());
    fixture.changeAtServer(id, { { u"notes"_s, u"theirs"_s } });
    QVERIFY(answerOf(fixture.session->fetchCustomer(id)));
    const auto refused = answerOf(fixture.session->undo());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::NotPossible);
    QVERIFY(!refused.error().detail.isEmpty());
    QVERIFY(fixture.session->redoText().isEmpty());
    QCOMPARE(notesAtServer(fixture, id), u"theirs"_s);
    // Once it is as we left it, it can be taken back after all.
    fixture.changeAtServer(id, { { u"notes"_s, u"after"_s } });
    QVERIFY(answerOf(fixture.session->fetchCustomer(id)));
    QVERIFY(answerOf(fixture.session->undo()));
    QTRY_COMPARE_WITH_TIMEOUT(notesAtServer(fixture, id), u"before"_s, 20'000);
}

void TestUndo::aRefusedStepLetsTheOneBeforePass()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    auto drive = fixture.completeDrive();
    fixture.session->setWorkOffline(true);
    const auto id = fixture.anyCustomer();
    domain::CustomerPatch vip;
    vip.isVip = !fixture.baseOf(id).isVip.value();
    QVERIFY(fixture.save(id, vip));
    QVERIFY(answerOf(fixture.session->saveTestDrive(drive, false)));
    QStringList texts{ fixture.session->undoText() };
    drive.remarks = u"by another window"_s;
    QVERIFY(answerOf(fixture.store().desk().saveTestDrive(drive, false)));
    QVERIFY(!answerOf(fixture.session->undo()));
    texts << fixture.session->undoText();
    QVERIFY(texts.first() != texts.last());
    QVERIFY(answerOf(fixture.session->undo()));
    QVERIFY(fixture.openChanges().isEmpty());
    QCOMPARE(fixture.session->undoText(), texts.first());
}

/// However many of them there are.
void TestUndo::refusedStepsHideNone()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    fixture.session->setWorkOffline(true);
    const auto id = fixture.anyCustomer();
    domain::CustomerPatch vip;
    vip.isVip = !fixture.baseOf(id).isVip.value();
    QVERIFY(fixture.save(id, vip));
    QList<domain::TestDrive> drives;
    for (int i = 0; i < 3; ++i) {
        drives.append(fixture.completeDrive());
        QVERIFY(answerOf(fixture.session->saveTestDrive(drives.last(), false)));
    }
    for (auto &drive : drives) {
        drive.remarks = u"by another window"_s;
        QVERIFY(answerOf(fixture.store().desk().saveTestDrive(drive, false)));
    }
    for (int i = 0; i < 3; ++i)
        QVERIFY(!answerOf(fixture.session->undo()));
    QVERIFY(answerOf(fixture.session->undo()));
    QVERIFY(fixture.openChanges().isEmpty());
}

void TestUndo::manyCustomersAreOneStep()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    QList<domain::CustomerEdit> edits;
    for (int i = 0; i < 5; ++i) {
        const auto id = fixture.anyCustomer(i);
        domain::CustomerPatch patch;
        patch.tags = fixture.baseOf(id).tags.value_or(QStringList()) + QStringList{ u"spring"_s };
        edits.append({ id, {}, fixture.baseOf(id), patch });
    }
    const auto tagged = [&] {
        return std::count_if(edits.cbegin(), edits.cend(), [&](const auto &edit) {
            return fixture.atServer(edit.id).value("tags"_L1).toArray().contains(u"spring"_s);
        });
    };
    QVERIFY(answerOf(fixture.session->saveCustomers(edits, u"Tagged five"_s)));
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(tagged(), 5);
    QCOMPARE(fixture.session->undoText(), u"Tagged five"_s);
    QVERIFY(answerOf(fixture.session->undo()));
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(tagged(), 0);
    QCOMPARE(fixture.session->redoText(), u"Tagged five"_s);
    QVERIFY(fixture.session->undoText().isEmpty());
}

void TestUndo::whatOthersChangedOfManyStays()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    QList<domain::CustomerEdit> edits;
    for (int i = 0; i < 5; ++i) {
        const auto id = fixture.anyCustomer(i);
        domain::CustomerPatch patch;
        patch.tags = fixture.baseOf(id).tags.value_or(QStringList()) + QStringList{ u"spring"_s };
        edits.append({ id, {}, fixture.baseOf(id), patch });
    }
    const auto tagged = [&] {
        return std::count_if(edits.cbegin(), edits.cend(), [&](const auto &edit) {
            return fixture.atServer(edit.id).value("tags"_L1).toArray().contains(u"spring"_s);
        });
    };
    QVERIFY(answerOf(fixture.session->saveCustomers(edits, u"Tagged five"_s)));
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(tagged(), 5);
    const QJsonArray theirs{ u"spring"_s, u"theirs"_s };
    fixture.changeAtServer(edits.at(2).id, { { u"tags"_s, theirs } });
    QVERIFY(answerOf(fixture.session->fetchCustomer(edits.at(2).id)));
    const auto undone = answerOf(fixture.session->undo());
    QVERIFY(undone);
    QCOMPARE(undone->records, 4);
    QCOMPARE(undone->refused, 1);
    const QString name = fixture.customer(edits.at(2).id).shown.customer.displayName();
    QVERIFY2(undone->why.contains(name), qPrintable(undone->why));
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(tagged(), 1);
    QCOMPARE(fixture.atServer(edits.at(2).id).value("tags"_L1).toArray(), theirs);
    const auto redone = answerOf(fixture.session->redo());
    QVERIFY(redone);
    QCOMPARE(redone->records, 4);
    QCOMPARE(redone->refused, 0);
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(tagged(), 5);
    QCOMPARE(fixture.atServer(edits.at(2).id).value("tags"_L1).toArray(), theirs);
}

void TestUndo::aNewStepEndsRedo()
{
    SessionFixture fixture(m_small);
    const auto id = prepared(fixture);
    fixture.session->setWorkOffline(true);
    QVERIFY(fixture.save(id, notes(u"one"_s)));
    QVERIFY(answerOf(fixture.session->undo()));
    QVERIFY(fixture.save(id, notes(u"two"_s)));
    QVERIFY(fixture.session->redoText().isEmpty());
    QVERIFY(!answerOf(fixture.session->redo()));
    QCOMPARE(fixture.customer(id).shown.customer.notes, u"two"_s);
}

void TestUndo::aDiscardedChangeComesBack()
{
    SessionFixture fixture(m_small);
    const auto id = prepared(fixture);
    fixture.session->setWorkOffline(true);
    QVERIFY(fixture.save(id, notes(u"after"_s)));
    QVERIFY(answerOf(fixture.session->discard(fixture.openChanges().first().id)));
    QCOMPARE(fixture.customer(id).shown.customer.notes, u"before"_s);
    QVERIFY(answerOf(fixture.session->undo()));
    QCOMPARE(fixture.customer(id).shown.customer.notes, u"after"_s);
    QCOMPARE(fixture.openChanges().size(), 1);
}

void TestUndo::aTestDriveThatWasNeverSentGoes()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    const auto drive = fixture.completeDrive();
    QVERIFY(answerOf(fixture.session->saveTestDrive(drive, false)));
    QVERIFY(answerOf(fixture.session->undo()));
    QVERIFY(!answerOf(fixture.store().desk().testDrive(drive.id)));
    QVERIFY(answerOf(fixture.session->redo()));
    QVERIFY(answerOf(fixture.store().desk().testDrive(drive.id)));
}

void TestUndo::aTestDriveThatWasSentStays()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    QVERIFY(answerOf(fixture.session->saveTestDrive(fixture.completeDrive(), true)));
    QVERIFY(fixture.waitUntilEmpty());
    const auto refused = answerOf(fixture.session->undo());
    QVERIFY(!refused);
    QVERIFY(!refused.error().detail.isEmpty());
    QCOMPARE(fixture.requestsSeen(u"POST"_s, u"/external/test-drives"_s), 1);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_sessionundo.moc"
