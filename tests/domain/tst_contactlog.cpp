// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactlog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

namespace {

QDateTime minute(int number)
{
    return QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC).addSecs(number * 60);
}

Contact wholeContact()
{
    return { .id = { u"k1"_s },
             .customerId = { u"c1"_s },
             .customerName = u"Ana Ruiz"_s,
             .kind = ContactKind::Visit,
             .text = u"Saw the Prado.\n<b>Likes</b> the blue one"_s,
             .at = minute(1),
             .person = u"grace"_s,
             .followUp = { u"f1"_s } };
}

FollowUp wholeFollowUp()
{
    return { .id = { u"f1"_s },
             .customerId = { u"c1"_s },
             .customerName = u"Ana Ruiz"_s,
             .text = u"Call about the Prado"_s,
             .due = QDate(2026, 11, 24),
             .person = u"grace"_s,
             .setAt = minute(2),
             .doneAt = minute(3),
             .doneBy = u"peter"_s };
}

FollowUp due(const QString &id, QDate day, bool done = false)
{
    FollowUp followUp;
    followUp.id.value = id;
    followUp.due = day;
    followUp.setAt = minute(0);
    if (done)
        followUp.doneAt = minute(5);
    return followUp;
}

Contact at(const QString &id, int when)
{
    Contact contact;
    contact.id.value = id;
    contact.at = minute(when);
    return contact;
}

} // namespace

class TestContactLog : public QObject
{
    Q_OBJECT
private slots:
    void papersKeepEverything();
    void papersOfOthersAreNone();
    void newerWordsAreNoCall();
    void groups_data();
    void groups();
    void inTheOrderOfTheDay();
};

void TestContactLog::papersKeepEverything()
{
    QCOMPARE(contactFrom(paperOf(wholeContact())), wholeContact());
    QCOMPARE(followUpFrom(paperOf(wholeFollowUp())), wholeFollowUp());
    for (const ContactKind kind : contactKinds) {
        Contact contact = wholeContact();
        contact.kind = kind;
        QCOMPARE(contactFrom(paperOf(contact)), contact);
        QVERIFY(!contactKindText(kind).isEmpty());
    }
    FollowUp open = wholeFollowUp();
    open.doneAt = {};
    open.doneBy.clear();
    QCOMPARE(paperOf(open).value["state"_L1].toString(), QString(openFollowUp));
    QVERIFY(paperOf(wholeFollowUp()).value["state"_L1].toString() != openFollowUp);
    QVERIFY(!followUpFrom(paperOf(open))->isDone());
}

void TestContactLog::papersOfOthersAreNone()
{
    QVERIFY(!contactFrom(paperOf(wholeFollowUp())));
    QVERIFY(!followUpFrom(paperOf(wholeContact())));
    QVERIFY(!contactFrom(removalOf(wholeContact())));
    QVERIFY(!followUpFrom(removalOf(wholeFollowUp())));
    QCOMPARE(removalOf(wholeContact()).id, u"k1"_s);
    QCOMPARE(removalOf(wholeFollowUp()).kind, QString(papers::followUp));
}

void TestContactLog::newerWordsAreNoCall()
{
    Paper paper = paperOf(wholeContact());
    paper.value.insert(u"kind"_s, u"video"_s);
    QCOMPARE(contactFrom(paper)->kind, ContactKind::Other);
}

void TestContactLog::groups_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<Qt::DayOfWeek>("firstDay");
    QTest::addColumn<DueGroup>("expected");
    const QDate friday(2026, 11, 20);
    const QDate sunday = friday.addDays(2);
    const auto row = [](const char *name, QDate day, QDate today, Qt::DayOfWeek first,
                        DueGroup expected) {
        QTest::newRow(name) << day << today << first << expected;
    };
    row("yesterday", friday.addDays(-1), friday, Qt::Monday, DueGroup::Overdue);
    row("today", friday, friday, Qt::Monday, DueGroup::Today);
    row("tomorrow", friday.addDays(1), friday, Qt::Monday, DueGroup::ThisWeek);
    row("last day", sunday, friday, Qt::Monday, DueGroup::ThisWeek);
    row("next monday", sunday.addDays(1), friday, Qt::Monday, DueGroup::Later);
    row("weeks from sunday", sunday, friday, Qt::Sunday, DueGroup::Later);
    row("saturday of those", friday.addDays(1), friday, Qt::Sunday, DueGroup::ThisWeek);
    row("on the last day", sunday.addDays(1), sunday, Qt::Monday, DueGroup::Later);
    row("on the first day", sunday.addDays(6), sunday, Qt::Sunday, DueGroup::ThisWeek);
    row("weeks from saturday", friday.addDays(1), friday, Qt::Saturday, DueGroup::Later);
    row("no day", QDate(), friday, Qt::Monday, DueGroup::Overdue);
}

void TestContactLog::groups()
{
    QFETCH(QDate, day);
    QFETCH(QDate, today);
    QFETCH(Qt::DayOfWeek, firstDay);
    QTEST(dueGroup(day, today, firstDay), "expected");
}

void TestContactLog::inTheOrderOfTheDay()
{
    const QDate day(2026, 11, 20);
    const QList<LogEntry> entries{ at(u"old"_s, 1), due(u"later"_s, day.addDays(9)),
                                   at(u"new"_s, 9), due(u"done"_s, day.addDays(-30), true),
                                   due(u"overdue"_s, day.addDays(-1)) };
    QStringList ids;
    for (const LogEntry &entry : inOrder(entries))
        ids << std::visit([](const auto &each) { return each.id.value; }, entry);
    QCOMPARE(ids, (QStringList{ u"overdue"_s, u"later"_s, u"new"_s, u"done"_s, u"old"_s }));
}

QTEST_GUILESS_MAIN(TestContactLog)
#include "tst_contactlog.moc"
