// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestseries.h"
#include "models/vehiclemodel.h"
#include "pagefixture.h"
#include "shell/statusbutton.h"
#include "status/forbiddenbanner.h"
#include "status/limitpopup.h"
#include "status/limitpresenter.h"
#include "status/viewsdialog.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/windowcontroller.h"
#include "widgets/emptystate.h"
#include "widgets/fieldlist.h"
#include "widgets/messagepanel.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;

static constexpr auto atLast = 30'000;

/// The status line leads to the limits in detail and to the views that we caused, with a real
/// dealership behind it.
class TestStatusDetails : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanup();

    void limitsInDetail();
    void aRefusalIsTold();
    void aLongWaitMayBeAskedAbout();
    void viewsAreListed();
    void viewsGoWithTheConnection();
    void whatIsForbiddenIsSaidOnItsPage();
    void aKeyWithoutNewsIsSaidThere();
    void aRefusedKeyIsAskedAgain();
    void aMonthUsedUpNeedsAWord();

private:
    LimitPopup *details();
    void open(const QStringList &sandboxArguments);
    QAbstractButton *item(StatusItem item) const
    {
        return qobject_cast<QAbstractButton *>(m_window->statusItem(item));
    }
    static QPushButton *button(QWidget *parent, const QString &text)
    {
        const auto all = parent->findChildren<QPushButton *>();
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [&](const auto *one) { return one->text() == text; });
        return found == all.cend() ? nullptr : *found;
    }
    static QStringList valuesOf(const FieldList *fields)
    {
        QStringList values;
        for (const auto *label : fields->findChildren<TextLabel *>())
            values << label->text();
        return values;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowController> m_controller;
};

void TestStatusDetails::open(const QStringList &sandboxArguments)
{
    const QStringList few{ u"--customers"_s, u"5"_s, u"--vehicles"_s, u"3"_s };
    m_fixture = std::make_unique<test::PageFixture>(few + sandboxArguments);
    m_window = std::make_unique<MainWindow>(m_fixture->settings);
    m_controller = std::make_unique<WindowController>(*m_window, m_fixture->accounts, *m_theme,
                                                      m_fixture->settings);
    m_controller->show(*m_fixture->session, *m_fixture->workspace);
    m_window->show();
}

void TestStatusDetails::cleanup()
{
    if (m_controller)
        m_controller->clear();
    m_controller.reset();
    m_window.reset();
    m_fixture.reset();
}

void TestStatusDetails::limitsInDetail()
{
    open({ u"--rate-limit"_s, u"1000/300"_s, u"--rate-headers"_s, u"xratelimit"_s });
    QTRY_VERIFY_WITH_TIMEOUT(item(StatusItem::Requests)->text().contains(u"of 1,000 requests left"),
                             atLast);
    item(StatusItem::Requests)->click();
    auto *details = m_window->findChild<LimitPopup *>();
    QVERIFY(details && details->isVisible());
    QVERIFY(!details->hold()->isVisible());
    QVERIFY(!details->permitButton()->isVisible());
    QVERIFY(!details->askAgainButton()->isVisible());
    const QStringList values = valuesOf(details->fields());
    QVERIFY2(!values.filter(u"of 1,000 requests left"_s).isEmpty(), qPrintable(values.join(u'|')));
    QVERIFY(values.contains(u"none is known"));
    QVERIFY(values.contains(u"All of it again"));
    const auto *left = details->findChild<QProgressBar *>();
    QVERIFY(left && left->isVisible());
    QCOMPARE(left->maximum(), 1000);
    QCOMPARE(left->value(), m_fixture->session->status().limitRemaining);
    QVERIFY(left->value() > 900);
    QPointer<LimitPopup> gone = details;
    QTest::keyClick(details, Qt::Key_Escape);
    QTRY_VERIFY(!gone);
    item(StatusItem::Requests)->click();
    button(m_window->findChild<LimitPopup *>(), u"Show all requests"_s)->click();
    QCOMPARE(m_window->currentPage(), u"activity"_s);
}

void TestStatusDetails::aRefusalIsTold()
{
    open({});
    m_fixture->sandbox.setFaults({ u"status=429,path=/external/blogs"_s });
    m_fixture->session->refreshNews();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->workspace->requestSeries().lastRefusedAt().isValid(),
                             atLast);
    item(StatusItem::Views)->setFocus();
    emit m_window->statusClicked(StatusItem::Requests);
    auto *details = m_window->findChild<LimitPopup *>();
    QVERIFY(details);
    QVERIFY(!valuesOf(details->fields()).filter(u"for the number of requests"_s).isEmpty());
    details->close();
}

void TestStatusDetails::aLongWaitMayBeAskedAbout()
{
    open({ u"--rate-limit"_s, u"6/90000"_s, u"--rate-headers"_s, u"retry-after"_s });
    QTRY_VERIFY_WITH_TIMEOUT(
        item(StatusItem::Requests)->text().contains(u"The server asked to wait until"), atLast);
    item(StatusItem::Requests)->click();
    auto *details = m_window->findChild<LimitPopup *>();
    QVERIFY(details && details->hold()->isVisible());
    QVERIFY(details->askAgainButton()->isVisible());
    m_fixture->sandbox.resetCounters();
    details->askAgainButton()->click();
    QTRY_VERIFY(!m_fixture->sandbox.requests().isEmpty());
    details->close();
}

void TestStatusDetails::viewsAreListed()
{
    open({});
    emit m_window->statusClicked(StatusItem::Views);
    QPointer<ViewsDialog> none = m_window->findChild<ViewsDialog *>();
    auto *nobody = none->findChild<EmptyState *>();
    QTRY_VERIFY(nobody->isVisible() && none->summary()->text().isEmpty());
    none->accept();
    QTRY_VERIFY(!none);
    std::unique_ptr<models::VehicleModel> cars(m_fixture->workspace->makeVehicleModel(nullptr));
    cars->setQuery({});
    QTRY_VERIFY(cars->rowCount() == 3 && !cars->idAt(0).isEmpty());
    QVERIFY(test::answerOf(m_fixture->session->fetchVehicleCountedAsView(cars->idAt(0))));
    QTRY_COMPARE(item(StatusItem::Views)->text(), u"1 view(s) today"_s);
    item(StatusItem::Views)->click();
    auto *dialog = m_window->findChild<ViewsDialog *>();
    QVERIFY(dialog);
    const QAbstractItemModel *rows = dialog->view()->model();
    QTRY_COMPARE(rows->rowCount(), 1);
    QTRY_VERIFY(!rows->index(0, 1).data().toString().isEmpty());
    QTRY_COMPARE(dialog->summary()->text(), u"1 view(s), 1 today"_s);
    // While it is open another one comes.
    QVERIFY(test::answerOf(m_fixture->session->fetchVehicleCountedAsView(cars->idAt(1))));
    QTRY_COMPARE(rows->rowCount(), 2);
    QCOMPARE(dialog->summary()->text(), u"2 view(s), 2 today"_s);
    QVERIFY(!dialog->findChild<EmptyState *>()->isVisible());
    QSignalSpy wanted(m_controller->navigator(), &Navigator::vehicleWanted);
    emit dialog->view()->rowActivated(rows->index(1, 0)); // the older one
    QTRY_COMPARE(m_window->currentPage(), u"inventory"_s);
    QCOMPARE(wanted.first().first().value<domain::VehicleId>(), cars->idAt(0));
}

/// The store goes with the connection, so nothing may ask it any more.
void TestStatusDetails::viewsGoWithTheConnection()
{
    open({});
    emit m_window->statusClicked(StatusItem::Views);
    QPointer<ViewsDialog> dialog = m_window->findChild<ViewsDialog *>();
    QVERIFY(dialog && dialog->view()->model());
    m_controller->clear();
    QVERIFY(!dialog || (!dialog->isVisible() && !dialog->view()->model()));
}

void TestStatusDetails::whatIsForbiddenIsSaidOnItsPage()
{
    open({});
    const PageContext context = m_fixture->context();
    ForbiddenBanner banner(context, sync::Part::News);
    QVERIFY(banner.isHidden());
    sync::Status status = m_fixture->session->status();
    status.forbidden = { sync::Part::Customers };
    banner.follow(status);
    QVERIFY(banner.isHidden());
    status.forbidden << sync::Part::News;
    banner.follow(status);
    QVERIFY(!banner.isHidden());
    QVERIFY(banner.text().startsWith(u"This key may not read the news."));
    QSignalSpy settings(&context.navigator, &Navigator::settingsWanted);
    emit banner.actionTriggered();
    QCOMPARE(settings.size(), 1);
    status.forbidden.clear();
    banner.follow(status);
    QVERIFY(banner.isHidden());
}

/// What the server refuses, and the page says it.
void TestStatusDetails::aKeyWithoutNewsIsSaidThere()
{
    open({});
    // Before the page is there: it asks for the news too, and equal questions are one.
    m_fixture->sandbox.setFaults({ u"status=403,path=/external/blogs"_s });
    m_window->showPage(u"news"_s);
    auto *banner = m_window->page(u"news"_s)->findChild<ForbiddenBanner *>();
    QVERIFY(banner);
    const auto pass = m_fixture->session->syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), atLast);
    QVERIFY(banner->text().startsWith(u"This key may not read the news."));
    QTRY_VERIFY_WITH_TIMEOUT(pass.isFinished(), atLast);
    m_fixture->sandbox.setFaults({});
    m_fixture->session->refreshNews();
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), atLast);
}

LimitPopup *TestStatusDetails::details()
{
    item(StatusItem::Requests)->click();
    auto *found = m_window->findChild<LimitPopup *>();
    return found && found->isVisible() ? found : nullptr;
}

void TestStatusDetails::aRefusedKeyIsAskedAgain()
{
    open({});
    m_fixture->sandbox.setFaults({ u"status=401,path=/external"_s });
    m_fixture->session->refreshNews();
    QTRY_COMPARE_WITH_TIMEOUT(item(StatusItem::Requests)->text(), u"Key refused, nothing is sent"_s,
                              atLast);
    const QPointer<LimitPopup> popup = details();
    QVERIFY(popup && popup->hold()->isVisible());
    QVERIFY(popup->hold()->text().startsWith(u"The server refused the key."));
    QVERIFY(popup->askAgainButton()->isVisible());
    QVERIFY(button(popup, u"Replace key…"_s)->isVisible());
    QVERIFY(!popup->permitButton()->isVisible());
    m_fixture->sandbox.setFaults({});
    popup->askAgainButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(popup && !popup->hold()->isVisible(), atLast);
    QVERIFY(!popup->askAgainButton()->isVisible());
    QVERIFY(!item(StatusItem::Requests)->text().contains(u"refused"));
    popup->close();
}

void TestStatusDetails::aMonthUsedUpNeedsAWord()
{
    open({ u"--monthly-quota"_s, u"2/4"_s, u"--rate-limit"_s, u"1000/60"_s, u"--rate-headers"_s,
           u"autograb"_s });
    QTRY_VERIFY_WITH_TIMEOUT(item(StatusItem::Requests)->text().startsWith(u"Month used up"),
                             atLast);
    const QPointer<LimitPopup> popup = details();
    QVERIFY(popup && popup->hold()->isVisible());
    QVERIFY(popup->hold()->text().startsWith(u"This month's maximum is reached."));
    const QStringList values = valuesOf(popup->fields());
    QVERIFY2(!values.filter(u" of 2 in the contract, at most 4"_s).isEmpty(),
             qPrintable(values.join(u'|')));
    QVERIFY(!popup->askAgainButton()->isVisible());
    popup->permitButton()->click();
    auto *question = m_window->findChild<QMessageBox *>();
    QVERIFY(question && question->informativeText().contains(u" of at most 4 requests"));
    QCOMPARE(m_fixture->session->status().hold, sync::Hold::Quota);
    const auto buttons = question->buttons();
    for (QAbstractButton *button : buttons) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session->status().hold != sync::Hold::Quota, atLast);
    QTRY_VERIFY_WITH_TIMEOUT(!popup || !popup->permitButton()->isVisible(), atLast);
}

QTEST_MAIN(TestStatusDetails)
#include "tst_statusdetails.moc"
