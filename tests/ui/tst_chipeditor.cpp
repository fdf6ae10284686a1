// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"
#include "widgets/chipeditor.h"

#include <QCompleter>
#include <QLineEdit>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace forecourt::ui;

class TestChipEditor : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_editor.reset(); }

    void enterAndCommaAdd();
    void emptyEnterGoesOn();
    void sameWordIsTakenOnce();
    void pastedListIsSplit();
    void backspaceRemovesTheLast();
    void backspaceFirstEditsTheWord();
    void undoAndRedo();
    void crossRemoves();
    void deleteKeyOnAChipRemoves();
    void settingEmitsNothingAndForgetsUndo();
    void readOnlyCannotChange();
    void arrowsLeadThroughTheChips();
    void leavingTheFieldKeepsTheWord();
    void completionIsTaken();

private:
    QLineEdit *input() const { return m_editor->findChild<QLineEdit *>(); }
    std::unique_ptr<ChipEditor> m_editor;
};

void TestChipEditor::init()
{
    m_editor = std::make_unique<ChipEditor>();
    m_editor->resize(300, 60);
    m_editor->show();
}

void TestChipEditor::enterAndCommaAdd()
{
    QSignalSpy changed(m_editor.get(), &ChipEditor::chipsChanged);
    QTest::keyClicks(input(), u"fleet"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QTest::keyClicks(input(), u"walk in"_s);
    QTest::keyClick(input(), Qt::Key_Comma);
    QCOMPARE(m_editor->chips(), (QStringList{ u"fleet"_s, u"walk in"_s }));
    QCOMPARE(changed.size(), 2);
    QVERIFY(input()->text().isEmpty());
}

void TestChipEditor::emptyEnterGoesOn()
{
    QSignalSpy changed(m_editor.get(), &ChipEditor::chipsChanged);
    QTest::keyClick(input(), Qt::Key_Return);
    QTest::keyClick(input(), Qt::Key_Comma);
    QCOMPARE(changed.size(), 0);
    QVERIFY(input()->text().isEmpty());
}

void TestChipEditor::sameWordIsTakenOnce()
{
    m_editor->setChips({ u"fleet"_s });
    QTest::keyClicks(input(), u" FLEET "_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(m_editor->chips(), QStringList{ u"fleet"_s });
}

void TestChipEditor::pastedListIsSplit()
{
    input()->setText(u"a, b ,,c"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(m_editor->chips(), (QStringList{ u"a"_s, u"b"_s, u"c"_s }));
}

void TestChipEditor::backspaceRemovesTheLast()
{
    m_editor->setChips({ u"a"_s, u"b"_s });
    QTest::keyClick(input(), Qt::Key_Backspace);
    QCOMPARE(m_editor->chips(), QStringList{ u"a"_s });
}

void TestChipEditor::backspaceFirstEditsTheWord()
{
    m_editor->setChips({ u"a"_s });
    QTest::keyClicks(input(), u"x"_s);
    QTest::keyClick(input(), Qt::Key_Backspace);
    QCOMPARE(m_editor->chips(), QStringList{ u"a"_s });
    QVERIFY(input()->text().isEmpty());
}

void TestChipEditor::undoAndRedo()
{
    m_editor->setChips({ u"a"_s, u"b"_s });
    QTest::keyClick(input(), Qt::Key_Backspace);
    QTest::keySequence(input(), QKeySequence::Undo);
    QCOMPARE(m_editor->chips(), (QStringList{ u"a"_s, u"b"_s }));
    QTest::keySequence(input(), QKeySequence::Redo);
    QCOMPARE(m_editor->chips(), QStringList{ u"a"_s });
}

void TestChipEditor::crossRemoves()
{
    m_editor->setChips({ u"a"_s, u"b"_s });
    auto *chip = m_editor->findChildren<Chip *>().constFirst();
    QTest::mouseClick(chip, Qt::LeftButton, {}, { chip->width() - 8, chip->height() / 2 });
    QCOMPARE(m_editor->chips(), QStringList{ u"b"_s });
}

void TestChipEditor::deleteKeyOnAChipRemoves()
{
    m_editor->setChips({ u"a"_s, u"b"_s });
    auto *chip = m_editor->findChildren<Chip *>().constLast();
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(m_editor->chips(), QStringList{ u"a"_s });
}

void TestChipEditor::settingEmitsNothingAndForgetsUndo()
{
    QSignalSpy changed(m_editor.get(), &ChipEditor::chipsChanged);
    m_editor->setChips({ u"a"_s });
    QTest::keySequence(input(), QKeySequence::Undo);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_editor->chips(), QStringList{ u"a"_s });
}

void TestChipEditor::readOnlyCannotChange()
{
    m_editor->setChips({ u"a"_s });
    m_editor->setReadOnly(true);
    QTest::keyClick(input(), Qt::Key_Backspace);
    QCOMPARE(m_editor->chips(), QStringList{ u"a"_s });
    QVERIFY(!input()->isVisible());
}

void TestChipEditor::arrowsLeadThroughTheChips()
{
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get(), 30'000));
    m_editor->setChips({ u"a"_s, u"b"_s });
    input()->setFocus();
    QTest::keyClick(input(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left); // there is none before it
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(m_editor->chips(), QStringList{ u"b"_s });
    QTRY_COMPARE(QApplication::focusWidget(), input());
    QTest::keyClicks(input(), u"xy"_s);
    QTest::keyClick(input(), Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), input());
}

void TestChipEditor::leavingTheFieldKeepsTheWord()
{
    input()->setText(u"half"_s);
    QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(input(), &out);
    QCOMPARE(m_editor->chips(), QStringList{ u"half"_s });
}

void TestChipEditor::completionIsTaken()
{
    m_editor->setCompletions({ u"financing-interest"_s, u"fleet"_s });
    QCompleter *completer = input()->completer();
    QVERIFY(completer);
    completer->setCompletionPrefix(u"INTER"_s);
    QCOMPARE(completer->currentCompletion(), u"financing-interest"_s);
    input()->setText(completer->currentCompletion());
    emit completer->activated(completer->currentCompletion());
    QTRY_COMPARE(m_editor->chips(), QStringList{ u"financing-interest"_s });
}

QTEST_MAIN(TestChipEditor)
#include "tst_chipeditor.moc"
