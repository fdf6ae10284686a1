// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "models/customermodel.h"
#include "models/outboxmodel.h"
#include "outbox/changepane.h"
#include "outbox/outboxpage.h"
#include "widgets/emptystate.h"
#include "widgets/tableview.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;

class TestOutboxPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void emptyMeansEverythingIsOnTheServer();
    void showsOldAndNew();
    void discardAsksFirst();
    void sendNowSends();

private:
    void makeChange();
    QPushButton *button(const QString &text) const;
    QStringList shownTexts() const;

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<OutboxPage> m_page;
    domain::CustomerId m_customer;
};

void TestOutboxPage::init()
{
    m_fixture = std::make_unique<test::PageFixture>(
        QStringList{ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"4"_s });
    m_page = std::make_unique<OutboxPage>(m_fixture->context());
    m_page->resize(1240, 860);
    m_page->show();
    QTRY_VERIFY(m_fixture->workspace->outbox().isLoaded());
}

void TestOutboxPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestOutboxPage::makeChange()
{
    m_fixture->session->setWorkOffline(true);
    auto *model = m_fixture->workspace->makeCustomerModel(m_page.get());
    domain::CustomerQuery byName;
    byName.sort = domain::CustomerSort::Name;
    byName.descending = false;
    model->setQuery(byName);
    QTRY_COMPARE(model->rowCount(), 20);
    QTRY_VERIFY(!model->idAt(0).isEmpty());
    m_customer = model->idAt(0);
    const auto customer = model->index(0, 0).data(models::ObjectRole).value<domain::Customer>();
    domain::CustomerPatch patch;
    patch.tags = QStringList{ u"before-and-after"_s };
    const auto saved = test::answerOf(
        m_fixture->session->saveCustomer(m_customer, domain::CustomerDraft::of(customer), patch));
    QVERIFY(saved);
    QTRY_COMPARE(m_page->view()->model()->rowCount(), 1);
}

QPushButton *TestOutboxPage::button(const QString &text) const
{
    const auto buttons = m_page->findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

QStringList TestOutboxPage::shownTexts() const
{
    QStringList texts;
    const auto labels = m_page->pane()->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

void TestOutboxPage::emptyMeansEverythingIsOnTheServer()
{
    auto *empty = m_page->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), u"Everything is on the server."_s);
    QVERIFY(!button(u"Send now"_s)->isEnabled());
}

void TestOutboxPage::showsOldAndNew()
{
    makeChange();
    QTRY_COMPARE(m_page->view()->currentIndex().row(), 0);
    QTRY_VERIFY(shownTexts().contains(u"before-and-after"_s));
    QVERIFY(shownTexts().contains(u"Was"_s));
    QVERIFY(shownTexts().contains(u"Shall be"_s));
    QVERIFY(button(u"Retry now"_s)->isVisible());
    QVERIFY(!button(u"It arrived…"_s)->isVisible());
}

void TestOutboxPage::discardAsksFirst()
{
    makeChange();
    QTRY_VERIFY(button(u"Discard…"_s)->isVisible());
    button(u"Discard…"_s)->click();
    QTRY_VERIFY(m_page->findChild<QMessageBox *>());
    auto *box = m_page->findChild<QMessageBox *>();
    QCOMPARE(m_page->view()->model()->rowCount(), 1);
    const auto answers = box->buttons();
    for (QAbstractButton *answer : answers) {
        if (box->buttonRole(answer) == QMessageBox::AcceptRole)
            answer->click();
    }
    QTRY_COMPARE(m_page->view()->model()->rowCount(), 0);
    QTRY_VERIFY(m_page->findChild<EmptyState *>()->isVisible());
}

void TestOutboxPage::sendNowSends()
{
    makeChange();
    m_fixture->session->setWorkOffline(false);
    button(u"Send now"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->view()->model()->rowCount(), 0, 30'000);
    const auto answer = m_fixture->sandbox.get(u"/external/customers/"_s + m_customer.value);
    const auto tags = answer.object().value("data"_L1).toObject().value("tags"_L1).toArray();
    QVERIFY(tags.contains(QJsonValue(u"before-and-after"_s)));
}

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
