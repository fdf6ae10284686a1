// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "wheel.h"

#include "contacts/contactform.h"
#include "contacts/contactscard.h"
#include "contacts/followupform.h"
#include "dashboard/followupscard.h"
#include "models/contactlog.h"
#include "models/customerdetail.h"
#include "models/followups.h"
#include "storage/customertable.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "widgets/badge.h"
#include "widgets/filterbar.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"

#include <QAccessible>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QDirIterator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;
using domain::Contact;
using domain::FollowUp;

/// The section in a customer's pane and the card on the dashboard, over a real session.
class TestContactsCard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void aContactIsLoggedAndTold();
    void aFollowUpIsSetDoneAndReopened();
    void doneByAContactIsOneStep();
    void removedComesBack();
    void dueOnesStandOnTop();
    void typedTextSurvivesLeavingAndAKill();
    void ofAnotherCustomerNothingIsTouched();
    void whatIsTypedWhileItIsSavedStays();
    void refusedByTheDiskIsNeverCalledSaved();
    void keysSaveTheForm();
    void theWheelChangesNothing();
    void nothingIsSavedUnderTheOtherName();
    void aNewFormHasTheTimeOfNow();
    void tabGoesThroughFormsAndRows();
    void tabGoesThroughTheDashboardsRows();
    void everyControlHasAName();
    void theDashboardLeadsToTheCustomer();
    void nothingGoesToTheServer();

private:
    ContactForm *contactForm() const { return m_card->contactForm(); }
    FollowUpForm *followUpForm() const { return m_card->followUpForm(); }
    void show(int customer);
    void press(LogRow *row, const QString &name) const;
    QList<LogRow *> rows(qsizetype count) const;
    QStringList history() const;
    FollowUp set(int customer, const QString &text, int days);
    static QStringList tabStops(QWidget *from, int count);
    QString deskFile() const;
    static QString badgeOf(const LogRow *row) { return row->findChild<Badge *>()->text(); }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<ContactsCard> m_card;
    std::unique_ptr<models::CustomerDetail> m_detail;
    QList<domain::Customer> m_customers;
    int m_requests = 0;
    int m_next = 0; ///< each test has customers of its own
};

void TestContactsCard::initTestCase()
{
    m_fixture = std::make_unique<test::PageFixture>(
        QStringList{ u"--customers"_s, u"40"_s, u"--vehicles"_s, u"4"_s });
    const auto found = test::answerOf(m_fixture->session->store().customers().first({}, 40, 0));
    for (const auto &row : found.rows)
        m_customers << row.customer;
    QCOMPARE(m_customers.size(), 40);
    m_requests = int(m_fixture->sandbox.requests().size());
}

void TestContactsCard::cleanupTestCase()
{
    m_fixture.reset();
}

void TestContactsCard::init()
{
    m_next += 2;
    m_card = std::make_unique<ContactsCard>(m_fixture->context());
    m_detail.reset(m_fixture->workspace->makeCustomerDetail(nullptr));
    m_card->resize(400, 700);
    m_card->setVisible(true);
    show(0);
}

void TestContactsCard::cleanup()
{
    m_card.reset();
    m_detail.reset();
}

/// The first or second customer of this test.
void TestContactsCard::show(int customer)
{
    const domain::Customer &shown = m_customers.at(m_next + customer);
    m_card->show(shown.id);
    m_card->setName(shown.displayName());
    m_detail->show(shown.id);
    QTRY_VERIFY(m_card->contactButton()->isEnabled());
}

void TestContactsCard::press(LogRow *row, const QString &name) const
{
    for (QToolButton *button : row->findChildren<QToolButton *>()) {
        if (button->toolTip() == name)
            return button->click();
    }
    QFAIL(qPrintable(name));
}

QList<LogRow *> TestContactsCard::rows(qsizetype count) const
{
    const auto areThere = [&] { return m_card->rows().size() == count; };
    return QTest::qWaitFor(areThere, 30'000) ? m_card->rows() : QList<LogRow *>();
}

QStringList TestContactsCard::history() const
{
    QStringList words;
    for (const models::JournalLine &line : m_detail->journal())
        words << line.what;
    return words;
}

QString TestContactsCard::deskFile() const
{
    QDirIterator files(m_fixture->directory.path(), { u"desk.sqlite"_s }, QDir::Files,
                       QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

FollowUp TestContactsCard::set(int customer, const QString &text, int days)
{
    const domain::Customer &whose = m_customers.at(m_next + customer);
    FollowUp followUp;
    followUp.id = domain::FollowUpId::create();
    followUp.customerId = whose.id;
    followUp.customerName = whose.displayName();
    followUp.text = text;
    followUp.due = QDate::currentDate().addDays(days);
    test::answerOf(m_fixture->session->setFollowUp(followUp));
    return followUp;
}

void TestContactsCard::aContactIsLoggedAndTold()
{
    QSignalSpy notices(&m_fixture->navigator, &Navigator::stepNotice);
    const auto saysNothing = [this] {
        const auto labels = m_card->findChildren<TextLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const TextLabel *label) {
            return label->isVisible() && label->text() == "Nothing noted yet."_L1;
        });
    };
    QTRY_VERIFY(saysNothing());
    m_card->contactButton()->click();
    QVERIFY(contactForm()->isVisible());
    QVERIFY(!contactForm()->saveButton()->isEnabled());
    QTest::keyClicks(contactForm()->text(), u"Asked for <b>the</b> price"_s);
    contactForm()->kinds()->pill(u"visit"_s)->click();
    contactForm()->saveButton()->click();
    const auto shown = rows(1);
    QCOMPARE(shown.size(), 1);
    const auto contact = std::get<Contact>(shown.first()->entry());
    QCOMPARE(contact.text, u"Asked for <b>the</b> price"_s);
    QCOMPARE(contact.kind, domain::ContactKind::Visit);
    QVERIFY(!contact.person.isEmpty());
    QVERIFY(qAbs(contact.at.secsTo(QDateTime::currentDateTime())) < 120);
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY(!contactForm()->isVisible());
    QTRY_COMPARE(history(), QStringList{ u"Contact logged"_s });
    const models::JournalLine &line = m_detail->journal().first();
    QVERIFY(line.after.startsWith(u"Visit") && line.after.contains(contact.text));
    QCOMPARE(line.person, contact.person);
    // The step is there once its verb has answered, after its row and its line.
    QTRY_VERIFY(m_fixture->session->undoText().contains(contact.customerName));
    QVERIFY(test::answerOf(m_fixture->session->undo()));
    QTRY_VERIFY(m_card->rows().isEmpty());
    QTRY_COMPARE(history().first(), u"Undone"_s);
    QCOMPARE(m_detail->journal().first().after, u"nothing"_s);
    QVERIFY(test::answerOf(m_fixture->session->redo()));
    QCOMPARE(std::get<Contact>(rows(1).first()->entry()), contact);
}

void TestContactsCard::aFollowUpIsSetDoneAndReopened()
{
    m_card->followUpButton()->click();
    QTest::keyClicks(followUpForm()->text(), u"Call about the Prado"_s);
    followUpForm()->due()->setDate(QDate::currentDate());
    QTest::keyClick(followUpForm()->text(), Qt::Key_Return);
    auto shown = rows(1);
    QCOMPARE(badgeOf(shown.first()), u"Today"_s);
    QVERIFY(!std::get<FollowUp>(shown.first()->entry()).isDone());
    press(shown.first(), u"Mark as done"_s);
    press(shown.first(), u"Mark as done"_s); // before the first is written
    QTRY_COMPARE(badgeOf(m_card->rows().first()), u"Done"_s);
    const auto done = std::get<FollowUp>(m_card->rows().first()->entry());
    QVERIFY(!done.doneBy.isEmpty());
    press(m_card->rows().first(), u"Not done after all"_s);
    QTRY_COMPARE(badgeOf(m_card->rows().first()), u"Today"_s);
    QTRY_COMPARE(history(),
                 (QStringList{ u"Follow-up reopened"_s, u"Follow-up done"_s, u"Follow-up set"_s }));
    QVERIFY(test::answerOf(m_fixture->session->undo()));
    QTRY_COMPARE(badgeOf(m_card->rows().first()), u"Done"_s);
    QVERIFY(test::answerOf(m_fixture->session->undo()));
    QTRY_COMPARE(badgeOf(m_card->rows().first()), u"Today"_s);
    QVERIFY(test::answerOf(m_fixture->session->undo()));
    QTRY_VERIFY(m_card->rows().isEmpty());
}

void TestContactsCard::doneByAContactIsOneStep()
{
    const FollowUp followUp = set(0, u"Send the offer"_s, 1);
    press(rows(1).first(), u"Log the contact and mark as done…"_s);
    QVERIFY(contactForm()->isVisible());
    QTest::keyClicks(contactForm()->text(), u"Sent it"_s);
    QCOMPARE(contactForm()->saveButton()->text(), u"Save, and done"_s);
    contactForm()->saveButton()->click();
    const auto both = rows(2);
    QCOMPARE(both.size(), 2);
    for (const LogRow *row : both) { // within the same moment
        if (const auto *contact = std::get_if<Contact>(&row->entry()))
            QCOMPARE(contact->followUp, followUp.id);
        else
            QVERIFY(std::get<FollowUp>(row->entry()).isDone());
    }
    QTRY_VERIFY(m_fixture->session->undoText().endsWith(u"done"));
    QVERIFY(test::answerOf(m_fixture->session->undo()));
    QVERIFY(!std::get<FollowUp>(rows(1).first()->entry()).isDone());
}

void TestContactsCard::removedComesBack()
{
    const FollowUp followUp = set(0, u"Ask for the log book"_s, 3);
    press(rows(1).first(), u"Remove"_s);
    QTRY_VERIFY(m_card->rows().isEmpty());
    QTRY_COMPARE(history().first(), u"Follow-up removed"_s);
    QVERIFY(m_detail->journal().first().before.contains(u"Ask for the log book"));
    QTRY_VERIFY(m_fixture->session->undoText().startsWith(u"Removed"));
    QVERIFY(test::answerOf(m_fixture->session->undo()));
    QCOMPARE(std::get<FollowUp>(rows(1).first()->entry()).id, followUp.id);
}

void TestContactsCard::dueOnesStandOnTop()
{
    for (int i = 0; i < 7; ++i) {
        Contact contact;
        contact.customerId = m_customers.at(m_next).id;
        contact.text = QString::number(i);
        contact.at = QDateTime::currentDateTimeUtc().addDays(-i);
        test::answerOf(m_fixture->session->logContact(contact));
    }
    set(0, u"later"_s, 30);
    set(0, u"overdue"_s, -3);
    const auto shown = rows(6); // what is long past is folded away, what is to be done never
    QCOMPARE(shown.size(), 6);
    QStringList texts;
    for (const LogRow *row : shown)
        texts << std::visit([](const auto &each) { return each.text; }, row->entry());
    QCOMPARE(texts, (QStringList{ u"overdue"_s, u"later"_s, u"0"_s, u"1"_s, u"2"_s, u"3"_s }));
    QCOMPARE(shown.first()->findChild<Badge *>()->tone(), Tone::Warning);
    const auto buttons = m_card->findChildren<QPushButton *>();
    const auto all = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == "Show all 9"_L1;
    });
    QVERIFY(all != buttons.end());
    (*all)->click();
    QCOMPARE(rows(9).size(), 9);
}

void TestContactsCard::typedTextSurvivesLeavingAndAKill()
{
    const FollowUp followUp = set(0, u"Send the offer"_s, 1);
    press(rows(1).first(), u"Log the contact and mark as done…"_s);
    QTest::keyClicks(contactForm()->text(), u"Half a thought"_s);
    const QDateTime at(QDate::currentDate().addDays(-1), QTime(9, 30));
    contactForm()->when()->setDateTime(at);
    m_card->followUpButton()->click();
    QTest::keyClicks(followUpForm()->text(), u"Half a plan"_s);
    const QDate due = QDate::currentDate().addDays(12);
    followUpForm()->due()->setDate(due);
    show(1);
    QVERIFY(!contactForm()->isVisible());
    QVERIFY(contactForm()->text()->toPlainText().isEmpty());
    show(0);
    QCOMPARE(contactForm()->text()->toPlainText(), u"Half a thought"_s);
    QTest::keyClicks(followUpForm()->text(), u", and more"_s);
    // The pause after typing stores it; a program that is killed then never leaves the pane.
    const QString name = models::ContactLog::draftName(m_customers.at(m_next).id);
    auto &desk = m_fixture->session->store().desk();
    const auto stored = [&] {
        const auto draft = test::answerOf(desk.draft(name));
        return draft["followUp"_L1].toObject()["text"_L1].toString();
    };
    QTRY_COMPARE(stored(), u"Half a plan, and more"_s);
    m_card = std::make_unique<ContactsCard>(m_fixture->context());
    m_card->setVisible(true);
    show(0);
    QVERIFY(contactForm()->isVisible());
    QCOMPARE(contactForm()->text()->toPlainText(), u"Half a thought"_s);
    QCOMPARE(contactForm()->when()->dateTime(), at);
    QCOMPARE(contactForm()->finishes(), followUp.id);
    QCOMPARE(followUpForm()->due()->date(), due);
    contactForm()->discardButton()->click();
    followUpForm()->discardButton()->click();
    QTRY_VERIFY(test::answerOf(desk.draft(name)).isEmpty());
}

void TestContactsCard::ofAnotherCustomerNothingIsTouched()
{
    m_card->contactButton()->click();
    QTest::keyClicks(contactForm()->text(), u"For the first"_s);
    contactForm()->saveButton()->click();
    show(1); // before the answer is there
    m_card->contactButton()->click();
    QTest::keyClicks(contactForm()->text(), u"For the second"_s);
    const auto first = [&] {
        const auto record = models::CustomerDetail::recordName(m_customers.at(m_next).id);
        return test::answerOf(m_fixture->session->store().desk().papersOf(record));
    };
    QTRY_COMPARE(first().size(), 1);
    QTRY_VERIFY(m_fixture->session->undoText().contains(m_customers.at(m_next).displayName()));
    QCoreApplication::processEvents();
    QCOMPARE(contactForm()->text()->toPlainText(), u"For the second"_s);
    show(0);
    QVERIFY(contactForm()->text()->toPlainText().isEmpty());
    QCOMPARE(rows(1).size(), 1);
}

void TestContactsCard::whatIsTypedWhileItIsSavedStays()
{
    m_card->contactButton()->click();
    QTest::keyClicks(contactForm()->text(), u"Called"_s);
    contactForm()->saveButton()->click();
    QVERIFY(!contactForm()->saveButton()->isEnabled());
    QTest::keyClicks(contactForm()->text(), u", and again"_s);
    const auto shown = rows(1);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(std::get<Contact>(shown.first()->entry()).text, u"Called"_s);
    QTRY_VERIFY(contactForm()->saveButton()->isEnabled());
    QVERIFY(contactForm()->isVisible());
    QCOMPARE(contactForm()->text()->toPlainText(), u"Called, and again"_s);
    contactForm()->discardButton()->click();
}

void TestContactsCard::refusedByTheDiskIsNeverCalledSaved()
{
    QSignalSpy notices(&m_fixture->navigator, &Navigator::stepNotice);
    m_card->contactButton()->click();
    QTest::keyClicks(contactForm()->text(), u"Not to be lost"_s);
    {
        auto holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        holder.setDatabaseName(deskFile());
        QVERIFY(holder.open());
        QSqlQuery lock(holder);
        QVERIFY(lock.exec(u"BEGIN IMMEDIATE"_s));
        contactForm()->saveButton()->click();
        QVERIFY(!contactForm()->canSave());
        const auto *problem = m_card->findChild<MessagePanel *>();
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), 40'000);
        QVERIFY(problem->text().startsWith(u"Not saved."));
        lock.exec(u"ROLLBACK"_s);
        holder.close();
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
    QCOMPARE(notices.size(), 0);
    QCOMPARE(contactForm()->text()->toPlainText(), u"Not to be lost"_s);
    contactForm()->saveButton()->click();
    QCOMPARE(rows(1).size(), 1);
}

void TestContactsCard::keysSaveTheForm()
{
    bool pageSaved = false;
    auto *page = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_card.get());
    page->setContext(Qt::WidgetWithChildrenShortcut);
    connect(page, &QShortcut::activated, this, [&] { pageSaved = true; });
    m_card->activateWindow();
    m_card->contactButton()->click();
    QTRY_VERIFY(contactForm()->text()->hasFocus());
    QTest::keyClicks(contactForm()->text(), u"By keys"_s);
    QTest::keyClick(contactForm()->text(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(rows(1).size(), 1);
    QVERIFY(!pageSaved);
    QTRY_VERIFY(m_card->contactButton()->hasFocus());
}

void TestContactsCard::theWheelChangesNothing()
{
    m_card->activateWindow();
    m_card->contactButton()->click();
    m_card->followUpButton()->click();
    QTest::keyClicks(contactForm()->text(), u"Rang"_s);
    const QDate due = followUpForm()->due()->date();
    for (const bool focused : { false, true }) {
        for (QWidget *field : { static_cast<QWidget *>(contactForm()->when()),
                                static_cast<QWidget *>(followUpForm()->due()) }) {
            if (focused)
                field->setFocus();
            QTRY_COMPARE(field->hasFocus(), focused);
            test::turnWheel(field);
            QCOMPARE(field->hasFocus(), focused);
        }
    }
    QCOMPARE(followUpForm()->due()->date(), due);
    QVERIFY(!contactForm()->contact().at.isValid()); // still the moment in which it is saved
}

void TestContactsCard::nothingIsSavedUnderTheOtherName()
{
    const domain::Customer &second = m_customers.at(m_next + 1);
    m_card->show(second.id); // whose name is not read yet
    QTRY_VERIFY(m_card->contactButton()->isEnabled());
    m_card->contactButton()->click();
    QTest::keyClicks(contactForm()->text(), u"In a hurry"_s);
    QTest::keyClick(contactForm()->text(), Qt::Key_Return, Qt::ControlModifier);
    m_card->followUpButton()->click();
    QTest::keyClicks(followUpForm()->text(), u"Ring back"_s);
    QVERIFY(!contactForm()->canSave());
    QVERIFY(!contactForm()->saveButton()->isEnabled());
    QVERIFY(!followUpForm()->canSave());
    m_card->setName(second.displayName());
    QVERIFY(followUpForm()->canSave());
    QTest::keyClick(contactForm()->text(), Qt::Key_Return, Qt::ControlModifier);
    const auto shown = rows(1);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(std::get<Contact>(shown.first()->entry()).customerName, second.displayName());
    followUpForm()->discardButton()->click();
}

void TestContactsCard::aNewFormHasTheTimeOfNow()
{
    m_card->activateWindow();
    m_card->contactButton()->click();
    contactForm()->when()->setDateTime(QDateTime::currentDateTime().addDays(-2));
    contactForm()->when()->setFocus();
    QTRY_VERIFY(contactForm()->when()->hasFocus());
    emit contactForm()->discardWanted();
    m_card->contactButton()->click();
    const QDateTime shown = contactForm()->when()->dateTime();
    QVERIFY2(qAbs(shown.secsTo(QDateTime::currentDateTime())) < 120, qPrintable(shown.toString()));
}

/// The names of the controls that Tab reaches after this one.
QStringList TestContactsCard::tabStops(QWidget *from, int count)
{
    QStringList names;
    for (QWidget *next = from->nextInFocusChain(); next != from && names.size() < count;
         next = next->nextInFocusChain()) {
        const bool isStop = next->isVisible() && next->isEnabled() && !next->focusProxy()
            && (next->focusPolicy() & Qt::TabFocus);
        const auto *button = qobject_cast<QAbstractButton *>(next);
        if (isStop)
            names << (button && !button->text().isEmpty() ? button->text()
                                                          : next->accessibleName());
    }
    return names;
}

void TestContactsCard::tabGoesThroughFormsAndRows()
{
    for (int i = 0; i < 5; ++i) {
        Contact contact;
        contact.customerId = m_customers.at(m_next).id;
        contact.text = QString::number(i);
        contact.at = QDateTime::currentDateTimeUtc().addDays(-i);
        test::answerOf(m_fixture->session->logContact(contact));
    }
    set(0, u"Ring the first"_s, 1);
    QCOMPARE(rows(5).size(), 5);
    const QString removed = u"Remove: Call · %1"_s;
    QTRY_COMPARE(tabStops(m_card->followUpButton(), 8),
                 (QStringList{ u"Mark as done: Ring the first"_s,
                               u"Log the contact and mark as done…: Ring the first"_s,
                               u"Remove: Ring the first"_s, removed.arg(0), removed.arg(1),
                               removed.arg(2), removed.arg(3), u"Show all 6"_s }));
    m_card->followUpButton()->click();
    QTest::keyClicks(followUpForm()->text(), u"x"_s);
    QCOMPARE(tabStops(followUpForm()->text(), 7),
             (QStringList{ u"Due"_s, u"Today"_s, u"Tomorrow"_s, u"In a week"_s, u"Discard"_s,
                           u"Save follow-up"_s, u"Mark as done: Ring the first"_s }));
    followUpForm()->discardButton()->click();
}

void TestContactsCard::tabGoesThroughTheDashboardsRows()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *board = new FollowUpsCard(m_fixture->context());
    auto *above = new QPushButton(u"Above"_s);
    auto *below = new QPushButton(u"Below"_s);
    column->addWidget(above);
    column->addWidget(board);
    column->addWidget(below);
    window.show();
    const FollowUp followUp = set(0, u"Ring the first"_s, -30); // on top of the others
    const QString done = u"Mark as done: %1, Ring the first"_s.arg(followUp.customerName);
    QTRY_VERIFY(tabStops(above, 99).contains(done));
    const QStringList stops = tabStops(above, 99);
    QCOMPARE(stops.indexOf(done), 1);
    QCOMPARE(stops.indexOf(u"Below"_s), stops.size() - 1);
}

void TestContactsCard::everyControlHasAName()
{
    set(0, u"Ring back"_s, -1);
    QCOMPARE(rows(1).size(), 1);
    m_card->contactButton()->click();
    m_card->followUpButton()->click();
    FollowUpsCard board(m_fixture->context());
    board.show();
    const auto hasRows = [&board] {
        const auto buttons = board.findChildren<QToolButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
                           [](const QToolButton *button) { return button->isVisible(); });
    };
    QTRY_VERIFY(hasRows());
    for (const QWidget *window :
         { static_cast<QWidget *>(m_card.get()), static_cast<QWidget *>(&board) }) {
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            const QString name = face ? face->text(QAccessible::Name) : QString();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
    }
}

void TestContactsCard::theDashboardLeadsToTheCustomer()
{
    set(0, u"Ring about the tyres"_s, -40); // the most overdue of all
    FollowUpsCard board(m_fixture->context());
    board.resize(1200, 300);
    board.show();
    const models::FollowUps &followUps = m_fixture->workspace->followUps();
    QTRY_COMPARE(followUps.all().isEmpty() ? QString() : followUps.all().first().text,
                 u"Ring about the tyres"_s);
    const auto button = [&board](const QString &part) -> QAbstractButton * {
        for (auto *each : board.findChildren<QAbstractButton *>()) {
            if (each->accessibleName().contains(part))
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY(button(u"Ring about the tyres"_s));
    const qsizetype overdue = followUps.of(domain::DueGroup::Overdue).size();
    QVERIFY(overdue > 0);
    QCOMPARE(board.findChild<Badge *>()->text(), u"%1 overdue"_s.arg(overdue));
    QSignalSpy wanted(&m_fixture->navigator, &Navigator::customerWanted);
    button(u"Ring about the tyres"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<domain::CustomerId>(), m_customers.at(m_next).id);
    QAbstractButton *done = button(u"Mark as done: "_s + m_customers.at(m_next).displayName());
    done->click();
    done->click(); // before the first is written
    QTRY_VERIFY(!button(u"Ring about the tyres"_s));
    // The card answers for itself, after the board.
    QCOMPARE(rows(1).size(), 1);
    QTRY_COMPARE(badgeOf(m_card->rows().first()), u"Done"_s);
    QTRY_COMPARE(history(), (QStringList{ u"Follow-up done"_s, u"Follow-up set"_s }));
}

/// The last of them: of all that was noted above no byte left this desk.
void TestContactsCard::nothingGoesToTheServer()
{
    QVERIFY(test::answerOf(m_fixture->session->store().desk().openChanges()).isEmpty());
    QCOMPARE(int(m_fixture->sandbox.requests().size()), m_requests);
}

QTEST_MAIN(TestContactsCard)
#include "tst_contactscard.moc"
