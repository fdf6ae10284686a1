// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "appraise/appraisallist.h"
#include "appraise/appraisalpane.h"
#include "appraise/appraisepage.h"
#include "appraise/lookupbar.h"
#include "appraise/offercard.h"
#include "appraise/tradeinscard.h"
#include "appraise/valuationcard.h"
#include "appraise/valuationdialog.h"
#include "appraise/valuedline.h"
#include "appraise/vehiclecard.h"
#include "customers/amountfield.h"
#include "customers/linkrow.h"
#include "dialogs/disclosure.h"
#include "domain/customer.h"
#include "domain/vehicle.h"
#include "models/appraisalmodel.h"
#include "models/customermodel.h"
#include "models/vehiclemodel.h"
#include "print/appraisalsheet.h"
#include "services/connectservicedialog.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "sync/appraiser.h"
#include "sync/services.h"
#include "testdrives/recordpicker.h"
#include "widgets/emptystate.h"
#include "widgets/messagepanel.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;
using domain::Amount;
using domain::Appraisal;
using test::answerOf;

/// The page with the demo dealership and an AutoGrab of its own.
class TestAppraisePage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void leadsToAConnectionFirst();
    void looksUpAndShowsEverything();
    void remembersWithoutAsking();
    void saysWhyAPlateWasNotFound();
    void regionMissingIsSaidAndNothingIsSent();
    void valuesAfterAYes();
    void asksOnceWhereNoAnswerCame();
    void keepsWhatIsTyped();
    void keepsTheRestBesideWhatCannotBeRead();
    void linksToACustomerAndAListing();
    void staysReadableWithoutAConnection();
    void removesAndBringsBack();
    void printsWhatIsKnown();
    void searchNarrowsTheList();

private:
    void connectAutoGrab(const QString &region = u"nz"_s);
    void openPage();
    void lookUp(const QString &plate);
    Appraisal shown() const { return m_page->pane()->appraisal().value_or(Appraisal()); }
    Appraisal kept() const;
    ValuationCard *valuation() const { return m_page->pane()->valuation(); }
    void type(QLineEdit *field, const QString &text);
    ValuationDialog *dialog() const { return m_page->window()->findChild<ValuationDialog *>(); }
    int lookUps() const { return m_grab->count(u"GET"_s, u"/v2/vehicle"_s); }
    int questions() const { return m_grab->count(u"POST"_s, u"/v2/valuations"_s); }
    template <typename Record, typename Model> Record first(Model *model) const;

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<test::SandboxProcess> m_grab;
    std::unique_ptr<AppraisePage> m_page;
    domain::ConnectionId m_service;
};

void TestAppraisePage::initTestCase()
{
    m_fixture = std::make_unique<test::PageFixture>(
        QStringList{ u"--customers"_s, u"5"_s, u"--vehicles"_s, u"5"_s, u"--blogs"_s, u"0"_s });
}

void TestAppraisePage::init()
{
    m_grab = std::make_unique<test::SandboxProcess>(
        QStringList{ u"--style"_s, u"autograb"_s, u"--monthly-quota"_s, u"100/200/10"_s });
}

void TestAppraisePage::cleanup()
{
    m_page.reset();
    sync::Appraiser &appraiser = m_fixture->session->appraiser();
    const auto all = m_fixture->workspace->appraisals().appraisals();
    for (const Appraisal &each : all)
        answerOf(appraiser.remove(each.id));
    QTRY_COMPARE(m_fixture->workspace->appraisals().rowCount(), 0);
    sync::Services &services = m_fixture->accounts.services();
    if (!m_service.isEmpty())
        answerOf(services.forget(m_service));
    m_service = {};
}

void TestAppraisePage::connectAutoGrab(const QString &region)
{
    domain::ApiService draft;
    draft.name = u"AutoGrab"_s;
    draft.system = u"autograb"_s;
    draft.environment = u"production"_s;
    draft.region = region;
    draft.baseUrl = m_grab->baseUrl();
    draft.auth = domain::apiSystem(u"autograb")->auth();
    m_service =
        answerOf(m_fixture->accounts.services().add(draft, m_grab->key(), true, {})).value();
    m_grab->resetCounters();
}

void TestAppraisePage::openPage()
{
    m_page = std::make_unique<AppraisePage>(m_fixture->context());
    m_page->resize(1200, 760);
    m_page->show();
    m_page->enter();
    QTRY_VERIFY(m_fixture->workspace->appraisals().isLoaded());
}

void TestAppraisePage::type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void TestAppraisePage::lookUp(const QString &plate)
{
    const auto before = shown().id;
    type(m_page->bar()->field(), plate);
    m_page->bar()->button()->click();
    QTRY_VERIFY(m_page->bar()->question().plate.isEmpty() || m_page->message()->isVisible());
    QTRY_VERIFY(shown().id != before || m_page->message()->isVisible()
                || m_page->pane()->message()->isVisible());
}

Appraisal TestAppraisePage::kept() const
{
    const auto paper = answerOf(
        m_fixture->session->store().desk().paper(domain::papers::appraisal, shown().id.value));
    return paper ? domain::appraisalFrom(*paper).value_or(Appraisal()) : Appraisal();
}

template <typename Record, typename Model> Record TestAppraisePage::first(Model *model) const
{
    model->setQuery({});
    const auto isLoaded = [&] { return model->index(0, 0).data(models::LoadedRole).toBool(); };
    if (!QTest::qWaitFor(isLoaded, 30'000))
        qFatal("The demo has no rows.");
    return model->index(0, 0).data(models::ObjectRole).template value<Record>();
}

void TestAppraisePage::leadsToAConnectionFirst()
{
    openPage();
    auto *empty = m_page->findChildren<EmptyState *>().last();
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->accessibleName().contains(u"Connect AutoGrab"));
    QVERIFY(!m_page->bar()->isEnabled());
    emit empty->actionTriggered();
    auto *dialog = m_page->window()->findChild<ConnectServiceDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();
    connectAutoGrab();
    QTRY_VERIFY(m_page->bar()->isEnabled());
    QCOMPARE(m_page->bar()->region(), u"nz"_s);
    QVERIFY(empty->accessibleName().contains(u"plate"));
}

void TestAppraisePage::looksUpAndShowsEverything()
{
    connectAutoGrab();
    openPage();
    lookUp(u"abc 123"_s);
    QCOMPARE(lookUps(), 1);
    QCOMPARE(shown().question.plate, u"ABC123"_s);
    const auto labels = m_page->pane()->vehicle()->findChildren<QLabel *>();
    const auto says = [&](const QString &text) {
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(says(shown().vehicle.make));
    // What no document names is under "More".
    QVERIFY(says(u"Release year"_s));
    QVERIFY(!m_page->pane()->vehicle()->more()->isOpen());
    QCOMPARE(m_page->list()->view()->model()->rowCount(), 1);
    QCOMPARE(m_page->list()->view()->currentIndex().row(), 0);
}

void TestAppraisePage::remembersWithoutAsking()
{
    connectAutoGrab();
    openPage();
    lookUp(u"ABC123"_s);
    const auto first = shown().id;
    lookUp(u"ABC124"_s);
    QVERIFY(shown().id != first);
    lookUp(u"abc123"_s);
    QTRY_COMPARE(shown().id, first);
    QTRY_VERIFY(m_page->pane()->message()->isVisible());
    QCOMPARE(lookUps(), 2);
    emit m_page->pane()->message()->actionTriggered(); // "Look up again"
    QTRY_VERIFY(shown().id != first);
    QCOMPARE(lookUps(), 3);
    QCOMPARE(shown().question.plate, u"ABC123"_s);
}

void TestAppraisePage::saysWhyAPlateWasNotFound()
{
    connectAutoGrab();
    openPage();
    lookUp(u"ZZ9"_s);
    QVERIFY(m_page->message()->isVisible());
    QVERIFY2(m_page->message()->text().contains(u"ZZ9"), qPrintable(m_page->message()->text()));
    QVERIFY(m_page->message()->text().contains(u"New Zealand"));
    QVERIFY(shown().id.isEmpty());
    // Without a model there is nothing to value.
    lookUp(u"UX1"_s);
    QTRY_VERIFY(!shown().id.isEmpty());
    QVERIFY(!valuation()->getButton()->isEnabled());
    QVERIFY(m_page->pane()->vehicle()->more()->isOpen());
}

void TestAppraisePage::regionMissingIsSaidAndNothingIsSent()
{
    connectAutoGrab({});
    openPage();
    QCOMPARE(m_page->bar()->region(), QString());
    lookUp(u"ABC123"_s);
    QVERIFY(m_page->message()->isVisible());
    QVERIFY2(m_page->message()->text().contains(u"region"), qPrintable(m_page->message()->text()));
    QCOMPARE(m_grab->requests().size(), 0);
    m_page->bar()->regions()->setCurrentIndex(0);
    lookUp(u"ABC123"_s);
    QTRY_VERIFY(!shown().id.isEmpty());
    QCOMPARE(lookUps(), 1);
}

void TestAppraisePage::valuesAfterAYes()
{
    connectAutoGrab();
    openPage();
    lookUp(u"ABC123"_s);
    valuation()->getButton()->click();
    QVERIFY(!dialog()); // no kilometres yet
    QVERIFY(questions() == 0);
    type(valuation()->kms(), u"48000"_s);
    valuation()->condition()->setCurrentIndex(valuation()->condition()->findData(4));
    emit valuation()->condition()->activated(valuation()->condition()->currentIndex());
    valuation()->getButton()->click();
    QTRY_VERIFY(dialog());
    QCOMPARE(questions(), 0);
    dialog()->primaryButton()->click();
    QTRY_VERIFY(shown().valuation);
    QTRY_VERIFY(!dialog() || !dialog()->isVisible());
    QCOMPARE(questions(), 1);
    QCOMPARE(kept().valuation->condition, 4);
    QTRY_VERIFY(m_fixture->session->appraiser().quota(m_service).used == 11);

    // Beside what is asked, as it is typed.
    const auto trade = shown().valuation->trade();
    type(valuation()->asked(), QString::number(trade->hundredths / 100 * 2));
    QVERIFY2(valuation()->verdict().contains(u"above"), qPrintable(valuation()->verdict()));
    type(valuation()->asked(), u"1"_s);
    QVERIFY(valuation()->verdict().contains(u"below"));

    // The same again costs nothing and asks nobody.
    QTRY_VERIFY(!dialog());
    lookUp(u"ABC124"_s);
    m_page->list()->view()->setCurrentIndex(m_page->list()->proxy()->index(1, 0));
    QTRY_COMPARE(shown().question.plate, u"ABC123"_s);
    QVERIFY(valuation()->getButton()->text().contains(u"again"));
    QCOMPARE(questions(), 1);
    // Unless somebody insists.
    valuation()->getButton()->click();
    QTRY_VERIFY(dialog());
    dialog()->primaryButton()->click();
    QTRY_COMPARE(questions(), 2);
    QTRY_VERIFY(!dialog());
}

void TestAppraisePage::asksOnceWhereNoAnswerCame()
{
    connectAutoGrab();
    openPage();
    lookUp(u"ABC123"_s);
    type(valuation()->kms(), u"48000"_s);
    m_grab->setFaults({ u"drop-after,method=POST"_s });
    valuation()->getButton()->click();
    QTRY_VERIFY(dialog());
    dialog()->primaryButton()->click();
    QTRY_VERIFY(kept().state == domain::ValuationState::Unknown && !dialog()->isBusy());
    // It may have been counted: from this dialog it is not asked again.
    QVERIFY(dialog()->primaryButton()->isHidden());
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    m_grab->setFaults({});
    QCOMPARE(questions(), 1);
    valuation()->getButton()->click();
    QTRY_VERIFY(dialog());
    dialog()->primaryButton()->click();
    QTRY_COMPARE(kept().state, domain::ValuationState::Valued);
    QCOMPARE(questions(), 2);
    QTRY_VERIFY(!dialog());
}

void TestAppraisePage::keepsWhatIsTyped()
{
    connectAutoGrab();
    openPage();
    lookUp(u"ABC123"_s);
    type(valuation()->kms(), u"120000"_s);
    auto *remarks = m_page->pane()->offer()->remarks();
    remarks->setFocus();
    QTest::keyClicks(remarks, u"Towbar"_s);
    QTRY_COMPARE(kept().remarks, u"Towbar"_s);
    QCOMPARE(kept().kms, std::optional<qint64>(120'000));
    // And at once where somebody goes on to another.
    QTest::keyClicks(remarks, u", red"_s);
    const auto id = shown().id;
    lookUp(u"ABC124"_s);
    QTRY_COMPARE(m_fixture->workspace->appraisals().find(id)->remarks, u"Towbar, red"_s);
}

void TestAppraisePage::keepsTheRestBesideWhatCannotBeRead()
{
    connectAutoGrab();
    openPage();
    lookUp(u"ABC123"_s);
    type(valuation()->asked(), u"9000"_s);
    QTRY_COMPARE(kept().asked, std::optional(Amount{ 900'000 }));
    type(valuation()->asked(), u"nine thousand"_s);
    type(valuation()->kms(), u"about 40"_s);
    m_page->pane()->offer()->remarks()->setFocus();
    QTest::keyClicks(m_page->pane()->offer()->remarks(), u"Towbar"_s);
    QTRY_COMPARE(kept().remarks, u"Towbar"_s);
    QCOMPARE(valuation()->kms()->text(), u"about 40"_s); // to be corrected
    QCOMPARE(kept().asked, std::optional(Amount{ 900'000 }));
    valuation()->getButton()->click();
    QVERIFY(!dialog());
    QCOMPARE(questions(), 0);
    QTest::keyClicks(m_page->pane()->offer()->remarks(), u", red"_s);
    const auto id = shown().id;
    lookUp(u"ABC124"_s);
    QTRY_COMPARE(m_fixture->workspace->appraisals().find(id)->remarks, u"Towbar, red"_s);
    QVERIFY(valuation()->kms()->text().isEmpty());
}

void TestAppraisePage::linksToACustomerAndAListing()
{
    connectAutoGrab();
    openPage();
    lookUp(u"ABC123"_s);
    std::unique_ptr<models::CustomerModel> customers(
        m_fixture->workspace->makeCustomerModel(nullptr));
    std::unique_ptr<models::VehicleModel> vehicles(m_fixture->workspace->makeVehicleModel(nullptr));
    const auto customer = first<domain::Customer>(customers.get());
    const auto vehicle = first<domain::Vehicle>(vehicles.get());
    emit m_page->pane()->offer()->customer()->picked(QVariant::fromValue(customer));
    emit m_page->pane()->offer()->vehicle()->picked(QVariant::fromValue(vehicle));
    QTRY_COMPARE(kept().vehicleId, vehicle.id);
    QCOMPARE(kept().customerId, customer.id);
    QCOMPARE(kept().customerName, customer.displayName());

    // It shows where the customer and the listing are looked at.
    type(valuation()->kms(), u"48000"_s);
    valuation()->getButton()->click();
    QTRY_VERIFY(dialog());
    dialog()->primaryButton()->click();
    auto &model = m_fixture->workspace->appraisals();
    QTRY_VERIFY(model.valuationOf(vehicle.id));
    ValuedLine line(m_fixture->context());
    line.show(vehicle.id, vehicle.price);
    QVERIFY2(line.text().contains(u"Valued at NZD"), qPrintable(line.text()));
    line.show({ u"other"_s }, vehicle.price);
    QVERIFY(line.text().isEmpty());
    TradeInsCard card(m_fixture->navigator);
    card.show(model.of(customer.id), m_fixture->workspace->formatting());
    QCOMPARE(card.findChildren<LinkRow *>().size(), 1);
    card.show({}, m_fixture->workspace->formatting());
    QVERIFY(card.isHidden());
}

void TestAppraisePage::staysReadableWithoutAConnection()
{
    connectAutoGrab();
    openPage();
    lookUp(u"ABC123"_s);
    const auto id = shown().id;
    answerOf(m_fixture->accounts.services().forget(std::exchange(m_service, {})));
    QTRY_VERIFY(m_page->message()->isVisible());
    QVERIFY(m_page->message()->text().contains(u"not connected"));
    QCOMPARE(shown().id, id);
    QVERIFY(!m_page->bar()->isEnabled());
    QVERIFY(!valuation()->getButton()->isEnabled());
}

void TestAppraisePage::removesAndBringsBack()
{
    connectAutoGrab();
    openPage();
    lookUp(u"ABC123"_s);
    const auto id = shown().id;
    std::function<void()> undo;
    connect(&m_fixture->navigator, &Navigator::notice, m_page.get(),
            [&](const QString &, const QString &, const std::function<void()> &action) {
                undo = action;
            });
    for (auto *button : m_page->pane()->findChildren<QPushButton *>()) {
        if (button->text() == u"Remove")
            button->click();
    }
    QTRY_VERIFY(undo);
    QTRY_COMPARE(m_fixture->workspace->appraisals().rowCount(), 0);
    QVERIFY(!m_page->pane()->appraisal());
    undo();
    QTRY_VERIFY(m_fixture->workspace->appraisals().find(id));
}

void TestAppraisePage::printsWhatIsKnown()
{
    Appraisal appraisal;
    appraisal.question = { u"ABC123"_s, {}, u"nz"_s };
    appraisal.vehicle = domain::AppraisedVehicle::fromJson(
        { { u"title"_s, u"2014 <b>Toyota</b>"_s }, { u"num_doors"_s, 5 } });
    appraisal.kms = 48'000;
    appraisal.asked = Amount{ 1'768'000 };
    appraisal.customerName = u"Ana Ruiz"_s;
    domain::Valuation valuation;
    valuation.at = QDateTime::currentDateTimeUtc();
    valuation.source = { { u"prediction"_s, QJsonObject{ { u"trade_price"_s, 17'000 } } } };
    appraisal.valuation = valuation;
    const models::Formatting formatting = m_fixture->workspace->formatting();
    const QString text = makeAppraisalSheet(appraisal, u"Demo Motors"_s, formatting)->toPlainText();
    for (const QString &part : { u"Demo Motors"_s, u"2014 <b>Toyota</b>"_s, u"ABC123"_s,
                                 u"Ana Ruiz"_s, u"NZD"_s, u"4 %"_s, u"Signature"_s })
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestAppraisePage::searchNarrowsTheList()
{
    connectAutoGrab();
    openPage();
    lookUp(u"ABC123"_s);
    lookUp(u"XYZ789"_s);
    QTRY_COMPARE(m_page->list()->proxy()->rowCount(), 2);
    type(m_page->search(), u"xyz"_s);
    QTRY_COMPARE(m_page->list()->proxy()->rowCount(), 1);
    // What is looked for by its id is shown, whatever is searched.
    const auto all = m_fixture->workspace->appraisals().appraisals();
    for (const Appraisal &each : all) {
        if (each.question.plate == u"ABC123")
            m_page->showAppraisal(each.id);
    }
    QCOMPARE(shown().question.plate, u"ABC123"_s);
    QTRY_COMPARE(m_page->list()->proxy()->rowCount(), 2);
}

QTEST_MAIN(TestAppraisePage)
#include "tst_appraisepage.moc"
