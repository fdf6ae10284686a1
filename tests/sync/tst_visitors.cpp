// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include <QDirIterator>

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using domain::ApiError;

/// What is done at once for somebody who is here.
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
    void lostRegistrationIsNotRepeated();

private:
    static sync::Walkin walkin()
    {
        return { u"new.person@example.com"_s, u"Neema"_s, u"Wairimu"_s, u"+254712000111"_s, {} };
    }
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
    sync::OfficeMessage message;
    message.name = u"Amina Hassan"_s;
    message.email = u"amina@example.com"_s;
    message.subject = u"Papers"_s;
    message.message = u"Please send the logbook."_s;
    const auto reference = answerOf(fixture.session->writeToOffice(message));
    QVERIFY(reference);
    QVERIFY(!reference->isEmpty());
    const auto records = answerOf(fixture.store().desk().recordsOf(message.email));
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().reference, reference.value());
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
