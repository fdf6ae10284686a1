// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "models/columns.h"
#include "models/customermodel.h"
#include "people/newcustomerdialog.h"
#include "people/newcustomerresult.h"
#include "people/newsletterdialog.h"
#include "people/officedialog.h"
#include "people/signindialog.h"
#include "status/forbiddenbanner.h"
#include "widgets/card.h"
#include "widgets/fieldlist.h"
#include "widgets/messagepanel.h"
#include "widgets/segmented.h"
#include "widgets/textlabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::test;
using namespace forecourt::ui;
using namespace Qt::StringLiterals;

/// What is done for somebody who is here, against the demo dealership.
class TestPeopleDialogs : public QObject
{
    Q_OBJECT
private slots:
    void walkinIsRegisteredAndThePasswordShownOnce();
    void knownPersonIsSaidToBeKnown();
    void whatCarStrelNeedsIsAskedForInWords();
    void refusalKeepsWhatWasTyped();
    void lostAnswerIsNotCalledAFailure();
    void offlineSaysWhyAndHowToGoOn();
    void dialogGoesWithItsConnection();
    void signInShowsTheProfileAndForgets();
    void wrongPasswordIsSaidInWords();
    void validityInWords();
    void newsletterBothWays();
    void newsletterLostAnswer();
    void newsletterIsSavedWhileOffline();
    void officeMessageIsSavedWhileOffline();
    void officeAnswersWithAReference();
    void officeMessageIsFilledFromTheCar();
    void officeRefusalKeepsTheMessage();
    void whatTheKeyMayNotIsSaid();

private:
    static void fillIn(NewCustomerDialog &dialog)
    {
        dialog.email()->setText(u"neema@example.com"_s);
        dialog.firstName()->setText(u"Neema"_s);
        dialog.lastName()->setText(u"Wairimu"_s);
    }
    static void fillIn(OfficeDialog &dialog)
    {
        dialog.name()->setText(u"Amina Hassan"_s);
        dialog.email()->setText(u"amina@example.com"_s);
        dialog.subject()->setText(u"Papers"_s);
        dialog.text()->setPlainText(u"Please send the logbook."_s);
    }
    static void press(FormDialog &dialog)
    {
        QVERIFY(dialog.primaryButton()->isEnabled());
        dialog.primaryButton()->click();
        QVERIFY(QTest::qWaitFor([&] { return !dialog.isBusy(); }, 30'000));
    }
    static domain::Customer anybody(PageFixture &fixture)
    {
        auto *model = fixture.workspace->makeCustomerModel(nullptr);
        const std::unique_ptr<QObject> owner(model);
        model->setQuery({});
        domain::Customer found;
        const auto there = [&] {
            const auto record = model->index(0, 0).data(models::ObjectRole);
            found = record.value<domain::Customer>();
            return !found.email.isEmpty();
        };
        return QTest::qWaitFor(there, 20'000) ? found : domain::Customer{};
    }
    const QStringList m_small{ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s };
};

void TestPeopleDialogs::walkinIsRegisteredAndThePasswordShownOnce()
{
    PageFixture fixture(m_small, false);
    NewCustomerDialog dialog(fixture.context());
    fillIn(dialog);
    press(dialog);
    QVERIFY(dialog.result());
    QVERIFY(dialog.result()->password());
    QVERIFY(dialog.result()->password()->text().size() >= 8);
    QVERIFY(dialog.result()->password()->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QSignalSpy wanted(&fixture.navigator, &Navigator::customerWanted);
    dialog.result()->openButton()->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!wanted.first().first().value<domain::CustomerId>().isEmpty());
    QCOMPARE(fixture.sandbox.count(u"POST"_s, u"/external/auth/register"_s), 1);
}

void TestPeopleDialogs::knownPersonIsSaidToBeKnown()
{
    PageFixture fixture(m_small, false);
    QStringList headlines;
    for (int time = 0; time < 2; ++time) {
        NewCustomerDialog dialog(fixture.context());
        fillIn(dialog);
        press(dialog);
        QVERIFY(dialog.result());
        headlines << dialog.result()->headline();
        QCOMPARE(dialog.result()->password() == nullptr, time == 1);
    }
    QVERIFY(headlines.first() != headlines.last());
    QVERIFY(headlines.last().contains(u"already"_s));
}

void TestPeopleDialogs::whatCarStrelNeedsIsAskedForInWords()
{
    PageFixture fixture(m_small, false);
    NewCustomerDialog dialog(fixture.context());
    dialog.email()->setText(u"neema"_s);
    press(dialog);
    QVERIFY(!dialog.email()->accessibleDescription().isEmpty());
    QVERIFY(dialog.firstName()->property("invalid").toBool());
    QVERIFY(dialog.lastName()->property("invalid").toBool());
    QCOMPARE(fixture.sandbox.count(u"POST"_s, u"/external"_s), 0);
}

void TestPeopleDialogs::refusalKeepsWhatWasTyped()
{
    PageFixture fixture(m_small, false);
    fixture.sandbox.setFaults({ u"status=500,method=POST,path=/external/auth/register"_s });
    NewCustomerDialog dialog(fixture.context());
    fillIn(dialog);
    press(dialog);
    QVERIFY(!dialog.result());
    QVERIFY(!dialog.message()->isHidden());
    QCOMPARE(dialog.email()->text(), u"neema@example.com"_s);
    QCOMPARE(dialog.lastName()->text(), u"Wairimu"_s);
}

void TestPeopleDialogs::lostAnswerIsNotCalledAFailure()
{
    PageFixture fixture(m_small, false);
    fixture.sandbox.setFaults({ u"drop-after,method=POST,path=/external/auth/register"_s });
    NewCustomerDialog dialog(fixture.context());
    fillIn(dialog);
    press(dialog);
    QVERIFY(!dialog.result());
    QVERIFY(dialog.message()->text().contains(u"may or may not"_s));
    QVERIFY(dialog.message()->text().contains(u"Search"_s));
    QCOMPARE(fixture.sandbox.count(u"POST"_s, u"/external/auth/register"_s), 1);
    QCOMPARE(dialog.firstName()->text(), u"Neema"_s);
}

void TestPeopleDialogs::offlineSaysWhyAndHowToGoOn()
{
    PageFixture fixture(m_small, false);
    fixture.session->setWorkOffline(true);
    NewCustomerDialog dialog(fixture.context());
    fillIn(dialog);
    QVERIFY(!dialog.primaryButton()->isEnabled());
    QVERIFY(!dialog.offlinePanel()->isHidden());
    QVERIFY(dialog.offlineReason().contains(u"offline"_s));
    emit dialog.offlinePanel()->actionTriggered();
    QTRY_VERIFY(dialog.primaryButton()->isEnabled());
    QVERIFY(dialog.offlinePanel()->isHidden());
    QCOMPARE(dialog.email()->text(), u"neema@example.com"_s);
}

void TestPeopleDialogs::dialogGoesWithItsConnection()
{
    PageFixture fixture(m_small, false);
    auto navigator = std::make_unique<Navigator>();
    const PageContext context{ *fixture.workspace, *fixture.session, fixture.accounts, *navigator,
                               fixture.settings };
    QPointer<NewCustomerDialog> dialog(new NewCustomerDialog(context));
    openDialog(dialog);
    navigator.reset();
    QTRY_VERIFY(!dialog);
}

void TestPeopleDialogs::signInShowsTheProfileAndForgets()
{
    PageFixture fixture(m_small, false);
    const auto added = answerOf(fixture.session->registerCustomer(
        { u"neema@example.com"_s, u"Neema"_s, u"Wairimu"_s, {}, {} }));
    QVERIFY(added);
    SignInDialog dialog(fixture.context(), u"neema@example.com"_s);
    dialog.password()->setText(added->password);
    press(dialog);
    QVERIFY(!dialog.card()->isHidden());
    QVERIFY(dialog.profile()->rowCount() >= 2);
    QVERIFY(dialog.validity().contains(u"Signed in"_s));
    QVERIFY(dialog.password()->text().isEmpty());
    dialog.refreshButton()->click();
    QTRY_VERIFY(!dialog.isBusy());
    QVERIFY(!dialog.card()->isHidden());
    dialog.reject();
    QVERIFY(!answerOf(fixture.session->refreshSignIn()));
}

void TestPeopleDialogs::wrongPasswordIsSaidInWords()
{
    PageFixture fixture(m_small, false);
    QVERIFY(answerOf(fixture.session->registerCustomer(
        { u"neema@example.com"_s, u"Neema"_s, u"Wairimu"_s, {}, {} })));
    SignInDialog dialog(fixture.context(), u"neema@example.com"_s);
    dialog.password()->setText(u"surely-not-this"_s);
    press(dialog);
    QVERIFY(dialog.card()->isHidden());
    QVERIFY(dialog.message()->text().contains(u"password"_s));
    QCOMPARE(dialog.email()->text(), u"neema@example.com"_s);
}

void TestPeopleDialogs::validityInWords()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    QVERIFY(validityText(now.addSecs(40), now).contains(u"40"_s));
    QVERIFY(validityText(now.addSecs(58 * 60 + 10), now).contains(u"58"_s));
    QVERIFY(validityText(now.addSecs(7 * 3600), now).contains(u'7'));
    QVERIFY(validityText(now, now).contains(u"run out"_s));
}

void TestPeopleDialogs::newsletterBothWays()
{
    PageFixture fixture(m_small, false);
    for (const auto &choice : { u"subscribe"_s, u"unsubscribe"_s }) {
        NewsletterDialog dialog(fixture.context(), u"neema@example.com"_s, u"Neema"_s);
        dialog.choice()->setCurrent(choice);
        press(dialog);
        QVERIFY(dialog.message()->text().contains(u"neema@example.com"_s));
        QVERIFY(dialog.primaryButton()->isHidden());
        QCOMPARE(fixture.sandbox.count(u"POST"_s, u"/external/newsletter/"_s + choice), 1);
    }
}

void TestPeopleDialogs::newsletterLostAnswer()
{
    PageFixture fixture(m_small, false);
    fixture.sandbox.setFaults({ u"drop-after,method=POST,path=/external/newsletter"_s });
    NewsletterDialog dialog(fixture.context(), u"neema@example.com"_s, {});
    press(dialog);
    QVERIFY(dialog.message()->text().contains(u"no harm"_s));
    QVERIFY(!dialog.primaryButton()->isHidden());
}

void TestPeopleDialogs::newsletterIsSavedWhileOffline()
{
    PageFixture fixture(m_small, false);
    fixture.session->setWorkOffline(true);
    NewsletterDialog dialog(fixture.context(), u"neema@example.com"_s, {});
    QVERIFY(dialog.offlineReason().contains(u"saved"_s));
    press(dialog);
    QVERIFY(dialog.message()->text().contains(u"saved"_s));
    QVERIFY(dialog.primaryButton()->isHidden());
    QVERIFY(dialog.offlinePanel()->isHidden());
    QCOMPARE(fixture.sandbox.count(u"POST"_s, u"/external/newsletter"_s), 0);
    fixture.session->setWorkOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.sandbox.count(u"POST"_s, u"/external/newsletter/subscribe"_s),
                              1, 20'000);
}

void TestPeopleDialogs::officeMessageIsSavedWhileOffline()
{
    PageFixture fixture(m_small, false);
    fixture.session->setWorkOffline(true);
    OfficeDialog dialog(fixture.context(), {}, {});
    fillIn(dialog);
    press(dialog);
    QVERIFY(!dialog.reference());
    QVERIFY(dialog.message()->text().contains(u"saved"_s));
    QVERIFY(dialog.primaryButton()->isHidden());
    QCOMPARE(fixture.sandbox.count(u"POST"_s, u"/external/contact"_s), 0);
}

void TestPeopleDialogs::officeAnswersWithAReference()
{
    PageFixture fixture(m_small);
    const auto customer = anybody(fixture);
    QVERIFY(!customer.id.isEmpty());
    OfficeDialog dialog(fixture.context(), customer.id, {});
    QTRY_COMPARE(dialog.email()->text(), customer.email);
    QCOMPARE(dialog.name()->text(), customer.displayName());
    press(dialog);
    QVERIFY(dialog.text()->property("invalid").toBool()); // nothing was written yet
    dialog.text()->setPlainText(u"Please send the logbook."_s);
    press(dialog);
    QVERIFY(dialog.reference());
    QVERIFY(!dialog.reference()->text().isEmpty());
    QCOMPARE(fixture.sandbox.count(u"POST"_s, u"/external/contact/submit"_s), 1);
}

void TestPeopleDialogs::officeMessageIsFilledFromTheCar()
{
    PageFixture fixture(m_small);
    const auto row = fixture.sandbox.get(u"/external/vehicles?limit=1"_s)
                         .object()[u"data"_s]
                         .toArray()
                         .first()
                         .toObject();
    const domain::VehicleId id{ row[u"id"_s].toString() };
    QVERIFY(!id.isEmpty());
    OfficeDialog dialog(fixture.context(), {}, id);
    QTRY_VERIFY(!dialog.subject()->text().isEmpty());
    QVERIFY(dialog.text()->toPlainText().contains(row[u"name"_s].toString()));
    QVERIFY(dialog.name()->text().isEmpty());
}

void TestPeopleDialogs::officeRefusalKeepsTheMessage()
{
    PageFixture fixture(m_small, false);
    fixture.sandbox.setFaults({ u"status=400,method=POST,path=/external/contact"_s });
    OfficeDialog dialog(fixture.context(), {}, {});
    fillIn(dialog);
    press(dialog);
    QVERIFY(!dialog.reference());
    QVERIFY(!dialog.message()->isHidden());
    QCOMPARE(dialog.text()->toPlainText(), u"Please send the logbook."_s);
}

/// To whoever was refused, and to the next who opens the dialog.
void TestPeopleDialogs::whatTheKeyMayNotIsSaid()
{
    PageFixture fixture(m_small, false);
    fixture.sandbox.setFaults({ u"status=403,method=POST,path=/external/contact"_s,
                                u"status=403,method=POST,path=/external/newsletter"_s });
    OfficeDialog office(fixture.context(), {}, {});
    NewsletterDialog newsletter(fixture.context(), u"neema@example.com"_s, {});
    const auto banner = [](FormDialog &dialog) { return dialog.findChild<ForbiddenBanner *>(); };
    QVERIFY(banner(office)->isHidden());
    QVERIFY(banner(newsletter)->isHidden());
    fillIn(office);
    press(office);
    QTRY_VERIFY(!banner(office)->isHidden());
    QVERIFY(banner(newsletter)->isHidden());
    QCOMPARE(office.text()->toPlainText(), u"Please send the logbook."_s);
    press(newsletter);
    QTRY_VERIFY(!banner(newsletter)->isHidden());
    OfficeDialog later(fixture.context(), {}, {});
    QVERIFY(banner(later)->text().contains(u"office"_s));
    // A dialog is not left for the settings.
    QVERIFY(banner(later)->findChild<QPushButton *>()->isHidden());
}

QTEST_MAIN(TestPeopleDialogs)
#include "tst_peopledialogs.moc"
