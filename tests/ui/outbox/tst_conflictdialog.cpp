// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxfixture.h"

#include "customers/notesedit.h"
#include "outbox/conflictdialog.h"
#include "outbox/resulteditor.h"
#include "outbox/valuecolumn.h"
#include "widgets/messagepanel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;
using domain::ChangeState;

static constexpr auto atLast = 30'000;

/// Two people changed one field: the comparison, the result, and that nothing is chosen silently.
class TestConflictDialog : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<test::OutboxFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void notesAreDecidedByAPerson();
    void preferencesAreTakenOneByOne();
    void leavingDecidesNothing();
    void aServerThatMovesOnIsTold();

private:
    domain::CustomerId disagree(const domain::CustomerPatch &ours, const QJsonObject &theirs);
    domain::CustomerId disagreeOnNotes();
    ConflictDialog *open();
    static QString textOf(const ValueColumn *column);

    std::unique_ptr<test::OutboxFixture> m_fixture;
};

domain::CustomerId TestConflictDialog::disagree(const domain::CustomerPatch &ours,
                                                const QJsonObject &theirs)
{
    const auto id = m_fixture->edit(0, ours);
    m_fixture->sandbox.patch(u"/external/customers/"_s + id.value, theirs);
    m_fixture->connectAgain();
    const auto conflict = [this] {
        return m_fixture->outbox().rowCount() == 1 && m_fixture->state() == ChangeState::Conflict;
    };
    if (!QTest::qWaitFor(conflict, atLast))
        qCritical("no conflict came");
    return id;
}

/// Both change the one line that was there.
domain::CustomerId TestConflictDialog::disagreeOnNotes()
{
    const auto id = m_fixture->customer(0).id;
    m_fixture->sandbox.patch(u"/external/customers/"_s + id.value, { { u"notes"_s, u"was"_s } });
    domain::CustomerPatch ours;
    ours.notes = u"ours"_s;
    return disagree(ours, { { u"notes"_s, u"theirs"_s } });
}

ConflictDialog *TestConflictDialog::open()
{
    if (!m_fixture->press(u"Compare and decide…"_s))
        return nullptr;
    auto *dialog = m_fixture->page.findChild<ConflictDialog *>();
    const auto isReady = [dialog] { return dialog && dialog->primaryButton()->isEnabled(); };
    return QTest::qWaitFor(isReady, 30'000) ? dialog : nullptr;
}

QString TestConflictDialog::textOf(const ValueColumn *column)
{
    QStringList texts;
    for (const QLabel *label : column->findChildren<QLabel *>())
        texts << label->text() + label->accessibleName();
    return texts.join(u'\n');
}

void TestConflictDialog::notesAreDecidedByAPerson()
{
    const auto id = disagreeOnNotes();
    ConflictDialog *dialog = open();
    QVERIFY(dialog);
    // Marked by a sign and a word, not by colour alone.
    for (const QString &part : { u"Added: ours"_s, u"Removed: was"_s, u"+"_s, u"−"_s })
        QVERIFY2(textOf(dialog->mine()).contains(part), qPrintable(textOf(dialog->mine())));
    QVERIFY(textOf(dialog->theirs()).contains(u"Added: theirs"));
    QTRY_VERIFY(!dialog->startFromMine()->visibleRegion().isEmpty()); // in sight, unscrolled

    auto *notes = dialog->findChild<NotesEdit *>();
    QTest::mouseClick(dialog->startFromMine(), Qt::LeftButton);
    QCOMPARE(notes->toPlainText(), u"ours"_s);
    QTest::mouseClick(dialog->startFromTheirs(), Qt::LeftButton);
    QCOMPARE(notes->toPlainText(), u"theirs"_s);
    notes->moveCursor(QTextCursor::End);
    QTest::keyClicks(notes, u" and ours"_s);
    QSignalSpy told(&m_fixture->navigator, &Navigator::notice);
    QTest::mouseClick(dialog->primaryButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->outbox().rowCount(), 0, atLast);
    QCOMPARE(m_fixture->onServer(id)["notes"_L1].toString(), u"theirs and ours"_s);
    QCOMPARE(told.size(), 1);
}

void TestConflictDialog::preferencesAreTakenOneByOne()
{
    const auto id = m_fixture->customer(0).id;
    const auto prefer = [](const QString &colour, const QString &seats, const QString &fuel) {
        return QJsonObject{ { u"colour"_s, colour }, { u"seats"_s, seats }, { u"fuel"_s, fuel } };
    };
    m_fixture->sandbox.patch(u"/external/customers/"_s + id.value,
                             { { u"preferences"_s, prefer(u"red"_s, u"5"_s, u"petrol"_s) } });
    domain::CustomerPatch ours;
    ours.preferences = domain::Preferences(prefer(u"blue"_s, u"7"_s, u"petrol"_s));
    disagree(ours, { { u"preferences"_s, prefer(u"green"_s, u"2"_s, u"hybrid"_s) } });
    ConflictDialog *dialog = open();
    QVERIFY(dialog);
    QVERIFY(textOf(dialog->mine()).contains(u"Changed: colour: blue"));
    // What only they changed is in the result from the start.
    QCOMPARE(dialog->result()->value().toObject(), prefer(u"blue"_s, u"7"_s, u"hybrid"_s));
    QVERIFY(dialog->theirs()->keyButton(u"seats"_s));
    QTest::mouseClick(dialog->theirs()->keyButton(u"seats"_s), Qt::LeftButton);
    QTest::mouseClick(dialog->primaryButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->outbox().rowCount(), 0, atLast);
    QCOMPARE(m_fixture->onServer(id)["preferences"_L1].toObject(),
             prefer(u"blue"_s, u"2"_s, u"hybrid"_s));
}

void TestConflictDialog::leavingDecidesNothing()
{
    const auto id = disagreeOnNotes();
    ConflictDialog *dialog = open();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->startFromTheirs(), Qt::LeftButton);
    QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_fixture->page.findChild<ConflictDialog *>());
    test::answerOf(m_fixture->session->syncNow());
    QCOMPARE(m_fixture->outbox().rowCount(), 1);
    QCOMPARE(m_fixture->state(), ChangeState::Conflict);
    QCOMPARE(m_fixture->outbox().changes().first().value.toString(), u"ours"_s);
    QCOMPARE(m_fixture->onServer(id)["notes"_L1].toString(), u"theirs"_s);
}

void TestConflictDialog::aServerThatMovesOnIsTold()
{
    const auto id = disagreeOnNotes();
    ConflictDialog *dialog = open();
    QVERIFY(dialog);
    auto *notes = dialog->findChild<NotesEdit *>();
    notes->moveCursor(QTextCursor::Start);
    QTest::keyClicks(notes, u"mine, "_s);
    // Equal reads are one while it is under way: the dialog's own first.
    test::answerOf(m_fixture->session->fetchCustomer(id));
    m_fixture->sandbox.patch(u"/external/customers/"_s + id.value, { { u"notes"_s, u"newer"_s } });
    test::answerOf(m_fixture->session->fetchCustomer(id));
    QTRY_VERIFY(dialog->message()->isVisible());
    QVERIFY(!textOf(dialog->theirs()).contains(u"newer"));
    QVERIFY(m_fixture->press(u"Show it"_s, dialog));
    QTRY_VERIFY(textOf(dialog->theirs()).contains(u"Added: newer"));
    QVERIFY(notes->toPlainText().startsWith(u"mine, ")); // what was typed stays
    QTest::mouseClick(dialog->primaryButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->outbox().rowCount(), 0, atLast);
    QCOMPARE(m_fixture->onServer(id)["notes"_L1].toString(), u"mine, ours"_s);
}

QTEST_MAIN(TestConflictDialog)
#include "tst_conflictdialog.moc"
