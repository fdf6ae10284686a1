// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "rawserver.h"

#include "connect/keyedit.h"
#include "services/connectservicedialog.h"
#include "services/servicedialogs.h"
#include "services/servicekeyfield.h"
#include "services/servicessection.h"
#include "sync/services.h"
#include "widgets/badge.h"
#include "widgets/messagepanel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace forecourt;
using namespace forecourt::test;
using namespace forecourt::ui;
using namespace Qt::StringLiterals;

/// The other systems in the settings.
class TestServicesSection : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        m_fixture = std::make_unique<PageFixture>(QStringList{ u"--customers"_s, u"5"_s }, false);
    }
    void cleanupTestCase() { m_fixture.reset(); }
    void listedManagedAndForgotten();
    void aRegionOfOnesOwnStays();
    void aKeyIsTriedBeforeItTakesThePlace();

private:
    sync::Services &services() { return m_fixture->accounts.services(); }
    std::unique_ptr<PageFixture> m_fixture;
};

void TestServicesSection::listedManagedAndForgotten()
{
    ServicesSection section(m_fixture->context());
    section.show();
    QVERIFY(section.rows().isEmpty());
    section.addButton()->click();
    auto *connecting = section.findChild<ConnectServiceDialog *>();
    QVERIFY(connecting);
    connecting->reject();

    domain::ApiService draft;
    draft.name = u"Appraisals"_s;
    draft.system = u"autograb"_s;
    draft.environment = u"production"_s;
    draft.region = u"nz"_s;
    draft.baseUrl = QUrl(u"https://api.autograb.com.au/v2"_s);
    draft.auth = { "ApiKey", {} };
    draft.isProduction = true;
    const auto id = answerOf(services().add(draft, u"key-one"_s, true, {})).value();
    QCOMPARE(section.rows().size(), 1);
    QCOMPARE(section.rows().first()->findChild<Badge *>()->text(), u"PRODUCTION"_s);

    section.rows().first()->action(ServiceAction::Edit)->trigger();
    auto *editing = section.findChild<EditServiceDialog *>();
    editing->name()->clear();
    editing->primaryButton()->click();
    QCOMPARE(services().service(id)->name, u"Appraisals"_s);
    editing->name()->setText(u"Trade-ins"_s);
    editing->production()->setChecked(false);
    editing->primaryButton()->click();
    QCOMPARE(section.rows().first()->service().name, u"Trade-ins"_s);
    QVERIFY(!services().service(id)->isProduction);
    QCOMPARE(services().service(id)->region, u"nz"_s);

    section.rows().first()->action(ServiceAction::ReplaceKey)->trigger();
    auto *replacing = section.findChild<ReplaceServiceKeyDialog *>();
    replacing->keyField()->edit()->setText(u"key two"_s);
    replacing->primaryButton()->click();
    QVERIFY(!replacing->keyField()->problem().isEmpty());
    replacing->reject();

    section.rows().first()->action(ServiceAction::Forget)->trigger();
    section.findChild<ForgetServiceDialog *>()->primaryButton()->click();
    QTRY_VERIFY(section.rows().isEmpty());
    QVERIFY(services().services().isEmpty());
}

void TestServicesSection::aRegionOfOnesOwnStays()
{
    domain::ApiService draft;
    draft.name = u"Appraisals"_s;
    draft.system = u"autograb"_s;
    draft.region = u"au"_s;
    draft.baseUrl = QUrl(u"https://api.autograb.com.au/v2"_s);
    draft.auth = { "ApiKey", {} };
    const auto id = answerOf(services().add(draft, u"key-one"_s, true, {})).value();
    const auto edit = [&](const QString &typed) {
        EditServiceDialog dialog(services(), *services().service(id));
        if (!typed.isEmpty())
            dialog.region()->setCurrentText(typed);
        dialog.primaryButton()->click();
        return dialog.result() == QDialog::Accepted ? services().service(id)->region : u"no"_s;
    };
    QCOMPARE(edit({}), u"au"_s);
    QCOMPARE(edit(u" UK "_s), u"uk"_s);
    QCOMPARE(edit(u"nowhere at all"_s), u"no"_s);
    QCOMPARE(services().service(id)->region, u"uk"_s);
    QVERIFY(answerOf(services().forget(id)));
}

void TestServicesSection::aKeyIsTriedBeforeItTakesThePlace()
{
    RawServer server([](const RawServer::Request &request) {
        const bool isGood = request.headers.value("authorization") == "Bearer key-three";
        return RawServer::response(isGood ? 200 : 401, R"({"error":{"message":"Not yours"}})");
    });
    domain::ApiService draft;
    draft.name = u"Head office"_s;
    draft.system = u"general"_s;
    draft.baseUrl = server.url(u"/v1"_s);
    draft.auth = { "Authorization", "Bearer " };
    const auto id = answerOf(services().add(draft, u"key-one"_s, true, {})).value();
    ReplaceServiceKeyDialog dialog(services(), *services().service(id));
    dialog.show();
    const auto say = [&](const QString &key) {
        dialog.keyField()->edit()->setText(key);
        dialog.primaryButton()->click();
        return QTest::qWaitFor([&] { return !dialog.isBusy() && dialog.message()->isVisible(); },
                               30'000);
    };
    QVERIFY(say(u"key-two"_s));
    QVERIFY(dialog.message()->text().contains(u"Not yours"_s));
    QVERIFY(dialog.message()->findChild<QPushButton *>()); // all the same
    QVERIFY(say(u"key-three"_s)); // it is good, and this session has no keychain
    QVERIFY(!dialog.message()->text().contains(u"Not yours"_s));
    QVERIFY(answerOf(services().forget(id)));
}

QTEST_MAIN(TestServicesSection)
#include "tst_servicessection.moc"
