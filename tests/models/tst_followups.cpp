// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contactlog.h"
#include "models/customerdetail.h"
#include "models/followups.h"
#include "modelstest.h"

#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;
using domain::Contact;
using domain::DueGroup;
using domain::FollowUp;

namespace {

FollowUp followUp(const QString &id, const QString &customer, int days)
{
    FollowUp one;
    one.id.value = id;
    one.customerId.value = customer;
    one.customerName = u"Name of "_s + customer;
    one.text = u"Ring "_s + customer;
    one.due = QDate::currentDate().addDays(days);
    one.setAt = minute(1);
    return one;
}

Contact contact(const QString &id, const QString &customer, int at)
{
    Contact one;
    one.id.value = id;
    one.customerId.value = customer;
    one.text = u"Talked"_s;
    one.at = minute(at);
    return one;
}

bool save(storage::Store &store, const QList<storage::PaperChange> &changes)
{
    return bool(store.desk().changePapers(changes).result());
}

QStringList idsOf(const QList<FollowUp> &followUps)
{
    QStringList ids;
    for (const FollowUp &one : followUps)
        ids << one.id.value;
    return ids;
}

QStringList idsOf(const QList<domain::LogEntry> &entries)
{
    QStringList ids;
    for (const domain::LogEntry &entry : entries)
        ids << std::visit([](const auto &each) { return each.id.value; }, entry);
    return ids;
}

} // namespace

/// What is to be done for everybody, and the log of one customer.
class TestFollowUps : public QObject
{
    Q_OBJECT
private slots:
    void theMostUrgentFirst();
    void moreThanAnyLimit();
    void theLogFollowsItsCustomer();
    void neverThePreviousOnesUnderANewId();
    void draftsComeWithTheLog();
    void historyTellsInWords();
};

void TestFollowUps::theMostUrgentFirst()
{
    TestStore store;
    FollowUps followUps(*store, english());
    QTRY_VERIFY(followUps.isLoaded());
    QVERIFY(followUps.all().isEmpty());
    FollowUp done = followUp(u"done"_s, u"a"_s, -9);
    done.doneAt = minute(5);
    QVERIFY(save(*store,
                 { { paperOf(followUp(u"later"_s, u"a"_s, 20)), u"followup"_s },
                   { paperOf(followUp(u"today"_s, u"b"_s, 0)), u"followup"_s },
                   { paperOf(followUp(u"late"_s, u"a"_s, -2)), u"followup"_s },
                   { paperOf(done), u"followupdone"_s },
                   { paperOf(contact(u"k"_s, u"a"_s, 1)), u"contact"_s } }));
    QTRY_COMPARE(idsOf(followUps.all()), (QStringList{ u"late"_s, u"today"_s, u"later"_s }));
    QCOMPARE(idsOf(followUps.of(DueGroup::Overdue)), QStringList{ u"late"_s });
    QCOMPARE(idsOf(followUps.of(DueGroup::Today)), QStringList{ u"today"_s });
    QCOMPARE(idsOf(followUps.of(DueGroup::Later)), QStringList{ u"later"_s });
    QVERIFY(followUps.of(DueGroup::ThisWeek).isEmpty());
    QCOMPARE(FollowUps::toneOf(DueGroup::Overdue), Tone::Warning);
    QVERIFY(save(*store,
                 { { removalOf(done), u"followupremoved"_s },
                   { removalOf(followUp(u"late"_s, u"a"_s, -2)), u"followupremoved"_s } }));
    QTRY_COMPARE(idsOf(followUps.all()), (QStringList{ u"today"_s, u"later"_s }));
}

void TestFollowUps::moreThanAnyLimit()
{
    TestStore store;
    QList<storage::PaperChange> changes;
    for (int i = 0; i < 1'200; ++i)
        changes.append({ paperOf(followUp(QString::number(i), u"a"_s, 1)), u"followup"_s });
    QVERIFY(save(*store, changes));
    FollowUps followUps(*store, english());
    QTRY_COMPARE(followUps.all().size(), 1'200);
    ContactLog log(*store);
    log.show({ u"a"_s });
    QTRY_COMPARE(log.entries().size(), 1'200);
}

void TestFollowUps::theLogFollowsItsCustomer()
{
    TestStore store;
    QVERIFY(save(*store,
                 { { paperOf(contact(u"old"_s, u"a"_s, 1)), u"contact"_s },
                   { paperOf(contact(u"bens"_s, u"b"_s, 2)), u"contact"_s } }));
    ContactLog log(*store);
    log.show({ u"a"_s });
    QVERIFY(!log.isLoaded());
    QTRY_VERIFY(log.isLoaded());
    QCOMPARE(idsOf(log.entries()), QStringList{ u"old"_s });
    QVERIFY(save(*store,
                 { { paperOf(contact(u"new"_s, u"a"_s, 8)), u"contact"_s },
                   { paperOf(followUp(u"f"_s, u"a"_s, 3)), u"followup"_s } }));
    QTRY_COMPARE(idsOf(log.entries()), (QStringList{ u"f"_s, u"new"_s, u"old"_s }));
    QCOMPARE(log.followUp({ u"f"_s })->text, u"Ring a"_s);
    QVERIFY(!log.followUp({ u"new"_s }));
    QVERIFY(save(*store, { { removalOf(contact(u"old"_s, u"a"_s, 1)), u"contactremoved"_s } }));
    QTRY_COMPARE(idsOf(log.entries()), (QStringList{ u"f"_s, u"new"_s }));
}

void TestFollowUps::neverThePreviousOnesUnderANewId()
{
    TestStore store;
    QList<storage::PaperChange> changes;
    for (int i = 0; i < 20; ++i)
        changes.append({ paperOf(contact(u"k%1"_s.arg(i), u"c%1"_s.arg(i), i)), u"contact"_s });
    QVERIFY(save(*store, changes));
    ContactLog log(*store);
    connect(&log, &ContactLog::changed, this, [&log] {
        for (const domain::LogEntry &entry : log.entries())
            QCOMPARE(std::get<Contact>(entry).customerId, log.id());
    });
    for (int i = 0; i < 20; ++i) {
        log.show({ u"c%1"_s.arg(i) });
        QVERIFY(log.entries().isEmpty() && !log.isLoaded());
        if (i % 3 == 0)
            QTest::qWait(5);
    }
    QTRY_COMPARE(idsOf(log.entries()), QStringList{ u"k19"_s });
}

void TestFollowUps::draftsComeWithTheLog()
{
    TestStore store;
    const QJsonObject draft{ { u"contact"_s, QJsonObject{ { u"text"_s, u"half"_s } } } };
    QVERIFY(store->desk().saveDraft(ContactLog::draftName({ u"a"_s }), draft).result());
    ContactLog log(*store);
    QSignalSpy loaded(&log, &ContactLog::loaded);
    log.show({ u"a"_s });
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(log.storedDraft(), draft);
    log.show({ u"b"_s });
    QVERIFY(log.storedDraft().isEmpty());
    QTRY_COMPARE(loaded.size(), 2);
    QVERIFY(log.storedDraft().isEmpty());
}

void TestFollowUps::historyTellsInWords()
{
    TestStore store;
    putCustomers(*store, 0, 2);
    const domain::CustomerId id = customer(1).id;
    CustomerDetail detail(*store, english());
    detail.show(id);
    QTRY_VERIFY(detail.isLoaded());
    FollowUp one = followUp(u"f"_s, id.value, 0);
    QVERIFY(save(*store, { { paperOf(one), u"followup"_s } }));
    QTRY_COMPARE(detail.journal().size(), 1);
    QCOMPARE(detail.journal().first().what, u"Follow-up set"_s);
    QVERIFY(detail.journal().first().before.isEmpty());
    QVERIFY(detail.journal().first().after.endsWith(u"Ring %1 · to be done"_s.arg(id.value)));
    QCOMPARE(detail.journal().first().person, u"Amina"_s);
    one.doneAt = minute(3);
    QVERIFY(save(*store,
                 { { paperOf(one), u"followupdone"_s },
                   { paperOf(contact(u"k"_s, id.value, 4)), u"contact"_s } }));
    QTRY_COMPARE(detail.journal().size(), 3);
    QVERIFY(save(*store, { { removalOf(contact(u"k"_s, id.value, 4)), u"contactremoved"_s } }));
    QTRY_COMPARE(detail.journal().size(), 4);
    const JournalLine &removed = detail.journal().first();
    QCOMPARE(removed.what, u"Contact removed"_s);
    QVERIFY(removed.before.startsWith(u"Call") && removed.before.endsWith(u"Talked"));
    QCOMPARE(removed.after, u"nothing"_s);
}

QTEST_GUILESS_MAIN(TestFollowUps)
#include "tst_followups.moc"
