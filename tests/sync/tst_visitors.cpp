// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include <QDirIterator>

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::ChangeState;

/// What is done for somebody who is here: at once, or through the outbox.
class TestVisitors : public QObject
{
    Q_OBJECT
private slots:
    void walkinBecomesACustomer();
    void knownUserIsLinkedWithoutAPassword();
    void passwordIsStoredNowhere();
    void signInShowsTheProfile();
    void wrongPasswordIsTheCustomersAffair();
    void newsletterIsRecorded();
    void officeMessageBringsAReference();
    void refusedMessageSaysWhy();
    void lostMessageIsDoubtfulAndNotRepeated();
    void messagesWaitForTheConnection();
    void aDeadLinkLeavesTheMessageWaiting();
    void messageOfADeadProcessIsDoubtful();
    void theLastWishAboutAnAddressCounts();
    void lostRegistrationIsNotRepeated();

private:
    static sync::Walkin walkin()
    {
        return { u"new.person@example.com"_s, u"Neema"_s, u"Wairimu"_s, u"+254712000111"_s, {} };
    }
    static sync::OfficeMessage message()
    {
        sync::OfficeMessage letter;
        letter.name = u"Amina Hassan"_s;
        letter.email = u"amina@example.com"_s;
        letter.subject = u"Papers"_s;
        letter.message = u"Please send the logbook."_s;
        return letter;
    }
    static QList<storage::ContactRecord> recordsOf(SessionFixture &fixture)
    {
        return answerOf(fixture.store().desk().recordsOf(message().email));
    }
    /// What the customer's card shows, the newest first.
    static QStringList statesOfRecords(SessionFixture &fixture)
    {
        QStringList states;
        for (const auto &record : recordsOf(fixture))
            states << record.state;
        return states;
    }
    const QString m_contact = u"/external/contact/submit"_s;
    const QStringList m_small{ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s };
};

void TestVisitors::walkinBecomesACustomer()
{
    SessionFixture fixture(m_small);
    const auto added = answerOf(fixture.session->registerCustomer(walkin()));
    QVERIFY(added);
    QCOMPARE(added->isNewUser, std::optional(true));
    QVERIFY(added->password.size() >= 8);
    QVERIFY(!added->id.isEmpty());
    QCOMPARE(fixture.customer(added->id).shown.customer.email, walkin().email);
}

void TestVisitors::knownUserIsLinkedWithoutAPassword()
{
    SessionFixture fixture(m_small);
    QVERIFY(answerOf(fixture.session->registerCustomer(walkin())));
    const auto again = answerOf(fixture.session->registerCustomer(walkin()));
    QVERIFY(again);
    QCOMPARE(again->isNewUser, std::optional(false));
    QVERIFY(again->password.isEmpty());
}

void TestVisitors::passwordIsStoredNowhere()
{
    SessionFixture fixture(m_small);
    const auto added = answerOf(fixture.session->registerCustomer(walkin()));
    QVERIFY(answerOf(fixture.session->checkSignIn(walkin().email, added->password)));
    fixture.close();
    QDirIterator walk(fixture.directory.path(), QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY2(!bytes.contains(added->password.toUtf8()), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains("eyJ"), qPrintable(file.fileName()));
    }
}

void TestVisitors::signInShowsTheProfile()
{
    SessionFixture fixture(m_small);
    const auto added = answerOf(fixture.session->registerCustomer(walkin()));
    const auto check = answerOf(fixture.session->checkSignIn(walkin().email, added->password));
    QVERIFY(check);
    QCOMPARE(check->email, walkin().email);
    QCOMPARE(check->customerId, added->id);
    QVERIFY(check->validUntil > QDateTime::currentDateTimeUtc());
    QVERIFY(answerOf(fixture.session->refreshSignIn()));
    fixture.session->forgetSignIn();
    const auto forgotten = answerOf(fixture.session->refreshSignIn());
    QVERIFY(!forgotten);
    QCOMPARE(forgotten.error().kind, ApiError::Kind::NotPossible);
}

void TestVisitors::wrongPasswordIsTheCustomersAffair()
{
    SessionFixture fixture(m_small);
    QVERIFY(answerOf(fixture.session->registerCustomer(walkin())));
    const auto check = answerOf(fixture.session->checkSignIn(walkin().email, u"not this one"_s));
    QVERIFY(!check);
    QCOMPARE(check.error().kind, ApiError::Kind::NotPossible);
}

void TestVisitors::newsletterIsRecorded()
{
    SessionFixture fixture(m_small);
    const auto email = u"reader@example.com"_s;
    QVERIFY(answerOf(fixture.session->setNewsletter(email, u"Reader"_s, true)));
    QVERIFY(answerOf(fixture.session->setNewsletter(email, u"Reader"_s, false)));
    const auto records = answerOf(fixture.store().desk().recordsOf(email));
    QCOMPARE(records.size(), 2);
    for (const auto &record : records) {
        QVERIFY(!record.person.isEmpty());
        QCOMPARE(record.state, u"done"_s);
    }
}

void TestVisitors::officeMessageBringsAReference()
{
    SessionFixture fixture(m_small);
    const auto posted = answerOf(fixture.session->writeToOffice(message()));
    QVERIFY(posted);
    QVERIFY(posted->sent);
    QVERIFY(!posted->reference.isEmpty());
    QVERIFY(fixture.openChanges().isEmpty());
    const auto records = recordsOf(fixture);
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().kind, u"contact_message"_s);
    QCOMPARE(records.first().name, message().name);
    QCOMPARE(records.first().subject, message().subject);
    QCOMPARE(records.first().reference, posted->reference);
    QCOMPARE(records.first().state, u"done"_s);
    QVERIFY(!records.first().person.isEmpty());
    QVERIFY(records.first().at.isValid());
}

void TestVisitors::refusedMessageSaysWhy()
{
    SessionFixture fixture(m_small);
    fixture.sandbox.setFaults({ u"status=400,method=POST,path=/external/contact"_s });
    const auto posted = answerOf(fixture.session->writeToOffice(message()));
    QVERIFY(!posted);
    QCOMPARE(posted.error().kind, ApiError::Kind::Invalid);
    const auto open = fixture.openChanges();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().state, ChangeState::Rejected);
    QCOMPARE(statesOfRecords(fixture), QStringList{ u"rejected"_s });
}

void TestVisitors::lostMessageIsDoubtfulAndNotRepeated()
{
    SessionFixture fixture(m_small);
    fixture.sandbox.setFaults({ u"drop-after,method=POST,path=/external/contact"_s });
    const auto posted = answerOf(fixture.session->writeToOffice(message()));
    QVERIFY(!posted);
    QCOMPARE(posted.error().kind, ApiError::Kind::Unknown);
    fixture.sandbox.setFaults({});
    answerOf(fixture.session->syncNow(), 120'000);
    fixture.close();
    fixture.open();
    answerOf(fixture.session->syncNow(), 120'000);
    auto open = fixture.openChanges();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().state, ChangeState::Unknown);
    QCOMPARE(fixture.requestsSeen(u"POST"_s, m_contact), 1);
    QCOMPARE(statesOfRecords(fixture), QStringList{ u"unknown"_s });
    // The office says that it has it, and a person says it twice.
    QVERIFY(answerOf(fixture.session->confirmArrived(open.first().id, u"R-17"_s)));
    QVERIFY(answerOf(fixture.session->confirmArrived(open.first().id, u"R-17"_s)));
    QCOMPARE(statesOfRecords(fixture), QStringList({ u"done"_s, u"unknown"_s }));
    const auto records = recordsOf(fixture);
    QCOMPARE(records.first().reference, u"R-17"_s);
    QCOMPARE(records.first().subject, message().subject);
}

void TestVisitors::messagesWaitForTheConnection()
{
    SessionFixture fixture(m_small);
    fixture.session->setWorkOffline(true);
    for (int i = 0; i < 2; ++i) {
        const auto posted = answerOf(fixture.session->writeToOffice(message()));
        QVERIFY(posted);
        QVERIFY(!posted->sent);
    }
    fixture.close();
    fixture.open();
    fixture.session->setWorkOffline(true);
    QCOMPARE(fixture.openChanges().size(), 2);
    QCOMPARE(fixture.requestsSeen(u"POST"_s, m_contact), 0);
    fixture.session->setWorkOffline(false);
    QVERIFY(fixture.waitUntilEmpty());
    // Two letters of one person are two letters.
    QCOMPARE(fixture.requestsSeen(u"POST"_s, m_contact), 2);
    const auto records = recordsOf(fixture);
    QCOMPARE(records.size(), 2);
    QVERIFY(records.at(0).reference != records.at(1).reference);
}

void TestVisitors::aDeadLinkLeavesTheMessageWaiting()
{
    SessionFixture fixture(m_small);
    const auto port = QString::number(fixture.sandbox.url().port());
    fixture.sandbox.stop();
    const auto posted = answerOf(fixture.session->writeToOffice(message()), 60'000);
    QVERIFY(posted);
    QVERIFY(!posted->sent);
    QVERIFY(!posted->reason.isEmpty());
    QCOMPARE(fixture.openChanges().first().state, ChangeState::Queued);
    fixture.sandbox.start(m_small + QStringList{ u"--port"_s, port });
    answerOf(fixture.session->syncNow(), 120'000);
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(fixture.requestsSeen(u"POST"_s, m_contact), 1);
    QCOMPARE(recordsOf(fixture).size(), 1);
}

void TestVisitors::messageOfADeadProcessIsDoubtful()
{
    SessionFixture fixture(m_small);
    fixture.session->setWorkOffline(true);
    QVERIFY(answerOf(fixture.session->writeToOffice(message())));
    // Killed between the claim and the answer.
    const QList<domain::OperationId> ids{ fixture.openChanges().first().id };
    QCOMPARE(answerOf(fixture.store().desk().claim(ids)).value().size(), 1);
    fixture.close();
    fixture.open();
    answerOf(fixture.session->syncNow(), 120'000);
    QVERIFY(fixture.waitForState(ChangeState::Unknown));
    QCOMPARE(fixture.requestsSeen(u"POST"_s, m_contact), 0);
    QCOMPARE(statesOfRecords(fixture), QStringList{ u"unknown"_s });
}

void TestVisitors::theLastWishAboutAnAddressCounts()
{
    SessionFixture fixture(m_small);
    const auto email = message().email;
    fixture.session->setWorkOffline(true);
    QVERIFY(answerOf(fixture.session->setNewsletter(email, {}, true)));
    QVERIFY(answerOf(fixture.session->setNewsletter(email.toUpper(), {}, false)));
    // Whatever order a person gives them.
    QVERIFY(answerOf(fixture.session->sendFirst(fixture.openChanges().last().id)));
    fixture.session->setWorkOffline(false);
    QVERIFY(fixture.waitUntilEmpty());
    QCOMPARE(fixture.requestsSeen(u"POST"_s, u"/newsletter/unsubscribe"_s), 1);
    QCOMPARE(fixture.requestsSeen(u"POST"_s, u"/newsletter/subscribe"_s), 0);
    const auto records = recordsOf(fixture);
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().kind, u"newsletter_unsubscribe"_s);
}

void TestVisitors::lostRegistrationIsNotRepeated()
{
    SessionFixture fixture(m_small);
    fixture.sandbox.setFaults({ u"drop-after,method=POST,path=/external/auth/register"_s });
    const auto added = answerOf(fixture.session->registerCustomer(walkin()));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ApiError::Kind::Unknown);
    QTest::qWait(300);
    QCOMPARE(fixture.requestsSeen(u"POST"_s, u"/external/auth/register"_s), 1);
}

QTEST_GUILESS_MAIN(TestVisitors)
#include "tst_visitors.moc"
