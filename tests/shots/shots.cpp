// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraise/appraisalpane.h"
#include "appraise/appraisepage.h"
#include "appraise/valuationcard.h"
#include "bulk/tagsdialog.h"
#include "contacts/contactform.h"
#include "contacts/contactscard.h"
#include "contacts/followupform.h"
#include "customers/customerlist.h"
#include "customers/customerpane.h"
#include "customers/customerspage.h"
#include "dialogs/disclosure.h"
#include "domain/spreadsheet.h"
#include "domain/vehicle.h"
#include "explorer/explorerpage.h"
#include "import/importdialog.h"
#include "inventory/inventorypage.h"
#include "language.h"
#include "models/customermodel.h"
#include "models/testdrivemodel.h"
#include "models/vehiclemodel.h"
#include "outbox/conflictdialog.h"
#include "pagefixture.h"
#include "services/documentfield.h"
#include "services/servicedialog.h"
#include "settings/editconnectiondialog.h"
#include "settings/restoredialog.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "sync/appraiser.h"
#include "sync/services.h"
#include "sync/webhookinbox.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/windowcontroller.h"
#include "webhooks/secretdialog.h"
#include "widgets/chipeditor.h"
#include "widgets/detailpane.h"
#include "widgets/messagepanel.h"
#include "widgets/popup.h"
#include "widgets/tableview.h"
#include "window/pagetable.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTcpSocket>
#include <QTreeView>

using namespace forecourt;
using namespace Qt::StringLiterals;

namespace {

struct Look
{
    QString name;
    ui::Theme::Mode mode;
    Qt::LayoutDirection direction;
};

const Look looks[] = {
    { u"light"_s, ui::Theme::Mode::Light, Qt::LeftToRight },
    { u"dark"_s, ui::Theme::Mode::Dark, Qt::LeftToRight },
    { u"rtl"_s, ui::Theme::Mode::Light, Qt::RightToLeft },
};

/// Photos and rows arrive from other threads; a picture is taken when they had time to.
constexpr int settleMs = 900;

class Photographer
{
public:
    Photographer(QApplication &application, QString directory, QString only)
        : m_directory(std::move(directory))
        , m_only(std::move(only))
        , m_theme(application)
        , m_window(m_fixture.settings)
        , m_controller(m_window, m_fixture.accounts, m_theme, m_fixture.settings)
    {
        m_window.resize(1440, 900);
        m_window.move(0, 0);
        bookSomeDrives();
        fillOutbox();
        countSomeViews();
        noteSomeContacts();
        if (isWanted(QString(ui::webhooksPageId)))
            receiveSomeEvents();
        if (isWanted(QString(ui::appraisePageId)) || isWanted(u"dialog-valuation"_s))
            appraiseSome();
        if (isWanted(QString(ui::settingsPageId)))
            connectSystems();
        m_controller.show(*m_fixture.session, *m_fixture.workspace);
        m_window.show();
        QTest::qWait(settleMs);
    }
    ~Photographer() { m_controller.clear(); }

    void takeAll()
    {
        for (const auto &look : looks) {
            m_theme.setMode(look.mode);
            QApplication::setLayoutDirection(look.direction);
            m_controller.show(*m_fixture.session, *m_fixture.workspace); // as after a start
            takePages(look);
            takeDialogs(look);
        }
    }

private:
    bool isWanted(const QString &name) const { return m_only.isEmpty() || name.contains(m_only); }

    void save(const QString &name)
    {
        QTest::qWait(settleMs);
        const auto picture = m_window.screen()->grabWindow(0, 0, 0, 1440, 900);
        picture.save(m_directory + u'/' + name + u".png"_s);
    }

    void takePages(const Look &look)
    {
        for (const auto &id :
             { ui::customersPageId, ui::inventoryPageId, ui::testDrivesPageId, ui::dashboardPageId,
               ui::cataloguePageId, ui::appraisePageId, ui::newsPageId, ui::explorerPageId,
               ui::webhooksPageId, ui::outboxPageId, ui::activityPageId, ui::settingsPageId }) {
            if (!isWanted(QString(id)))
                continue;
            m_window.showPage(QString(id));
            chooseSomething(QString(id));
            save(QString(id) + u'-' + look.name);
        }
    }

    /// Selects the first row, so that the picture shows the detail too.
    void chooseSomething(const QString &id)
    {
        QTest::qWait(settleMs);
        auto *page = m_window.page(id);
        if (auto *explorer = qobject_cast<ui::ExplorerPage *>(page)) {
            explorer->chooseOperation(u"listVehicles"_s);
            return explorer->send();
        }
        const auto views =
            page ? page->findChildren<QAbstractItemView *>() : QList<QAbstractItemView *>();
        for (auto *view : views) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0
                && !view->currentIndex().isValid()) {
                view->setCurrentIndex(view->model()->index(0, 0));
                return;
            }
        }
    }

    void takeDialogs(const Look &look)
    {
        const auto customer = firstCustomer();
        const auto vehicle = firstVehicle();
        const std::pair<QString, std::function<void()>> dialogs[] = {
            { u"dialog-connect"_s, [&] { emit navigator().connectWanted(); } },
            { u"dialog-advanced"_s,
              [&] {
                  emit navigator().connectWanted();
                  for (auto *disclosure : m_window.findChildren<ui::Disclosure *>())
                      disclosure->setOpen(true);
              } },
            { u"dialog-service"_s, [&] { openService(u"autograb"_s); } },
            { u"dialog-apiservice"_s, [&] { openService(u"openapi"_s); } },
            { u"dialog-editconnection"_s, [&] { openEdit(); } },
            { u"dialog-newcustomer"_s, [&] { emit navigator().newCustomerWanted(); } },
            { u"dialog-signin"_s, [&] { emit navigator().signInCheckWanted(customer.email); } },
            { u"dialog-newsletter"_s,
              [&] { emit navigator().newsletterWanted(customer.email, customer.displayName()); } },
            { u"dialog-office"_s,
              [&] { emit navigator().officeMessageWanted(customer.id, vehicle.id); } },
            { u"dialog-import"_s,
              [&] {
                  emit navigator().customerImportWanted();
                  openImportFile();
              } },
            { u"contacts-list"_s, [&] { openContacts(false); } },
            { u"contacts-forms"_s, [&] { openContacts(true); } },
            { u"dialog-conflict"_s, [&] { openConflict(); } },
            { u"dialog-valuation"_s, [&] { openValuation(); } },
            { u"dialog-views"_s, [&] { emit navigator().viewsWanted(); } },
            { u"dialog-diagnostics"_s, [&] { emit navigator().diagnosticsWanted(); } },
            { u"dialog-tags"_s, [&] { openTags(); } },
            { u"dialog-webhooksecret"_s,
              [&] {
                  ui::openDialog(new ui::SecretDialog(m_fixture.session->webhooks(), &m_window));
              } },
            { u"popup-limits"_s, [&] { emit m_window.statusClicked(ui::StatusItem::Requests); } },
            { u"dialog-restore"_s, [&] { openRestore(); } },
            { u"dialog-testdrive"_s, [&] { emit navigator().testDriveFormWanted(someDrive(1)); } },
        };
        for (const auto &[name, open] : dialogs) {
            if (!isWanted(name))
                continue;
            open();
            save(name + u'-' + look.name);
            for (auto *dialog : m_window.findChildren<QDialog *>())
                dialog->close();
            for (auto *popup : m_window.findChildren<ui::Popup *>())
                popup->close();
            QTest::qWait(100);
        }
    }

    /// The pages' own way of asking for a dialog; every page has the same navigator.
    ui::Navigator &navigator() { return *m_controller.navigator(); }

    domain::Customer firstCustomer(int row = 0)
    {
        std::unique_ptr<models::CustomerModel> model(
            m_fixture.workspace->makeCustomerModel(nullptr));
        model->setQuery(domain::CustomerQuery());
        QTest::qWait(settleMs);
        return model->index(row, 0).data(models::ObjectRole).value<domain::Customer>();
    }
    domain::Vehicle firstVehicle(int row = 0)
    {
        std::unique_ptr<models::VehicleModel> model(m_fixture.workspace->makeVehicleModel(nullptr));
        model->setQuery(domain::VehicleQuery());
        QTest::qWait(settleMs);
        return model->index(row, 0).data(models::ObjectRole).value<domain::Vehicle>();
    }

    domain::TestDrive someDrive(int day)
    {
        const auto customer = firstCustomer(day * 3 + 1);
        const auto vehicle = firstVehicle(day * 2);
        domain::TestDrive drive;
        drive.id = domain::TestDriveId::create();
        drive.vehicleId = vehicle.id;
        drive.vehicleName = vehicle.displayName();
        drive.customerId = customer.id;
        drive.name = customer.displayName();
        drive.email = customer.email;
        drive.phone = customer.mobile;
        drive.preferredDate = QDateTime(QDate::currentDate().addDays(day), QTime(9 + day, 30));
        drive.createdAt = drive.changedAt = QDateTime::currentDateTimeUtc();
        return drive;
    }

    void bookSomeDrives()
    {
        using Status = domain::TestDriveStatus;
        const std::pair<Status, QString> handled[] = {
            { Status::Confirmed, u"Grace"_s }, { Status::Pending, u"Peter"_s },
            { Status::Done, u"Grace"_s },      { Status::Pending, QString() },
            { Status::NoShow, u"Peter"_s },
        };
        int day = 0;
        for (const auto &[status, who] : handled) {
            auto drive = someDrive(day++);
            drive.status = status;
            drive.assignedTo = who;
            test::answerOf(m_fixture.session->saveTestDrive(drive, day % 2 == 0));
        }
    }

    /// One that names its place, and one that only its document describes.
    void openService(const QString &system)
    {
        ui::openServiceDialog(&m_window, m_fixture.accounts.services(), {}, system);
        auto *field = m_window.findChild<ui::DocumentField *>();
        if (system == u"openapi")
            field->openFile(QStringLiteral(FORECOURT_SOURCE_DIR "/resources/systems/general.yaml"));
    }

    /// A file with something of everything that the preview shows.
    void openImportFile()
    {
        auto *dialog = m_window.findChild<ui::ImportDialog *>();
        if (!dialog)
            return;
        const auto one = firstCustomer(1), two = firstCustomer(2), three = firstCustomer(3);
        QFile file(m_fixture.directory.filePath(u"after-the-fair.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(domain::csvRecord(
            { u"id"_s, u"email"_s, u"stand"_s, u"notes"_s, u"tags"_s, u"addTags"_s, u"isVip"_s }));
        file.write(domain::csvRecord({ one.id.value,
                                       {},
                                       u"A1"_s,
                                       u"Call back about the Prado"_s,
                                       {},
                                       u"fair, hot"_s,
                                       u"true"_s }));
        file.write(domain::csvRecord({ two.id.value, {}, {}, {}, u"fair"_s, {}, {} }));
        file.write(domain::csvRecord({ {}, u"nobody@example.com"_s, {}, {}, u"fair"_s, {}, {} }));
        file.write(domain::csvRecord({ three.id.value, {}, {}, {}, {}, {}, u"perhaps"_s }));
        file.close();
        dialog->openFile(file.fileName());
    }

    void save(const domain::Customer &customer, const domain::CustomerPatch &patch)
    {
        test::answerOf(m_fixture.session->saveCustomer(customer.id,
                                                       domain::CustomerDraft::of(customer), patch));
    }
    void pushAll()
    {
        m_fixture.session->setWorkOffline(false);
        test::answerOf(m_fixture.session->syncNow(), 60'000);
    }

    /// So that there is something to decide in the outbox: a refusal, a request in doubt, notes
    /// that two people changed, and something that is paused.
    void fillOutbox()
    {
        disagreeOnNotes(firstCustomer(1).id);
        m_fixture.session->setWorkOffline(true);
        domain::CustomerPatch vip;
        vip.isVip = true;
        save(firstCustomer(2), vip);
        const auto waiting = test::answerOf(m_fixture.session->store().desk().openChanges());
        test::answerOf(m_fixture.session->hold(waiting.last().id, true));
        m_fixture.sandbox.setFaults({ u"status=400,method=PATCH"_s,
                                      u"drop-after,method=POST,path=/external/test-drives"_s });
        const auto customer = firstCustomer();
        domain::CustomerPatch tags;
        tags.tags = customer.tags.value_or(QStringList()) + QStringList{ u"call-back"_s };
        save(customer, tags);
        test::answerOf(m_fixture.session->saveTestDrive(someDrive(6), true));
        pushAll();
        m_fixture.sandbox.setFaults({});
    }

    void disagreeOnNotes(const domain::CustomerId &id)
    {
        const auto write = [&](const QString &notes) {
            m_fixture.sandbox.patch(u"/external/customers/"_s + id.value,
                                    { { u"notes"_s, notes } });
        };
        write(u"Interested in luxury vehicles.\nCall after 5 pm.\nSaw the 2021 Prado.\n"
              "Has a trade-in: 2014 Harrier.\nPrefers WhatsApp."_s);
        test::answerOf(m_fixture.session->fetchCustomer(id));
        m_fixture.session->setWorkOffline(true);
        domain::CustomerPatch ours;
        ours.notes = u"Interested in luxury vehicles.\nCall after 6 pm, not on Sundays.\n"
                     "Saw the 2021 Prado.\nHas a trade-in: 2014 Harrier.\nPrefers WhatsApp.\n"
                     "Wants to bring her brother."_s;
        save(firstCustomer(1), ours);
        write(u"Interested in luxury vehicles.\nCall before noon.\nSaw the 2021 Prado.\n"
              "Has a trade-in: 2014 Harrier.\nFinancing is approved."_s);
        pushAll();
    }

    void connectSystems()
    {
        domain::ApiService trade;
        trade.name = u"Trade-ins"_s;
        trade.system = u"autograb"_s;
        trade.environment = u"production"_s;
        trade.region = u"nz"_s;
        trade.baseUrl = QUrl(u"https://api.autograb.com.au/v2"_s);
        trade.auth = { "ApiKey", {} };
        trade.isProduction = true;
        domain::ApiService office = trade;
        office.name = u"Head office"_s;
        office.system = u"general"_s;
        office.environment = u"sandbox"_s;
        office.version = u"v1"_s;
        office.region.clear();
        office.baseUrl = QUrl(u"https://api-sandbox.example.com/v1"_s);
        office.isProduction = false;
        for (const auto &service : { trade, office })
            test::answerOf(m_fixture.accounts.services().add(service, u"key"_s, true, {}));
    }

    void countSomeViews()
    {
        for (const int row : { 3, 1, 3 })
            test::answerOf(m_fixture.session->fetchVehicleCountedAsView(firstVehicle(row).id));
    }

    /// What staff noted of the first customers, some of it overdue.
    void noteSomeContacts()
    {
        using Kind = domain::ContactKind;
        const std::tuple<int, Kind, QString, int> contacts[] = {
            { 0, Kind::Call, u"Asked whether the blue Prado is still there."_s, 30 },
            { 0, Kind::Visit,
              u"Drove the Prado to Karen and back with his wife. Likes it, finds the price high; "
              "has a 2014 Harrier to give in exchange."_s,
              26 },
            { 0, Kind::Message, u"Sent the three photos of the service book."_s, 2 },
        };
        for (const auto &[row, kind, text, hours] : contacts) {
            domain::Contact contact;
            contact.kind = kind;
            contact.text = text;
            contact.at = QDateTime::currentDateTimeUtc().addSecs(-3600 * hours);
            contact.customerId = firstCustomer(row).id;
            contact.customerName = firstCustomer(row).displayName();
            test::answerOf(m_fixture.session->logContact(contact));
        }
        const std::tuple<int, QString, int> plans[] = {
            { 0, u"Call with the bank's answer"_s, -2 },
            { 0, u"Ask how the Harrier sold"_s, 12 },
            { 1, u"Send the offer for the Axio"_s, -5 },
            { 2, u"Call before noon"_s, 0 },
            { 3, u"Ring about the tyres"_s, 0 },
            { 4, u"Invite to the autumn fair"_s, 9 },
            { 5, u"Ask for the log book"_s, 15 },
            { 6, u"Congratulate on the birthday"_s, 20 },
            { 7, u"Next service is due"_s, 31 },
            { 8, u"Insurance runs out"_s, 44 },
        };
        for (const auto &[row, text, days] : plans) {
            domain::FollowUp followUp;
            followUp.text = text;
            followUp.due = QDate::currentDate().addDays(days);
            followUp.customerId = firstCustomer(row).id;
            followUp.customerName = firstCustomer(row).displayName();
            test::answerOf(m_fixture.session->setFollowUp(followUp));
        }
    }
    /// The section in the first customer's pane, with or without what is being typed.
    void openContacts(bool forms)
    {
        m_window.showPage(QString(ui::customersPageId));
        auto *page = qobject_cast<ui::CustomersPage *>(m_window.page(QString(ui::customersPageId)));
        page->showCustomer(firstCustomer().id);
        QTest::qWait(settleMs);
        auto *card = page->pane()->contacts();
        if (forms) {
            card->followUpButton()->click();
            card->followUpForm()->text()->setText(u"Call with the bank's answer"_s);
            card->contactButton()->click();
            card->contactForm()->text()->setPlainText(u"Wants it by Friday"_s);
        }
        QTest::qWait(settleMs);
        auto *bar = page->pane()->findChild<ui::DetailPane *>()->verticalScrollBar();
        bar->setValue(card->y() - 8);
    }

    /// Trade-ins as they come in on a day: one valued, one without an answer, one only looked up.
    void appraiseSome()
    {
        domain::ApiService grab;
        grab.name = u"AutoGrab"_s;
        grab.system = u"autograb"_s;
        grab.environment = u"production"_s;
        grab.region = u"nz"_s;
        grab.baseUrl = m_grab.baseUrl();
        grab.auth = domain::apiSystem(u"autograb")->auth();
        const auto service =
            test::answerOf(m_fixture.accounts.services().add(grab, m_grab.key(), true, {}));
        int number = 0;
        for (const QString &plate : { u"NKR482"_s, u"UX1"_s, u"MDL77"_s, u"KZB310"_s, u"PTA9"_s })
            appraise(service.value(), plate, number++);
    }
    /// What asking for a valuation costs.
    void openValuation()
    {
        m_window.showPage(QString(ui::appraisePageId));
        chooseSomething(QString(ui::appraisePageId));
        auto *page = qobject_cast<ui::AppraisePage *>(m_window.page(QString(ui::appraisePageId)));
        page->pane()->valuation()->getButton()->click();
    }
    void appraise(const domain::ConnectionId &service, const QString &plate, int number)
    {
        sync::Appraiser &appraiser = m_fixture.session->appraiser();
        const auto found = test::answerOf(appraiser.lookUp(service, { plate, {}, u"nz"_s }));
        const auto customer = firstCustomer(number);
        domain::AppraisalDetails details;
        details.kms = 38'000 + number * 24'500;
        details.condition = 2 + number % 3;
        details.asked = domain::Amount{ 1'890'000 + number * 275'000 };
        details.customerId = customer.id;
        details.customerName = customer.displayName();
        details.remarks =
            number == 4 ? u"Towbar, second set of tyres. Scratch on the left door."_s : QString();
        test::answerOf(appraiser.save(found->id, details));
        if (number == 2)
            m_grab.setFaults({ u"drop-after,method=POST"_s });
        if (number > 1)
            test::answerOf(appraiser.value(found->id));
        m_grab.setFaults({});
    }

    /// Over a socket, as a sender does; one of them is not signed by who should have.
    void sendEvent(const QByteArray &secret, const QByteArray &body)
    {
        const QUrl url = m_fixture.session->webhooks().url();
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        socket.write("POST " + url.path().toLatin1() + " HTTP/1.1\r\nX-Signature: "
                     + domain::webhookSignature(secret, body) + "\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        if (!QTest::qWaitFor([&] { return socket.bytesAvailable() > 0; }))
            qWarning("no answer to an event");
    }
    void receiveSomeEvents()
    {
        const QByteArray secret = "whsec_shots";
        sync::WebhookInbox &inbox = m_fixture.session->webhooks();
        test::answerOf(inbox.setSecret(QString::fromLatin1(secret), true));
        test::answerOf(inbox.start());
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
        for (const char *name : { "resource.created", "vehicle.sold", "customer.updated" })
            sendEvent(secret,
                      "{\"event\":\"" + QByteArray(name) + "\",\"timestamp\":\"" + now
                          + R"(","data":{"id":"123","type":"processor","name":"new-resource",)"
                            R"("price":{"amount":4850000,"currency":"KES"},"tags":["a","b"]}})");
        sendEvent(secret, R"({"event":"stock.moved","data":{"from":"Westlands","to":"Karen"}})");
        sendEvent("another", R"({"event":"unsigned"})");
    }

    /// Some customers chosen in the list, and what would be done to them.
    void openTags()
    {
        m_window.showPage(QString(ui::customersPageId));
        auto *page = qobject_cast<ui::CustomersPage *>(m_window.page(QString(ui::customersPageId)));
        auto *view = page->list()->view();
        view->setCurrentIndex(view->model()->index(1, 0));
        const QItemSelection chosen(view->model()->index(1, 0), view->model()->index(5, 0));
        view->selectionModel()->select(
            chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        emit page->list()->selectionBar()->actionTriggered();
        QTest::qWait(settleMs);
        auto *dialog = m_window.findChild<ui::TagsDialog *>();
        dialog->added()->setChips({ u"autumn-fair"_s, u"call-back"_s });
        dialog->vip()->setCurrentIndex(1);
    }

    /// Side by side, as from the outbox.
    void openConflict()
    {
        const auto open = test::answerOf(m_fixture.session->store().desk().openChanges());
        for (const domain::Change &change : open) {
            if (change.state == domain::ChangeState::Conflict)
                ui::openDialog(new ui::ConflictDialog(m_fixture.context(), change, &m_window));
        }
    }
    void openEdit()
    {
        domain::Connection draft;
        draft.name = u"Westlands"_s;
        draft.baseUrl = m_fixture.sandbox.url();
        draft.limits = QStringList{ u"1000-per-5-minutes"_s };
        const auto id = test::answerOf(m_fixture.accounts.add(draft, u"sk_test_shots"_s, true));
        ui::openDialog(new ui::EditConnectionDialog(
            m_fixture.accounts, *m_fixture.accounts.connection(id.value()), &m_window));
    }
    void openRestore()
    {
        ui::openDialog(new ui::RestoreDialog(m_fixture.context(), u"desk.sqlite"_s,
                                             u"21 Nov, 18:02"_s, &m_window));
    }

    QString m_directory;
    QString m_only;
    test::SandboxProcess m_grab{ { u"--style"_s, u"autograb"_s, u"--monthly-quota"_s,
                                   u"100/200/10"_s } };
    test::PageFixture m_fixture{ { u"--rate-limit"_s, u"1000/300"_s, u"--rate-headers"_s,
                                   u"autograb"_s, u"--monthly-quota"_s, u"10000/12000/4210"_s } };
    ui::Theme m_theme;
    ui::MainWindow m_window;
    ui::WindowController m_controller;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    app::installLanguage({});
    const auto arguments = QApplication::arguments();
    const QString directory = QDir(arguments.value(1, u"shots"_s)).absolutePath();
    QDir().mkpath(directory);
    Photographer(application, directory, arguments.value(2)).takeAll();
    return 0;
}
