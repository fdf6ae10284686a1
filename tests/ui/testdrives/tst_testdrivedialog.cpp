// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "domain/customer.h"
#include "domain/vehicle.h"
#include "models/testdrivemodel.h"
#include "models/vehiclemodel.h"
#include "testdrives/driveform.h"
#include "testdrives/recordpicker.h"
#include "testdrives/testdrivedialog.h"
#include "widgets/textlabel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;
using domain::SendState;
using domain::TestDrive;

class TestTestDriveDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void saysWhatIsMissingWhileOneTypes();
    void offersTheInventoryAndTheCustomers();
    void typingOnIsNoListing();
    void warnsOfACarThatIsSold();
    void showsAClashBeforeSaving();
    void hoursStandBeforeMinutesInEveryLanguage();
    void aCompleteOneIsSent();
    void keptOnThisDeskIsNotSent();
    void whatTheServerHasIsNotChanged();
    void closingAsksAboutWhatWasTyped();

private:
    TestDriveDialog *open(const TestDrive &draft = {});
    models::TestDriveModel &drives() const { return m_fixture->workspace->testDrives(); }
    void pickFirst(RecordPicker *picker, const QString &typed);
    void fill(TestDriveDialog *dialog);

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<TestDriveDialog> m_dialog;
};

void TestTestDriveDialog::init()
{
    m_fixture = std::make_unique<test::PageFixture>(
        QStringList{ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"8"_s });
}

void TestTestDriveDialog::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

TestDriveDialog *TestTestDriveDialog::open(const TestDrive &draft)
{
    m_dialog = std::make_unique<TestDriveDialog>(m_fixture->context(), draft);
    m_dialog->open();
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog.get(), 30'000))
        qWarning("the dialog did not become active");
    return m_dialog.get();
}

void TestTestDriveDialog::pickFirst(RecordPicker *picker, const QString &typed)
{
    picker->setFocus();
    picker->clear();
    QTest::keyClicks(picker, typed);
    QTRY_VERIFY(picker->offers()->popup()->isVisible());
    QAbstractItemView *popup = picker->offers()->popup();
    popup->setCurrentIndex(popup->model()->index(0, 0));
    QTest::keyClick(popup, Qt::Key_Return);
}

void TestTestDriveDialog::fill(TestDriveDialog *dialog)
{
    pickFirst(dialog->form()->vehicle(), u"a"_s);
    pickFirst(dialog->form()->name(), u"a"_s);
    dialog->form()->email()->setText(u"amina@example.com"_s);
}

void TestTestDriveDialog::saysWhatIsMissingWhileOneTypes()
{
    TestDriveDialog *dialog = open();
    QVERIFY(!dialog->sendButton()->isEnabled());
    QVERIFY(dialog->keepButton()->isEnabled());
    QVERIFY(dialog->missingText().contains(u"a vehicle"));
    QVERIFY(dialog->missingText().contains(u"name"));
    QTest::keyClicks(dialog->form()->name(), u"Amina Hassan"_s);
    QVERIFY(!dialog->missingText().contains(u"name"));
    QTest::keyClicks(dialog->form()->email(), u"amina@"_s);
    QVERIFY(dialog->missingText().contains(u"complete e-mail"));
}

void TestTestDriveDialog::offersTheInventoryAndTheCustomers()
{
    TestDriveDialog *dialog = open();
    pickFirst(dialog->form()->vehicle(), u"a"_s);
    TestDrive drive = dialog->form()->drive();
    QVERIFY(!drive.vehicleId.isEmpty());
    QCOMPARE(drive.vehicleName, dialog->form()->vehicle()->text());
    pickFirst(dialog->form()->name(), u"a"_s);
    drive = dialog->form()->drive();
    QVERIFY(!drive.customerId.isEmpty());
    QVERIFY(!drive.name.isEmpty());
    QVERIFY(drive.email.contains(u'@'));
}

void TestTestDriveDialog::typingOnIsNoListing()
{
    TestDriveDialog *dialog = open();
    pickFirst(dialog->form()->vehicle(), u"a"_s);
    QTest::keyClicks(dialog->form()->vehicle(), u"x"_s);
    QVERIFY(dialog->form()->drive().vehicleId.isEmpty());
    QVERIFY(dialog->missingText().contains(u"a vehicle"));
}

void TestTestDriveDialog::warnsOfACarThatIsSold()
{
    std::unique_ptr<models::VehicleModel> cars(m_fixture->workspace->makeVehicleModel(nullptr));
    const auto anyOf = [&](bool isSold) {
        domain::VehicleQuery query;
        cars->setQuery(query);
        domain::Vehicle found;
        const auto look = [&] {
            for (int row = 0; row < cars->rowCount(); ++row) {
                const auto car =
                    cars->index(row, 0).data(models::ObjectRole).value<domain::Vehicle>();
                if ((car.status == u"sold") == isSold && (isSold || car.status == u"available"))
                    found = car;
            }
            return !found.id.isEmpty();
        };
        return QTest::qWaitFor(look, 10'000) ? found : domain::Vehicle();
    };
    const domain::Vehicle sold = anyOf(true), free = anyOf(false);
    QVERIFY(!sold.id.isEmpty() && !free.id.isEmpty());
    TestDrive draft;
    draft.vehicleId = sold.id;
    draft.vehicleName = sold.displayName();
    DriveForm *form = open(draft)->form();
    QTRY_VERIFY(form->vehicleNote()->text().startsWith(u"CarStrel says “Sold”"));
    QVERIFY(form->vehicleNote()->isVisible());
    form->chooseVehicle(free);
    QTRY_VERIFY(!form->vehicleNote()->isVisible());
    form->chooseVehicle(sold);
    QTRY_VERIFY(form->vehicleNote()->isVisible());
    // In the list of offers it bears a mark too.
    form->vehicle()->setFocus();
    form->vehicle()->clear();
    QTest::keyClicks(form->vehicle(), sold.displayName());
    QTRY_VERIFY(form->vehicle()->offers()->popup()->isVisible());
    const QAbstractItemModel *offers = form->vehicle()->offers()->popup()->model();
    for (int row = 0; row < offers->rowCount(); ++row) {
        const QModelIndex offer = offers->index(row, 0);
        const auto car = offer.data(models::ObjectRole).value<domain::Vehicle>();
        QCOMPARE(!offer.data(Qt::DecorationRole).value<QIcon>().isNull(),
                 car.status != u"available");
    }
}

void TestTestDriveDialog::showsAClashBeforeSaving()
{
    TestDrive other;
    other.id = domain::TestDriveId::create();
    other.vehicleId = { u"v1"_s };
    other.vehicleName = u"Prado"_s;
    other.name = u"José G."_s;
    other.preferredDate = QDateTime(QDate::currentDate().addDays(1), QTime(10, 0));
    QVERIFY(test::answerOf(m_fixture->session->saveTestDrive(other, false)));
    QTRY_VERIFY(drives().find(other.id));

    TestDrive draft;
    draft.vehicleId = other.vehicleId;
    draft.vehicleName = other.vehicleName;
    draft.name = u"Amina"_s;
    draft.preferredDate = other.preferredDate->addSecs(1800);
    TestDriveDialog *dialog = open(draft);
    QVERIFY(dialog->clashText().contains(u"Prado is out with José G."));
    dialog->form()->when()->setTime(QTime(11, 0));
    QVERIFY(dialog->clashText().isEmpty());
    dialog->form()->dated()->setChecked(false);
    QVERIFY(!dialog->form()->drive().preferredDate);
}

void TestTestDriveDialog::hoursStandBeforeMinutesInEveryLanguage()
{
    m_fixture->workspace->setLocale(QLocale(QLocale::English, QLocale::Kenya));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    TestDrive draft;
    draft.preferredDate = QDateTime(QDate(2026, 11, 19), QTime(12, 5));
    const QString text = open(draft)->form()->when()->text();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(text.contains(u"12:05"), qPrintable(text));
}

void TestTestDriveDialog::aCompleteOneIsSent()
{
    TestDriveDialog *dialog = open();
    fill(dialog);
    dialog->form()->dated()->setChecked(true);
    dialog->form()->assigned()->setEditText(u"Grace"_s);
    QVERIFY2(dialog->sendButton()->isEnabled(), qPrintable(dialog->missingText()));
    const domain::TestDriveId id = dialog->form()->drive().id;
    dialog->sendButton()->click();
    QTRY_VERIFY(!dialog->isVisible());
    QTRY_VERIFY(drives().find(id));
    QTRY_COMPARE_WITH_TIMEOUT(drives().find(id)->sendState, SendState::Sent, 30'000);
    const TestDrive sent = *drives().find(id);
    QVERIFY(!sent.serverId.isEmpty());
    QCOMPARE(sent.assignedTo, u"Grace"_s);
}

void TestTestDriveDialog::keptOnThisDeskIsNotSent()
{
    TestDriveDialog *dialog = open();
    fill(dialog);
    const domain::TestDriveId id = dialog->form()->drive().id;
    dialog->keepButton()->click();
    QTRY_VERIFY(drives().find(id));
    QCOMPARE(drives().find(id)->sendState, SendState::DeskOnly);
    QVERIFY(test::answerOf(m_fixture->session->syncNow(), 60'000));
    QCOMPARE(drives().find(id)->sendState, SendState::DeskOnly);
}

void TestTestDriveDialog::whatTheServerHasIsNotChanged()
{
    TestDrive sent;
    sent.id = domain::TestDriveId::create();
    sent.name = u"Amina"_s;
    sent.sendState = SendState::Sent;
    TestDriveDialog *dialog = open(sent);
    QVERIFY(dialog->form()->name()->isReadOnly());
    QVERIFY(dialog->form()->email()->isReadOnly());
    QVERIFY(!dialog->sendButton()->isVisible());
    QVERIFY(dialog->missingText().contains(u"only our own handling"));
    // A doubtful one must never be sent a second time from here.
    sent.sendState = SendState::Unknown;
    dialog = open(sent);
    QVERIFY(!dialog->sendButton()->isVisible());
    QVERIFY(!dialog->sendButton()->isEnabled());
    QVERIFY(dialog->missingText().contains(u"outbox"));
}

void TestTestDriveDialog::closingAsksAboutWhatWasTyped()
{
    TestDriveDialog *dialog = open();
    QTest::keyClicks(dialog->form()->name(), u"Amina"_s);
    dialog->reject();
    QVERIFY(dialog->isVisible());
    auto *box = dialog->findChild<QMessageBox *>();
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_VERIFY(!dialog->isVisible());
    dialog = open();
    dialog->reject();
    QVERIFY(!dialog->isVisible());
}

QTEST_MAIN(TestTestDriveDialog)
#include "tst_testdrivedialog.moc"
