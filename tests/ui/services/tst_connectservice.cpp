// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "rawserver.h"
#include "wheel.h"

#include "connect/keyedit.h"
#include "connect/limitchoice.h"
#include "dialogs/disclosure.h"
#include "dialogs/labelledfield.h"
#include "services/connectservicedialog.h"
#include "services/documentfield.h"
#include "services/servicefields.h"
#include "services/servicekeyfield.h"
#include "sync/accounts.h"
#include "sync/services.h"
#include "widgets/messagepanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace forecourt;
using namespace forecourt::test;
using namespace forecourt::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr char Document[] = R"(openapi: 3.0.3
info: {title: Parts depot, version: v7}
servers: [{url: 'https://parts.example/v7'}, {url: 'http://192.0.2.1/v7'}]
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Depot-Key}}
security: [{key: []}]
paths:
  /parts:
    get: {operationId: listParts, responses: {'200': {description: All}}}
)";

} // namespace

/// Connecting another system, with a real server; the test's session has no keychain.
class TestConnectService : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); }
    void whatASystemAsksFor_data();
    void whatASystemAsksFor();
    void theAddressFollowsEnvironmentAndVersion();
    void triedAndKeptForThisSession();
    void aRefusedKeyIsSaidAndEverythingTypedStays();
    void missingWordsAreAskedFor();
    void aDocumentFillsTheForm();
    void anOwnDocumentForAKnownSystem();
    void aTypedAddressStays();
    void theWheelLeavesTheEnvironment();
    void aBrokenDocumentIsSaidWithItsPlace();
    void oneThatIsBeingReadIsNotAskedFor();
    void everyControlHasAName();

private:
    struct Given
    {
        Given()
            : accounts({ directory.path(), {} })
            , dialog(accounts.services())
            , fields(*dialog.fields())
        {
            dialog.show();
        }
        void press(QPushButton *button)
        {
            button->click();
            QVERIFY(QTest::qWaitFor([this] { return !dialog.isBusy(); }, 30'000));
        }
        QString fileOf(const QByteArray &document) const
        {
            QFile file(directory.filePath(u"api.yaml"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(document);
            return file.fileName();
        }
        void open(const QByteArray &document)
        {
            QSignalSpy changed(dialog.documentField(), &DocumentField::changed);
            dialog.documentField()->openFile(fileOf(document));
            QTRY_COMPARE(changed.size(), 2); // it goes, and comes
        }
        QList<domain::ApiService> stored() { return accounts.services().services(); }

        QTemporaryDir directory;
        sync::Accounts accounts;
        ConnectServiceDialog dialog;
        ServiceFields &fields;
    };
};

void TestConnectService::whatASystemAsksFor_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<bool>("document");
    QTest::addColumn<bool>("version");
    QTest::addColumn<bool>("region");
    QTest::addColumn<bool>("header");
    QTest::newRow("AutoGrab") << u"autograb"_s << false << false << true << false;
    QTest::newRow("CRM") << u"bearer-crm"_s << false << true << false << false;
    QTest::newRow("general") << u"general"_s << false << true << false << false;
    QTest::newRow("any") << u"openapi"_s << true << false << false << true;
}

void TestConnectService::whatASystemAsksFor()
{
    QFETCH(QString, system);
    Given given;
    given.fields.setSystem(system);
    QTEST(given.dialog.documentField()->isVisible(), "document");
    QTEST(given.fields.versions()->isVisible(), "version");
    QTEST(given.fields.regions()->isVisible(), "region");
    QTEST(given.fields.headers()->isVisible(), "header");
    QVERIFY(given.fields.environments()->isVisible());
    QVERIFY(given.dialog.keyField()->isVisible());
    QVERIFY(given.fields.systems()->findData(u"carstrel"_s) < 0);
}

void TestConnectService::theAddressFollowsEnvironmentAndVersion()
{
    Given given;
    given.fields.setSystem(u"bearer-crm"_s);
    const QString production = given.fields.address()->currentText();
    QVERIFY(production.endsWith(u"/v3"_s));
    QCOMPARE(given.dialog.limits()->ids(), QStringList{ u"1000-per-5-minutes"_s });
    given.fields.versions()->setCurrentIndex(given.fields.versions()->findData(u"v2"_s));
    QVERIFY(given.fields.address()->currentText().endsWith(u"/v2"_s));
    given.fields.environments()->setCurrentIndex(1);
    QVERIFY(given.fields.address()->currentText() != production);
    QVERIFY(given.dialog.limits()->ids().isEmpty()); // documented for production only
}

void TestConnectService::triedAndKeptForThisSession()
{
    RawServer server([](const RawServer::Request &) {
        return RawServer::response(200, R"({"status":"success","data":[]})");
    });
    Given given;
    given.fields.setSystem(u"general"_s);
    given.fields.address()->setEditText(server.url(u"/v1/"_s).toString());
    given.fields.name()->setText(u"Head office"_s);
    given.dialog.keyField()->edit()->setText(u" canary-key-1 "_s);
    given.press(given.dialog.testButton());
    QVERIFY(given.dialog.message()->text().contains(u"works"_s));
    QCOMPARE(server.requests().last().headers.value("authorization"), "Bearer canary-key-1");
    QVERIFY(given.stored().isEmpty());
    QSignalSpy connected(&given.dialog, &ConnectServiceDialog::connected);
    given.press(given.dialog.primaryButton());
    QVERIFY(given.stored().isEmpty());
    auto *session = given.dialog.message()->findChild<QPushButton *>();
    QVERIFY(session && session->text().contains(u"this session"_s));
    given.press(session);
    QCOMPARE(connected.size(), 1);
    const domain::ApiService service = given.stored().value(0);
    QCOMPARE(service.name, u"Head office"_s);
    QCOMPARE(service.baseUrl, server.url(u"/v1"_s));
    QCOMPARE(service.version, u"v1"_s);
    QVERIFY(service.isProduction && service.keyInMemoryOnly);
    QVERIFY(given.dialog.keyField()->edit()->text().isEmpty());
}

void TestConnectService::aRefusedKeyIsSaidAndEverythingTypedStays()
{
    RawServer server([](const RawServer::Request &) {
        return RawServer::response(401, R"({"status":"error","error":{"message":"Not yours"}})");
    });
    Given given;
    given.fields.setSystem(u"general"_s);
    given.fields.address()->setEditText(server.url(u"/v1"_s).toString());
    given.dialog.keyField()->edit()->setText(u"canary-key-2"_s);
    given.press(given.dialog.primaryButton());
    QVERIFY(given.dialog.message()->text().contains(u"Not yours"_s));
    QVERIFY(given.stored().isEmpty());
    QCOMPARE(given.dialog.keyField()->key(), u"canary-key-2"_s);
    QVERIFY(given.dialog.isVisible());
}

void TestConnectService::missingWordsAreAskedFor()
{
    Given given;
    given.fields.setSystem(u"openapi"_s);
    given.press(given.dialog.primaryButton());
    QVERIFY(given.dialog.documentField()->line().contains(u"Choose"_s));
    given.fields.setSystem(u"general"_s);
    given.press(given.dialog.primaryButton());
    QVERIFY(!given.fields.addressField()->problem().isEmpty());
    given.fields.address()->setEditText(u"http://192.0.2.1/v1"_s);
    given.press(given.dialog.primaryButton());
    QVERIFY(given.fields.addressField()->problem().contains(u"https"_s));
    given.fields.address()->setEditText(u"api.example.com/v1"_s);
    given.press(given.dialog.primaryButton());
    QVERIFY(given.fields.addressField()->problem().isEmpty());
    QVERIFY(!given.dialog.keyField()->problem().isEmpty());
}

void TestConnectService::aDocumentFillsTheForm()
{
    Given given;
    given.fields.setSystem(u"openapi"_s);
    given.open(Document);
    QVERIFY2(given.dialog.documentField()->line().contains(u"Parts depot"_s),
             qPrintable(given.dialog.documentField()->line()));
    QCOMPARE(given.fields.name()->text(), u"Parts depot"_s);
    QCOMPARE(given.fields.address()->currentText(), u"https://parts.example/v7"_s);
    QCOMPARE(given.fields.address()->count(), 1); // plain http is not offered
    QCOMPARE(given.fields.auth(), (domain::AuthScheme{ "X-Depot-Key", {} }));
    given.fields.headers()->setCurrentIndex(given.fields.headers()->count() - 1);
    QVERIFY(!given.dialog.keyField()->isVisible());
    given.press(given.dialog.primaryButton());
    const domain::ApiService service = given.stored().value(0);
    QVERIFY(service.hasDocument);
    QCOMPARE(service.version, u"v7"_s);
    QVERIFY(service.auth.header.isEmpty());
    QVERIFY(answerOf(given.accounts.services().document(service.id))->operation(u"listParts"));
}

// Each system can be connected with its document and a key, also with a newer one than ours.
void TestConnectService::anOwnDocumentForAKnownSystem()
{
    RawServer server([](const RawServer::Request &) {
        return RawServer::response(200, R"({"success":true,"vehicle":{"id":"1"}})");
    });
    Given given;
    given.fields.setSystem(u"autograb"_s);
    QVERIFY(!given.dialog.documentField()->isVisible());
    given.dialog.ownDocument()->button()->click();
    QVERIFY(given.dialog.documentField()->isVisible());
    const QString name = given.fields.name()->text();
    given.open("paths: [");
    given.dialog.keyField()->edit()->setText(u"canary-key-3"_s);
    given.press(given.dialog.primaryButton());
    QVERIFY(given.stored().isEmpty()); // the wrong one does not quietly become the built-in one
    given.open(Document);
    QCOMPARE(given.fields.name()->text(), name);
    given.fields.address()->setEditText(server.url(u"/v2/"_s).toString());
    given.press(given.dialog.primaryButton());
    QVERIFY2(server.requests().size() == 1, qPrintable(given.dialog.message()->text()));
    auto *session = given.dialog.message()->findChild<QPushButton *>();
    QVERIFY(session && session->text().contains(u"this session"_s));
    given.press(session);
    const domain::ApiService service = given.stored().value(0);
    QVERIFY(service.hasDocument);
    QCOMPARE(service.system, u"autograb"_s);
    QCOMPARE(service.auth.header, "ApiKey");
    QVERIFY(answerOf(given.accounts.services().document(service.id))->operation(u"listParts"));
}

// Else the key would go to the provider in place of the proxy or the test server.
void TestConnectService::aTypedAddressStays()
{
    Given given;
    given.fields.setSystem(u"bearer-crm"_s);
    QLineEdit *address = given.fields.address()->lineEdit();
    const QString known = address->text();
    const QString typed = u"https://proxy.example/v3"_s;
    address->selectAll();
    QTest::keyClicks(address, typed);
    given.dialog.ownDocument()->button()->click();
    QCOMPARE(address->text(), typed);
    given.open(Document);
    QCOMPARE(address->text(), typed);
    QVERIFY(given.fields.address()->findText(u"https://parts.example/v7"_s) >= 0);
    given.dialog.ownDocument()->button()->click();
    QCOMPARE(address->text(), typed);
    QVERIFY(given.fields.address()->findText(u"https://parts.example/v7"_s) < 0);
    given.fields.environments()->setCurrentIndex(1); // another host altogether
    QVERIFY(address->text() != typed);
    given.fields.environments()->setCurrentIndex(0);
    QCOMPARE(address->text(), known);
}

/// A key for the sandbox is not sent to production by the way.
void TestConnectService::theWheelLeavesTheEnvironment()
{
    Given given;
    given.fields.setSystem(u"bearer-crm"_s);
    for (int index : { 0, 1 }) {
        given.fields.environments()->setCurrentIndex(index);
        turnWheel(given.fields.environments());
        QCOMPARE(given.fields.environments()->currentIndex(), index);
    }
}

void TestConnectService::aBrokenDocumentIsSaidWithItsPlace()
{
    Given given;
    given.fields.setSystem(u"openapi"_s);
    given.open("openapi: 3.0.3\ninfo: {title: x\npaths: [");
    QVERIFY(!given.dialog.documentField()->document());
    const QString line = given.dialog.documentField()->line();
    static const QRegularExpression place(u"Line \\d+, column \\d+"_s);
    QVERIFY2(line.contains(place), qPrintable(line));
    given.press(given.dialog.primaryButton());
    QVERIFY(given.stored().isEmpty());
    given.open(Document); // and the next one is taken
    QVERIFY(given.dialog.documentField()->document());
}

void TestConnectService::oneThatIsBeingReadIsNotAskedFor()
{
    Given given;
    given.fields.setSystem(u"openapi"_s);
    given.dialog.documentField()->openFile(given.fileOf(Document));
    const QString reading = given.dialog.documentField()->line();
    given.press(given.dialog.primaryButton());
    QCOMPARE(given.dialog.documentField()->line(), reading);
    QTRY_VERIFY(given.dialog.documentField()->document());
}

void TestConnectService::everyControlHasAName()
{
    Given given;
    for (const char *system : { "autograb", "bearer-crm", "general", "openapi" }) {
        given.fields.setSystem(QLatin1StringView(system));
        for (QWidget *control : given.dialog.findChildren<QWidget *>()) {
            const bool isInput = qobject_cast<QLineEdit *>(control)
                || qobject_cast<QComboBox *>(control) || qobject_cast<QPushButton *>(control);
            if (!isInput || !control->isVisible())
                continue;
            const auto *button = qobject_cast<QPushButton *>(control);
            QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     control->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestConnectService)
#include "tst_connectservice.moc"
